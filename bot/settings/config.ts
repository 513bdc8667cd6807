import { resolve } from 'node:path';
import type { Credential } from '../outside/entra.ts';
import { isGuid, settingReader, type SettingReader } from './setting.ts';

/** Everything the service can be told. Paths are absolute, URLs without trailing slash. */
export interface Config {
  readonly listen: Address;
  /** Where the counts are read; absent: nowhere. */
  readonly metrics?: Address;
  /** Where Teams, Graph and people's browsers reach the service: https, without trailing slash. */
  readonly publicUrl: string;
  /** The bot's Entra application (client) id; also the audience of every token the channel sends. */
  readonly appId: string;
  /** The tenant the application lives in. */
  readonly tenant: string;
  readonly credential: Credential;
  /** The tenants whose meetings are served; all others get nothing. */
  readonly allowedTenants: readonly string[];
  /** Absent: the Postgres that comes along is started in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly routineFile?: string;
  /** Whether the bot joins calls (roster, cameras, lobby, recording). */
  readonly graphCalls: boolean;
  /** Whether the bot subscribes to the meeting chat (recording). */
  readonly graphChat: boolean;
  /** Whether the bot may hide sensitive messages by policy violation. */
  readonly graphHideMessages: boolean;
  /** The certificate that Graph encrypts chat notifications for. */
  readonly notificationCertificate?: KeyPairFiles;
  /** At least 32 characters; every secret of the service itself is derived from it. */
  readonly callbackSecret: string;
  readonly logLevel: LogLevel;
  readonly connectorOpenidMetadataUrl: string;
  readonly connectorTokenIssuer: string;
  /** Hosts that may be sent the bot's token; `*` stands for one label. */
  readonly connectorHosts: readonly string[];
  readonly loginUrl: string;
  readonly graphUrl: string;
  readonly callsOpenidMetadataUrl: string;
}

/** Where a server listens; without `host` on every address of the machine. */
export interface Address {
  readonly port: number;
  readonly host?: string;
}

/** Two PEM files. */
export interface KeyPairFiles {
  readonly certificateFile: string;
  readonly privateKeyFile: string;
}

type LogLevel = (typeof logLevels)[number];

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/** Settings that cannot be used. */
export interface FaultyConfig {
  readonly problems: readonly string[];
  /** What could be read, to look for the faults of the files it names; something harmless stands where a setting is faulty. */
  readonly read: Config;
}

/** Reads the settings, or says everything that is missing or wrong at once, and how to get it. */
export function config(env: Readonly<Record<string, string | undefined>>): Config | FaultyConfig {
  const reader = settingReader(env, remedies);
  const settings = read(reader);
  return reader.problems.length === 0 ? settings : { problems: reader.problems, read: settings };
}

/** How to get what is missing, for those who set the service up. */
const remedies: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'the https address where Teams reaches this service, for example https://motevakt.kommune.example',
  MICROSOFT_APP_ID: "the bot's application (client) id: Entra admin centre > App registrations > Overview",
  MICROSOFT_APP_TENANT_ID: 'the directory (tenant) id: Entra admin centre > App registrations > Overview',
  CALLBACK_SECRET: 'at least 32 random characters, kept secret: openssl rand -base64 33',
  NOTIFICATION_CERTIFICATE_FILE: 'the PEM certificate Graph encrypts chat notifications for; GRAPH_CHAT=on needs it',
  NOTIFICATION_PRIVATE_KEY_FILE: 'the PEM private key of NOTIFICATION_CERTIFICATE_FILE; GRAPH_CHAT=on needs it',
};

