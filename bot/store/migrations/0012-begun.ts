import { sql, type Kysely } from 'kysely';

/**
 * What is about to be done is written down before: `begun` says since when an effect may have been done. It goes when the effect
 * is, or when it is known that it was not; where it stands when the effect is taken, somebody looks first. It is written in the
 * statement that hands the effect over. `twice`: it was begun once more since.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table effect add column begun timestamptz`.execute(database);
  await sql`alter table effect add column twice boolean not null default false`.execute(database);
  await taking(database);
  await puttingOff(database);
  await finishing(database);
}

/**
 * As before, but what is handed over is noted as begun; it tells of the time before. And an instance may have one thing under way
 * with Teams and, beside it, one with Graph, in the same lane: it says with whom it is busy (`p_busy`, `teams` and `graph`), gets
 * nothing that is asked of those, and keeps the lane as long as it is.
 */
async function taking(database: Kysely<unknown>): Promise<void> {
  await sql`drop function due_in_lane(text, text, text, boolean, integer, text[])`.execute(database);
  await sql`
    create function due_in_lane(
      p_meeting text, p_lane text, p_instance text, p_stopping boolean, p_shape integer, p_graph text[], p_busy text[]
    ) returns setof effect language plpgsql as $$
    declare
      v_by text;
      v_shape integer;
      v_next effect;
      v_busy boolean := cardinality(p_busy) > 0;
    begin
      select lane_holder(p_lane, delivering, alarming), shape into v_by, v_shape
        from meeting where id = p_meeting for update;
      if not found then return; end if;
      if v_shape > p_shape or (v_by <> p_instance and lives(v_by)) then
        if v_busy then return; end if;
        if v_by = p_instance then perform hold_lane(p_meeting, p_lane, null); end if;
        perform wake_lane(p_meeting, p_lane, clock_timestamp() + interval '5 seconds')
          from first_due(p_meeting) where in_lane = p_lane;
        return;
      end if;
      if not p_stopping then
        select * into v_next from open_in_lane(p_meeting, p_lane, p_graph)
          where due <= clock_timestamp()
            and case when body->>'type' = any(p_graph) then 'graph' else 'teams' end <> all(p_busy)
          order by position limit 1;
        if found then
          perform hold_lane(p_meeting, p_lane, p_instance);
          update effect set begun = clock_timestamp()
            where meeting = p_meeting and position = v_next.position and begun is null;
          return next v_next;
          return;
        end if;
      end if;
      if v_busy then return; end if;
      perform hold_lane(p_meeting, p_lane, null);
      perform wake_lane(p_meeting, p_lane, min(due)) from open_in_lane(p_meeting, p_lane, p_graph) having min(due) is not null;
      -- What waits for the end of all is in the other lane.
      perform wake_lane(p_meeting, lane, due) from effect
        where meeting = p_meeting and key = 'forget' and due is not null and lane <> p_lane;
    end $$`.execute(database);
}

/** As before, and whether it may have been done all the same; instances of 0.1.0 do not know. */
async function puttingOff(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function put_off_effect(
      p_meeting text, p_position bigint, p_seconds double precision, p_tried boolean, p_unsure boolean
    ) returns void language sql as $$
      update effect set
          due = clock_timestamp() + p_seconds * interval '1 second',
          attempts = attempts + p_tried::integer,
          first_tried = case when p_tried then coalesce(first_tried, clock_timestamp()) else first_tried end,
          holding = not p_tried or clock_timestamp() + p_seconds * interval '1 second'
            <= coalesce(first_tried, clock_timestamp()) + interval '10 seconds',
          begun = case when p_unsure then begun end,
          twice = twice and p_unsure
        where meeting = p_meeting and position = p_position
    $$`.execute(database);
  await sql`
    create or replace function postpone_effect(
      p_meeting text, p_position bigint, p_seconds double precision, p_tried boolean
    ) returns void language sql as $$
      select put_off_effect(p_meeting, p_position, p_seconds, p_tried, false)
    $$`.execute(database);
}

/** As before; what is asked for once more has not been begun. */
async function finishing(database: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function finish_effect(p_meeting text, p_position bigint, p_revision integer) returns void
    language plpgsql as $$
    begin
      delete from effect where meeting = p_meeting and position = p_position
        and (key is null or (fleeting and revision = p_revision));
      if found then return; end if;
      update effect set position = default, due = clock_timestamp(), attempts = 0, first_tried = null, holding = false,
          begun = null, twice = false
        where meeting = p_meeting and position = p_position and fleeting;
      if found then return; end if;
      update effect set
          due = case when revision = p_revision then null else clock_timestamp() + interval '2 seconds' end,
          not_before = clock_timestamp() + interval '2 seconds', attempts = 0, first_tried = null, holding = false,
          begun = null, twice = false
        where meeting = p_meeting and position = p_position;
    end $$`.execute(database);
}
