import type { Database } from './database.ts';

/** A job of the queue that a runner has taken. */
export interface HeldJob {
  readonly id: string;
  /** Not only just: three seconds ago at least. */
  readonly isOld: boolean;
}

/** The jobs that a runner has taken. */
export async function heldJobs({ pool }: Pick<Database, 'pool'>, runner: string): Promise<readonly HeldJob[]> {
  const text = `select id, locked_at < now() - interval '3 seconds' as "isOld"
    from graphile_worker._private_jobs where locked_by = $1`;
  const { rows } = await pool.query<HeldJob>({ name: 'held-jobs', text, values: [runner] });
  return rows;
}

/** Has jobs that failed be tried again in a second, as if for the first time. */
export async function hastenJobs({ pool }: Pick<Database, 'pool'>, jobs: readonly string[]): Promise<void> {
  const text = `select from graphile_worker.reschedule_jobs($1, run_at => now() + interval '1 second', attempts => 0)`;
  await pool.query(text, [jobs]);
}