function read(reader: SettingReader): Config {
  // In the order of .env.example, which is that of the complaints.
  const listen = { port: port(reader, 'PORT', '3978'), ...host(reader.value('HOST')) };
  const metrics = metricsAddress(reader);
  const publicUrl = reader.url('PUBLIC_URL');
  const appId = reader.guid('MICROSOFT_APP_ID');
  const tenant = reader.guid('MICROSOFT_APP_TENANT_ID');
  const graphChat = reader.onOff('GRAPH_CHAT');
  const databaseUrl = reader.value('DATABASE_URL');
  const routineFile = reader.value('ROUTINE_FILE');
  const notificationCertificate = graphChat ? notificationKeyPair(reader) : undefined;
  return {
    listen,
    ...(metrics !== undefined && { metrics }),
    publicUrl,
    appId,
    tenant,
    credential: credential(reader),
    allowedTenants: tenants(reader, tenant),
    ...(databaseUrl !== undefined && { databaseUrl }),
    dataDir: resolve(reader.value('DATA_DIR') ?? '.data'),
    ...(routineFile !== undefined && { routineFile: resolve(routineFile) }),
    graphCalls: reader.onOff('GRAPH_CALLS'),
    graphChat,
    graphHideMessages: reader.onOff('GRAPH_HIDE_MESSAGES'),
    ...(notificationCertificate !== undefined && { notificationCertificate }),
    callbackSecret: secret(reader),
    logLevel: logLevel(reader),
    ...cloud(reader),
  };
}

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
    loginUrl: reader.url('LOGIN_URL', 'https://login.microsoftonline.com'),
    graphUrl: reader.url('GRAPH_URL', 'https://graph.microsoft.com'),
    callsOpenidMetadataUrl: reader.url(
      'CALLS_OPENID_METADATA_URL',
      'https://api.aps.skype.com/v1/.well-known/OpenIdConfiguration',
    ),
  };
}

function credential(reader: SettingReader): Credential {
  const password = reader.value('MICROSOFT_APP_PASSWORD');
  const certificateFile = reader.value('MICROSOFT_APP_CERTIFICATE_FILE');
  const privateKeyFile = reader.value('MICROSOFT_APP_PRIVATE_KEY_FILE');
  if (certificateFile !== undefined && privateKeyFile !== undefined) {
    return { kind: 'certificate', certificateFile: resolve(certificateFile), privateKeyFile: resolve(privateKeyFile) };
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

function notificationKeyPair(reader: SettingReader): KeyPairFiles | undefined {
  const certificateFile = reader.needed('NOTIFICATION_CERTIFICATE_FILE');
  const privateKeyFile = reader.needed('NOTIFICATION_PRIVATE_KEY_FILE');
  if (certificateFile === undefined || privateKeyFile === undefined) return undefined;
  return { certificateFile: resolve(certificateFile), privateKeyFile: resolve(privateKeyFile) };
}

function tenants(reader: SettingReader, own: string): readonly string[] {
  const given = reader.list('ALLOWED_TENANT_IDS', own).map((id) => id.toLowerCase());
  if (reader.value('ALLOWED_TENANT_IDS') !== undefined && (given.length === 0 || !given.every(isGuid))) {
    reader.problem('ALLOWED_TENANT_IDS is not a comma-separated list of tenant ids');
  }
  return given;
}

function port(reader: SettingReader, key: 'PORT' | 'METRICS_PORT', otherwise: string): number {
  const given = Number(reader.value(key) ?? otherwise);
  if (Number.isInteger(given) && given >= 0 && given < 65_536) return given;
  reader.problem(`${key} is not a port number (0 to 65535)`);
  return 0;
}

function host(given: string | undefined): Pick<Address, 'host'> {
  return given === undefined ? {} : { host: given };
}

/** Nobody's business but the operator's: reached from this machine alone, unless told otherwise. */
function metricsAddress(reader: SettingReader): Address | undefined {
  if (reader.value('METRICS_PORT') === 'off') return undefined;
  return { port: port(reader, 'METRICS_PORT', '9464'), ...host(reader.value('METRICS_HOST') ?? '127.0.0.1') };
}

function secret(reader: SettingReader): string {
  const given = reader.needed('CALLBACK_SECRET');
  if (given !== undefined && given.length < 32) {
    reader.problem(`CALLBACK_SECRET is too short; it is ${remedies['CALLBACK_SECRET']}`);
  } else if (given !== undefined && new Set(given).size < 10) {
    reader.problem(`CALLBACK_SECRET can be guessed; it is ${remedies['CALLBACK_SECRET']}`);
  }
  return given ?? '';
}

function logLevel(reader: SettingReader): LogLevel {
  const given = reader.value('LOG_LEVEL') ?? 'info';
  const known = logLevels.find((level) => level === given);
  if (known === undefined) reader.problem(`LOG_LEVEL is none of ${logLevels.join(', ')}`);
  return known ?? 'info';
}
