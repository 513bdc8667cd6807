import { execFileSync } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from './child-environment.ts';

/** As whom Postgres runs; nothing where it runs as whoever started us. */
export interface Account {
  readonly name?: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** Where in a data folder Postgres has its own files. */
export function filesOfPostgres(folder: string): string {
  return join(folder, 'postgres');
}

/** Postgres refuses to run as root: then it runs as `postgres`, or as `nobody` where there is no such account. */
export function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string, name: string) =>
    Number(execFileSync('id', [option, name], { env: childEnvironment(), stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { name, uid: id('-u', name), gid: id('-g', name) };
    } catch {
      continue;
    }
  }
  throw new Error('Postgres cannot run as root, and there is no account "postgres" or "nobody": run as another user.');
}

/**
 * Keeps a data folder ours, and gives the account its own part of it. Whoever else could write in it could put a link where we
 * write, as root. Throws with what to do when there is one, or when the account cannot reach what it needs.
 */
export function prepareFolder(folder: string, account: Account, programs: string): void {
  const { uid, gid } = account;
  const data = filesOfPostgres(folder);
  if (uid !== undefined) {
    chownSync(folder, 0, 0);
    chmodSync(folder, 0o711);
  }
  for (const path of [data, passwordFile(folder), handOverFile(folder)]) refuseLink(path);
  if (uid === undefined || gid === undefined) return;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, uid, gid);
  for (const path of [data, programs]) refuseUnreachable(path, account);
}

function refuseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw new Error(`${path} is a link, and in the data folder none is followed: put what it leads to in its place.`);
}

function refuseUnreachable(path: string, { name, uid, gid }: Account): void {
  try {
    execFileSync('test', ['-x', path], { uid, gid, env: childEnvironment(), stdio: 'ignore' });
  } catch {
    throw new Error(
      `Postgres runs as the user ${name}, who cannot reach ${path} because a folder above it lets only its owner in: ` +
        'put it elsewhere (DATA_DIR), or run as another user than root.',
    );
  }
}

/** Another user of this machine must not read the meetings: the password lies where only we read. */
export function passwordOf(folder: string): string {
  const file = passwordFile(folder);
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** A password that says nothing of the one it is made of. */
export function derivedPassword(password: string): string {
  return createHmac('sha256', password).update('motevakt_service').digest('hex');
}

/** Has a password read from a file that only the account can read. */
export function handOver(
  folder: string,
  { account: { uid, gid }, password }: { readonly account: Account; readonly password: string },
  read: (file: string) => void,
): void {
  const file = handOverFile(folder);
  rmSync(file, { force: true });
  writeFileSync(file, password, { mode: 0o600, flag: 'wx' });
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
  try {
    read(file);
  } finally {
    rmSync(file);
  }
}

function passwordFile(folder: string): string {
  return join(folder, 'password');
}

function handOverFile(folder: string): string {
  return join(folder, 'initial-password');
}
