import { sql, type Kysely } from 'kysely';

/**
 * For instances of 0.1.0 that still run beside newer ones: they never write over a state they do not know, deliver nothing of
 * such a meeting, and what they ask for is put into the words of today. To be removed in the release after the next.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await translating(database);
  await sql`
    delete from effect twice using effect once
      where twice.meeting = once.meeting and twice.position > once.position
        and twice.body->>'type' = 'sendRecord' and once.body->>'type' = 'sendRecord'`.execute(database);
  await sql`
    update effect set body = present_effect(body), key = case when body->>'type' = 'sendRecord' then 'showRecord' else key end
      where body->>'type' in ('sendRecord', 'tell', 'callBack', 'announce', 'notify')`.execute(database);
  await sql`
    create or replace function add_effects(p_meeting text, p_effects json) returns void language sql as $$
      with told as (
        select n, present_effect(e->'body') as body,
            case when e->'body'->>'type' = 'sendRecord' then 'showRecord' else e->>'key' end as key
          from json_array_elements(p_effects) with ordinality as t (e, n)),
      once as (
        select distinct on (coalesce(key, n::text)) * from told order by coalesce(key, n::text), n)
      select queue_effects(p_meeting, json_agg(json_build_object('key', key, 'body', body) order by n)) from once
    $$`.execute(database);
  await sql`
    create or replace function next_effect(p_meeting text, p_instance text, p_stopping boolean) returns setof effect
    language sql as $$
      select * from take_effect(p_meeting, p_instance, p_stopping, 1)
    $$`.execute(database);
  await storeFacts(database);
}

/** Effects of 0.1.0 as they are put today. What a matter is was not told then: it is made from what is said. */
async function translating(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function present_notice(n jsonb) returns jsonb language sql immutable as $$
      select case
        when n->>'about' = 'camera-off-organizer' then
          jsonb_build_object('about', 'cameras-off', 'participants', jsonb_build_array(n->'participant'))
        when n->>'about' = 'recording-started' then '{"about": "recording-started", "kind": "recording"}'::jsonb
        when n->>'about' like 'recording-%' then '{"kind": "recording"}'::jsonb || n
        when n->>'about' in ('sensitive-yours', 'sensitive-organizer') then '{"kinds": []}'::jsonb || n
        else n end
    $$`.execute(database);
  await sql`
    create function present_effect(p_body json) returns json language sql immutable as $$
      select case
        when p_body->>'type' = 'sendRecord' then '{"type":"showRecord"}'::json
        when p_body->'notice' is null or p_body->'matter' is not null then p_body
        else (p_body::jsonb || jsonb_build_object(
          'matter', concat_ws(' ', present_notice((p_body->'notice')::jsonb)->>'about', p_body->'notice'->>'message'),
          'notice', present_notice((p_body->'notice')::jsonb)))::json end
    $$`.execute(database);
}

async function storeFacts(database: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function store_facts(
      p_id text, p_version integer, p_state json, p_last_at double precision, p_last_id text,
      p_organizer text, p_ended_at double precision, p_service_url text, p_platform_meeting text,
      p_open json, p_events json, p_effects json, p_timers json, p_done json, p_forget_names boolean
    ) returns text language plpgsql as $$
    declare
      v_ran_until timestamptz := coalesce(to_timestamp(p_ended_at / 1000),
        case when p_state::text like '{"phase":"running"%' then timestamptz 'infinity' end);
      v_stored integer;
    begin
      if p_open is not null then
        insert into meeting (id, tenant, conversation, ordinal, service_url, platform_meeting, organizer, state, version,
            last_at, last_id, ended_at, ran_until)
          values (p_id, p_open->>'tenant', p_open->>'conversation', (p_open->>'ordinal')::integer, p_service_url,
            p_platform_meeting, p_organizer, p_state, 1, p_last_at, p_last_id, to_timestamp(p_ended_at / 1000), v_ran_until)
          on conflict (tenant, conversation, ordinal) do nothing;
        if not found then return 'stale'; end if;
        update meeting set version = version + 1
          where tenant = p_open->>'tenant' and conversation = p_open->>'conversation'
            and ordinal = (p_open->>'ordinal')::integer - 1;
      else
        update meeting set version = version + 1, state = coalesce(p_state, state), last_at = p_last_at,
            last_id = p_last_id, organizer = p_organizer, ended_at = to_timestamp(p_ended_at / 1000),
            ran_until = coalesce(v_ran_until, ran_until),
            service_url = p_service_url, platform_meeting = p_platform_meeting
          where id = p_id and version = p_version and shape <= 1;
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
