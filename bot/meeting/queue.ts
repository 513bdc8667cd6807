import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Log } from '../log.ts';
import { connectionPool, type Database } from '../store/database.ts';
import type { LaneOfMeeting } from '../store/effects.ts';
import type { Instance } from '../store/instance.ts';
import type { TimerJob } from '../store/store-facts.ts';

/** What the queue does when its jobs are due. A task that throws is run again later. */
export interface Tasks {
  readonly deliver: (of: LaneOfMeeting) => Promise<void>;
  readonly timer: (job: TimerJob) => Promise<void>;
}

interface Needs {
  readonly database: Pick<Database, 'url'>;
  readonly instance: Pick<Instance, 'works'>;
  readonly tasks: Tasks;
  readonly log: Log;
  /** Called with every sign of life. */
  readonly alive: () => void;
}

/** Without a sign of life for this long a runner is taken for stuck, in milliseconds. */
const patience = 15_000;

/**
 * Starts to take jobs; starts anew when the runner ends, or stands still: after a disturbance of the database it may wait for
 * ever for something that does not come. Answers with what stops it within 8 s.
 */
export async function startQueue(needs: Needs): Promise<() => Promise<void>> {
  const { log } = needs;
  const stopping = new AbortController();
  let crew = await takeJobs(needs);
  const supervise = async () => {
    while (await passed(1000, stopping.signal)) {
      if (crew.works()) continue;
      log.error('the queue stands still and starts anew');
      void crew.stop();
      crew = await takeJobs(needs).catch((error: unknown) => {
        log.error('the queue could not start', { error });
        return crew;
      });
    }
  };
  const supervised = supervise();
  return async () => {
    stopping.abort();
    await Promise.race([supervised, sleep(1000, undefined, { ref: false })]);
    await crew.stop();
  };
}

/** Waits, and tells whether to go on. */
async function passed(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}

/** A runner with connections of its own: one that is stuck may keep them for ever. */
interface Crew {
  /** Whether it has not ended, and has shown a sign of life lately. */
  readonly works: () => boolean;
  /** Lets what is under way finish, within 8 s. */
  readonly stop: () => Promise<void>;
}

/** What a runner does that works: it finds that there is no job, or does one. */
const signsOfLife = ['worker:getJob:empty', 'job:start', 'job:complete'] as const;

async function takeJobs(needs: Needs): Promise<Crew> {
  const { database, log, alive } = needs;
  const broken = (error: unknown) => log.warn('the queue lost a connection', { error });
  // A lock is waited for: the queue does not bear that noting what is done fails.
  const pool = connectionPool(database.url, { size: 8, broken, lock_timeout: 0 });
  const events: WorkerEvents = new EventEmitter();
  let lastSign = performance.now();
  const lives = () => {
    lastSign = performance.now();
    alive();
  };
  for (const sign of signsOfLife) events.on(sign, lives);
  try {
    const runner = await runnerOn(needs, pool, events);
    let hasEnded = false;
    runner.promise
      .catch((error: unknown) => log.error('the queue stopped', { error }))
      .finally(() => (hasEnded = true))
      .catch(() => undefined);
    return {
      works: () => !hasEnded && performance.now() - lastSign < patience,
      stop: async () => {
        await Promise.race([runner.stop().catch(() => undefined), sleep(8000, undefined, { ref: false })]);
        await Promise.race([pool.end().catch(() => undefined), sleep(1000, undefined, { ref: false })]);
      },
    };
  } catch (error) {
    pool.end().catch(() => undefined);
    throw error;
  }
}

function runnerOn(
  { instance, tasks, log }: Needs,
  pgPool: ReturnType<typeof connectionPool>,
  events: WorkerEvents,
): Promise<Runner> {
  events.on('pool:create', ({ workerPool: { id } }) => {
    instance.works(id).catch((error: unknown) => log.error('the queue could not say its name', { error }));
  });
  return run({
    events,
    pgPool,
    // A job begins a delivery or stores that a timer has fired; none waits for anything but the database.
    concurrency: 16,
    pollInterval: 1000,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: taskList(tasks),
    logger: new Logger(() => (level, _message, meta) => {
      if (level === 'error') log.warn('the queue reports a failure', { error: meta?.['error'] });
    }),
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}

/** Jobs are written in the database: `wake_lane`, `keep_appointments`. */
function taskList({ deliver, timer }: Tasks): TaskList {
  const meetingOf = (payload: unknown) => (payload as { readonly meeting: string }).meeting;
  return {
    alarms: (payload) => deliver({ meeting: meetingOf(payload), lane: 'alarms' }),
    deliver: (payload) => deliver({ meeting: meetingOf(payload), lane: 'rest' }),
    timer: (payload) => timer(payload as TimerJob),
  };
}
