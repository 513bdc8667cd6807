import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { eraseDeleted, erasureAsked } from '../store/erase.ts';
import { isHeld } from '../store/when-free.ts';

/** In milliseconds: between two, because all that is kept is written anew; and after one for which somebody was in the way. */
const [pause, shortPause] = [3_600_000, 60_000];

/**
 * Answers with what is to be called every few seconds: where the database is ours it lets go of the bytes of what was deleted,
 * when no meeting runs. `now` in milliseconds.
 */
export function erasing(
  database: Pick<Database, 'pool' | 'url' | 'isOurs'>,
  log: Log,
  now: () => number,
): () => Promise<void> {
  let next = now();
  return async () => {
    if (!database.isOurs || now() < next) return;
    const asked = await erasureAsked(database);
    if (asked === undefined) return;
    try {
      next = now() + shortPause;
      await eraseDeleted(database, asked);
      next = now() + pause;
      log.info('what was deleted is gone from the files of the database');
    } catch (error) {
      if (!isHeld(error)) throw error;
      log.debug('what was deleted stays in the files of the database a while longer');
    }
  };
}
