import { sql, type Kysely } from 'kysely';

/** The kind of tables that this release works with; see `0020-generation`. */
export const generation = 1;

/**
 * The step of a newer release that has been taken on a database, where it has tables of the same kind: this release works there as
 * they are, and takes no step of its own. Nothing where no newer release has been there, or one that changed more.
 */
export async function newerOfSameKind(
  database: Kysely<unknown>,
  steps: ReadonlySet<string>,
): Promise<string | undefined> {
  const there = await sql<{ found: boolean }>`
    select to_regclass('public.kysely_migration') is not null and to_regclass('public.generation') is not null as found`.execute(
    database,
  );
  if (there.rows[0]?.found !== true) return undefined;
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration where (select number from generation) = ${generation} order by name desc`.execute(
    database,
  );
  return rows.find(({ name }) => !steps.has(name))?.name;
}
