import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from '../../bot/store/embedded.ts';
import { ask } from './released.ts';

const folder = mkdtempSync(join(tmpdir(), 'motevakt-test-'));
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

test(
  "whoever may ask the database does not read the bot's secrets in its environment",
  { skip: process.platform === 'win32' },
  async () => {
    process.env['MICROSOFT_APP_PASSWORD'] = 'planted';
    const postgres = await startPostgres();
    try {
      await ask(postgres.url(), 'create table environment (line text)');
      await ask(postgres.url(), `copy environment from program 'env'`);
      const lines = (await ask(postgres.url(), 'select line from environment')).map(({ line }) => line);
      expect(lines).toContain('LC_CTYPE=C');
      expect(JSON.stringify(lines)).not.toContain('planted');
    } finally {
      delete process.env['MICROSOFT_APP_PASSWORD'];
      await postgres.stop();
    }
  },
);
