import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Instant } from '../../src/protocol/person.ts';
import type { Database } from './database.ts';

/** This process as the others on the same database see it. */
export interface Instance {
  /** Another one after the database was away, because the others may have taken this one for dead. */
  readonly id: () => string;
  /** Says under which name this instance takes jobs from the queue. */
  readonly works: (pool: string) => Promise<void>;
  /**
   * Says that this instance lives, at least every few seconds; answers with the gaps of the last 48 hours, oldest first. Makes
   * this instance known again after the database was away.
   */
  readonly beat: () => Promise<readonly Gap[]>;
  /** Whether no other is known to the database, dead ones that nobody has cleared away yet included. */
  readonly isAlone: () => Promise<boolean>;
  /** Says what this instance was told and could not take in: since and until how many milliseconds ago. */
  readonly missed: (missed: { readonly since: number; readonly until: number }) => Promise<void>;
  /** Frees what dead instances held; see `Tidied`. */
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
  /** For how many seconds the oldest job that nobody has taken has been due; null when there is none. */
  readonly oldestDue: number | null;
}

/**
 * A stretch in which no instance lived, or none reached the database, or one had too much to do to take in all it was told; by
 * the database's clock.
 */
export interface Gap {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Announces this process as an instance. It lives as long as one connection holds an advisory lock: that lock falls when the
 * process dies, however it dies.
 */
export async function joinInstances(database: Pick<Database, 'url' | 'pool'>): Promise<Instance> {
  const { url } = database;
  let pool: string | undefined;
  let starting = true;
  let life = await announce(url, { pool });
  let announcing: Promise<Life> | undefined;
  // Who asks meanwhile waits for the same one: of two that one process lives as, one would be left behind, alive and idle.
  const living = async () => {
    if (!life.broken()) return life;
    announcing ??= announce(url, { pool, former: life.id }).finally(() => (announcing = undefined));
    return (life = await announcing);
  };
  const beat = async () => {
    const { id, ask } = await living();
    const gaps = await ask<Gap>('select gap_from as "from", gap_to as "to" from beat($1, $2)', [id, starting]);
    starting = false;
    return gaps;
  };
  return {
    id: () => life.id,
    works: async (name) => {
      pool = name;
      const { id, ask } = await living();
      await ask('update instance set pool = $2 where id = $1', [id, name]);
    },
    beat,
    isAlone: async () => {
      const { id, ask } = await living();
      const others = await ask('select from instance where id <> $1 limit 1', [id]);
      return others.length === 0;
    },
    missed: async ({ since, until }) => {
      const { id, ask } = await living();
      await ask('select note_missed($1, $2, $3)', [id, since, until]);
    },
    // Not on the connection that it lives by: there the lock that tells it from a dead one is its own.
    tidyUp: async () => {
      const text = 'select living, freed, given_up as "givenUp", oldest_due as "oldestDue" from clear_away()';
      const { rows } = await database.pool.query<Tidied>(text);
      return rows[0] ?? { living: 1, freed: 0, givenUp: 0, oldestDue: null };
    },
    leave: async () => {
      await beat();
      await life.ask('select end_instance($1)', [life.id]);
      await life.end();
    },
  };
}

/** The connection that this instance lives by. */
interface Life {
  readonly id: string;
  readonly broken: () => boolean;
  /** Asks the database on that connection. One that is not answered is broken. */
  readonly ask: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly end: () => Promise<void>;
}

/** In milliseconds. Two questions not answered, one after the other, are not yet the ten seconds in which nobody lives. */
const patience = 4000;

interface Known {
  /** The name under which jobs are taken. */
  readonly pool: string | undefined;
  /** Under which id this process lived before: the server may take a lost connection for a living one, for hours. */
  readonly former?: string;
}

async function announce(url: string, { pool, former }: Known): Promise<Life> {
  const id = randomUUID();
  let broken = false;
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  client.on('error', () => (broken = true));
  client.on('end', () => (broken = true));
  const end = async () => {
    broken = true;
    await client.end();
  };
  // One question at a time: what waits would else be counted as not answered.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    const answer = last.then(question);
    last = answer.catch(() => undefined);
    return answer;
  };
  const ask = async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    try {
      return (await inTurn(() => client.query<Row>(text, [...values]))).rows;
    } catch (error) {
      // Whoever waits for an answer shall not wait for the end of a connection that may be lost.
      end().catch(() => undefined);
      throw error;
    }
  };
  await client.connect();
  // Lock first, row after it is held: a row without lock is a dead instance.
  await ask('begin');
  await ask(
    `with new as (insert into instance (id, pool) values ($1, $2) returning lock) select pg_advisory_lock(lock) from new`,
    [id, pool],
  );
  if (former !== undefined) await ask('select end_instance($1)', [former]);
  await ask('commit');
  return { id, broken: () => broken, ask, end };
}
