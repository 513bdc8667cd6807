import { sql, type Kysely } from 'kysely';

/**
 * What is done every few seconds, and what is done when a meeting is deleted, costs the same whatever is kept: an index for each,
 * over those rows alone that are looked for.
 *
 * - A kept meeting has a timer in the queue for its deletion, so the queue is as long as what is kept. Its table is
 *   graphile-worker's own; an index more does not get in its way.
 * - `delivering` has no index: it changes with every delivery, and each change would be written to all indexes of the meeting.
 *   What an instance has taken is its own only while the instance is known: what a dead one delivered is found among what is due.
 * - Timers are found by the beginning of their key whatever the language that the database sorts by.
 *
 * `erasure` has a row when something was deleted whose bytes may still lie in the files of the database.
 *
 * `tidy_up`, `leave_instance` and `forget_meeting` stay for instances of 0.1.0 that run beside. To be removed in the release after
 * the next.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await indexes(database);
  await queueing(database);
  await dying(database);
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

/** As before, but an instance that is not known any more delivers nothing. */
async function queueing(database: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function queue_effects(p_meeting text, p_effects json) returns void language plpgsql as $$
    declare
      v_before timestamptz;
      v_after timestamptz;
    begin
      select min(due) into v_before from effect where meeting = p_meeting;
      insert into effect (meeting, key, fleeting, body, due)
        select p_meeting, e.key, coalesce(e.fleeting, false), e.body, clock_timestamp()
          from rows from (json_to_recordset(p_effects) as (key text, fleeting boolean, body json))
            with ordinality as e (key, fleeting, body, n)
          order by n
        on conflict (meeting, key) do update set
          revision = effect.revision + 1,
          body = excluded.body,
          position = case when effect.due is null then excluded.position else effect.position end,
          due = case when effect.fleeting then clock_timestamp()
            else coalesce(effect.due, greatest(clock_timestamp(), effect.not_before)) end,
          attempts = case when effect.fleeting then 0 else effect.attempts end,
          first_tried = case when effect.fleeting then null else effect.first_tried end;
      select min(due) into v_after from effect where meeting = p_meeting;
      if (v_before is null or v_after < v_before) and not is_delivered(p_meeting) then
        perform wake(p_meeting, v_after);
      end if;
    end $$`.execute(database);
  await sql`
    create function is_delivered(p_meeting text) returns boolean language plpgsql as $$
    begin
      -- Until this is stored the instance cannot be cleared away unseen.
      perform from instance where id = (select delivering from meeting where id = p_meeting) for key share;
      return found;
    end $$`.execute(database);
}

/**
 * Frees what dead instances held, wakes what nobody looks after, and clears jobs that will never run again. Tells for how many
 * seconds the oldest job has been due: of each priority the first is looked at.
 */
async function dying(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function end_instance(p_instance text) returns void language plpgsql as $$
    begin
      delete from instance where id = p_instance;
      perform wake(e.meeting, clock_timestamp())
        from (select distinct meeting from effect where due is not null) e join meeting on meeting.id = e.meeting
        where delivering = p_instance;
    end $$`.execute(database);
  await sql`
    create function clear_away() returns table (living integer, freed integer, given_up integer, oldest_due double precision)
    language plpgsql as $$
    declare
      v_dead text[];
      v_lost text[];
    begin
      select array_agg(id) into v_dead from instance where pg_try_advisory_xact_lock(lock);
      perform end_instance(id) from unnest(v_dead) id;
      -- A worker that has just begun may not have written its name yet: three seconds' grace.
      select array_agg(distinct locked_by) into v_lost from graphile_worker.jobs
        where locked_by is not null and locked_at < now() - interval '3 seconds' and locked_by not in (
          select pool from instance where pool is not null);
      if v_lost is not null then perform graphile_worker.force_unlock_workers(v_lost); end if;
      perform wake(e.meeting, clock_timestamp())
        from (select distinct meeting from effect where due < now() - interval '30 seconds') e
          join meeting on meeting.id = e.meeting
        where not exists (select from instance where id = delivering);
      select count(*) into given_up from graphile_worker.complete_jobs(array(
        select id from graphile_worker.jobs where attempts >= max_attempts and locked_at is null));
      select count(*) into living from instance;
      freed := coalesce(array_length(v_dead, 1), 0);
      with recursive first as (
        (select priority, run_at from graphile_worker._private_jobs where is_available = true
          order by priority, run_at limit 1)
        union all
        select next.* from first, lateral (
          select priority, run_at from graphile_worker._private_jobs
            where is_available = true and priority > first.priority order by priority, run_at limit 1) next)
      select extract(epoch from now() - min(run_at)) into oldest_due from first where run_at <= now();
      return next;
    end $$`.execute(database);
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
