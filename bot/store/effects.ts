import { effectKinds, type Effect } from '../../src/protocol/effect.ts';
import type { Lane } from '../../src/protocol/way.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { shape } from '../../src/protocol/state.ts';
import type { Database } from './database.ts';
import type { PerformedEffect } from './store-facts.ts';
import { isHeld, whenFree } from './when-free.ts';

/** One of the two lanes of a meeting. */
export interface LaneOfMeeting {
  readonly meeting: string;
  readonly lane: Lane;
}

/** Who asks for the next effect of a lane. */
export interface Asking {
  readonly instance: string;
  readonly stopping: boolean;
  /** With whom it has something under way in this lane already. */
  readonly busy?: readonly ('teams' | 'graph')[];
}

/** An effect whose turn it is. */
export interface DueEffect extends PerformedEffect {
  readonly body: Effect;
  /** How often it has been tried before. */
  readonly attempts: number;
  /** Since when it may have been done already, by the database's clock; null: it has not been. */
  readonly begun: Instant | null;
  /** Whether it has been begun once more since. */
  readonly twice: boolean;
  /** Whether it has waited for the end of an outage. */
  readonly awaiting: boolean;
  /** For how many seconds it has been due, by the database's clock; held back for Teams' limits is not due. */
  readonly waited: number;
}

/**
 * Takes a lane's next effect for this instance, and notes that it is begun; or, when none is due, lets go of the lane and has the
 * queue come back for the next one. `stopping` only lets go, and nobody lets go who is `busy`. Nothing is returned either when
 * another living instance delivers, when the meeting has
 * been stored by a newer release (that one delivers), or when somebody holds it: then the queue comes back in a second.
 */
export async function nextEffect(
  { pool }: Pick<Database, 'pool'>,
  { meeting, lane }: LaneOfMeeting,
  { instance, stopping, busy = [] }: Asking,
): Promise<DueEffect | undefined> {
  const text = `select position, revision, body, attempts, twice, awaits is not null as awaiting,
      floor(extract(epoch from begun) * 1000)::double precision as begun,
      extract(epoch from clock_timestamp() - least(first_tried, due))::double precision as waited
    from due_in_lane($1, $2, $3, $4, $5, $6, $7)`;
  const values = [meeting, lane, instance, stopping, shape, graphEffects, busy];
  try {
    const { rows } = await pool.query<DueEffect>({ name: 'due-in-lane', text, values });
    return rows[0];
  } catch (error) {
    if (!isHeld(error)) throw error;
    await wakeLater({ pool }, { meeting, lane }, 1);
    return undefined;
  }
}

/** What waits for Teams holds nothing back that is asked of Graph, and the other way round. */
const graphEffects = Object.entries(effectKinds).flatMap(([type, { by }]) => (by === 'graph' ? [type] : []));

/** Notes that an effect has been performed and taught nothing. */
export async function finishEffect(
  { pool }: Pick<Database, 'pool'>,
  meeting: string,
  { position, revision }: PerformedEffect,
): Promise<void> {
  const text = 'select finish_effect($1, $2, $3)';
  await whenFree(() => pool.query({ name: 'finish-effect', text, values: [meeting, position, revision] }));
}

/** Notes that what may have been done is begun once more. */
export async function beginOnceMore(
  { pool }: Pick<Database, 'pool'>,
  meeting: string,
  { position }: Pick<PerformedEffect, 'position'>,
): Promise<void> {
  const text = 'update effect set twice = true where meeting = $1 and position = $2';
  await whenFree(() => pool.query(text, [meeting, position]));
}

/** Why an effect is put off, and for how long. */
export interface PuttingOff {
  readonly position: string;
  readonly seconds: number;
  /** It has been attempted, not merely held back. */
  readonly tried: boolean;
  /** It may have been done all the same. */
  readonly unsure: boolean;
}

/** Puts an effect off. */
export async function postponeEffect(
  { pool }: Pick<Database, 'pool'>,
  meeting: string,
  { position, seconds, tried, unsure }: PuttingOff,
): Promise<void> {
  const text = 'select put_off_effect($1, $2, $3, $4, $5)';
  const values = [meeting, position, seconds, tried, unsure];
  await whenFree(() => pool.query({ name: 'put-off-effect', text, values }));
}

/** Deletes everything about an occurrence: state, log, effects, jobs. */
export async function forgetMeeting({ pool }: Pick<Database, 'pool'>, meeting: string): Promise<void> {
  await whenFree(() => pool.query('select forget_occurrence($1)', [meeting]));
}

/** Has the queue look after a lane again in a while. */
export async function wakeLater(
  { pool }: Pick<Database, 'pool'>,
  { meeting, lane }: LaneOfMeeting,
  seconds: number,
): Promise<void> {
  const text = `select wake_lane($1, $2, clock_timestamp() + $3 * interval '1 second')`;
  await pool.query(text, [meeting, lane, seconds]);
}
