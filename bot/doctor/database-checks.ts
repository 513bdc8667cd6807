import type { Pool } from 'pg';
import { databaseProblem } from '../settings/start-problem.ts';
import { databaseTime } from '../store/database-time.ts';
import { generation } from '../store/generation.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { fault, ok, type Check, type Finding } from './check.ts';

/** A database; without `pool` it is the one that comes along, which nobody reaches but the service that runs it. */
export interface DatabasePatient {
  readonly pool?: Pool;
}

interface DatabaseCheck extends Omit<Check<DatabasePatient>, 'find' | 'after'> {
  readonly find: (pool: Pool) => Promise<Finding>;
}

const first = 'database';

const checks: readonly DatabaseCheck[] = [
  {
    id: first,
    asks: 'a connection with the timeouts that the service asks for, and which PostgreSQL answers',
    gives: 'everything: without it nothing is taken in and nothing said',
    grant: 'psql "$DATABASE_URL" -c "select version()"; connect directly, not by PgBouncer; PostgreSQL 15 or later',
    find: version,
  },
  {
    id: 'database-rights',
    asks: 'whether the user may create in the database and in its schema `public`, and owns the tables there are',
    gives: 'the tables, and that an upgrade can change them',
    grant:
      'psql: grant create on database DATABASE to USER; grant create on schema public to USER; reassign owned by THE-OTHER to USER',
    find: rights,
  },
  {
    id: 'database-tables',
    asks: "which of this release's steps the tables have gone through",
    gives: 'that old and new releases know what they find',
    grant: 'motevakt migrate',
    find: tables,
  },
  {
    id: 'database-collation',
    asks: 'encoding, and whether the rules of ordering are those that the indexes were made by',
    gives: 'every letter, and indexes that find what is there',
    grant: 'psql: reindex database DATABASE; alter database DATABASE refresh collation version',
    find: collation,
  },
  {
    id: 'database-latency',
    asks: 'nine round trips; the one in the middle counts',
    gives: 'answers in time: each thing that Teams tells takes one',
    grant: 'run the service in the same data centre as its database',
    find: latency,
  },
  {
    id: 'database-connections',
    asks: 'how many connections the server has, and how many instances live',
    gives: 'up to 26 for each instance',
    grant: 'psql: alter system set max_connections = 100, then start PostgreSQL anew',
    find: connections,
  },
  {
    id: 'clock',
    asks: "this machine's clock beside the database's",
    gives: 'times that are right: tokens are believed and reminders come by it',
    grant: 'timedatectl set-ntp true',
    find: clock,
  },
];

/** What is asked of a database. */
export const databaseChecks: readonly Check<DatabasePatient>[] = checks.map(({ find, ...check }) => ({
  ...check,
  ...(check.id !== first && { after: [first] }),
  find: async ({ pool }) => {
    if (pool !== undefined) return find(pool);
    return { standing: 'not-asked', detail: 'the PostgreSQL that comes along is reached by the service alone' };
  },
}));

async function version(pool: Pool): Promise<Finding> {
  try {
    const [row] = await rowsOf<{ version: string; number: number }>(
      pool,
      "select current_setting('server_version') as version, current_setting('server_version_num')::integer as number",
    );
    const told = `PostgreSQL ${row?.version}`;
    return (row?.number ?? 0) >= 150_000 ? ok(told) : fault(`${told}: 15 or later is needed`);
  } catch (error) {
    return fault(databaseProblem(error, false).problems.join('; '));
  }
}

async function rights(pool: Pool): Promise<Finding> {
  const [row] = await rowsOf<{ database: boolean; schema: boolean; foreign: string }>(
    pool,
    `select has_database_privilege(current_database(), 'create') as database,
        has_schema_privilege('public', 'create') as schema,
        (select count(*) from pg_tables where schemaname in ('public', 'graphile_worker')
          and not pg_has_role(tableowner, 'usage')) as foreign`,
  );
  const lacking = [
    ...(row?.database === true ? [] : ['it may not create schemas in the database']),
    ...(row?.schema === true ? [] : ['it may not create tables in the schema public']),
    ...(row?.foreign === '0' ? [] : [`${row?.foreign} tables belong to others`]),
  ];
  return lacking.length === 0 ? ok('it may create, and owns what there is') : fault(lacking.join('; '));
}

