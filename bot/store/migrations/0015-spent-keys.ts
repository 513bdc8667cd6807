import { sql, type Kysely } from 'kysely';

/** Which keys to the panel have been exchanged, and when: each opens once, in one instance of all. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table spent_key (id text primary key, spent timestamptz not null default now())`.execute(database);
  await sql`create index spent_key_spent on spent_key (spent)`.execute(database);
}
