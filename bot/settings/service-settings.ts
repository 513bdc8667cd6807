import { resolve } from 'node:path';
import type { SettingReader } from './setting.ts';

/** What holds for the whole process, whoever's meetings it serves. Paths are absolute. */
export interface ServiceSettings {
  readonly listen: Address;
  /** Where the counts are read; absent: nowhere. */
  readonly metrics?: Address;
  /** Where Teams, Graph and people's browsers reach the service: https, without trailing slash. */
  readonly publicUrl: string;
  /** Absent: the Postgres that comes along is started in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly logLevel: LogLevel;
}

/** Where a server listens; without `host` on every address of the machine. */
export interface Address {
  readonly port: number;
  readonly host?: string;
}

type LogLevel = (typeof logLevels)[number];

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/** How to get what is missing. */
export const serviceRemedies: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'the https address where Teams reaches this service, for example https://motevakt.kommune.example',
};

/** Reads what holds for the whole process. */
export function serviceSettings(reader: SettingReader): ServiceSettings {
  // In the order of .env.example, which is that of the complaints.
  const listen = { port: port(reader, 'PORT', '3978'), ...host(reader.value('HOST')) };
  const metrics = metricsAddress(reader);
  const publicUrl = reader.url('PUBLIC_URL');
  const databaseUrl = reader.value('DATABASE_URL');
  return {
    listen,
    ...(metrics !== undefined && { metrics }),
    publicUrl,
    ...(databaseUrl !== undefined && { databaseUrl }),
    dataDir: resolve(reader.value('DATA_DIR') ?? '.data'),
    logLevel: logLevel(reader),
  };
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

function logLevel(reader: SettingReader): LogLevel {
  const given = reader.value('LOG_LEVEL') ?? 'info';
  const known = logLevels.find((level) => level === given);
  if (known === undefined) reader.problem(`LOG_LEVEL is none of ${logLevels.join(', ')}`);
  return known ?? 'info';
}
