import { sql, type Kysely } from 'kysely';

/**
 * Of what is said, one line waits for each matter and reader. Asked for again while it waits, the newest words take the place of
 * the older; asked for while it is being said, it is said again, after what has been asked for since. How often it had been
 * tried in vain is forgotten with the older words.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await queueing(database);
  await finishing(database);
  await taking(database);
}

async function queueing(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function queue_effects(p_meeting text, p_effects json) returns void language plpgsql as $$
    declare
      v_before timestamptz;
      v_after timestamptz;
    begin
      select min(due) into v_before from effect where meeting = p_meeting;
      insert into effect (meeting, key, fleeting, body, due)
        select p_meeting, e.key, coalesce(e.fleeting, false), e.body, clock_timestamp()
          from rows from (json_to_recordset(p_effects) as (key text, fleeting boolean, body json))
            with ordinality as e (key, fleeting, body, n)
          order by n
        on conflict (meeting, key) do update set
          revision = effect.revision + 1,
          body = excluded.body,
          position = case when effect.due is null then excluded.position else effect.position end,
          due = case when effect.fleeting then clock_timestamp()
            else coalesce(effect.due, greatest(clock_timestamp(), effect.not_before)) end,
          attempts = case when effect.fleeting then 0 else effect.attempts end,
          first_tried = case when effect.fleeting then null else effect.first_tried end;
      select min(due) into v_after from effect where meeting = p_meeting;
      if (v_before is null or v_after < v_before)
          and not exists (select from meeting where id = p_meeting and delivering is not null) then
        perform wake(p_meeting, v_after);
      end if;
    end $$`.execute(database);
}

async function finishing(database: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function finish_effect(p_meeting text, p_position bigint, p_revision integer) returns void
    language plpgsql as $$
    begin
      delete from effect where meeting = p_meeting and position = p_position
        and (key is null or (fleeting and revision = p_revision));
      if found then return; end if;
      update effect set position = default, due = clock_timestamp(), attempts = 0, first_tried = null, holding = false
        where meeting = p_meeting and position = p_position and fleeting;
      if found then return; end if;
      update effect set
          due = case when revision = p_revision then null else clock_timestamp() + interval '2 seconds' end,
          not_before = clock_timestamp() + interval '2 seconds', attempts = 0, first_tried = null, holding = false
        where meeting = p_meeting and position = p_position;
    end $$`.execute(database);
}

/** As `next_effect` of 0.1.0, but nothing of a meeting whose state has a newer shape than this instance knows. */
async function taking(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function take_effect(p_meeting text, p_instance text, p_stopping boolean, p_shape integer) returns setof effect
    language plpgsql as $$
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
      select * into v_next from effect
        where meeting = p_meeting and due is not null and (holding or due <= clock_timestamp())
          and (key is distinct from 'forget' or not exists (
            select from effect o where o.meeting = p_meeting and o.due is not null and o.key is distinct from 'forget'))
        order by position limit 1;
      if v_next.due <= clock_timestamp() and not p_stopping then
        update meeting set delivering = p_instance where id = p_meeting and delivering is distinct from p_instance;
        return next v_next;
        return;
      end if;
      update meeting set delivering = null where id = p_meeting and delivering is not null;
      select coalesce(v_next.due, min(due) filter (where key is distinct from 'forget'), min(due)) into v_wake
        from effect where meeting = p_meeting;
      if v_wake is not null then perform wake(p_meeting, v_wake); end if;
    end $$`.execute(database);
}
