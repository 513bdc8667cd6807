import type { Database } from './database.ts';
import type { Gap } from './instance.ts';
import type { Appointment } from './store-facts.ts';

/** A stretch in which nothing of a tenant was taken in. */
export interface Pause extends Gap {
  readonly tenant: string;
}

type Pool = Pick<Database, 'pool'>;

/** Notes that these tenants are paused; where they are already, since then. */
export async function beginPauses({ pool }: Pool, tenants: readonly string[]): Promise<void> {
  await pool.query('insert into pause (tenant) select unnest($1::text[]) on conflict do nothing', [tenants]);
}

/** Notes that these tenants are served again. */
export async function endPauses({ pool }: Pool, tenants: readonly string[]): Promise<void> {
  const text = 'update pause set until = clock_timestamp() where tenant = any($1) and until is null';
  await pool.query(text, [tenants]);
}

/** The pauses that ended in the last 48 hours, oldest first. What is older is let go of. */
export async function endedPauses({ pool }: Pool): Promise<readonly Pause[]> {
  const text = `with old as (delete from pause where until < now() - interval '48 hours')
    select tenant, extract(epoch from since)::double precision * 1000 as "from",
        extract(epoch from until)::double precision * 1000 as "to"
      from pause where until >= now() - interval '48 hours' order by since`;
  return (await pool.query<Pause>({ name: 'ended-pauses', text })).rows;
}

/** Has a timer fire a while later, as the same one. */
export async function fireLater(
  { pool }: Pool,
  appointment: Extract<Appointment, { payload: unknown }>,
): Promise<void> {
  await pool.query('select keep_appointments($1)', [JSON.stringify([appointment])]);
}
