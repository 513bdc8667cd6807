-- Prints all that is kept of one tenant, as statements for another database of the same release. While the tenant is paused:
--   psql "$OLD" -v ON_ERROR_STOP=1 -v tenant=TENANT-ID -At -f deploy/tenant.sql > tenant-rows.sql
--   psql "$NEW" -v ON_ERROR_STOP=1 --single-transaction -f tenant-rows.sql
with mine as (select id from meeting where tenant = :'tenant'),
lines (part, place, line) as (
  select 0, 0::bigint, format(
      'do $check$ begin if (select max(name) from kysely_migration) is distinct from %L then raise exception %L; end if; end $check$;',
      max(name), 'the tables are those of another release: motevakt migrate')
    from kysely_migration
  union all select 1, 0, format('insert into meeting select * from json_populate_record(null::meeting, %L);', to_json(m))
    from meeting m where tenant = :'tenant'
  union all select 2, 0, format('insert into event select * from json_populate_record(null::event, %L);', to_json(e))
    from event e join mine on mine.id = e.meeting
  union all select 3, position, format('insert into effect select * from json_populate_record(null::effect, %L);', to_json(e))
    from effect e join mine on mine.id = e.meeting
  union all select 4, 0, format('insert into person select * from json_populate_record(null::person, %L);', to_json(p))
    from person p where tenant = :'tenant'
  union all select 5, 0, format('insert into pause select * from json_populate_record(null::pause, %L);', to_json(p))
    from pause p where tenant = :'tenant'
  union all select 5, 1, format('insert into calendar select * from json_populate_record(null::calendar, %L);', to_json(c))
    from calendar c where tenant = :'tenant'
  union all select 5, 2, format('insert into invitation select * from json_populate_record(null::invitation, %L);', to_json(i))
    from invitation i where tenant = :'tenant'
  -- Who delivered, and which outage was waited for, is of the old database.
  union all select 6, 0, format('update meeting set delivering = null, alarming = null where tenant = %L;', :'tenant')
  union all select 7, 0, format(
      'update effect set awaits = null where awaits is not null and meeting in (select id from meeting where tenant = %L);', :'tenant')
  union all select 8, 0, 'select setval(s, greatest(nextval(s), (select max(position) from effect))) '
    || 'from pg_get_serial_sequence(''effect'', ''position'') s;'
  union all select 9, j.id, format(
      'select graphile_worker.add_job(''timer'', %L::json, job_key => %L, run_at => %L);', j.payload, j.key, j.run_at)
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    join mine on mine.id = j.payload ->> 'meeting'
    where t.identifier = 'timer' and j.key is not null
  union all select 10, 0, format('select wake_lane(%L, %L, %L);', e.meeting, e.lane, min(e.due))
    from effect e join mine on mine.id = e.meeting where e.due is not null group by e.meeting, e.lane)
select line from lines order by part, place;
