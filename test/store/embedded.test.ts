import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import { startPostgres } from '../../bot/store/embedded.ts';
import { ask } from './ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'motevakt-test-'));
// Others pass through it, as through a folder of the machine.
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the bot brings a Postgres of its own, keeps what it stored, and lets nobody else use it meanwhile', async () => {
  const first = await startPostgres(folder);
  await ask(first.url(), 'create table kept as select 17 as number');
  await expect(startPostgres(folder)).rejects.toThrow(/Another Møtevakt already runs/);
  await first.stop();
  const second = await startPostgres(folder);
  expect(await ask(second.url(), 'select number from kept')).toEqual([{ number: 17 }]);
  const open = second.url().replace(/:[^:@/]+@/, ':guessed@');
  await expect(ask(open, 'select 1')).rejects.toThrow(/password authentication failed/);
  await second.stop();
});

/** The same database, asked by the one who may do everything in it. */
function asSuperuser(url: string, password: string): string {
  return url.replace(/\/\/[^@]+@/, `//motevakt:${password}@`);
}

test(
  "whoever may ask the database does not read the bot's secrets in its environment",
  { skip: process.platform === 'win32' },
  async () => {
    process.env['MICROSOFT_APP_PASSWORD'] = 'planted';
    const postgres = await startPostgres();
    const url = asSuperuser(postgres.url(), 'throw-away');
    try {
      await ask(url, 'create table environment (line text)');
      await ask(url, `copy environment from program 'env'`);
      const lines = (await ask(url, 'select line from environment')).map(({ line }) => line);
      expect(lines).toContain('LC_CTYPE=C');
      expect(JSON.stringify(lines)).not.toContain('planted');
    } finally {
      delete process.env['MICROSOFT_APP_PASSWORD'];
      await postgres.stop();
    }
  },
);

test('the bot asks its own Postgres as somebody who neither runs programs nor reads files', async () => {
  const postgres = await startPostgres();
  try {
    await ask(postgres.url(), 'create table lines (line text)');
    await expect(ask(postgres.url(), `copy lines from program 'env'`)).rejects.toThrow(/permission denied/);
    await expect(ask(postgres.url(), `select pg_read_file('postgresql.conf')`)).rejects.toThrow(/permission denied/);
    await expect(ask(postgres.url(), 'alter role current_user superuser')).rejects.toThrow(/permission denied/);
  } finally {
    await postgres.stop();
  }
});

test("what an earlier release stored as the superuser is the bot's own", async () => {
  const place = { dataDir: folder };
  const before = await startPostgres(folder);
  const superuser = asSuperuser(before.url(), readFileSync(join(folder, 'password'), 'utf8'));
  await ask(superuser, 'drop table if exists kept');
  const old = await openDatabase({ url: superuser }, () => undefined);
  const owned = `select distinct pg_get_userbyid(relowner) as owner from pg_class
    where relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace) and relkind <> 'i'`;
  expect((await old.pool.query(owned)).rows).toEqual([{ owner: 'motevakt' }]);
  await old.close();
  await before.stop();
  const database = await openDatabase(place, () => undefined);
  expect((await database.pool.query(owned)).rows).toEqual([{ owner: 'motevakt_service' }]);
  await database.pool.query('alter table meeting add column more text');
  await database.pool.query(
    `create or replace function wake(p_meeting text, p_at timestamptz) returns void language sql as 'select'`,
  );
  await database.pool.query(`select graphile_worker.add_job('timer')`);
  await database.close();
});

const asRoot = { skip: process.getuid?.() !== 0 };

test(
  'the bot follows no link that somebody put into its data folder',
  { skip: process.platform === 'win32' },
  async () => {
    const elsewhere = join(folder, 'elsewhere');
    writeFileSync(elsewhere, 'untouched');
    for (const name of ['password', 'initial-password', 'postgres']) {
      const data = mkdtempSync(join(folder, 'linked-'));
      symlinkSync(elsewhere, join(data, name));
      await expect(startPostgres(data)).rejects.toThrow(`${join(data, name)} is a link`);
    }
    expect(readFileSync(elsewhere, 'utf8')).toBe('untouched');
    expect(lstatSync(elsewhere).uid).toBe(process.getuid?.());
  },
);

test('as root the bot leaves nobody else a place to put a link', asRoot, async () => {
  const data = mkdtempSync(join(folder, 'ours-'));
  await (await startPostgres(data)).stop();
  expect([lstatSync(data).uid, lstatSync(data).mode & 0o777]).toEqual([0, 0o711]);
  expect(lstatSync(join(data, 'postgres')).uid).not.toBe(0);
});

test('a data folder that Postgres cannot reach is said to be so in one sentence', asRoot, async () => {
  const closed = mkdtempSync(join(folder, 'closed-'));
  const data = join(closed, 'data');
  await expect(startPostgres(data)).rejects.toThrow(
    /^Postgres runs as the user (postgres|nobody), who cannot reach \S+ because a folder above it lets only its owner in: /,
  );
});
