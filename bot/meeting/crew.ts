import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Log } from '../log.ts';
import { connectionPool, letGoOnce, type Database } from '../store/database.ts';
import type { LaneOfMeeting } from '../store/effects.ts';
import type { Instance } from '../store/instance.ts';
import type { TimerJob } from '../store/store-facts.ts';
import { watchJobs, type FailedJobs } from './watch-jobs.ts';

/** What the queue does when its jobs are due. A task that throws is run again later. */
export interface Tasks {
  readonly deliver: (of: LaneOfMeeting) => Promise<void>;
  readonly timer: (job: TimerJob) => Promise<void>;
}

/** What a crew needs to take jobs. */
export interface CrewNeeds {
  readonly database: Pick<Database, 'url' | 'pool'>;
  readonly instance: Pick<Instance, 'works'>;
  readonly tasks: Tasks;
  readonly log: Log;
  /** Called with every sign of life. */
  readonly alive: () => void;
  /** Jobs that failed, here or in a crew before. */
  readonly failed: FailedJobs;
}

/** A runner with connections of its own: one that is stuck may keep them for ever. */
export interface Crew {
  /** Whether it has not ended, has shown a sign of life lately, and holds no job that it does not do. */
  readonly works: () => boolean;
  /** Lets what is under way finish, within 8 s. */
  readonly stop: () => Promise<void>;
}

/**
 * Without a sign of life for this long a runner is taken for stuck, in milliseconds: longer than any statement is waited for. One
 * that has nothing to do asks every second; while the database answers others it is waited for less.
 */
const [patience, idlePatience] = [8000, 4000];

/** What a runner does that works: it finds that there is no job, or does one. */
const signsOfLife = ['worker:getJob:empty', 'job:start', 'job:complete'] as const;

/** Starts one; rejects when the database cannot be reached. */
export async function startCrew(needs: CrewNeeds): Promise<Crew> {
  const { database, log, alive, failed } = needs;
  const broken = (error: unknown) => log.warn('the queue lost a connection', { error });
  // A lock is waited for: the queue does not bear that noting what is done fails.
  const pool = letGoOnce(connectionPool(database.url, { size: 8, broken, lock_timeout: 0 }));
  const events: WorkerEvents = new EventEmitter();
  let lastSign = performance.now();
  const lives = () => {
    lastSign = performance.now();
    alive();
  };
  for (const sign of signsOfLife) events.on(sign, lives);
  const sight = watchJobs(database, { events, failed });
  try {
    const runner = await runnerOn(needs, pool, events);
    let hasEnded = false;
    runner.promise
      .catch((error: unknown) => log.error('the queue stopped', { error }))
      .finally(() => (hasEnded = true))
      .catch(() => undefined);
    return {
      works: () => {
        const hasLost = sight.hasLost();
        return !hasEnded && !hasLost && performance.now() - lastSign < (sight.isIdle() ? idlePatience : patience);
      },
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
  { instance, tasks, log }: CrewNeeds,
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
