import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { Effect } from '../../src/protocol/effect.ts';
import type { Lane } from '../../src/protocol/way.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { shape } from '../../src/protocol/state.ts';
import type { Timer } from '../../src/protocol/timer.ts';
import type { Database } from './database.ts';
import { jsonText } from './json-text.ts';
import { newerOf, type Newer, type NewerRow, type StoredOccurrence } from './occurrences.ts';
import { whenFree } from './when-free.ts';

/** What some facts about one occurrence lead to, to be stored as one. */
export interface FactsToStore {
  /** As it will be, with the version and shape it was read with; version 0: it is opened by this. */
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
  readonly lane: Lane;
  /** Of effects with the same key, one at a time waits. */
  readonly key?: string;
  /** Whether the line of a key goes when it has been performed. Without, it stays and keeps its distance in time. */
  readonly fleeting?: boolean;
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

/**
 * `stale`: somebody else was first, nothing is stored; what is newer than what was read, where that is not too much. `duplicate`: a
 * fact is known already, nothing is stored.
 */
export type Stored = { readonly is: 'done' | 'duplicate' } | { readonly is: 'stale'; readonly newer?: Newer };

/** Stores facts and their consequences in one transaction and one round trip. */
export async function storeFacts({ pool }: Pick<Database, 'pool'>, facts: FactsToStore): Promise<Stored> {
  return whenFree(() => duplicateOr(() => call(pool, facts)));
}

/**
 * Stores facts of several stored occurrences in one round trip, each set by itself; answers in their order. `held`: somebody else
 * holds that occurrence, or it is there no more; nothing of it is stored. Rejects with `lock_not_available` (`isHeld`) where something
 * else that one of them needs is held: nothing is stored then.
 */
export async function storeFactSets(
  { pool }: Pick<Database, 'pool'>,
  sets: readonly FactsToStore[],
): Promise<readonly (Stored | 'held')[]> {
  const { rows } = await pool.query<{ answers: readonly Answer[] }>({
    name: 'store-fact-sets',
    text: 'select store_fact_sets($1, $2) as answers',
    values: [
      `[${sets.map((facts) => jsonText(fields(facts))).join()}]`,
      `[${sets.map((facts) => state(facts) ?? 'null').join()}]`,
    ],
  });
  return (rows[0]?.answers ?? []).map(storedAs);
}

/** Stores the facts of several occurrences: all of them or none. */
export async function storeFactsTogether(
  { pool }: Pick<Database, 'pool'>,
  all: readonly FactsToStore[],
): Promise<Stored> {
  return whenFree(() => inOne(pool, all));
}

async function inOne(pool: Pool, all: readonly FactsToStore[]): Promise<Stored> {
  const client = await pool.connect();
  try {
    return await duplicateOr(async () => {
      await client.query('begin');
      for (const facts of all) {
        const stored = await call(client, facts);
        if (stored.is !== 'done') return { is: stored.is };
      }
      await client.query('commit');
      return { is: 'done' };
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
    if (error instanceof DatabaseError && error.code === 'MV001') return { is: 'duplicate' };
    throw error;
  }
}

async function call(connection: Pool | PoolClient, facts: FactsToStore): Promise<Stored> {
  const { rows } = await connection.query<{ answer: Answer }>({
    name: 'store-fact-set',
    text: 'select store_fact_set($1, $2) as answer',
    values: [jsonText(fields(facts)), state(facts)],
  });
  const stored = storedAs(rows[0]?.answer ?? { stored: 'stale' });
  return stored === 'held' ? { is: 'stale' } : stored;
}

interface Answer {
  readonly stored: Stored['is'] | 'held';
  readonly newer?: NewerRow | null;
}

function storedAs({ stored, newer }: Answer): Stored | 'held' {
  if (stored === 'held') return stored;
  return stored === 'stale' && newer ? { is: stored, newer: newerOf(newer) } : { is: stored };
}

/** As text, and only when it is another than the stored one. */
function state({ occurrence, changed }: FactsToStore): string | undefined {
  const isStored = !changed && occurrence.version > 0 && occurrence.shape === shape;
  return isStored ? undefined : JSON.stringify(occurrence.state);
}

/** What `store_fact_set` takes apart: the names are its own. What is absent is null there. */
function fields({ occurrence, events, effects, appointments, done, forgetNames }: FactsToStore): object {
  const { id, version, last, tenant, conversation, ordinal } = occurrence;
  const { phase, endedAt, organizer, installer } = occurrence.state;
  return {
    id,
    version,
    shape,
    tenant,
    conversation,
    ordinal,
    service_url: occurrence.serviceUrl,
    platform_meeting: occurrence.platformMeeting,
    organizer: organizer ?? installer,
    last_at: last.at,
    last_id: last.id,
    ended_at: endedAt,
    ran_until: phase === 'running' ? 'Infinity' : endedAt,
    events,
    effects: some(effects),
    appointments: some(appointments),
    done: some(done),
    forget_names: forgetNames,
  };
}

function some<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}
