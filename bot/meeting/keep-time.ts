import type { Instant } from '../../src/protocol/person.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { databaseTime } from '../store/database-time.ts';
import { everyFewSeconds } from './every-few-seconds.ts';

interface Needs {
  readonly database: Pick<Database, 'pool'>;
  /** This machine's clock. */
  readonly machine: () => Instant;
  readonly log: Log;
}

/** The time that all instances go by. */
export interface Time {
  readonly clock: () => Instant;
  /** How far this machine's own clock is ahead of it, in seconds. */
  readonly ahead: () => number;
  readonly stop: () => Promise<void>;
}

/** In milliseconds: a machine's clock that is further off is spoken of, and again only after it has been nearer than the second. */
const [far, near] = [2000, 1000];

/** Goes by the database's clock from now on: two instances that order facts by their own would disagree. */
export async function keepTime({ database, machine, log }: Needs): Promise<Time> {
  const time = await databaseTime(database, machine);
  let isTold = false;
  const look = () => {
    const ahead = Math.round(time.ahead());
    if (Math.abs(ahead) < near) isTold = false;
    if (isTold || Math.abs(ahead) <= far) return;
    isTold = true;
    log.warn('the clock of this machine is wrong by that of the database, which counts', { milliseconds: ahead });
  };
  look();
  const stop = everyFewSeconds(() => time.compare().then(look), log);
  return { clock: time.now, ahead: () => time.ahead() / 1000, stop };
}
