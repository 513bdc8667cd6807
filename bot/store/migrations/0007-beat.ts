import { sql, type Kysely } from 'kysely';

/**
 * An instance says every few seconds that it lives. It goes on with the last stretch, or begins a new one: when none lived
 * since (a second is let pass, for a restart), or when those that live could not say so for ten seconds. It is answered with
 * the gaps between the stretches of the last 48 hours, in milliseconds since 1970.
 *
 * Who starts is alone unless another lives that was there when the last stretch ended: of two that start together, the first
 * finds the gap.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function gaps() returns table (gap_from double precision, gap_to double precision) language sql as $$
      select floor(extract(epoch from former.until) * 1000), floor(extract(epoch from later.since) * 1000)
        from alive later,
          lateral (select until from alive where since < later.since order by since desc limit 1) former
        where later.since > now() - interval '48 hours' order by later.since
    $$`.execute(database);
  await sql`
    create function beat(p_instance text, p_starting boolean)
    returns table (gap_from double precision, gap_to double precision) language plpgsql as $$
    declare
      v_last alive;
      v_patience interval := interval '10 seconds';
    begin
      -- One at a time; any number that nobody else takes for an advisory lock will do.
      perform pg_advisory_xact_lock(7299998);
      select * into v_last from alive order by since desc limit 1;
      if p_starting and not exists (
          select from instance where id <> p_instance and announced <= v_last.until and lives(id)) then
        v_patience := interval '1 second';
      end if;
      if v_last.until + v_patience >= clock_timestamp() then
        update alive set until = greatest(until, clock_timestamp()) where since = v_last.since;
      else
        insert into alive (since, until) values (clock_timestamp(), clock_timestamp());
        delete from alive where until < now() - interval '40 days';
      end if;
      return query select * from gaps();
    end $$`.execute(database);
}
