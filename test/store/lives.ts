import type { Database } from '../../bot/store/database.ts';
import type { Instance } from '../../bot/store/instance.ts';

/** Lets time go by: all that is known of who lived when is that much longer ago. */
export async function later({ pool }: Pick<Database, 'pool'>, milliseconds: number): Promise<void> {
  const ago = [milliseconds];
  await pool.query(
    `update alive set since = since - $1 * interval '1 millisecond', until = until - $1 * interval '1 millisecond'`,
    ago,
  );
  await pool.query(
    `update missed set since = since - $1 * interval '1 millisecond', until = until - $1 * interval '1 millisecond'`,
    ago,
  );
  await pool.query(`update instance set announced = announced - $1 * interval '1 millisecond'`, ago);
}

/** Ends an instance as `kill -9` does: its connection falls, and it says nothing. */
export async function kill({ pool }: Pick<Database, 'pool'>, instance: Pick<Instance, 'id'>): Promise<void> {
  await pool.query(
    `select pg_terminate_backend(pid, 10000) from instance, pg_locks join pg_database on pg_database.oid = database
      where instance.id = $1 and locktype = 'advisory' and objid = lock::oid and datname = current_database()`,
    [instance.id()],
  );
}
