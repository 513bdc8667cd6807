import { dirname, resolve } from 'node:path';
import type { Credential } from '../outside/entra.ts';
import { calendarKeys, calendarRemedies, calendarSettings, type CalendarSettings } from './calendar-settings.ts';
import { isGuid, type SettingReader } from './setting.ts';

/** What belongs to one bot registration, and to the organisation behind it. Paths are absolute, URLs without trailing slash. */
export interface RegistrationSettings {
  /** The file they stand in; absent: in the environment. */
  readonly file?: string;
  /**
   * What stands in the addresses that are its own: nothing where it is alone, `/<application id>` where several share the service.
   * Graph sends together what it tells several of at the same address.
   */
  readonly ownPath: string;
  /** Its own database; absent: that of the service. */
  readonly databaseUrl?: string;
  /** Nothing is taken in and nothing said, while its rows are moved to another database. */
  readonly isPaused: boolean;
  /** The bot's Entra application (client) id; also the audience of every token that is sent to it. */
  readonly appId: string;
  /** The tenant the application lives in. */
  readonly tenant: string;
  readonly credential: Credential;
  /** The tenants whose meetings are served; all others get nothing. */
  readonly allowedTenants: readonly string[];
  readonly routineFile?: string;
  /** What a live tenant has shown, where the documentation says nothing. */
  readonly pilotFile?: string;
  /** Whether the bot joins calls (roster, cameras, lobby, recording). */
  readonly graphCalls: boolean;
  /** Whether the bot subscribes to the meeting chat (recording). */
  readonly graphChat: boolean;
  /** Whether the bot may hide sensitive messages by policy violation. */
  readonly graphHideMessages: boolean;
  /** Whether the bot writes to one person alone in a meeting's chat, which the operator has seen to stay with that person. */
  readonly privateMessages: boolean;
  /** Whose invitations are read before their meetings; absent: nobody's. */
  readonly calendars?: CalendarSettings;
  /** The certificate that Graph encrypts chat notifications for. */
  readonly notificationCertificate?: KeyPairFiles;
  /** At least 32 characters; the seals and hashes of this registration are derived from it. */
  readonly callbackSecret: string;
  readonly connectorOpenidMetadataUrl: string;
  readonly connectorTokenIssuer: string;
  /** Where the bot writes to who has not written to it yet. */
  readonly teamsServiceUrl: string;
  /** Hosts that may be sent the bot's token; `*` stands for one label. */
  readonly connectorHosts: readonly string[];
  readonly loginUrl: string;
  readonly graphUrl: string;
  readonly callsOpenidMetadataUrl: string;
}

/** Two PEM files. */
export interface KeyPairFiles {
  readonly certificateFile: string;
  readonly privateKeyFile: string;
}

const secretForm = 'at least 32 random characters, kept secret: openssl rand -base64 33';

/** How to get what is missing. */
export const registrationRemedies: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: "the bot's application (client) id: Entra admin centre > App registrations > Overview",
  MICROSOFT_APP_TENANT_ID: 'the directory (tenant) id: Entra admin centre > App registrations > Overview',
  CALLBACK_SECRET: secretForm,
  NOTIFICATION_CERTIFICATE_FILE: 'the PEM certificate Graph encrypts chat notifications for; GRAPH_CHAT=on needs it',
  NOTIFICATION_PRIVATE_KEY_FILE: 'the PEM private key of NOTIFICATION_CERTIFICATE_FILE; GRAPH_CHAT=on needs it',
  ...calendarRemedies,
};

/** The names of all that belongs to a registration. */
export const registrationKeys = [
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_TENANT_ID',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_CERTIFICATE_FILE',
  'MICROSOFT_APP_PRIVATE_KEY_FILE',
  'ALLOWED_TENANT_IDS',
  'ROUTINE_FILE',
  'PILOT_FILE',
  'GRAPH_CALLS',
  'GRAPH_CHAT',
  'GRAPH_HIDE_MESSAGES',
  'PRIVATE_MESSAGES',
  ...calendarKeys,
  'NOTIFICATION_CERTIFICATE_FILE',
  'NOTIFICATION_PRIVATE_KEY_FILE',
  'CALLBACK_SECRET',
  'CONNECTOR_OPENID_METADATA_URL',
  'CONNECTOR_TOKEN_ISSUER',
  'CONNECTOR_HOSTS',
  'TEAMS_SERVICE_URL',
  'LOGIN_URL',
  'GRAPH_URL',
  'CALLS_OPENID_METADATA_URL',
] as const;

/** What stands in a registration's own file alone, beside the same. */
export const fileKeys = ['DATABASE_URL', 'PAUSED'] as const;

