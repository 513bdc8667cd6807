import { expect, test } from 'vitest';
import type { Lesson } from '../../../bot/meeting/performers.ts';
import { wordsFor } from '../../../src/language/words.ts';
import type { MeetingState } from '../../../src/protocol/state.ts';
import { cardWords } from '../../simulator/seen/transcript.ts';
import { givenSaying } from './given-saying.ts';

const given = givenSaying();

const nb = wordsFor('nb').record;
const minute = 60_000;
const shown = { type: 'recordShown', changed: [] } as const;

function show(over: Partial<MeetingState> = {}): Promise<readonly Lesson[]> {
  return given.perform.showRecord({ type: 'showRecord' }, given.delivery(over));
}

/** The message that the record was posted in, and what it shows. */
async function posted(over: Partial<MeetingState> = {}) {
  const [where, what] = await show(over);
  if (where?.type !== 'cardPosted' || what?.type !== 'recordShown') throw new Error('nothing was posted');
  return { record: where.activity, parts: what.parts };
}

/** The organizer's personal chat with the bot, as words. */
function cards(): readonly string[] {
  return (given.meeting.seenBy('kari').personalChat ?? []).map(({ card }) => cardWords(card));
}

test('the bot posts the record once, and then shows it where it stands', async () => {
  const lessons = await show();
  expect(lessons).toMatchObject([{ type: 'cardPosted', card: 'record' }, shown]);
  const record = lessons[0]?.type === 'cardPosted' ? lessons[0].activity : '';
  const before = cards().length;
  given.mark();
  expect(await show({ cards: { record } })).toMatchObject([shown]);
  expect(given.asked()).toEqual(['POST conversations 201', 'PUT activities 200']);
  expect(cards()).toHaveLength(before);
});

test('the bot sends nothing where the record shows it all already', async () => {
  const { record, parts } = await posted();
  given.mark();
  expect(await show({ cards: { record }, recordShown: { parts, added: [] } })).toEqual([]);
  expect(given.asked()).toEqual([]);
});

test('the bot shows the record in the meeting’s chat where it stands there', async () => {
  given.teams.grants.personalChat = false;
  const { record } = await posted();
  expect(given.meeting.seenBy('kari').chat.find(({ id }) => id === record)).toMatchObject({ onlyYou: true });
  given.mark();
  expect(await show({ cards: { record } })).toMatchObject([shown]);
  expect(given.asked()).toEqual(['POST conversations 403', 'PUT isTargeted 200']);
});

test('the bot posts no second record when the first is gone', async () => {
  const { record } = await posted();
  given.mark();
  given.teams.trouble.answer({ method: 'PUT', path: /activities/, status: 404, times: 2 });
  expect(await show({ cards: { record } })).toEqual([{ type: 'cardLost', card: 'record' }]);
  expect(given.asked().some((asked) => asked.startsWith('POST activities'))).toBe(false);
});

test('the bot marks in the record what became known after it was closed', async () => {
  const { now } = given.delivery();
  const known = { phase: 'ended', endedAt: now - 11 * minute } as const;
  const { record, parts } = await posted(known);
  const news = { ...known, cards: { record }, recordShown: { parts: { ...parts, people: 'of before' }, added: [] } };
  expect(await show(news)).toMatchObject([{ ...shown, changed: ['people'] }]);
  const line = nb.part.people;
  expect(cards().filter((words) => words.includes(line))).toHaveLength(1);
  const soon = { ...known, endedAt: now - 10 * minute };
  expect(await show({ ...news, ...soon })).toMatchObject([shown]);
  expect(cards().filter((words) => words.includes(line))).toEqual([]);
});
