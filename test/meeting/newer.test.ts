import { expect, test } from 'vitest';
import { startHandling } from '../../bot/meeting/handle.ts';
import { NewerMeeting } from '../../bot/meeting/newer-meeting.ts';
import { readLog } from '../../bot/store/occurrences.ts';
import type { Database } from '../../bot/store/database.ts';
import { shape } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase } from '../fixture.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written } from './stage.ts';

const database = await freshDatabase();
const counting = tinyProtocol(() => []);

function inChat(name: string) {
  return { ...chat, conversation: `19:meeting_${name}@thread.v2` };
}

/** Handling by itself, with nothing in memory yet. */
function afresh() {
  return startHandling({ database, protocol: counting, routineFor: () => standard, clock: Date.now });
}

/** As if another release had stored it. */
async function reshape(meeting: string | undefined, to: number, state = '{"of":"another release"}'): Promise<void> {
  const text = 'update meeting set shape = $2, state = $3, version = version + 1 where id = $1';
  await database.pool.query(text, [meeting, to, state]);
}

async function shapeOf({ pool }: Pick<Database, 'pool'>, meeting: string | undefined): Promise<unknown> {
  const { rows } = await pool.query<{ shape: number }>('select shape from meeting where id = $1', [meeting]);
  return rows[0]?.shape;
}

test('the bot folds anew what an earlier release understood otherwise', async () => {
  const where = inChat('older');
  const { meeting } = await afresh().handle({ ...written('first'), where });
  await afresh().handle({ ...written('second'), where });
  await reshape(meeting?.id, shape - 1);

  const later = afresh();
  expect((await later.read(where))?.state.reminders.identity).toHaveLength(2);
  expect(await shapeOf(database, meeting?.id), 'reading changes nothing').toBe(shape - 1);
  const told = await later.handle({ ...written('third'), where });
  expect(told.meeting?.state.reminders.identity).toHaveLength(3);
  expect(await shapeOf(database, meeting?.id)).toBe(shape);
  expect((await afresh().read(where))?.state).toEqual(told.meeting?.state);
});

test('a fact that changes nothing brings an older meeting up to date as well', async () => {
  const where = inChat('older-and-unchanged');
  const { meeting } = await afresh().handle({ ...written('first'), where });
  await reshape(meeting?.id, shape - 1);
  const moved = { ...where, serviceUrl: 'https://elsewhere.example/' };
  const seen = { type: 'participantSeen', id: 'seen', at: Date.now(), person: { id: 'entra:kari' } } as const;
  expect((await afresh().handle({ where: moved, event: seen })).result).toBe('unchanged');
  expect(await shapeOf(database, meeting?.id)).toBe(shape);
  expect((await afresh().read(where))?.state.reminders.identity).toHaveLength(1);
});

test('the bot leaves a meeting alone that a newer release has stored', async () => {
  const where = inChat('newer');
  const remembering = afresh();
  const organizer = { id: 'entra:of-a-newer-one' };
  const learned = { type: 'meetingLearned', id: 'learned', at: Date.now(), organizer } as const;
  const { meeting } = await remembering.handle({ where, event: learned });
  await reshape(meeting?.id, shape + 1);
  const { rows: before } = await database.pool.query('select * from meeting where id = $1', [meeting?.id]);

  for (const handling of [remembering, afresh()]) {
    await expect(handling.handle({ ...written('told'), where })).rejects.toThrow(NewerMeeting);
    await expect(handling.hear(meeting?.id ?? '')).rejects.toThrow(NewerMeeting);
    await expect(handling.hear(meeting?.id ?? '')).rejects.toThrow(NewerMeeting);
  }
  await expect(afresh().read(where)).rejects.toThrow(NewerMeeting);
  await expect(afresh().read({ in: 'meeting', meeting: meeting?.id ?? '' })).rejects.toThrow(NewerMeeting);
  const { meetings } = await startLoop(database, { performers: stage().performers, protocol: counting });
  await expect(meetings.organizedBy(chat.tenant, organizer.id, 5)).rejects.toThrow(NewerMeeting);
  const { rows: after } = await database.pool.query('select * from meeting where id = $1', [meeting?.id]);
  expect(after).toEqual(before);
  expect(await readLog(database, meeting?.id ?? '')).toHaveLength(1);
});

test('what is due in a newer meeting waits for a release that knows it', async () => {
  const own = await freshDatabase();
  const theatre = stage();
  const protocol = tinyProtocol((event) => {
    if (event.type !== 'messageChecked') return [];
    return [
      { type: 'startTimer', timer: { kind: 'identity' }, at: event.at + 1 },
      { type: 'announce', matter: event.message, notice: { about: 'sensitive-hint' } },
    ];
  });
  const handling = startHandling({ database: own, protocol, routineFor: () => standard, clock: Date.now });
  const { meeting } = await handling.handle(written('newer'));
  await own.pool.query('update meeting set shape = $1, version = version + 1', [shape + 1]);
  const { meetings } = await startLoop(own, { performers: theatre.performers, protocol });
  const other = { ...written('ours'), where: inChat('ours') };
  await meetings.handle(other);
  await theatre.until(1);
  const tried = 'select from graphile_worker.jobs where key = $1 and attempts > 0';
  const timers = async () => (await own.pool.query(tried, [`${meeting?.id}:identity`])).rowCount;
  await expect.poll(timers, { timeout: 10_000 }).toBe(1);
  expect(theatre.performed.map(({ effect }) => effect)).toEqual([
    { type: 'announce', matter: 'ours', notice: { about: 'sensitive-hint' } },
  ]);

  await own.pool.query('update meeting set shape = $1, version = version + 1', [shape]);
  await theatre.until(2);
  const fired = "select from event where body->>'type' = 'timerFired'";
  await expect.poll(async () => (await own.pool.query(fired)).rowCount, { timeout: 15_000 }).toBe(2);
});
