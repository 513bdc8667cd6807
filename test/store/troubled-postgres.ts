import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { startPostgres } from '../../bot/store/embedded.ts';
import { ask } from './released.ts';
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
}

/** Starts such a server; it is gone after the test file. */
export async function troubledPostgres(): Promise<TroubledPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'motevakt-test-'));
  let server = await startPostgres(folder);
  const proxy = await silentProxy(server.url());
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
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
  };
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

/** Until no one else has any: who is turned out takes what falls free as fast as anybody. */
async function takeAllConnections(url: string): Promise<() => Promise<void>> {
  const taken: Client[] = [];
  // One that has not said yet who it is can only be waited for.
  const turnOut = `select case when usename = current_user then pg_terminate_backend(pid, 5000) end from pg_stat_activity
    where backend_type = 'client backend' and application_name <> '${taker}'`;
  do {
    for (let client = await connection(url); client !== undefined; client = await connection(url)) taken.push(client);
  } while ((await taken[0]?.query(turnOut))?.rowCount !== 0);
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
