import { sql } from 'kysely';
import { Client } from 'pg';
import type { Database } from './database.ts';

/** The tables in which something about people is kept. */
const tables = ['meeting', 'event', 'effect', 'person', 'calendar', 'invitation', 'graphile_worker._private_jobs'];

/** Notes that something was deleted. */
export async function askErasure({ kysely }: Pick<Database, 'kysely'>): Promise<void> {
  await sql`select ask_erasure()`.execute(kysely);
}

/**
 * When something was deleted of which there may still be bytes. Nothing when there is none, while a meeting runs, and while
 * somebody is at work who began before the deletion was surely stored: for them the deleted rows would be kept.
 */
export async function erasureAsked({ pool }: Pick<Database, 'pool'>): Promise<Date | undefined> {
  const text = `
    with erasure as (select asked, asked + interval '7 seconds' as stored from erasure)
    select asked from erasure where stored < now()
      and not exists (select from meeting where ran_until = 'infinity')
      and not exists (select from pg_stat_activity where xact_start < stored and pid <> pg_backend_pid())`;
  const { rows } = await pool.query<{ asked: Date }>(text);
  return rows[0]?.asked;
}

/**
 * Lets go of every byte of what was deleted until then, in the Postgres that comes along: a deleted row stays in the files of its
 * table and in the write-ahead log until both are written anew. Nobody is waited for, but whoever comes meanwhile waits: fails
 * when somebody is at work in one of the tables.
 */
export async function eraseDeleted({ url }: Pick<Database, 'url'>, asked: Date): Promise<void> {
  const client = new Client({ connectionString: url, lock_timeout: 1000 });
  // A connection that breaks is told by the statement that fails.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const table of tables) await client.query(`vacuum full ${table}`);
    await leaveLog(client);
    await client.query('checkpoint');
    await client.query('delete from erasure where asked <= $1', [asked]);
  } finally {
    await client.end();
  }
}

/** Has the log go on in a new file, behind those that stand ready: an earlier release used old ones again. */
async function leaveLog(client: Client): Promise<void> {
  const ready = 'select from pg_ls_waldir() where name > pg_walfile_name(pg_current_wal_lsn()) limit 1';
  for (let isLast = false; !isLast;) {
    isLast = (await client.query(ready)).rowCount === 0;
    await client.query(`select pg_logical_emit_message(false, 'motevakt', ''), pg_switch_wal()`);
  }
}
