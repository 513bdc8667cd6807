import { expect, test } from 'vitest';
import { buttonData, type Action } from '../../../src/view/action.ts';
import { wordsFor } from '../../../src/language/words.ts';
import type { Json } from '../../simulator/wire/json.ts';
import { fixture } from '../fixture.ts';
import { occurrenceId } from '../given-meetings.ts';
import { fixtureTenant } from '../given-teams.ts';
import { givenPress, guest, kari, organizer, personal } from './given-press.ts';

const hands = givenPress();

const isCard = (value: object) => ({
  status: 200,
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: expect.objectContaining({ type: 'AdaptiveCard', ...value }) as unknown,
});

test('the bot answers a press with the presser’s own fresh card', async () => {
  const answer = await hands.press({ type: 'screenedConfirmed', participant: 'self' });
  expect(answer).toEqual(isCard({ lang: 'nb' }));
  expect(JSON.stringify(answer.value)).toContain(wordsFor('nb').checklist.title);
  expect(hands.meetings.state.participants[kari]?.screened).toHaveLength(1);
});

test('the bot takes an anonymous participant’s press for theirs', async () => {
  expect(await hands.press({ type: 'screenedConfirmed', participant: 'self' }, { by: guest })).toEqual(isCard({}));
  expect(hands.meetings.state.participants[guest]?.screened).toMatchObject([{ by: guest }]);
});

test('the bot writes in the language somebody chose rather than that of their Teams', async () => {
  await hands.people.remember(fixtureTenant, kari, { language: 'nn' });
  expect(await hands.press({ type: 'refresh' })).toEqual(isCard({ lang: 'nn' }));
  expect(await hands.press({ type: 'refresh' }, { by: guest, over: { locale: 'en-US' } })).toEqual(
    isCard({ lang: 'en' }),
  );
  expect(await hands.press({ type: 'refresh' }, { by: guest, over: { locale: 'pl-PL' } })).toEqual(
    isCard({ lang: 'pl' }),
  );
  expect(await hands.press({ type: 'refresh' }, { by: guest, over: { locale: 'sv-SE' } })).toEqual(
    isCard({ lang: 'en' }),
  );
});

test('the bot lets anybody choose a language with a press: without an account for this meeting, with one for all', async () => {
  const choice = await hands.press({ type: 'languages' }, { by: guest });
  expect(JSON.stringify(choice.value)).toContain('"title":"Polski"');
  expect(hands.meetings.facts).toEqual([]);
  const inPolish = { by: guest, over: { locale: 'nb-NO' } };
  expect(await hands.press({ type: 'languageChosen', language: 'pl' }, inPolish)).toEqual(isCard({ lang: 'pl' }));
  expect(await hands.press({ type: 'refresh' }, inPolish)).toEqual(isCard({ lang: 'pl' }));
  expect(await hands.people.find(fixtureTenant, guest)).toEqual({});
  expect(await hands.press({ type: 'languageChosen', language: 'nn' })).toEqual(isCard({ lang: 'nn' }));
  expect(await hands.people.find(fixtureTenant, kari)).toMatchObject({ language: 'nn' });
});

test('the bot shows a viewer their card and changes nothing by it', async () => {
  const before = hands.meetings.state;
  expect(await hands.press({ type: 'refresh' })).toEqual(isCard({}));
  expect(hands.meetings.facts).toEqual([]);
  expect(hands.meetings.state).toBe(before);
});

test('the bot shows that a deleted meeting is deleted', async () => {
  hands.meetings.known = false;
  const answer = await hands.press({ type: 'refresh' });
  expect(JSON.stringify(answer.value)).toContain(wordsFor('nb').withdrawn.text);
});

