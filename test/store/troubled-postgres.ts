import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../bot/store/embedded.ts';
import { ask } from './ask.ts';
import { silentProxy, type SilentProxy } from './silent-proxy.ts';

/** A real Postgres of a test's own, reached through a proxy, to which what befalls servers can be done. */
export interface TroubledPostgres {
  /** By way of the proxy. */
  readonly url: string;
  readonly proxy: SilentProxy;
  /** All its processes stand still, and their connections with them. */
  readonly freeze: () => Promise<() => void>;
  /** Its connections end, none is taken any more. Answers with what starts it again on what it stored. */
  readonly stop: () => Promise<() => Promise<void>>;
  /** As `stop`, as `kill -9` does it. */
  readonly kill: () => Promise<() => Promise<void>>;
  /** Takes every connection that there is, also those that others have. Answers with what gives them back. */
  readonly takeAllConnections: () => Promise<() => Promise<void>>;
  /** Ends every connection that there is; new ones are taken at once. */
  readonly terminate: () => Promise<void>;
  /** Somebody holds the rows of all meetings that there are. Answers with what lets go of them. */
  readonly holdMeetings: () => Promise<() => Promise<void>>;
  /** How many statements wait for somebody else to let go. */
  readonly waiting: () => Promise<number>;
  /** Starts it again where it has ended by itself, on what it stored. */
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts such a server, in a folder of its own unless told otherwise. */
export async function troubledPostgres(
  folder = mkdtempSync(join(tmpdir(), 'motevakt-test-')),
): Promise<TroubledPostgres> {
  let server = await startPostgres(folder);
  const proxy = await silentProxy(server.url());
  const again = async () => {
    server = await startPostgres(folder);
    proxy.lead(server.url());
  };
  return {
    url: proxy.url,
    proxy,
    freeze: async () => {
      const pids = await processes(folder, server.url());
      signal(pids, 'SIGSTOP');
      return () => signal(pids.toReversed(), 'SIGCONT');
    },
    stop: async () => {
      await server.stop();
      return again;
    },
    kill: async () => {
      signal(await processes(folder, server.url()), 'SIGKILL');
      await server.stop();
      return again;
    },
    takeAllConnections: () => takeAllConnections(server.url()),
    terminate: async () =>
      void (await ask(
        server.url(),
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()`,
      )),
    holdMeetings: () => holdMeetings(server.url()),
    waiting: async () => {
      const text = `select count(*)::integer as waiting from pg_stat_activity where wait_event_type = 'Lock'`;
      return Number((await ask(server.url(), text))[0]?.['waiting']);
    },
    mend: async () => {
      try {
        await ask(server.url(), 'select');
      } catch {
        await server.stop();
        await again();
      }
    },
    close: async () => {
      proxy.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function holdMeetings(url: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await client.query('select from meeting for update');
  return () => client.query('rollback').then(() => client.end());
}

/** The postmaster first, so that it starts nobody in the place of those that follow. */
async function processes(folder: string, url: string): Promise<readonly number[]> {
  const [postmaster = ''] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const rows = await ask(url, 'select pid from pg_stat_activity where pid <> pg_backend_pid()');
  return [Number(postmaster), ...rows.map(({ pid }) => Number(pid))];
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) process.kill(pid, name);
}

/** How many there are for who is no superuser. */
const mostConnections = `select sum(case name when 'max_connections' then 1 else -1 end * setting::integer) as most from pg_settings
  where name in ('max_connections', 'superuser_reserved_connections', 'reserved_connections')`;

/** Until no one else has any: who is turned out takes what falls free as fast as anybody. */
async function takeAllConnections(url: string): Promise<() => Promise<void>> {
  const taken: Client[] = [];
  // One that has not said yet who it is can only be waited for.
  const turnOut = `select case when usename = current_user then pg_terminate_backend(pid, 5000) end from pg_stat_activity
    where backend_type = 'client backend' and application_name <> '${taker}'`;
  const [{ most } = { most: 0 }] = await ask(url, mostConnections);
  // By their number: that there is nobody else says nothing of one that has just fallen free.
  while (taken.length < Number(most)) {
    for (let client = await connection(url); client !== undefined; client = await connection(url)) taken.push(client);
    if (taken.length < Number(most)) await taken[0]?.query(turnOut);
  }
  return async () => void (await Promise.all(taken.map((client) => client.end())));
}

const taker = 'takes all connections';

/** None when the server has none to spare. */
async function connection(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, application_name: taker });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    return undefined;
  }
}
