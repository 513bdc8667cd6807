import { sql, type Kysely } from 'kysely';

/**
 * An instance that had too much to do says with its beat what it has missed: since and until how many milliseconds ago
 * something was told that it did not take in. Such stretches are gaps like those in which none lived, from five seconds before:
 * what is told has happened a little earlier. One is a gap when it has not been gone on with for ten seconds; until then the
 * next goes on with it, so that what follows from it is done once, and in calm.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table missed (instance text not null, since timestamptz not null, until timestamptz not null)`.execute(
    database,
  );
  await sql`
    create or replace function gaps() returns table (gap_from double precision, gap_to double precision) language sql as $$
      select floor(extract(epoch from gap.since) * 1000), floor(extract(epoch from gap.until) * 1000)
        from (
          select former.until as since, later.since as until from alive later,
            lateral (select until from alive where since < later.since order by since desc limit 1) former
          union all
          select since - interval '5 seconds', until from missed where until < clock_timestamp() - interval '10 seconds'
        ) gap
        where gap.until > now() - interval '48 hours' order by gap.until
    $$`.execute(database);
  await sql`
    create function note_missed(p_instance text, p_since double precision, p_until double precision)
    returns void language plpgsql as $$
    declare
      v_since timestamptz := clock_timestamp() - p_since * interval '1 millisecond';
      v_until timestamptz := clock_timestamp() - p_until * interval '1 millisecond';
    begin
      -- In turn with those who read the gaps.
      perform pg_advisory_xact_lock(7299998);
      update missed set since = least(since, v_since), until = greatest(until, v_until)
        where instance = p_instance and until >= clock_timestamp() - interval '10 seconds';
      if not found then
        insert into missed (instance, since, until) values (p_instance, v_since, v_until);
        delete from missed where until < now() - interval '40 days';
      end if;
    end $$`.execute(database);
}
