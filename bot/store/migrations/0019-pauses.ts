import { sql, type Kysely } from 'kysely';

/**
 * Stretches in which a tenant was paused, so that what happened then is not called observed: nothing was taken in. They are the
 * tenant's alone, and go with it to another database. Of a tenant one at most has no end yet.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table pause (
      tenant text not null,
      since timestamptz not null default clock_timestamp(),
      until timestamptz,
      primary key (tenant, since)
    )`.execute(database);
  await sql`create unique index pause_open on pause (tenant) where until is null`.execute(database);
}
