import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Log } from '../log.ts';
import { connectionPool, type Database } from '../store/database.ts';
import type { Instance } from '../store/instance.ts';
import type { TimerJob } from '../store/store-facts.ts';

/** What the queue does when its jobs are due. A task that throws is run again later. */
export interface Tasks {
  readonly deliver: (meeting: string) => Promise<void>;
  readonly timer: (job: TimerJob) => Promise<void>;
}

interface Needs {
  readonly database: Pick<Database, 'url'>;
  readonly instance: Pick<Instance, 'works'>;
  readonly tasks: Tasks;
  readonly log: Log;
}

/** Starts to take jobs; starts anew should the database have been away. Answers with what stops it within 8 s. */
export async function startQueue(needs: Needs): Promise<() => Promise<void>> {
  const { database, log } = needs;
  const pool = connectionPool(database.url, {
    size: 8,
    broken: (error) => log.warn('the queue lost a connection', { error }),
  });
  const stopping = new AbortController();
  let runner = await takeJobs(needs, pool);
  const supervise = async () => {
    while (!stopping.signal.aborted) {
      try {
        await runner.promise;
        if (!stopping.signal.aborted) runner = await takeJobs(needs, pool);
      } catch (error) {
        log.error('the queue stopped and starts again', { error });
        await sleep(2000);
        runner = await takeJobs(needs, pool).catch(() => runner);
      }
    }
  };
  const supervised = supervise();
  return async () => {
    stopping.abort();
    await Promise.race([runner.stop().catch(() => undefined), sleep(8000, undefined, { ref: false })]);
    await Promise.race([supervised, sleep(1000, undefined, { ref: false })]);
    await pool.end();
  };
}

async function takeJobs({ instance, tasks, log }: Needs, pool: ReturnType<typeof connectionPool>): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool: { id } }) => {
    instance.works(id).catch((error: unknown) => log.error('the queue could not say its name', { error }));
  });
  return run({
    events,
    pgPool: pool,
    // Waiting for an answer takes no work: many deliveries at once are cheap.
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

function taskList({ deliver, timer }: Tasks): TaskList {
  return {
    // Both payloads were written by `store_fact_set`.
    deliver: (payload) => deliver((payload as { readonly meeting: string }).meeting),
    timer: (payload) => timer(payload as TimerJob),
  };
}
