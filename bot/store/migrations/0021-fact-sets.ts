import { sql, type Kysely } from 'kysely';

/**
 * Facts about several meetings are stored in one trip, each set by itself: what was first elsewhere or told twice is left out, and
 * so is a set whose meeting somebody else holds ('held'), so that nobody waits for it but who must.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function store_fact_sets(p json, p_states json) returns json language plpgsql as $$
    declare
      v_set record;
      v_answer json;
      v_answers json[] := '{}';
    begin
      for v_set in
        select facts, case when json_typeof(state) <> 'null' then state end as state
          from rows from (json_array_elements(p), json_array_elements(p_states)) with ordinality as sets (facts, state, place)
          order by place
      loop
        begin
          perform from meeting where id = v_set.facts->>'id' for update skip locked;
          if found then
            v_answer := store_fact_set(v_set.facts, v_set.state);
          else
            v_answer := '{"stored":"held"}';
          end if;
        exception when sqlstate 'MV001' then
          v_answer := '{"stored":"duplicate"}';
        end;
        v_answers := v_answers || v_answer;
      end loop;
      return to_json(v_answers);
    end $$`.execute(database);
}
