import { refusal, type Reply } from '../wire/route.ts';
import type { Occupancy } from '../teams/state.ts';
import type { World } from '../world.ts';

/** The apps of a chat: the bot's own, and one that has nothing to do with it. */
export function installedApps(world: World, { installed }: Occupancy): Reply {
  if (!world.grants.installation || !installed) {
    return refusal(403, 'Forbidden', 'Missing role permissions on the request: TeamsAppInstallation.Read.Chat.');
  }
  const other = installation({ externalId: '69024002-35ae-4574-8219-f261183580b4', name: 'Polls', version: '4.1.0' });
  return { status: 200, body: { value: [other, installation(ownApp(world))] } };
}

/** The bot's app in the catalogue of the tenant. */
export function catalogue(world: World): Reply {
  if (!world.grants.catalogue) return refusal(403, 'Forbidden', 'Missing role permissions: AppCatalog.Read.All.');
  const { teamsApp, teamsAppDefinition } = installation(ownApp(world));
  return { status: 200, body: { value: [{ ...teamsApp, appDefinitions: [teamsAppDefinition] }] } };
}

interface App {
  readonly externalId: string;
  readonly name: string;
  readonly version: string;
}

function ownApp({ botId, botName, appVersion }: Pick<World, 'botId' | 'botName' | 'appVersion'>): App {
  return { externalId: botId, name: botName, version: appVersion };
}

/** The id in the catalogue is another than that of the manifest. */
export function catalogueId({ externalId }: Pick<App, 'externalId'>): string {
  return `ca${externalId.slice(2)}`;
}

function installation({ externalId, name: displayName, version }: App) {
  const id = catalogueId({ externalId });
  return {
    id: Buffer.from(id).toString('base64'),
    teamsApp: { id, externalId, displayName, distributionMethod: 'organization' },
    teamsAppDefinition: {
      id: Buffer.from(`${id}##${version}`).toString('base64'),
      teamsAppId: id,
      displayName,
      version,
      publishingState: 'published',
    },
  };
}
