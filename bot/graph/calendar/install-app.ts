import { SaidNo } from '../../outside/delivery-error.ts';
import { items, text } from '../../outside/json.ts';
import type { CalendarOwner, WatchedCalendar } from '../../store/calendar/calendars.ts';
import type { GraphRequest } from '../client.ts';
import type { Watching } from './watching.ts';

/**
 * Sees to it that somebody can be written to: installs the app for them where it is not, once, and learns their personal chat. Where
 * that is refused, or they have removed the app, the operator is told for whom.
 */
export async function reachable(watching: Watching, owner: WatchedCalendar): Promise<void> {
  const { people, settings, log } = watching;
  const { tenant, person } = owner;
  const participant = `entra:${person}`;
  if ((await people.find(tenant, participant)).chat !== undefined) return;
  try {
    const installation = (await installed(watching, owner)) ?? (await install(watching, owner));
    const path = `/users/${encodeURIComponent(person)}/teamwork/installedApps/${encodeURIComponent(installation)}/chat`;
    const conversation = text(
      await ask(watching, { asked: 'finding the personal chat', tenant, method: 'GET', path }),
      'id',
    );
    if (conversation === undefined) throw new SaidNo('finding the personal chat', { code: 'no-conversation' });
    const known = (await people.find(tenant, participant)).chat;
    // Teams may have told where the chat is meanwhile, and knows best.
    if (known !== undefined) return;
    await people.remember(tenant, participant, { chat: { conversation, serviceUrl: settings.teamsServiceUrl } });
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
    const { reason } = error;
    log.warn('an organizer cannot be told of their invitations: the app is not installed for them', {
      id: person,
      reason,
    });
  }
}

async function install(watching: Watching, owner: WatchedCalendar): Promise<string> {
  const { tenant, person, installed: wasInstalled } = owner;
  const asked = 'installing the app for an organizer';
  if (wasInstalled) throw new SaidNo(asked, { code: 'removed-by-person' });
  const app = await inCatalogue(watching, tenant);
  const path = `/users/${encodeURIComponent(person)}/teamwork/installedApps`;
  const body = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${app}` };
  // 409: it has been installed meanwhile.
  await ask(watching, { asked, tenant, method: 'POST', path, body, expect: [409] });
  await watching.store.calendars.installed(owner);
  const found = await installed(watching, owner);
  if (found === undefined) throw new SaidNo(asked, { code: 'not-installed' });
  return found;
}

/** The id of the app's installation for a person. */
async function installed(watching: Watching, { tenant, person }: CalendarOwner): Promise<string | undefined> {
  const filter = new URLSearchParams({
    $expand: 'teamsApp',
    $filter: `teamsApp/externalId eq '${watching.settings.appId}'`,
  });
  const path = `/users/${encodeURIComponent(person)}/teamwork/installedApps?${filter}`;
  const answer = await ask(watching, { asked: 'finding the app of an organizer', tenant, method: 'GET', path });
  return text(items(answer, 'value')[0], 'id');
}

/** The app's id in the organisation's catalogue, which is another than that in its manifest. */
async function inCatalogue(watching: Watching, tenant: string): Promise<string> {
  const asked = 'finding the app in the catalogue';
  const filter = new URLSearchParams({ $filter: `externalId eq '${watching.settings.appId}'` });
  const answer = await ask(watching, { asked, tenant, method: 'GET', path: `/appCatalogs/teamsApps?${filter}` });
  const id = text(items(answer, 'value')[0], 'id');
  if (id === undefined) throw new SaidNo(asked, { code: 'not-in-catalogue' });
  return id;
}

async function ask({ graph, paces }: Watching, request: GraphRequest): Promise<unknown> {
  await paces.apps();
  return (await graph(request)).body;
}