test('the bot answers on the card that was pressed', async () => {
  const title = async (...args: Parameters<typeof hands.press>) => JSON.stringify((await hands.press(...args)).value);
  const words = wordsFor('nb');
  const seen = { type: 'identityAnswered', participant: guest, answer: 'seen' } as const;
  expect(await title(seen, { by: organizer, on: 'card-1' })).toContain(words.checklist.title);
  expect(await title({ ...seen, answer: 'known' }, { by: organizer, on: 'card-2' })).toContain(words.preparation.title);
  expect(await title(seen, { by: organizer, on: 'a-notice' })).toContain(words.answer.noted);
  expect(await title(seen, { by: organizer, on: 'a-notice' })).not.toContain('Action.Execute');
});

test('the bot takes a press in personal chat from somebody of that meeting', async () => {
  const tick = { type: 'preparationTicked', demand: 'marked-private', done: true } as const;
  const answer = await hands.press(tick, { by: organizer, on: 'card-2', over: personal });
  expect(JSON.stringify(answer.value)).toContain(wordsFor('nb').preparation.title);
  expect(hands.meetings.facts[0]?.where).toEqual({ in: 'meeting', meeting: occurrenceId });
  expect(hands.meetings.state.preparation['marked-private']?.done).toBe(true);
});

test('the bot lets the organizer delete a meeting from personal chat', async () => {
  hands.meetings.state = { ...hands.meetings.state, phase: 'ended', endedAt: 2 };
  const asked = await hands.press(
    { type: 'sure', of: 'deletionAsked' },
    { by: organizer, on: 'card-3', over: personal },
  );
  expect(JSON.stringify(asked.value)).toContain('"style":"destructive"');
  expect(hands.meetings.state.deletionAskedAt).toBeUndefined();
  const onRecord = await hands.press({ type: 'deletionAsked' }, { by: organizer, on: 'card-3', over: personal });
  expect(JSON.stringify(onRecord.value)).toContain(wordsFor('nb').withdrawn.text);
  const onList = await hands.press({ type: 'deletionAsked' }, { by: organizer, on: 'the-list', over: personal });
  expect(JSON.stringify(onList.value)).toContain(wordsFor('nb').personal.delete.title);
  expect(JSON.stringify(onList.value)).toMatch(/Møtet .* er slettet\./);
});

test('the bot takes the fallback of older clients, and tells a refusal privately', async () => {
  const submit = (action: Partial<Action> & Pick<Action, 'type'>, over: Json = {}) =>
    hands.given.teams.deliver({
      ...fixture('card-submit-message'),
      serviceUrl: hands.given.teams.addresses.serviceUrl,
      value: buttonData(occurrenceId, action),
      ...over,
    });
  expect(await submit({ type: 'cameraHelpAsked' })).toMatchObject({ status: 200, body: '' });
  expect(hands.meetings.state.participants[kari]?.cameraHelpAskedAt).toBeDefined();
  const questions = hands.given.teams.sent.length;
  expect(await submit({ type: 'sure', of: 'routineStopped' }, { id: 'f:3' })).toMatchObject({ status: 200 });
  expect(JSON.stringify(hands.given.teams.sent.slice(questions))).toContain(wordsFor('nb').panel.stopYes);
  const from = hands.given.teams.sent.length;
  expect(await submit({ type: 'routinePaused' }, { id: 'f:2' })).toMatchObject({ status: 200 });
  expect(hands.given.teams.sent.slice(from)).toMatchObject([
    {
      method: 'POST',
      path: expect.stringContaining('isTargetedActivity=true') as string,
      body: { text: wordsFor('nb').refusal['organizer-only'], recipient: { id: '29:1kari-SAMPLE' } },
    },
  ]);
});

test('the bot learns from a client that its card has arrived, where the answer to posting it was lost', async () => {
  hands.meetings.state = { ...hands.meetings.state, cards: {} };
  expect(await hands.press({ type: 'refresh' }, { on: 'card-9' })).toEqual(isCard({}));
  expect(hands.meetings.state.cards).toEqual({ checklist: 'card-9' });
  await hands.press({ type: 'refresh' }, { on: 'card-8' });
  expect(hands.meetings.state.cards).toEqual({ checklist: 'card-9' });
});
