import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { items, text } from '../outside/json.ts';
import { entraKeys, keysBehind, type SigningKeys } from '../outside/signing-keys.ts';
import { certificateFinding } from './certificate-finding.ts';
import { fault, ok, type Check, type Finding } from './check.ts';
import type { RegistrationPatient } from './registration-patient.ts';

type RegistrationCheck = Check<RegistrationPatient>;

/** What is asked of Entra, the Bot Connector and Graph for a registration, in no meeting. */
export const registrationChecks: readonly RegistrationCheck[] = [
  {
    id: 'token',
    asks: "Entra for the service's own tokens: for Teams, and for Graph",
    gives: 'everything that is said and asked',
    grant:
      'az ad app credential reset --id APPLICATION-ID --append --years 1, and set MICROSOFT_APP_PASSWORD to what it prints',
    find: async ({ token }) => {
      await token('https://api.botframework.com/.default');
      await token('https://graph.microsoft.com/.default');
      return ok('Entra gives them');
    },
  },
  {
    id: 'time',
    asks: "this machine's clock beside Entra's, as it stands in an answer",
    gives: 'tokens: beyond five minutes none is believed',
    grant: 'timedatectl set-ntp true',
    find: timeAtEntra,
  },
  {
    id: 'sign-on-keys',
    asks: "Entra's keys",
    gives: 'that the panel knows who looks',
    grant: 'let login.microsoftonline.com out: curl -i https://login.microsoftonline.com/common/discovery/v2.0/keys',
    find: ({ settings }) => keysOf(entraKeys(settings.loginUrl)),
  },
  {
    id: 'teams-keys',
    asks: "the Bot Connector's keys",
    gives: 'that what Teams tells is believed',
    grant: 'let login.botframework.com out: curl -i https://login.botframework.com/v1/.well-known/openidconfiguration',
    find: ({ settings }) => keysOf(keysBehind(settings.connectorOpenidMetadataUrl)),
  },
  {
    id: 'calling-keys',
    asks: "the calling platform's keys",
    gives: 'that what a call tells is believed',
    grant: 'let api.aps.skype.com out: curl -i https://api.aps.skype.com/v1/.well-known/OpenIdConfiguration',
    wanted: ({ settings }) => settings.graphCalls,
    find: ({ settings }) => keysOf(keysBehind(settings.callsOpenidMetadataUrl)),
  },
  {
    id: 'connector',
    asks: 'the Bot Connector for a chat that does not exist: who is no bot of its is refused before that',
    gives: 'everything that is said in Teams',
    grant: 'az bot msteams create --name BOT --resource-group GROUP, for an Azure Bot with the id APPLICATION-ID',
    after: ['token'],
    find: connectorKnows,
  },
  {
    id: 'app-certificate',
    asks: '`MICROSOFT_APP_CERTIFICATE_FILE`',
    gives: 'the tokens',
    grant: 'az ad app credential reset --id APPLICATION-ID --append --cert @app.crt, then set the two files',
    wanted: ({ settings }) => settings.credential.kind === 'certificate',
    find: ({ settings: { credential } }) =>
      credential.kind === 'certificate' ? lifeOf(credential.certificateFile) : lifeOf(undefined),
  },
  {
    id: 'notification-certificate',
    asks: '`NOTIFICATION_CERTIFICATE_FILE`',
    gives: 'that what Graph tells of the chat can be read',
    grant:
      'openssl req -x509 -newkey rsa:3072 -nodes -days 825 -subj /CN=motevakt -keyout notification.key -out notification.crt',
    wanted: ({ settings }) => settings.graphChat,
    find: ({ settings }) => lifeOf(settings.notificationCertificate?.certificateFile),
  },
  tenantWide('Chat.UpdatePolicyViolation.All', {
    gives: 'hiding a sensitive message of own people, with `enforce` in the routine',
    wanted: ({ settings }) => settings.graphHideMessages,
  }),
  tenantWide('GroupMember.Read.All', {
    gives: 'with `CALENDARS=group`: who is in the group',
    wanted: ({ settings }) => settings.calendars?.whose.type === 'group',
  }),
  tenantWide('TeamsAppInstallation.ReadWriteSelfForUser.All', {
    gives: 'with `CALENDARS`: that those whose invitations are read can be told; a setup policy can do it, too',
    wanted: ({ settings }) => settings.calendars !== undefined,
    isOptional: true,
  }),
  tenantWide('Calls.JoinGroupCall.All', {
    gives: 'calls in every meeting, instead of `Calls.JoinGroupCalls.Chat`',
    isOptional: true,
  }),
  tenantWide('Chat.Read.All', {
    gives: 'the chat of every meeting, instead of `ChatMessage.Read.Chat`',
    isOptional: true,
  }),
  {
    ...tenantWide('AppCatalog.Read.All', {
      gives: 'which version of the app the tenant has; with `CALENDARS` that it can be installed for people',
      isOptional: true,
    }),
    id: 'catalogue',
    asks: 'Graph for the app in the catalogue of the tenant, where that may be asked; else `app-version` says it for a meeting',
    find: versionInCatalogue,
  },
];

