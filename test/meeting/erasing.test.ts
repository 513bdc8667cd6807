import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import { forgetMeeting } from '../../bot/store/effects.ts';
import { protocol } from '../../src/protocol/history.ts';
import { chat, stage, startLoop } from './loop.ts';

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
  await expect.poll(() => filesWith(planted), { timeout: 20_000 }).toEqual([]);
  await stop();
  await database.close();
  expect(filesWith(planted)).toEqual([]);
  expect(filesWith(other.name)).not.toEqual([]);
});
