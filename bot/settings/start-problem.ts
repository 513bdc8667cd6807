import type { Address } from './service-settings.ts';

/** Why the service does not start, as sentences for those who set it up; never a stack. */
export class StartProblem extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'StartProblem';
    this.problems = problems;
  }
}

/** What the service cannot start with, whatever else is right. */
export interface Faulty {
  readonly problems: readonly string[];
}

/** What Postgres, or the way to it, says (postgresql.org, "PostgreSQL Error Codes"), and what to do about it. */
const databaseRemedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at that host and port: is PostgreSQL running, and may it be reached from here?',
  ENOTFOUND: 'there is no such host: check the name in it',
  EAI_AGAIN: 'the name of the host could not be looked up: check the name in it, and the network',
  ETIMEDOUT: 'the host does not answer: check the address, and the firewalls on the way',
  ECONNRESET: 'the server hung up: check that it is PostgreSQL, and whether it wants TLS (?sslmode=require)',
  '28P01': 'the password is wrong for that user',
  '28000': 'that user may not log in from here: check pg_hba.conf, and whether the server wants TLS (?sslmode=require)',
  '3D000': 'there is no such database on the server: create it first',
  '42501': 'that user may not create tables: grant it CREATE on the database and on the schema public',
  '53300': 'the server has no connection to spare: raise max_connections (an instance takes up to 26)',
  '57P03': 'the server is starting up or shutting down: try again in a moment',
};

/** What the migrator says of a step that this release does not know. */
const unknownStep = /^corrupted migrations: previously executed migration (\S+) is missing$/;

/** Why the database could not be opened. The address is not repeated: there is a password in it. */
export function databaseProblem(error: unknown, isOurs: boolean): StartProblem {
  const message = error instanceof Error ? error.message : '';
  const step = unknownStep.exec(message)?.[1];
  if (step !== undefined) {
    const goOn = 'start that one, or restore the backup that was made before it';
    return new StartProblem([`The database holds the tables of a newer release (${step}): ${goOn}`]);
  }
  if (isOurs) {
    const none = message.startsWith('DATABASE_URL is missing');
    return new StartProblem([none ? message : `The Postgres that comes along did not start. ${message}`]);
  }
  const code = codeOf(error);
  const remedy = databaseRemedies[code ?? ''];
  if (remedy !== undefined) return new StartProblem([`DATABASE_URL cannot be used: ${remedy} (${code})`]);
  const reason = code === undefined ? message : `${code}: ${message}`;
  return new StartProblem([`DATABASE_URL cannot be used: ${reason === '' ? 'the server does not answer' : reason}`]);
}

/** Why an address could not be listened on, by the settings that name it; anything else as it was. */
export function portProblem(error: unknown, { port, host }: Address, settings: 'PORT' | 'METRICS_PORT'): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    const free = `stop that one, or set ${settings} to a free port`;
    return new StartProblem([`${settings} ${port} is taken by another program: ${free}`]);
  }
  if (code === 'EACCES') {
    return new StartProblem([`${settings} ${port} may not be taken by this user: set ${settings} to one above 1023`]);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    const setting = settings === 'PORT' ? 'HOST' : 'METRICS_HOST';
    return new StartProblem([`${setting} ${host ?? ''} is no address of this machine`]);
  }
  return error;
}

/** The code of a system's or Postgres' error; several attempts (IPv4 and IPv6) come as one error around theirs. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause);
}