/** A permission for the whole tenant, as it stands in the service's own token. */
function tenantWide(role: string, more: Pick<RegistrationCheck, 'gives' | 'wanted' | 'isOptional'>): RegistrationCheck {
  return {
    id: role,
    asks: "the service's own token, which says what Graph permits it in the whole tenant",
    grant:
      'pwsh: $app = Get-MgServicePrincipal -Filter "appId eq \'APPLICATION-ID\'"; ' +
      '$graph = Get-MgServicePrincipal -Filter "appId eq \'00000003-0000-0000-c000-000000000000\'"; ' +
      'New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $graph.Id ' +
      `-AppRoleId ($graph.AppRoles | Where-Object Value -eq '${role}').Id`,
    after: ['token'],
    ...more,
    find: async ({ roles }) => {
      const granted = await roles();
      if (granted === undefined) return { standing: 'question', detail: 'the token does not say: look in Entra' };
      return granted.includes(role) ? ok('granted') : fault('not granted');
    },
  };
}

async function timeAtEntra({ settings: { loginUrl } }: RegistrationPatient): Promise<Finding> {
  const asked = Date.now();
  const { headers } = await answerOf(`${loginUrl}/common/discovery/v2.0/keys`);
  const theirs = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return { standing: 'not-asked', detail: 'the answer says no time' };
  // Told in whole seconds.
  const seconds = Math.round((asked - theirs) / 1000);
  const detail = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} Entra's`;
  return Math.abs(seconds) <= 60 ? ok(detail) : fault(detail);
}

async function answerOf(url: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(10_000) });
  } catch {
    throw new NotReached("Entra's time");
  }
}

/** There are keys where one that nobody has can be looked for in vain. */
async function keysOf({ find }: SigningKeys): Promise<Finding> {
  try {
    await find({ alg: 'RS256', kid: 'nobody' }, { payload: '', signature: '' });
  } catch (error) {
    if (error instanceof NotReached) throw error;
  }
  return ok('they are there');
}

async function connectorKnows({ connector, serviceUrl }: RegistrationPatient): Promise<Finding> {
  try {
    const path = '/v3/conversations/19%3Anobody%40thread.v2/pagedmembers?pageSize=50';
    await connector({ asked: 'a chat that does not exist', method: 'GET', serviceUrl, path });
  } catch (error) {
    const isStranger = error instanceof SaidNo && (error.status === 401 || error.remedy === 'app-blocked');
    if (!(error instanceof SaidNo) || isStranger) throw error;
  }
  return ok('it knows the bot');
}

async function lifeOf(file: string | undefined): Promise<Finding> {
  const { validToDate } = new X509Certificate(await readFile(file ?? ''));
  return certificateFinding(validToDate.getTime(), Date.now());
}

async function versionInCatalogue({ graph, settings, roles, version }: RegistrationPatient): Promise<Finding> {
  if ((await roles())?.includes('AppCatalog.Read.All') !== true) return fault('it may not be asked');
  const filter = encodeURIComponent(`externalId eq '${settings.appId}'`);
  const path = `/appCatalogs/teamsApps?$filter=${filter}&$expand=appDefinitions`;
  const { body } = await graph({ asked: 'the catalogue', tenant: settings.tenant, method: 'GET', path });
  const versions = items(body, 'value').flatMap((app) =>
    items(app, 'appDefinitions').flatMap((one) => text(one, 'version') ?? []),
  );
  if (versions.length === 0) return fault('the app is not there: motevakt package, then upload it');
  return versionFinding(versions, version);
}

/** Whether this release's app is among those there are. */
export function versionFinding(versions: readonly string[], release: string): Finding {
  if (versions.includes(release)) return ok(`version ${release}`);
  return { standing: 'warning', detail: `version ${versions.join(', ')}; that of this release is ${release}` };
}
