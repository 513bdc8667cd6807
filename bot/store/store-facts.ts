import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { Effect } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Timer } from '../../src/protocol/timer.ts';
import type { Database } from './database.ts';
import type { StoredOccurrence } from './occurrences.ts';

/** What some facts about one occurrence lead to, to be stored as one. */
export interface FactsToStore {
  /** As it will be, with the version it was read with; 0: it is opened by this. */
  readonly occurrence: StoredOccurrence;
  /** Whether the state is another than the stored one. */
  readonly changed: boolean;
  /** At least one fact, unless all that changed is how the chat is reached. */
  readonly events: readonly MeetingEvent[];
  readonly effects: readonly EffectToStore[];
  readonly appointments: readonly Appointment[];
  /** Effects that have been performed: what they taught is among the facts. */
  readonly done: readonly PerformedEffect[];
  /** No name is watched for any more: what was kept of them goes from the log, too. */
  readonly forgetNames: boolean;
}

export interface EffectToStore {
  /** Of effects with the same key, one at a time waits. */
  readonly key?: string;
  readonly body: Effect;
}

/** An effect and how many times it had been asked for when it was taken. */
export interface PerformedEffect {
  readonly position: string;
  readonly revision: number;
}

/** A job of the queue to make, replace, or (without payload) cancel; `delay` in milliseconds. */
export type Appointment =
  | { readonly key: string }
  | { readonly key: string; readonly delay: number; readonly payload: TimerJob };

/** What the queue hands back when a timer is due. */
export interface TimerJob {
  readonly meeting: string;
  readonly timer: Timer;
  readonly at: number;
  /** Unique per appointment, so that a timer that fires twice is one fact. */
  readonly firing: string;
}

/** `stale`: somebody else was first, nothing is stored. `duplicate`: a fact is known already, nothing is stored. */
export type Stored = 'done' | 'stale' | 'duplicate';

/** Stores facts and their consequences in one transaction and one round trip. */
export async function storeFacts({ pool }: Pick<Database, 'pool'>, facts: FactsToStore): Promise<Stored> {
  return duplicateOr(() => call(pool, facts));
}

/** Stores the facts of several occurrences: all of them or none. */
export async function storeFactsTogether(
  { pool }: Pick<Database, 'pool'>,
  all: readonly FactsToStore[],
): Promise<Stored> {
  const client = await pool.connect();
  try {
    return await duplicateOr(async () => {
      await client.query('begin');
      for (const facts of all) {
        const stored = await call(client, facts);
        if (stored !== 'done') return stored;
      }
      await client.query('commit');
      return 'done';
    });
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}

async function duplicateOr(store: () => Promise<Stored>): Promise<Stored> {
  try {
    return await store();
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'MV001') return 'duplicate';
    throw error;
  }
}

const text = `select store_facts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) as stored`;

async function call(connection: Pool | PoolClient, facts: FactsToStore): Promise<Stored> {
  const { rows } = await connection.query<{ stored: Stored }>({
    name: 'store-facts',
    text,
    values: parameters(facts),
  });
  return rows[0]?.stored ?? 'stale';
}

function parameters({
  occurrence,
  changed,
  events,
  effects,
  appointments,
  done,
  forgetNames,
}: FactsToStore): unknown[] {
  const { id, version, state, last, serviceUrl, platformMeeting, tenant, conversation, ordinal } = occurrence;
  return [
    id,
    version,
    changed || version === 0 ? JSON.stringify(state) : null,
    last.at,
    last.id,
    state.organizer ?? state.installer,
    state.endedAt,
    serviceUrl,
    platformMeeting,
    version === 0 ? JSON.stringify({ tenant, conversation, ordinal }) : null,
    JSON.stringify(events),
    some(effects),
    some(appointments),
    some(done),
    forgetNames,
  ];
}

function some(list: readonly unknown[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list);
}
