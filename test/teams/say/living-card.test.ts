import { expect, test } from 'vitest';
import { SaidNo } from '../../../bot/outside/delivery-error.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { fixture } from '../fixture.ts';
import { givenSaying } from './given-saying.ts';

const given = givenSaying();

async function posted(): Promise<string> {
  const [lesson] = await given.perform.showChecklist({ type: 'showChecklist' }, given.delivery());
  if (lesson?.type !== 'cardPosted') throw new Error('nothing was posted');
  return lesson.activity;
}

test('the bot posts the checklist once and updates it where it stands', async () => {
  const checklist = await posted();
  expect(
    await given.perform.showChecklist({ type: 'showChecklist' }, given.delivery({ cards: { checklist } })),
  ).toEqual([]);
  expect(given.asked()).toEqual(['POST activities 201', 'PUT activities 200']);
  const cards = given.meeting.seenBy('ola').chat.filter(({ card }) => card !== undefined);
  expect(cards).toMatchObject([{ id: checklist, onlyYou: false }]);
  expect(cards[0]).not.toHaveProperty('text');
});

test('the bot learns that its card is gone', async () => {
  const gone = given.delivery({ cards: { checklist: 'gone', preparation: 'gone', record: 'gone' } });
  expect(await given.perform.showChecklist({ type: 'showChecklist' }, gone)).toEqual([
    { type: 'cardLost', card: 'checklist' },
  ]);
  expect(await given.perform.showPreparation({ type: 'showPreparation' }, gone)).toEqual([
    { type: 'cardLost', card: 'preparation' },
  ]);
  given.mark();
  expect(await given.perform.showRecord({ type: 'showRecord' }, gone)).toEqual([{ type: 'cardLost', card: 'record' }]);
  expect(given.asked().filter((asked) => asked.includes('POST activities'))).toEqual([]);
});

test('the bot keeps no id where Teams gives none', async () => {
  given.teams.trouble.answer({ path: /activities/, status: 202, body: {} });
  expect(await given.perform.showChecklist({ type: 'showChecklist' }, given.delivery())).toEqual([]);
});

test('the bot sends preparation and record to the organizer’s personal chat', async () => {
  const [preparation] = await given.perform.showPreparation({ type: 'showPreparation' }, given.delivery());
  const [record] = await given.perform.showRecord({ type: 'showRecord' }, given.delivery());
  expect(preparation).toMatchObject({ type: 'cardPosted', card: 'preparation' });
  expect(record).toMatchObject({ type: 'cardPosted', card: 'record' });
  const ids = given.meeting
    .seenBy('kari')
    .personalChat?.slice(-2)
    .map(({ id }) => id);
  expect(ids).toEqual([preparation, record].map((lesson) => lesson?.type === 'cardPosted' && lesson.activity));
  expect(given.people.all.size).toBe(0);
});

test('the bot writes to the organizer alone in the meeting’s chat where there is no personal chat', async () => {
  given.teams.grants.personalChat = false;
  const [lesson] = await given.perform.showRecord({ type: 'showRecord' }, given.delivery());
  const activity = lesson?.type === 'cardPosted' ? lesson.activity : '';
  const isRecord = ({ id }: { readonly id: string }) => id === activity;
  expect(given.meeting.seenBy('kari').chat.find(isRecord)).toMatchObject({ onlyYou: true });
  expect(given.meeting.seenBy('ola').chat.find(isRecord)).toBeUndefined();
  const again = given.delivery({ cards: { preparation: activity } });
  expect(await given.perform.showPreparation({ type: 'showPreparation' }, again)).toEqual([]);
});

test('the bot says that it does not know the organizer', async () => {
  const { organizer: _, ...state } = given.delivery().state;
  const unknown = { ...given.delivery(), state };
  await expect(given.perform.showRecord({ type: 'showRecord' }, unknown)).rejects.toThrow('no-organizer');
});

test('the bot puts a line in the place of its cards when a meeting is deleted', async () => {
  const checklist = await posted();
  const [sent] = await given.perform.showRecord({ type: 'showRecord' }, given.delivery());
  const record = sent?.type === 'cardPosted' ? sent.activity : '';
  const cards = { checklist, record, preparation: 'gone' };
  expect(await given.perform.withdrawCards({ type: 'withdrawCards' }, given.delivery({ cards }))).toEqual([]);
  const { text } = wordsFor('nb').withdrawn;
  expect(JSON.stringify(given.meeting.seenBy('ola').chat.find(({ id }) => id === checklist))).toContain(text);
  expect(JSON.stringify(given.meeting.seenBy('kari').personalChat?.find(({ id }) => id === record))).toContain(text);
});

test('the bot deletes a meeting also where its cards cannot be reached any more', async () => {
  await given.meeting.removeBot();
  given.teams.grants.personalChat = false;
  const cards = { checklist: '1', record: '2' };
  expect(await given.perform.withdrawCards({ type: 'withdrawCards' }, given.delivery({ cards }))).toEqual([]);
});

test('the bot gives up at once where asking again would not help', async () => {
  const checklist = () => given.perform.showChecklist({ type: 'showChecklist' }, given.delivery());
  const refusals: Readonly<Record<string, object>> = {
    'error-413-message-too-big': { reason: '413 MessageSizeTooBig', remedy: 'too-large' },
    'error-403-writes-blocked': { reason: '403 MessageWritesBlocked', remedy: 'chat-closed' },
    'error-403-not-in-roster': { reason: '403 BotNotInConversationRoster', remedy: 'not-in-chat' },
    'error-403-disabled-by-admin': { reason: '403 BotDisabledByAdmin', remedy: 'app-blocked' },
    'error-401-bot-not-registered': { reason: '401 BotNotRegistered', remedy: 'not-a-bot' },
    'error-400-bad-argument': { reason: '400 BadArgument', remedy: undefined },
  };
  for (const [name, refusal] of Object.entries(refusals)) {
    given.teams.trouble.answer({ path: /activities/, status: Number(/\d+/.exec(name)?.[0]), body: fixture(name) });
    const error: unknown = await checklist().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SaidNo);
    expect(error).toMatchObject(refusal);
  }
});

test('the bot sends its token to nobody but Teams', async () => {
  const chat = { ...given.delivery().chat, serviceUrl: 'http://127.0.0.1:9/' };
  const showing = given.perform.showChecklist({ type: 'showChecklist' }, given.delivery({}, { chat }));
  await expect(showing).rejects.toMatchObject({ name: 'SaidNo', reason: 'service-url-not-allowed' });
});
