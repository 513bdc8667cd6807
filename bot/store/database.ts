import { runMigrations } from 'graphile-worker';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator, type MigrationProvider } from 'kysely/migration';
import { Client, Pool, type PoolClient, type PoolConfig } from 'pg';
import { startPostgres } from './embedded.ts';
import { newerOfSameKind } from './generation.ts';
import { migrations } from './migrations/migrations.ts';
import type { Schema } from './schema.ts';

/** Postgres, migrated and ready. */
export interface Database {
  readonly url: string;
  /** For the few statements that every fact takes: prepared once per connection. */
  readonly pool: Pool;
  /** For everything else. */
  readonly kysely: Kysely<Schema>;
  /** Whether it is the one that comes along, which nobody else looks after. */
  readonly isOurs: boolean;
  readonly close: () => Promise<void>;
}

/** Where the database is: a Postgres 15 or later by its address, or the one that comes along, kept in a folder. */
export type Place = { readonly url: string } | { readonly dataDir: string };

/**
 * Connects and brings the tables up to date; several instances may do so at once. `broken` hears of connections that broke
 * while nobody used them; the pool replaces them by itself.
 */
export async function openDatabase(place: Place, broken: (error: unknown) => void): Promise<Database> {
  if ('url' in place) return connect(place.url, broken);
  const postgres = await startPostgres(place.dataDir);
  try {
    const database = await connect(postgres.url(), broken);
    return { ...database, isOurs: true, close: () => database.close().then(postgres.stop) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function connect(url: string, broken: (error: unknown) => void): Promise<Database> {
  await migrate(url, broken);
  const pool = connectionPool(url, { size: 16, broken });
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { url, pool, kysely, isOurs: false, close: () => kysely.destroy() };
}

/**
 * How long is waited, in milliseconds. A statement that is not answered was lost with its connection, when a network or a server
 * went away without a word. The server gives up a little earlier, so that what we hear of in time is its own word; it lets go of
 * what nobody ends, and of whom it reaches no more. Who waits for a row that somebody else holds asks again (`whenFree`) rather
 * than keep a connection from those who could go on.
 */
const patience = {
  connectionTimeoutMillis: 5000,
  query_timeout: 7000,
  statement_timeout: 6000,
  lock_timeout: 500,
  idle_in_transaction_session_timeout: 10_000,
  options: '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3',
  maxLifetimeSeconds: 300,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
};

/** For what may take as long as it takes. */
const unhurried = { query_timeout: 0, statement_timeout: 0, lock_timeout: 0, idle_in_transaction_session_timeout: 0 };

/** Connections to a database. A pool without an `error` listener ends the process when the server restarts. */
export function connectionPool(
  url: string,
  { size, broken, ...more }: PoolConfig & { readonly size: number; readonly broken: (error: unknown) => void },
): Pool {
  const pool = new Pool({ connectionString: url, max: size, ...patience, ...more });
  pool.on('error', broken);
  // A connection in use can break too; whoever uses it hears of it by the query that fails.
  pool.on('connect', (client) => client.on('error', broken));
  pool.on('release', (_error, client) => {
    if (!isUnanswered(client)) return;
    // Whoever used it may not have said that it is of no use any more.
    client.end().catch(broken);
    doubtAll(pool);
  });
  return pool;
}

/**
 * The same pool for graphile-worker: when it is stopped while the connection that it listens on breaks, it lets go of that twice,
 * where nobody waits for it. pg throws then, and the service would end.
 */
export function letGoOnce(pool: Pool): Pool {
  const take = pool.connect.bind(pool);
  const lenient = (given: Taker | undefined) =>
    given === undefined ? take() : take((error, client, release) => given(error, client, release && once(release)));
  // Both ways to call it, which pg declares apart.
  pool.connect = lenient as Pool['connect'];
  return pool;
}

/** Who is given no connection is given nothing to let go of; pg's types say otherwise. */
type Taker = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: ((error?: Error | boolean) => void) | undefined,
) => void;

function once(release: (error?: Error | boolean) => void): (error?: Error | boolean) => void {
  let isDone = false;
  return (error) => {
    if (!isDone) release(error);
    isDone = true;
  };
}

/** Whether a statement on it still waits for its answer. pg keeps this, and does not describe it. */
function isUnanswered(client: Client | PoolClient): boolean {
  return 'readyForQuery' in client && client.readyForQuery === false;
}

/** Lets go of all connections that nobody uses now: what took the answer of one may have taken them all. */
function doubtAll(pool: Pool): void {
  for (let idle = pool.idleCount; idle > 0; idle -= 1) {
    pool.connect().then(
      (client) => client.release(true),
      () => undefined,
    );
  }
}

/** Held while one instance migrates; any number that nobody else takes for an advisory lock will do. */
const migrationLock = 7_299_999;

/**
 * Brings the tables up to date, on connections of its own: rewriting a large table may take as long as it takes. Answers with the
 * names of the steps that were taken; rejects with what Postgres says. Where a newer release has been whose tables are of the same
 * kind, all stays as that one left it. `provider`: the steps; those of this release, unless told otherwise.
 */
export async function migrate(
  url: string,
  broken: (error: unknown) => void,
  provider: MigrationProvider = migrations,
): Promise<readonly string[]> {
  const turn = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  turn.on('error', broken);
  const pool = connectionPool(url, { size: 2, broken, ...unhurried });
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await turn.connect();
    await turn.query('select pg_advisory_lock($1)', [migrationLock]);
    const steps = new Set(Object.keys(await provider.getMigrations()));
    if ((await newerOfSameKind(kysely, steps)) !== undefined) return [];
    await runMigrations({ pgPool: pool });
    const { error, results = [] } = await new Migrator({ db: kysely, provider }).migrateToLatest();
    if (error !== undefined) throw error;
    return results.map(({ migrationName }) => migrationName);
  } finally {
    await turn.end();
    await kysely.destroy();
  }
}
