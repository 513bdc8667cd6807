import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Database } from './database.ts';

/** This process as the others on the same database see it. */
export interface Instance {
  /** Another one after the database was away, because the others may have taken this one for dead. */
  readonly id: () => string;
  /** Says under which name this instance takes jobs from the queue. */
  readonly works: (pool: string) => Promise<void>;
  /** Frees what dead instances held; see `Tidied`. Also makes this instance known again after the database was away. */
  readonly tidyUp: () => Promise<Tidied>;
  readonly leave: () => Promise<void>;
}

export interface Tidied {
  /** How many instances live. */
  readonly living: number;
  /** How many dead ones have just been cleared away. */
  readonly freed: number;
  /** Jobs deleted because they failed for good. */
  readonly givenUp: number;
}

/**
 * Announces this process as an instance. It lives as long as one connection holds an advisory lock: that lock falls when the
 * process dies, however it dies.
 */
export async function joinInstances(database: Pick<Database, 'url' | 'pool'>): Promise<Instance> {
  let pool: string | undefined;
  let life = await announce(database, pool);
  const alive = async () => {
    if (life.broken()) life = await announce(database, pool);
  };
  return {
    id: () => life.id,
    works: async (name) => {
      pool = name;
      await database.pool.query('update instance set pool = $2 where id = $1', [life.id, name]);
    },
    tidyUp: async () => {
      await alive();
      const { rows } = await database.pool.query<{ living: number; freed: number; given_up: number }>(
        'select living, freed, given_up from tidy_up()',
      );
      const [row] = rows;
      return { living: row?.living ?? 1, freed: row?.freed ?? 0, givenUp: row?.given_up ?? 0 };
    },
    leave: async () => {
      await database.pool.query('select leave_instance($1)', [life.id]);
      await life.end();
    },
  };
}

interface Life {
  readonly id: string;
  readonly broken: () => boolean;
  readonly end: () => Promise<void>;
}

async function announce({ url }: Pick<Database, 'url'>, pool: string | undefined): Promise<Life> {
  const id = randomUUID();
  let broken = false;
  const client = new Client({ connectionString: url, keepAlive: true });
  client.on('error', () => (broken = true));
  client.on('end', () => (broken = true));
  await client.connect();
  // Lock first, row after it is held: a row without lock is a dead instance.
  await client.query('begin');
  await client.query(
    `with new as (insert into instance (id, pool) values ($1, $2) returning lock) select pg_advisory_lock(lock) from new`,
    [id, pool],
  );
  await client.query('commit');
  return { id, broken: () => broken, end: () => client.end() };
}
