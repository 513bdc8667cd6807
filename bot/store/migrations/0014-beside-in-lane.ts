import { sql, type Kysely } from 'kysely';

/**
 * An instance may have one thing under way with Teams and, beside it, one with Graph, in the same lane: it says with whom it is
 * busy (`p_busy`, `teams` and `graph`), gets nothing that is asked of those, and keeps the lane as long as it is.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
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
