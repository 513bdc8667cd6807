import { Client } from 'pg';

const role = 'motevakt_service';

/** Whom the service logs in as. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/**
 * Makes the role that the service works as, with this password: owner of all that is kept, and no superuser. Whoever got to ask
 * the database in its place neither runs programs on the machine nor reads its files. What an earlier release has stored as the
 * superuser becomes its own. `createsDatabases` for tests.
 */
export async function serviceLogin(
  superuserUrl: string,
  { password, createsDatabases }: { readonly password: string; readonly createsDatabases: boolean },
): Promise<Login> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${role}`);
    await client.query(`alter role ${role} login ${createsDatabases ? 'createdb' : ''} password '${password}'`);
    await client.query(`alter database postgres owner to ${role}`);
    // For `eraseDeleted`.
    await client.query(`grant pg_checkpoint, pg_read_all_stats to ${role}`);
    await client.query(`grant execute on function pg_switch_wal(), pg_ls_waldir() to ${role}`);
    const { rows } = await client.query<{ change: string }>(foreign);
    for (const { change } of rows) await client.query(`${change} owner to ${role}`);
  } finally {
    await client.end();
  }
  return { user: role, password };
}

/** What is ours and belongs to the superuser. What belongs to a table goes with it. */
const foreign = `
  with ours as (select oid, nspname from pg_namespace where nspname in ('public', 'graphile_worker'))
  select format('alter schema %I', nspname) as change from ours join pg_namespace using (oid, nspname)
    where nspowner = current_user::regrole
  union all select format('alter table %s', pg_class.oid::regclass) from pg_class join ours on ours.oid = relnamespace
    where relkind in ('r', 'v') and relowner = current_user::regrole
  union all select format('alter routine %s', pg_proc.oid::regprocedure) from pg_proc join ours on ours.oid = pronamespace
    where proowner = current_user::regrole
  union all select format('alter type %s', pg_type.oid::regtype) from pg_type join ours on ours.oid = typnamespace
    where typowner = current_user::regrole
      and exists (select from pg_class where pg_class.oid = typrelid and relkind = 'c')`;
