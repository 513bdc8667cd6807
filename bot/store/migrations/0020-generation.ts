import { sql, type Kysely } from 'kysely';

/**
 * The kind of the tables: one row, one number. Releases of one kind run side by side on a database, the older on what the newer has
 * added, so that one goes back by starting the older again. A step that takes something away, or changes what an older release
 * stores or asks for, raises the number (`generation` in ../generation.ts) and belongs in a new minor version.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table generation (
      single boolean primary key default true check (single),
      number integer not null
    )`.execute(database);
  await sql`insert into generation (number) values (1)`.execute(database);
}
