import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';

/** Jiffies a second, as Linux counts them for programs. */
const perSecond = 100;

/**
 * CPU microseconds that a Postgres on this machine has used so far, all its processes together, those that have ended included;
 * `undefined` where `/proc` does not tell.
 */
export async function postgresCpu(databaseUrl: string): Promise<number | undefined> {
  if (!existsSync('/proc/self/stat')) return undefined;
  const postmaster = await parentOfBackend(databaseUrl);
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(name) ?? []);
  const own = all.find(({ id }) => id === postmaster);
  if (own === undefined) return undefined;
  const jiffies = all.reduce(
    (sum, { parent, used }) => (parent === postmaster ? sum + used : sum),
    own.used + own.ended,
  );
  return (jiffies * 1_000_000) / perSecond;
}

async function parentOfBackend(databaseUrl: string): Promise<number | undefined> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: number }>('select pg_backend_pid() as id');
    return statOf(`${rows[0]?.id}`)?.parent;
  } finally {
    await client.end();
  }
}

interface Stat {
  readonly id: number;
  readonly parent: number;
  /** Jiffies of its own, and of its children that have ended. */
  readonly used: number;
  readonly ended: number;
}

/** `proc(5)`: after the name in parentheses stand state and parent, and from the twelfth field on user and system time. */
function statOf(name: string): Stat | undefined {
  try {
    const line = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { id: Number(name), parent: fields[1] ?? 0, used: user + system, ended: endedUser + endedSystem };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
