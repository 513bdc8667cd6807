import type { Database } from './database.ts';
import type { LaneOfMeeting } from './effects.ts';
import { whenFree } from './when-free.ts';

type Pool = Pick<Database, 'pool'>;

/** An effect of a lane, and the party of a registration that it is performed through, in one name. */
export interface Attempted extends LaneOfMeeting {
  readonly position: string;
  readonly party: string;
  /** It may have been done all the same. */
  readonly unsure: boolean;
}

/** How an effect that met an outage is put off. */
export interface Refused extends Attempted {
  /** Until it is tried again by itself, in seconds. */
  readonly seconds: number;
  /** Whether it waits for the end of the outage and is tried then at the latest; what comes after it in its lane waits too. */
  readonly waits: boolean;
}

/** Notes that the party refuses everything, and puts off the effect that met it. Answers whether that is new. */
export async function refuseEffect({ pool }: Pool, { meeting, lane, ...effect }: Refused): Promise<boolean> {
  const { party, position, seconds, waits, unsure } = effect;
  const text = 'select refuse_effect($1, $2, $3, $4, $5, $6, $7) as "isNew"';
  const values = [party, scope({ meeting, lane }), meeting, position, seconds, waits, unsure];
  const { rows } = await whenFree(() => pool.query<{ isNew: boolean }>(text, values));
  return rows[0]?.isNew === true;
}

/**
 * Whether an effect may be performed though its party is out: `over` where that is not so any more, `ask` where it is the one
 * that asks, or this lane has not met it; `wait` where it waits from now on.
 */
export async function askInOutage({ pool }: Pool, attempted: Attempted): Promise<'over' | 'ask' | 'wait'> {
  const { meeting, lane, party, position, unsure } = attempted;
  const text = 'select ask_in_outage($1, $2, $3, $4, $5) as answer';
  const values = [party, scope({ meeting, lane }), meeting, position, unsure];
  const { rows } = await whenFree(() => pool.query<{ answer: 'over' | 'ask' | 'wait' }>(text, values));
  return rows[0]?.answer ?? 'over';
}

/** Has one of those that wait ask the party, when it is time. Answers whether the outage goes on, as far as is known. */
export async function callOne({ pool }: Pool, party: string): Promise<boolean> {
  const { rows } = await pool.query<{ goesOn: boolean }>('select call_one($1) as "goesOn"', [party]);
  return rows[0]?.goesOn === true;
}

/** An outage that is over. */
export interface Ended {
  /** How long it was, in seconds. */
  readonly lasted: number;
  /** Whether another lane alone had met it. */
  readonly isOthers: boolean;
}

/** Notes that the party answers a lane; nothing where others have noted it. */
export async function endOutage({ pool }: Pool, party: string, of: LaneOfMeeting): Promise<Ended | undefined> {
  const text = `delete from outage where party = $1 returning coalesce(scope <> $2, false) as "isOthers",
    extract(epoch from clock_timestamp() - since)::double precision as lasted`;
  const { rows } = await whenFree(() => pool.query<Ended>(text, [party, scope(of)]));
  return rows[0];
}

/** Makes due what waited for the end, of some meetings. Answers whether there is more. */
export async function releaseWaiting({ pool }: Pool, party: string, isOthers: boolean): Promise<boolean> {
  const text = 'select release_waiting($1, $2) as "isMore"';
  const { rows } = await whenFree(() => pool.query<{ isMore: boolean }>(text, [party, isOthers]));
  return rows[0]?.isMore === true;
}

/** A party that refuses everything, and for how many seconds. */
export interface Outage {
  readonly party: string;
  readonly lasts: number;
}

/** All outages that there are now. */
export async function outages({ pool }: Pool): Promise<readonly Outage[]> {
  const text = 'select party, extract(epoch from clock_timestamp() - since)::double precision as lasts from outage';
  return (await pool.query<Outage>(text)).rows;
}

function scope({ meeting, lane }: LaneOfMeeting): string {
  return `${meeting} ${lane}`;
}
