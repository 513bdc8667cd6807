import { sql, type Kysely } from 'kysely';

/**
 * One fact is one transaction and one round trip: a function checks the version, appends to the log, replaces the state,
 * notes effects and appointments, and wakes the queue. It answers `stale` when somebody else was first; a fact told twice
 * raises MV001, which undoes the whole.
 *
 * The queue is woken only when nobody delivers for this meeting and nothing of it is due earlier: else somebody is already
 * on the way. Fewer wake-ups matter because transactions that NOTIFY commit one at a time.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function wake(p_meeting text, p_at timestamptz) returns void language sql as $$
      select graphile_worker.add_job('deliver', json_build_object('meeting', p_meeting),
        run_at => p_at, job_key => p_meeting || ':deliver')
    $$`.execute(database);
  await storeFacts(database);
  await keepAppointments(database);
  await addEffects(database);
}

async function storeFacts(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function store_facts(
      p_id text, p_version integer, p_state json, p_last_at double precision, p_last_id text,
      p_organizer text, p_ended_at double precision, p_service_url text, p_platform_meeting text,
      p_open json, p_events json, p_effects json, p_timers json, p_done json, p_forget_names boolean
    ) returns text language plpgsql as $$
    declare
      v_stored integer;
    begin
      if p_open is not null then
        insert into meeting (id, tenant, conversation, ordinal, service_url, platform_meeting, organizer, state, version,
            last_at, last_id, ended_at)
          values (p_id, p_open->>'tenant', p_open->>'conversation', (p_open->>'ordinal')::integer, p_service_url,
            p_platform_meeting, p_organizer, p_state, 1, p_last_at, p_last_id, to_timestamp(p_ended_at / 1000))
          on conflict (tenant, conversation, ordinal) do nothing;
        if not found then return 'stale'; end if;
        -- Whoever still takes the former occurrence for the current one shall notice.
        update meeting set version = version + 1
          where tenant = p_open->>'tenant' and conversation = p_open->>'conversation'
            and ordinal = (p_open->>'ordinal')::integer - 1;
      else
        update meeting set version = version + 1, state = coalesce(p_state, state), last_at = p_last_at,
            last_id = p_last_id, organizer = p_organizer, ended_at = to_timestamp(p_ended_at / 1000),
            service_url = p_service_url, platform_meeting = p_platform_meeting
          where id = p_id and version = p_version;
        if not found then return 'stale'; end if;
      end if;
      insert into event (meeting, id, at, body)
        select p_id, e->>'id', (e->>'at')::double precision, e from json_array_elements(p_events) e
        on conflict do nothing;
      get diagnostics v_stored = row_count;
      if v_stored < json_array_length(p_events) then
        raise exception 'a fact told twice' using errcode = 'MV001';
      end if;
      if p_forget_names then
        delete from event where meeting = p_id and body->>'type' = 'nameWatched';
      end if;
      if p_done is not null then
        perform finish_effect(p_id, (d->>'position')::bigint, (d->>'revision')::integer)
          from json_array_elements(p_done) d;
      end if;
      if p_effects is not null then perform add_effects(p_id, p_effects); end if;
      if p_timers is not null then perform keep_appointments(p_timers); end if;
      return 'done';
    end $$`.execute(database);
}

/** Timers are jobs of the queue: their key replaces and cancels them. Delays are milliseconds from now. */
async function keepAppointments(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function keep_appointments(p_timers json) returns void language plpgsql as $$
    begin
      perform graphile_worker.remove_job(t->>'key') from json_array_elements(p_timers) t where t->'payload' is null;
      perform graphile_worker.add_jobs(specs) from (
        select array_agg(('timer', t->'payload', null,
            clock_timestamp() + (t->>'delay')::double precision * interval '1 millisecond',
            null, t->>'key', null, null)::graphile_worker.job_spec) as specs
          from json_array_elements(p_timers) t where t->'payload' is not null) s
        where specs is not null;
    end $$`.execute(database);
}

/**
 * What has a key (a living card) has one line: asked for again while it waits, it stays one; asked for while it is being
 * performed, it is performed again; and it keeps its distance in time.
 */
async function addEffects(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function add_effects(p_meeting text, p_effects json) returns void language plpgsql as $$
    declare
      v_before timestamptz;
      v_after timestamptz;
    begin
      select min(due) into v_before from effect where meeting = p_meeting;
      insert into effect (meeting, key, body, due)
        select p_meeting, e->>'key', e->'body', clock_timestamp()
          from json_array_elements(p_effects) with ordinality as t (e, n) order by n
        on conflict (meeting, key) do update set
          revision = effect.revision + 1,
          body = excluded.body,
          position = case when effect.due is null then excluded.position else effect.position end,
          due = coalesce(effect.due, greatest(clock_timestamp(), effect.not_before));
      select min(due) into v_after from effect where meeting = p_meeting;
      if (v_before is null or v_after < v_before)
          and not exists (select from meeting where id = p_meeting and delivering is not null) then
        perform wake(p_meeting, v_after);
      end if;
    end $$`.execute(database);
}