/** Reads what belongs to a registration, from a file of its own or, without one, from the environment. */
export function registrationSettings(reader: SettingReader, file?: string): RegistrationSettings {
  // What files it names is found from where it stands.
  const fileAt = (path: string) => resolve(file === undefined ? '.' : dirname(file), path);
  // In the order of .env.example, which is that of the complaints.
  const appId = reader.guid('MICROSOFT_APP_ID');
  const tenant = reader.guid('MICROSOFT_APP_TENANT_ID');
  const graphChat = reader.onOff('GRAPH_CHAT');
  const routineFile = reader.value('ROUTINE_FILE');
  const pilotFile = reader.value('PILOT_FILE');
  const allowedTenants = tenants(reader, tenant);
  const calendars = calendarSettings(reader, { fileAt, tenants: allowedTenants });
  const notificationCertificate = graphChat ? notificationKeyPair(reader, fileAt) : undefined;
  return {
    ...ofFile(reader, file),
    ownPath: file === undefined ? '' : `/${appId}`,
    appId,
    tenant,
    credential: credential(reader, fileAt),
    allowedTenants,
    ...(routineFile !== undefined && { routineFile: fileAt(routineFile) }),
    ...(pilotFile !== undefined && { pilotFile: fileAt(pilotFile) }),
    graphCalls: reader.onOff('GRAPH_CALLS'),
    graphChat,
    graphHideMessages: reader.onOff('GRAPH_HIDE_MESSAGES'),
    privateMessages: reader.onOff('PRIVATE_MESSAGES'),
    ...(calendars !== undefined && { calendars }),
    ...(notificationCertificate !== undefined && { notificationCertificate }),
    callbackSecret: secret(reader),
    ...cloud(reader),
  };
}

/** What only one of several can be told. */
function ofFile(reader: SettingReader, file: string | undefined) {
  if (file === undefined) return { isPaused: false };
  const databaseUrl = reader.value('DATABASE_URL');
  return { file, isPaused: reader.onOff('PAUSED'), ...(databaseUrl !== undefined && { databaseUrl }) };
}

type FileAt = (path: string) => string;

/** The addresses of Microsoft's public cloud; other clouds, and rehearsals, give their own. */
function cloud(reader: SettingReader) {
  return {
    connectorOpenidMetadataUrl: reader.url(
      'CONNECTOR_OPENID_METADATA_URL',
      'https://login.botframework.com/v1/.well-known/openidconfiguration',
    ),
    connectorTokenIssuer: reader.value('CONNECTOR_TOKEN_ISSUER') ?? 'https://api.botframework.com',
    connectorHosts: reader.list(
      'CONNECTOR_HOSTS',
      'smba.trafficmanager.net,smba.infra.gcc.teams.microsoft.com,smba.infra.gov.teams.microsoft.us,smba.infra.dod.teams.microsoft.us',
    ),
    teamsServiceUrl: reader.url('TEAMS_SERVICE_URL', 'https://smba.trafficmanager.net/teams'),
    loginUrl: reader.url('LOGIN_URL', 'https://login.microsoftonline.com'),
    graphUrl: reader.url('GRAPH_URL', 'https://graph.microsoft.com'),
    callsOpenidMetadataUrl: reader.url(
      'CALLS_OPENID_METADATA_URL',
      'https://api.aps.skype.com/v1/.well-known/OpenIdConfiguration',
    ),
  };
}

function credential(reader: SettingReader, fileAt: FileAt): Credential {
  const password = reader.value('MICROSOFT_APP_PASSWORD');
  const certificateFile = reader.value('MICROSOFT_APP_CERTIFICATE_FILE');
  const privateKeyFile = reader.value('MICROSOFT_APP_PRIVATE_KEY_FILE');
  if (certificateFile !== undefined && privateKeyFile !== undefined) {
    return { kind: 'certificate', certificateFile: fileAt(certificateFile), privateKeyFile: fileAt(privateKeyFile) };
  }
  if (certificateFile !== undefined || privateKeyFile !== undefined) {
    const missing = certificateFile === undefined ? 'MICROSOFT_APP_CERTIFICATE_FILE' : 'MICROSOFT_APP_PRIVATE_KEY_FILE';
    reader.problem(`${missing} is missing: a certificate and its private key (two PEM files) belong together`);
  } else if (password === undefined) {
    reader.problem(
      'MICROSOFT_APP_PASSWORD is missing: a client secret of the app (Entra admin centre > App registrations > ' +
        'Certificates & secrets), or MICROSOFT_APP_CERTIFICATE_FILE and MICROSOFT_APP_PRIVATE_KEY_FILE',
    );
  }
  return { kind: 'secret', secret: password ?? '' };
}

function notificationKeyPair(reader: SettingReader, fileAt: FileAt): KeyPairFiles | undefined {
  const certificateFile = reader.needed('NOTIFICATION_CERTIFICATE_FILE');
  const privateKeyFile = reader.needed('NOTIFICATION_PRIVATE_KEY_FILE');
  if (certificateFile === undefined || privateKeyFile === undefined) return undefined;
  return { certificateFile: fileAt(certificateFile), privateKeyFile: fileAt(privateKeyFile) };
}

function tenants(reader: SettingReader, own: string): readonly string[] {
  const given = reader.list('ALLOWED_TENANT_IDS', own).map((id) => id.toLowerCase());
  if (reader.value('ALLOWED_TENANT_IDS') !== undefined && (given.length === 0 || !given.every(isGuid))) {
    reader.problem('ALLOWED_TENANT_IDS is not a comma-separated list of tenant ids');
  }
  return given;
}

function secret(reader: SettingReader): string {
  const given = reader.needed('CALLBACK_SECRET');
  if (given !== undefined && given.length < 32) {
    reader.problem(`CALLBACK_SECRET is too short; it is ${secretForm}`);
  } else if (given !== undefined && new Set(given).size < 10) {
    reader.problem(`CALLBACK_SECRET can be guessed; it is ${secretForm}`);
  }
  return given ?? '';
}