async function tables(pool: Pool): Promise<Finding> {
  const [there] = await rowsOf<{ name: string | null }>(pool, "select to_regclass('public.kysely_migration') as name");
  const taken = there?.name ? await rowsOf<{ name: string }>(pool, 'select name from kysely_migration') : [];
  const steps = new Set(Object.keys(await migrations.getMigrations()));
  const newer = taken.find(({ name }) => !steps.has(name));
  if (newer !== undefined) {
    const [row] = await rowsOf<{ number: number }>(pool, 'select number from generation');
    const told = `they are those of a newer release (${newer.name})`;
    return row?.number === generation ? ok(`${told}, with which this one works`) : fault(`${told}: start that one`);
  }
  const left = steps.size - taken.length;
  if (left === 0) return ok('they are up to date');
  return { standing: 'warning', detail: `${left} of ${steps.size} steps are still to be taken; start takes them too` };
}

async function collation(pool: Pool): Promise<Finding> {
  const [row] = await rowsOf<{ encoding: string; made: string | null; actual: string | null }>(
    pool,
    `select pg_encoding_to_char(encoding) as encoding, datcollversion as made,
        pg_database_collation_actual_version(oid) as actual
      from pg_database where datname = current_database()`,
  );
  if (row?.encoding !== 'UTF8') return fault(`the encoding is ${row?.encoding}: make the database anew with UTF8`);
  if (row.made === row.actual) return ok('UTF8, and the rules are the same');
  return {
    standing: 'warning',
    detail: `the indexes were made by the rules of ${row.made}, now they are ${row.actual}`,
  };
}

/** In milliseconds. */
const slow = 20;

async function latency(pool: Pool): Promise<Finding> {
  const times: number[] = [];
  for (let trip = 0; trip < 9; trip += 1) {
    const from = performance.now();
    // In turn: one alone is measured
    await pool.query('select');
    times.push(performance.now() - from);
  }
  const middle = times.toSorted((a, b) => a - b)[4] ?? 0;
  const detail = `${middle.toFixed(1)} ms for a round trip`;
  return middle <= slow ? ok(detail) : { standing: 'warning', detail: `${detail}: more than ${slow}` };
}

/** What an instance takes, with some to spare. */
const each = 30;

async function connections(pool: Pool): Promise<Finding> {
  const [row] = await rowsOf<{ most: number; known: string | null }>(
    pool,
    `select current_setting('max_connections')::integer - current_setting('superuser_reserved_connections')::integer as most,
        to_regclass('public.instance') as known`,
  );
  const [living] = row?.known ? await rowsOf<{ count: number }>(pool, 'select count(*)::integer from instance') : [];
  const instances = Math.max(1, living?.count ?? 0);
  const most = row?.most ?? 0;
  const detail = `${most} on the server, ${each * instances} for ${instances === 1 ? 'one instance' : `${instances} instances`}`;
  return most >= each * instances ? ok(detail) : fault(`too few: ${detail}`);
}

async function clock(pool: Pool): Promise<Finding> {
  const time = await databaseTime({ pool }, Date.now);
  const seconds = time.ahead() / 1000;
  const detail = `${Math.abs(seconds).toFixed(1)} s ${seconds < 0 ? 'behind' : 'ahead of'} the database's`;
  return Math.abs(seconds) <= 2 ? ok(detail) : fault(detail);
}

async function rowsOf<Row extends object>(pool: Pool, text: string): Promise<readonly Row[]> {
  return (await pool.query<Row>(text)).rows;
}
