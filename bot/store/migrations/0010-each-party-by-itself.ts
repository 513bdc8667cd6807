import { sql, type Kysely } from 'kysely';

/**
 * As `take_effect`, but what waits for Teams holds nothing back that is asked of Graph, and the other way round. `p_graph` are
 * the types of effect that Graph performs; all others go through Teams.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function open_effects(p_meeting text, p_graph text[]) returns setof effect language sql as $$
      select * from effect e
        where meeting = p_meeting and due is not null
          and (key is distinct from 'forget' or not exists (
            select from effect o where o.meeting = p_meeting and o.due is not null and o.key is distinct from 'forget'))
          and not exists (
            select from effect h
              where h.meeting = p_meeting and h.position < e.position and h.holding and h.due > clock_timestamp()
                and (h.body->>'type' = any(p_graph)) = (e.body->>'type' = any(p_graph)))
    $$`.execute(database);
  await sql`
    create function due_effect(
      p_meeting text, p_instance text, p_stopping boolean, p_shape integer, p_graph text[]
    ) returns setof effect language plpgsql as $$
    declare
      v_by text;
      v_shape integer;
      v_next effect;
      v_wake timestamptz;
    begin
      select delivering, shape into v_by, v_shape from meeting where id = p_meeting for update;
      if not found then return; end if;
      if v_shape > p_shape or (v_by <> p_instance and lives(v_by)) then
        update meeting set delivering = null where id = p_meeting and delivering = p_instance;
        perform wake(p_meeting, clock_timestamp() + interval '5 seconds')
          from effect where meeting = p_meeting and due is not null limit 1;
        return;
      end if;
      if not p_stopping then
        select * into v_next from open_effects(p_meeting, p_graph)
          where due <= clock_timestamp() order by position limit 1;
        if found then
          update meeting set delivering = p_instance where id = p_meeting and delivering is distinct from p_instance;
          return next v_next;
          return;
        end if;
      end if;
      update meeting set delivering = null where id = p_meeting and delivering is not null;
      select min(due) into v_wake from open_effects(p_meeting, p_graph);
      if v_wake is not null then perform wake(p_meeting, v_wake); end if;
    end $$`.execute(database);
}
