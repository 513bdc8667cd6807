import { sql, type Kysely } from 'kysely';

/**
 * What is done every few seconds (`clear_away`), and what is done when a meeting is deleted, costs the same whatever is kept: an
 * index for each, over those rows alone that are looked for.
 *
 * - A kept meeting has a timer in the queue for its deletion, so the queue is as long as what is kept. Its table is
 *   graphile-worker's own; an index more does not get in its way.
 * - `delivering` has no index: it changes with every delivery, and each change would be written to all indexes of the meeting.
 *   What a dead instance delivered is found among what is due.
 * - Timers are found by the beginning of their key whatever the language that the database sorts by.
 *
 * `erasure` has a row when something was deleted whose bytes may still lie in the files of the database.
 *
 * `forget_meeting` stays for instances of 0.1.0 that run beside. To be removed in the release after the next.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await indexes(database);
  await erasure(database);
  await forgetting(database);
}

async function indexes(database: Kysely<unknown>): Promise<void> {
  await sql`create index effect_due on effect (due) where due is not null`.execute(database);
  await sql`
    create index motevakt_locked on graphile_worker._private_jobs (locked_by) where locked_by is not null`.execute(
    database,
  );
  await sql`
    create index motevakt_given_up on graphile_worker._private_jobs (id) where attempts >= max_attempts`.execute(
    database,
  );
  await sql`
    create index motevakt_timers on graphile_worker._private_jobs (key text_pattern_ops)
      where key not like '%:deliver'`.execute(database);
}

async function erasure(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table erasure (
      single boolean primary key default true check (single),
      asked timestamptz not null
    )`.execute(database);
  await sql`
    create function ask_erasure() returns void language sql as $$
      insert into erasure (asked) values (clock_timestamp())
        on conflict (single) do update set asked = excluded.asked
    $$`.execute(database);
}

async function forgetting(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function forget_occurrence(p_meeting text) returns void language plpgsql as $$
    begin
      delete from meeting where id = p_meeting;
      delete from event where meeting = p_meeting;
      delete from effect where meeting = p_meeting;
      perform graphile_worker.remove_job(p_meeting || ':deliver');
      perform graphile_worker.remove_job(key) from graphile_worker.jobs
        where key ~>=~ (p_meeting || ':') and key ~<~ (p_meeting || ';') and key not like '%:deliver';
      perform ask_erasure();
    end $$`.execute(database);
}
