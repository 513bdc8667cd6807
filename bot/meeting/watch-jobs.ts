import type { WorkerEvents } from 'graphile-worker';
import type { Database } from '../store/database.ts';
import { hastenJobs, heldJobs } from '../store/jobs.ts';

/** Jobs that failed. */
export interface FailedJobs {
  /** How often each of them did since it was last done, by id. */
  readonly times: Map<string, number>;
  /** Those that wait for the queue's own time to try them again. */
  readonly waiting: Set<string>;
}

/** What is watched: the runner by its events, and what failed before it. */
interface Watched {
  readonly events: WorkerEvents;
  readonly failed: FailedJobs;
}

/** So often a job that fails is tried again at once; then the queue waits longer and longer by itself. */
const mostTimes = 100;

/** What is seen of a runner in the database. */
export interface Sight {
  /** Asked every second: whether it holds a job that it does not do. */
  readonly hasLost: () => boolean;
  /** Whether it does nothing while the database answers others. */
  readonly isIdle: () => boolean;
}

/**
 * Watches the jobs of one runner in the database. A job whose answer was lost on its way is held in the runner's name, for hours,
 * and nobody does it; so is one that is done where noting that was lost: it is seen twice. A job that failed is tried again as soon
 * as the database can be asked, and not when its own time comes.
 */
export function watchJobs(database: Pick<Database, 'pool'>, { events, failed }: Watched): Sight {
  const doing = new Set<string>();
  let runner: string | undefined;
  let suspects: ReadonlySet<string> = new Set();
  let [isAsking, answers, hasLost] = [false, false, false];
  events.on('pool:create', ({ workerPool: { id } }) => (runner = id));
  events.on('job:start', ({ job: { id } }) => doing.add(id));
  events.on('job:complete', ({ job: { id }, error }) => {
    doing.delete(id);
    note(failed, id, error !== null);
  });
  const ask = async (of: string) => {
    const held = await heldJobs(database, of);
    const undone = held.filter(({ id, isOld }) => isOld && !doing.has(id)).map(({ id }) => id);
    hasLost = undone.some((id) => suspects.has(id));
    suspects = new Set(undone);
    // One that is still held has not been noted to have failed.
    const waiting = [...failed.waiting].filter((id) => held.every((job) => job.id !== id));
    if (waiting.length === 0) return;
    await hastenJobs(database, waiting);
    for (const id of waiting) failed.waiting.delete(id);
  };
  const look = async (of: string) => {
    isAsking = true;
    answers = await ask(of).then(
      () => true,
      () => false,
    );
    isAsking = false;
  };
  return {
    hasLost: () => {
      if (runner !== undefined && !isAsking) void look(runner);
      return hasLost;
    },
    isIdle: () => answers && doing.size === 0,
  };
}

function note({ times, waiting }: FailedJobs, id: string, hasFailed: boolean): void {
  if (!hasFailed) return void times.delete(id);
  const count = (times.get(id) ?? 0) + 1;
  times.set(id, count);
  if (count < mostTimes) waiting.add(id);
}
