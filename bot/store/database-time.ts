import type { Instant } from '../../src/protocol/person.ts';
import type { Database } from './database.ts';

/** The time by the database's clock, which all instances go by, reckoned from this machine's. */
export interface DatabaseTime {
  readonly now: () => Instant;
  /** Asks the database once more what time it is: a machine's clock drifts, and is set. */
  readonly compare: () => Promise<void>;
  /** How far this machine's clock is ahead of the database's, in milliseconds. */
  readonly ahead: () => number;
}

/** How often the database is asked at the start: the first answer may have waited for a connection. */
const first = 3;

/**
 * Compares this machine's clock with the database's. An answer was written between the question and its coming: what is reckoned is
 * kept as long as that bears it, and else moved no further than it must, so that time does not jump with each slow answer.
 */
export async function databaseTime({ pool }: Pick<Database, 'pool'>, machine: () => Instant): Promise<DatabaseTime> {
  let offset: number | undefined;
  const compare = async () => {
    const asked = machine();
    const text = 'select extract(epoch from clock_timestamp())::double precision * 1000 as now';
    const { rows } = await pool.query<{ readonly now: number }>({ name: 'clock', text });
    const answered = machine();
    const now = rows[0]?.now;
    // Nothing can be told where this machine's clock was set back meanwhile.
    if (now === undefined || answered < asked) return;
    const [least, most] = [now - answered, now - asked];
    offset = offset === undefined ? (least + most) / 2 : Math.min(Math.max(offset, least), most);
  };
  for (let times = 0; times < first; times += 1) {
    // In turn: each narrows what the one before has told
    await compare();
  }
  return { compare, now: () => machine() + Math.round(offset ?? 0), ahead: () => -(offset ?? 0) };
}
