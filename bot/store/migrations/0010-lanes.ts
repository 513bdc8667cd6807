import { sql, type Kysely } from 'kysely';

/**
 * What is to be done in a meeting waits in two lanes, `alarms` and `rest` (`laneOf` in `src/protocol/effect.ts`), and each lane
 * is delivered by one instance at a time, beside the other. A job of the queue says "this lane of this meeting has something to
 * deliver"; jobs of alarms come first. Forgetting comes last of both lanes.
 *
 * An instance of 0.1.0 that runs beside says no alarm, and so none twice: the queue hands it no job of the kind `alarms`, which it
 * does not know, and `next_effect` gives it nothing of a meeting that a newer instance has stored. What it asks for itself waits
 * in the lane `rest`, alarms too, where it finds them as before, and where a newer instance finds them when it is gone. None is
 * lost: when a newer instance dies and one of 0.1.0 notices first, `leave_instance` wakes both lanes. `take_effect`, `tidy_up` and
 * `leave_instance` stay for such instances. To be removed in the release after the next.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table effect add column lane text not null default 'rest'`.execute(database);
  await sql`alter table meeting add column alarming text`.execute(database);
  await holding(database);
  await queueing(database);
  await taking(database);
  await dying(database);
}

/** Who delivers a lane, and how it is woken. */
async function holding(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function wake_lane(p_meeting text, p_lane text, p_at timestamptz) returns void language sql as $$
      select graphile_worker.add_job(case p_lane when 'alarms' then 'alarms' else 'deliver' end,
        json_build_object('meeting', p_meeting), run_at => p_at,
        job_key => p_meeting || case p_lane when 'alarms' then ':alarms' else ':deliver' end,
        priority => case p_lane when 'alarms' then -10 else 0 end)
    $$`.execute(database);
  await sql`
    create function lane_holder(p_lane text, p_delivering text, p_alarming text) returns text language sql immutable as $$
      select case p_lane when 'alarms' then p_alarming else p_delivering end
    $$`.execute(database);
  await sql`
    create function hold_lane(p_meeting text, p_lane text, p_instance text) returns void language sql as $$
      update meeting set delivering = case p_lane when 'alarms' then delivering else p_instance end,
          alarming = case p_lane when 'alarms' then p_instance else alarming end
        where id = p_meeting and lane_holder(p_lane, delivering, alarming) is distinct from p_instance
    $$`.execute(database);
  await sql`
    create function is_delivered(p_meeting text, p_lane text) returns boolean language plpgsql as $$
    begin
      -- Until this is stored the instance cannot be cleared away unseen.
      perform from instance where id = (select lane_holder(p_lane, delivering, alarming) from meeting where id = p_meeting)
        for key share;
      return found;
    end $$`.execute(database);
}

/** As before, but a lane is woken by itself, and an instance that is not known any more delivers nothing. */
async function queueing(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function first_due(p_meeting text) returns table (in_lane text, at timestamptz) language sql stable as $$
      select lane, min(due) from effect where meeting = p_meeting and due is not null group by lane
    $$`.execute(database);
  await sql`
    create or replace function queue_effects(p_meeting text, p_effects json) returns void language plpgsql as $$
    declare
      v_before json;
    begin
      select json_object_agg(in_lane, at) into v_before from first_due(p_meeting);
      insert into effect (meeting, key, lane, fleeting, body, due)
        select p_meeting, e.key, coalesce(e.lane, 'rest'), coalesce(e.fleeting, false), e.body, clock_timestamp()
          from rows from (json_to_recordset(p_effects) as (key text, lane text, fleeting boolean, body json))
            with ordinality as e (key, lane, fleeting, body, n)
          order by n
        on conflict (meeting, key) do update set
          revision = effect.revision + 1,
          body = excluded.body,
          position = case when effect.due is null then excluded.position else effect.position end,
          due = case when effect.fleeting then clock_timestamp()
            else coalesce(effect.due, greatest(clock_timestamp(), effect.not_before)) end,
          attempts = case when effect.fleeting then 0 else effect.attempts end,
          first_tried = case when effect.fleeting then null else effect.first_tried end;
      perform wake_lane(p_meeting, in_lane, at) from first_due(p_meeting)
        where at < coalesce((v_before->>in_lane)::timestamptz, 'infinity') and not is_delivered(p_meeting, in_lane);
    end $$`.execute(database);
}

/**
 * As `take_effect`, but of one lane; and what waits for Teams holds nothing back that is asked of Graph, and the other way round.
 * `p_graph` are the types of effect that Graph performs; all others go through Teams.
 */
async function taking(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function open_in_lane(p_meeting text, p_lane text, p_graph text[]) returns setof effect language sql as $$
      select * from effect e
        where meeting = p_meeting and lane = p_lane and due is not null
          and (key is distinct from 'forget' or not exists (
            select from effect o where o.meeting = p_meeting and o.due is not null and o.key is distinct from 'forget'))
          and not exists (
            select from effect h
              where h.meeting = p_meeting and h.lane = p_lane and h.position < e.position
                and h.holding and h.due > clock_timestamp()
                and (h.body->>'type' = any(p_graph)) = (e.body->>'type' = any(p_graph)))
    $$`.execute(database);
  await sql`
    create function due_in_lane(
      p_meeting text, p_lane text, p_instance text, p_stopping boolean, p_shape integer, p_graph text[]
    ) returns setof effect language plpgsql as $$
    declare
      v_by text;
      v_shape integer;
      v_next effect;
    begin
      select lane_holder(p_lane, delivering, alarming), shape into v_by, v_shape
        from meeting where id = p_meeting for update;
      if not found then return; end if;
      if v_shape > p_shape or (v_by <> p_instance and lives(v_by)) then
        if v_by = p_instance then perform hold_lane(p_meeting, p_lane, null); end if;
        perform wake_lane(p_meeting, p_lane, clock_timestamp() + interval '5 seconds')
          from first_due(p_meeting) where in_lane = p_lane;
        return;
      end if;
      if not p_stopping then
        select * into v_next from open_in_lane(p_meeting, p_lane, p_graph)
          where due <= clock_timestamp() order by position limit 1;
        if found then
          perform hold_lane(p_meeting, p_lane, p_instance);
          return next v_next;
          return;
        end if;
      end if;
      perform hold_lane(p_meeting, p_lane, null);
      perform wake_lane(p_meeting, p_lane, min(due)) from open_in_lane(p_meeting, p_lane, p_graph) having min(due) is not null;
      -- What waits for the end of all is in the other lane.
      perform wake_lane(p_meeting, lane, due) from effect
        where meeting = p_meeting and key = 'forget' and due is not null and lane <> p_lane;
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
      perform wake_lane(e.meeting, e.lane, clock_timestamp())
        from (select distinct meeting, lane from effect where due is not null) e join meeting on meeting.id = e.meeting
        where lane_holder(e.lane, delivering, alarming) = p_instance;
    end $$`.execute(database);
  await sql`
    create or replace function leave_instance(p_instance text) returns void language sql as $$
      select end_instance(p_instance)
    $$`.execute(database);
  await sql`
    create function clear_away()
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
      perform wake_lane(e.meeting, e.lane, clock_timestamp())
        from (select distinct meeting, lane from effect where due < now() - interval '30 seconds') e
          join meeting on meeting.id = e.meeting
        where not exists (select from instance where id = lane_holder(e.lane, delivering, alarming));
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
