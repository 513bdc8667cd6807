import { sql, type Kysely } from 'kysely';

/**
 * An instance that finds its memory of a meeting out of date is told what is newer, and folds that in, instead of reading the
 * state anew and forgetting what it knew: each fact says with which version of the meeting it was stored. `store_fact_set` tells it
 * in the same round trip. Facts that 0.1.0 stored carry no version; a state of its shape is folded anew anyway.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table event add column version integer`.execute(database);
  await sql`create index event_version on event (meeting, version)`.execute(database);
  await sql`
    create function newer_facts(p_id text, p_version integer, p_shape integer) returns json language sql stable as $$
      select json_build_object(
          'version', m.version, 'service_url', m.service_url, 'platform_meeting', m.platform_meeting,
          'is_current', not exists (select from meeting n
            where n.tenant = m.tenant and n.conversation = m.conversation and n.ordinal > m.ordinal),
          'events', coalesce((select json_agg(e.body) from event e where e.meeting = m.id and e.version > p_version), '[]'))
        from meeting m
        where m.id = p_id and m.shape = p_shape and m.version > p_version and m.version <= p_version + 50
    $$`.execute(database);
  await sql`drop function store_fact_set(json, json)`.execute(database);
  await sql`
    create function store_fact_set(p json, p_state json) returns json language plpgsql as $$
    declare
      f record;
      v_stored integer;
    begin
      select * into f from json_to_record(p) as f (
        id text, version integer, shape integer, tenant text, conversation text, ordinal integer, service_url text,
        platform_meeting text, organizer text, last_at double precision, last_id text,
        ended_at double precision, ran_until double precision, events json, effects json, appointments json, done json,
        forget_names boolean);
      if f.version = 0 then
        insert into meeting (id, tenant, conversation, ordinal, service_url, platform_meeting, organizer, state, shape,
            version, last_at, last_id, ended_at, ran_until)
          values (f.id, f.tenant, f.conversation, f.ordinal, f.service_url, f.platform_meeting, f.organizer, p_state,
            f.shape, 1, f.last_at, f.last_id, to_timestamp(f.ended_at / 1000), to_timestamp(f.ran_until / 1000))
          on conflict (tenant, conversation, ordinal) do nothing;
        if not found then return json_build_object('stored', 'stale'); end if;
        -- Whoever still takes the former occurrence for the current one shall notice.
        update meeting set version = version + 1
          where tenant = f.tenant and conversation = f.conversation and ordinal = f.ordinal - 1;
      else
        update meeting set version = version + 1, state = coalesce(p_state, state),
            shape = case when p_state is null then shape else f.shape end,
            last_at = f.last_at, last_id = f.last_id, organizer = f.organizer,
            ended_at = to_timestamp(f.ended_at / 1000), ran_until = to_timestamp(f.ran_until / 1000),
            service_url = f.service_url, platform_meeting = f.platform_meeting
          where id = f.id and version = f.version and shape <= f.shape;
        if not found then
          return json_build_object('stored', 'stale', 'newer', newer_facts(f.id, f.version, f.shape));
        end if;
      end if;
      insert into event (meeting, id, at, body, version)
        select f.id, x.id, x.at, e, f.version + 1
          from json_array_elements(f.events) e, json_to_record(e) as x (id text, at double precision)
        on conflict do nothing;
      get diagnostics v_stored = row_count;
      if v_stored < json_array_length(f.events) then
        raise exception 'a fact told twice' using errcode = 'MV001';
      end if;
      if f.forget_names then
        delete from event where meeting = f.id and body->>'type' = 'nameWatched';
      end if;
      if f.done is not null then
        perform finish_effect(f.id, d.position, d.revision)
          from json_to_recordset(f.done) as d (position bigint, revision integer);
      end if;
      if f.effects is not null then perform queue_effects(f.id, f.effects); end if;
      if f.appointments is not null then perform keep_appointments(f.appointments); end if;
      return json_build_object('stored', 'done');
    end $$`.execute(database);
}
