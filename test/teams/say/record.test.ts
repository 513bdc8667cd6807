import { expect, test } from 'vitest';
import type { Lesson } from '../../../bot/meeting/performers.ts';
import type { MeetingState } from '../../../src/protocol/state.ts';
import { givenSaying } from './given-saying.ts';

const given = givenSaying();

const minute = 60_000;
const shown = { type: 'recordShown', parts: {}, changed: [] } as const;

function show(over: Partial<MeetingState> = {}): Promise<readonly Lesson[]> {
  return given.perform.showRecord({ type: 'showRecord' }, given.delivery(over));
}

/** The message that the record was posted in. */
async function posted(): Promise<string> {
  const [lesson] = await show();
  if (lesson?.type !== 'cardPosted') throw new Error('nothing was posted');
  return lesson.activity;
}

test('the bot posts the record once, and then shows it where it stands', async () => {
  const lessons = await show();
  expect(lessons).toEqual([expect.objectContaining({ type: 'cardPosted', card: 'record' }), shown]);
  const record = lessons[0]?.type === 'cardPosted' ? lessons[0].activity : '';
  const before = given.meeting.seenBy('kari').personalChat?.length;
  given.mark();
  expect(await show({ cards: { record } })).toEqual([shown]);
  expect(given.asked()).toEqual(['POST conversations 201', 'PUT activities 200']);
  expect(given.meeting.seenBy('kari').personalChat).toHaveLength(before ?? 0);
});

test('the bot shows the record in the meeting’s chat where it stands there', async () => {
  given.teams.grants.personalChat = false;
  const record = await posted();
  expect(given.meeting.seenBy('kari').chat.find(({ id }) => id === record)).toMatchObject({ onlyYou: true });
  given.mark();
  expect(await show({ cards: { record } })).toEqual([shown]);
  expect(given.asked()).toEqual(['POST conversations 403', 'PUT isTargeted 200']);
});

test('the bot posts no second record when the first is gone', async () => {
  const record = await posted();
  given.mark();
  given.teams.trouble.answer({ method: 'PUT', path: /activities/, status: 404, times: 2 });
  expect(await show({ cards: { record } })).toEqual([{ type: 'cardLost', card: 'record' }]);
  expect(given.asked().some((asked) => asked.startsWith('POST activities'))).toBe(false);
});

test('the bot tells which parts of the record changed after it was closed', async () => {
  const now = given.delivery().now;
  const recordShown = { parts: { people: 'a fingerprint' } };
  const ended = (minutes: number) => show({ phase: 'ended', endedAt: now - minutes * minute, recordShown });
  expect((await ended(11)).at(-1)).toEqual({ ...shown, changed: ['people'] });
  expect((await ended(10)).at(-1)).toEqual(shown);
  expect((await show({ recordShown })).at(-1)).toEqual(shown);
  expect((await show({ phase: 'ended', endedAt: now - 11 * minute })).at(-1)).toEqual(shown);
});
