import { chownSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import { eraseDeleted } from '../../bot/store/erase.ts';
import { forgetMeeting } from '../../bot/store/effects.ts';
import { protocol } from '../../src/protocol/history.ts';
import { startLoop } from './loop.ts';
import { chat, stage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'motevakt-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planted = 'Plantasia Zyxwvutsen';

/** The files below the data folder in which the text stands. */
function filesWith(text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => contains(file, text));
}

/** A file that goes while it is looked for has nothing in it. */
function contains(file: string, text: string): boolean {
  try {
    return readFileSync(file).includes(text);
  } catch {
    return false;
  }
}

test('of a meeting that is deleted no byte of a name is left in the data folder, once no meeting runs', async () => {
  const database = await openDatabase({ dataDir: folder }, () => undefined);
  const { meetings, stop } = await startLoop(database, { performers: stage().performers, protocol });
  const tell = (event: Parameters<typeof meetings.handle>[0]['event'], conversation: string = chat.conversation) =>
    meetings.handle({ where: { ...chat, conversation }, event });
  const at = Date.now();
  const person = { id: 'entra:planted', name: planted };
  await tell({ type: 'meetingStarted', id: 'starts', at, startedAt: at });
  for (let move = 0; move < 40; move += 1) {
    const type = move % 2 === 0 ? 'participantJoined' : 'participantLeft';
    await tell({ type, id: `move-${move}`, at: at + move, person, source: 'teams' });
    if (move % 10 === 0) await database.pool.query('checkpoint');
  }
  const { meeting } = await tell({ type: 'meetingEnded', id: 'ends', at: at + 100, by: 'platform' });
  const other = { id: 'entra:other', name: 'Otto Kept' };
  await tell(
    { type: 'participantJoined', id: 'other', at, person: other, source: 'teams' },
    '19:meeting_other@thread.v2',
  );
  await tell({ type: 'meetingEnded', id: 'other-ends', at: at + 1, by: 'platform' }, '19:meeting_other@thread.v2');
  await database.pool.query('checkpoint');
  expect(filesWith(planted).length).toBeGreaterThan(1);
  await forgetMeeting(database, meeting?.id ?? '');
  await database.pool.query(`update erasure set asked = asked - interval '1 minute'`);
  await expect.poll(() => filesWith(planted), { timeout: 40_000 }).toEqual([]);
  await stop();
  await database.close();
  expect(filesWith(planted)).toEqual([]);
  expect(filesWith(other.name)).not.toEqual([]);
});

test('nor in files of the log that an earlier release kept to use them again', async () => {
  const before = await openDatabase({ dataDir: folder }, () => undefined);
  await before.pool.query(`insert into event (meeting, id, at, body) values ('gone', 'fact', 0, to_json($1::text))`, [
    planted,
  ]);
  const { rows } = await before.pool.query<{ name: string }>('select pg_walfile_name(pg_current_wal_lsn()) as name');
  const last = join(folder, 'postgres', 'pg_wal', rows[0]?.name ?? '');
  await before.pool.query('delete from event');
  await before.close();
  const { uid, gid } = statSync(last);
  for (const more of [1, 2, 3, 4]) {
    const ready =
      last.slice(0, -8) + (Number.parseInt(last.slice(-8), 16) + more).toString(16).toUpperCase().padStart(8, '0');
    copyFileSync(last, ready);
    chownSync(ready, uid, gid);
  }
  const database = await openDatabase({ dataDir: folder }, () => undefined);
  expect(filesWith(planted).filter((file) => file.includes('pg_wal'))).toHaveLength(5);
  await eraseDeleted(database, new Date());
  expect(filesWith(planted)).toEqual([]);
  await database.close();
});
