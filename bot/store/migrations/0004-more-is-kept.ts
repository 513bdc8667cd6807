import { sql, type Kysely } from 'kysely';

/**
 * What is kept from release 0.2 on.
 *
 * - `meeting.shape`: the shape of the state (`shape` in src/protocol/state.ts); what 0.1.0 stored is 1.
 * - `meeting.ran_until`: infinity while it runs, null before. With its index, who runs is found without looking at all that are
 *   kept. What was over before this was kept is not needed.
 * - `effect.fleeting`: the line goes once it is performed, as what is said of a matter does; other keyed lines stay.
 * - `alive`: the stretches in which an instance lived, by this server's clock. Between two of them none did.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table meeting
      add column shape integer not null default 1,
      add column ran_until timestamptz`.execute(database);
  // 0.1.0 writes the phase first. Text is compared because Postgres refuses to look into JSON with half a character in it.
  await sql`
    update meeting set ran_until = 'infinity'
      where ended_at is null and state::text like '{"phase":"running"%'`.execute(database);
  await sql`create index on meeting (ran_until) where ran_until is not null`.execute(database);
  await sql`alter table effect add column fleeting boolean not null default false`.execute(database);
  await sql`alter table instance add column announced timestamptz not null default now()`.execute(database);
  await sql`
    create table alive (
      since timestamptz primary key,
      until timestamptz not null
    )`.execute(database);
}
