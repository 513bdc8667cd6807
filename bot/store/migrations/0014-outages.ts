import { sql, type Kysely } from 'kysely';

/**
 * A party outside that refuses everything, of one registration, is a row of `outage`, for all instances: since when, which lane
 * alone has met it (`scope`; null: several have), and when it was last asked (`asked`) and somebody was last called to ask it
 * (`called`). What waits for it names it (`awaits`) and keeps what comes after it in its lane waiting. One at a time asks; when
 * that is answered the row goes, and all that waited is due.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table outage (
      party text primary key,
      scope text,
      since timestamptz not null default clock_timestamp(),
      asked timestamptz not null default clock_timestamp(),
      called timestamptz not null default clock_timestamp()
    )`.execute(database);
  await sql`alter table effect add column awaits text`.execute(database);
  await sql`
    create index effect_awaits on effect (awaits, lane, position) where awaits is not null and due is not null`.execute(
    database,
  );
  await refusing(database);
  await asking(database);
  await calling(database);
  await ending(database);
}

/** Notes that an effect met an outage. What it met while it waited for that does not count as a try. True: it is a new one. */
async function refusing(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_effect(
      p_party text, p_scope text, p_meeting text, p_position bigint, p_seconds double precision, p_waits boolean, p_unsure boolean
    ) returns boolean language plpgsql as $$
    declare
      v_is_new boolean;
    begin
      insert into outage (party, scope) values (p_party, p_scope) on conflict (party) do nothing;
      v_is_new := found;
      update outage set scope = null where party = p_party and scope <> p_scope;
      perform put_off_effect(p_meeting, p_position, p_seconds, awaits is null, p_unsure)
        from effect where meeting = p_meeting and position = p_position;
      update effect set awaits = case when p_waits then p_party end, holding = holding or p_waits
        where meeting = p_meeting and position = p_position;
      return v_is_new;
    end $$`.execute(database);
}

/**
 * Whether an effect may be performed though its party is out: 'over' when that is not so any more, 'ask' when it is the one that
 * asks, or the outage has been met in another lane alone; 'wait' when it waits from now on.
 */
async function asking(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function outage_pause(p_since timestamptz) returns interval language sql volatile as $$
      select case when p_since > clock_timestamp() - interval '10 seconds' then interval '0.9 seconds' else interval '2 seconds' end
    $$`.execute(database);
  await sql`
    create function ask_in_outage(p_party text, p_scope text, p_meeting text, p_position bigint, p_unsure boolean) returns text
    language plpgsql as $$
    declare
      v_scope text;
    begin
      select scope into v_scope from outage where party = p_party;
      if not found then return 'over'; end if;
      if v_scope <> p_scope then return 'ask'; end if;
      update outage set asked = clock_timestamp()
        where party = p_party and asked < clock_timestamp() - outage_pause(since);
      if found then return 'ask'; end if;
      update effect set awaits = p_party, holding = true, first_tried = coalesce(first_tried, due),
          due = clock_timestamp() + interval '60 seconds',
          begun = case when p_unsure then begun end, twice = twice and p_unsure
        where meeting = p_meeting and position = p_position;
      return 'wait';
    end $$`.execute(database);
}

/**
 * Has one of those that wait ask, an alarm before others, unless somebody has asked or been called lately. What the one before
 * did not come to, another is called for. False: the outage is over, or nobody waits for its end.
 */
async function calling(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function call_one(p_party text) returns boolean language plpgsql as $$
    declare
      v_one record;
    begin
      update outage set called = clock_timestamp() where party = p_party
        and greatest(asked, called) < clock_timestamp() - outage_pause(since);
      if not found then return exists (select from outage where party = p_party); end if;
      select e.meeting, e.lane, e.position into v_one from effect e join meeting on meeting.id = e.meeting
        where e.awaits = p_party and e.due > clock_timestamp()
        order by e.lane, e.position limit 1 for update of meeting skip locked;
      if found then
        update effect set due = clock_timestamp() where meeting = v_one.meeting and position = v_one.position;
        perform wake_lane(v_one.meeting, v_one.lane, clock_timestamp()) where not is_delivered(v_one.meeting, v_one.lane);
      elsif not exists (select from effect where awaits = p_party and due is not null) then
        delete from outage where party = p_party;
        return false;
      end if;
      return true;
    end $$`.execute(database);
}

/**
 * The outage is over. What waited for it is due, alarms first, of so many meetings at a time; true: there is more. Where one lane
 * alone had met it and another was answered (`p_alone`), what waits has its own pauses, and so has what was refused three times
 * after others had been answered.
 */
async function ending(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function release_waiting(p_party text, p_alone boolean) returns boolean language plpgsql as $$
    declare
      v_meeting text;
    begin
      if exists (select from outage where party = p_party) then return false; end if;
      for v_meeting in
        select m.id from meeting m join (
            select meeting, min(lane) as lane, min(position) as position from effect
              where awaits = p_party and due is not null group by meeting) e on e.meeting = m.id
          order by e.lane, e.position limit 100 for update of m skip locked
      loop
        update effect set awaits = null, due = case when attempts < 3 then least(due, clock_timestamp()
              + case when p_alone then (array[0, 1, 4])[attempts + 1] else 0 end * interval '1 second') else due end
          where meeting = v_meeting and awaits = p_party and due is not null;
        perform wake_lane(v_meeting, in_lane, at) from first_due(v_meeting) where not is_delivered(v_meeting, in_lane);
      end loop;
      return exists (select from effect where awaits = p_party and due is not null);
    end $$`.execute(database);
}
