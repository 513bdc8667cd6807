import { sql, type Kysely } from 'kysely';

/**
 * Delivering in order and by one instance at a time. `next_effect` locks the occurrence, so that it and `store_facts` see
 * each other's work; what an instance has taken is its own while it lives, and it lives while it holds its advisory lock.
 *
 * - In order: the first by position. An effect waiting for its second try holds those behind it (`holding`) for ten
 *   seconds; after that they overtake it. Forgetting comes last of all.
 * - Nothing is lost between two: who is turned away because another delivers has the queue ask again in five seconds.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await finishing(database);
  await next(database);
  await forgetting(database);
  await dying(database);
}

async function finishing(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function finish_effect(p_meeting text, p_position bigint, p_revision integer) returns void
    language plpgsql as $$
    begin
      delete from effect where meeting = p_meeting and position = p_position and key is null;
      if found then return; end if;
      update effect set
          due = case when revision = p_revision then null else clock_timestamp() + interval '2 seconds' end,
          not_before = clock_timestamp() + interval '2 seconds', attempts = 0, first_tried = null, holding = false
        where meeting = p_meeting and position = p_position;
    end $$`.execute(database);
  await sql`
    create function postpone_effect(p_meeting text, p_position bigint, p_seconds double precision, p_tried boolean)
    returns void language sql as $$
      update effect set
          due = clock_timestamp() + p_seconds * interval '1 second',
          attempts = attempts + p_tried::integer,
          first_tried = case when p_tried then coalesce(first_tried, clock_timestamp()) else first_tried end,
          holding = not p_tried or clock_timestamp() + p_seconds * interval '1 second'
            <= coalesce(first_tried, clock_timestamp()) + interval '10 seconds'
        where meeting = p_meeting and position = p_position
    $$`.execute(database);
}

async function next(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function lives(p_instance text) returns boolean language plpgsql as $$
    declare
      v_lock bigint;
    begin
      select lock into v_lock from instance where id = p_instance;
      return found and not pg_try_advisory_xact_lock(v_lock);
    end $$`.execute(database);
  await sql`
    create function next_effect(p_meeting text, p_instance text, p_stopping boolean) returns setof effect
    language plpgsql as $$
    declare
      v_by text;
      v_next effect;
      v_wake timestamptz;
    begin
      select delivering into v_by from meeting where id = p_meeting for update;
      if not found then return; end if;
      if v_by <> p_instance and lives(v_by) then
        perform wake(p_meeting, clock_timestamp() + interval '5 seconds');
        return;
      end if;
      select * into v_next from effect
        where meeting = p_meeting and due is not null and (holding or due <= clock_timestamp())
          and (key is distinct from 'forget' or not exists (
            select from effect o where o.meeting = p_meeting and o.due is not null and o.key is distinct from 'forget'))
        order by position limit 1;
      if v_next.due <= clock_timestamp() and not p_stopping then
        update meeting set delivering = p_instance where id = p_meeting and delivering is distinct from p_instance;
        return next v_next;
        return;
      end if;
      update meeting set delivering = null where id = p_meeting and delivering is not null;
      select coalesce(v_next.due, min(due) filter (where key is distinct from 'forget'), min(due)) into v_wake
        from effect where meeting = p_meeting;
      if v_wake is not null then perform wake(p_meeting, v_wake); end if;
    end $$`.execute(database);
}

async function forgetting(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function forget_meeting(p_meeting text) returns void language plpgsql as $$
    begin
      delete from meeting where id = p_meeting;
      delete from event where meeting = p_meeting;
      delete from effect where meeting = p_meeting;
      perform graphile_worker.remove_job(key) from graphile_worker.jobs
        where starts_with(key, p_meeting || ':');
    end $$`.execute(database);
}

/** Frees what dead instances held, wakes what nobody looks after, and clears jobs that will never run again. */
async function dying(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function leave_instance(p_instance text) returns void language plpgsql as $$
    declare
      v_freed text[];
    begin
      delete from instance where id = p_instance;
      with freed as (update meeting set delivering = null where delivering = p_instance returning id)
        select array_agg(id) into v_freed from freed;
      perform wake(id, clock_timestamp()) from unnest(v_freed) id;
    end $$`.execute(database);
  await sql`
    create function tidy_up() returns table (living integer, freed integer, given_up integer) language plpgsql as $$
    declare
      v_dead text[];
    begin
      select array_agg(id) into v_dead from instance where pg_try_advisory_xact_lock(lock);
      perform leave_instance(id) from unnest(v_dead) id;
      -- A worker that has just begun may not have written its name yet: three seconds' grace.
      perform graphile_worker.force_unlock_workers(array(
        select distinct locked_by from graphile_worker.jobs
          where locked_at < now() - interval '3 seconds' and locked_by not in (
            select pool from instance where pool is not null)));
      perform wake(e.meeting, clock_timestamp()) from (
        select distinct meeting from effect where due < now() - interval '30 seconds') e
        join meeting on meeting.id = e.meeting where delivering is null;
      select count(*) into given_up from graphile_worker.complete_jobs(array(
        select id from graphile_worker.jobs where attempts >= max_attempts and locked_at is null));
      select count(*) into living from instance;
      freed := coalesce(array_length(v_dead, 1), 0);
      return next;
    end $$`.execute(database);
}
