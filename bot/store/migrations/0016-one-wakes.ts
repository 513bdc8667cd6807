import { sql, type Kysely } from 'kysely';

/**
 * One instance at a time wakes what nobody looks after, so many lanes at once, and none that waits in the queue already: two that
 * woke the same thousand would wait for each other's rows longer than anything may wait.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function wake_forgotten() returns void language plpgsql as $$
    begin
      if not pg_try_advisory_xact_lock(hashtext('motevakt: waking')) then return; end if;
      perform wake_lane(f.meeting, f.lane, clock_timestamp()) from (
        select e.meeting, e.lane from (
          select distinct meeting, lane from effect where due < now() - interval '30 seconds') e
          join meeting on meeting.id = e.meeting
          where not exists (select from instance where id = lane_holder(e.lane, delivering, alarming))
            and not exists (select from graphile_worker._private_jobs j
              where j.key = e.meeting || case e.lane when 'alarms' then ':alarms' else ':deliver' end
                and j.is_available and j.run_at <= now())
          order by e.lane, e.meeting
          limit 200) f;
    end $$`.execute(database);
  await sql`
    create or replace function clear_away()
    returns table (living integer, freed integer, given_up integer, oldest_due double precision) language plpgsql as $$
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
      perform wake_forgotten();
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
