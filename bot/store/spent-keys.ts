import type { Database } from './database.ts';

/** Spends a key; `false` when it has been spent before, in any instance. */
export type SpendKey = (id: string) => Promise<boolean>;

/** Notes which keys have been spent. They hold for a minute: what was spent an hour ago need not be known any more. */
export function spendKey({ pool }: Pick<Database, 'pool'>): SpendKey {
  return async (id) => {
    const { rowCount } = await pool.query(
      `with old as (delete from spent_key where spent < now() - interval '1 hour')
        insert into spent_key (id) values ($1) on conflict do nothing`,
      [id],
    );
    return rowCount === 1;
  };
}
