import { expect, test } from 'vitest';
import type { OwnMessage } from '../../../bot/meeting/own-messages.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { NotReached } from '../../../bot/outside/delivery-error.ts';
import { givenSaying, ola } from './given-saying.ts';

const given = givenSaying();
const words = wordsFor('nb').notice;
const started = { about: 'recording-started', kind: 'recording' } as const;
const announced = { type: 'announce', matter: 'recording 17', notice: started } as const;
const over = { type: 'announce', matter: 'trial', notice: { about: 'trial-over' } } as const;
const card = { type: 'showChecklist' } as const;

const begun = { begun: Date.parse('2026-11-23T08:29:00Z') };
const message = (id: string, said: string, meeting?: string): OwnMessage => ({
  id,
  words: said,
  isCardOf: (one) => one === meeting,
});
const stands = message('171', words.recordingStarted.recording);

test('what stands in the chat already is not said once more', async () => {
  given.ownMessages = [message('170', 'Noe annet.'), stands];
  expect(await given.perform.announce(announced, given.delivery({}, begun))).toEqual([
    expect.objectContaining({
      type: 'noticeSaid',
      matter: 'recording 17',
      about: 'recording-started',
      activity: '171',
      where: 'meeting',
      // In which words it stands there is not asked: it is mended.
      notice: announced.notice,
      shows: 'found again',
    }),
  ]);
  expect(given.asked()).toEqual([]);
});

test.each([
  ['is not there', [message('170', 'Noe annet.')], {}],
  [
    'was said of another matter',
    [stands],
    { 'all recording 16': { about: 'recording-started', at: 1, activity: '171' } },
  ],
])('what %s is said', async (_, own, said) => {
  given.ownMessages = own;
  await given.perform.announce(announced, given.delivery({ said }, begun));
  expect(given.asked()).toEqual(['POST activities 201']);
});

test('where nobody can look, an alarm is said once more and a courtesy is left', async () => {
  given.ownMessages = undefined;
  await given.perform.announce(announced, given.delivery({}, begun));
  expect(given.asked()).toEqual(['POST activities 201']);
  given.mark();
  expect(await given.perform.announce(over, given.delivery({}, begun))).toMatchObject([{ type: 'noticeSaid' }]);
  expect(given.asked()).toEqual([]);
});

test.each([
  ['an alarm', { about: 'recording-yours', kind: 'recording' }, ['POST isTargeted 201']],
  ['a courtesy', { about: 'camera-off' }, []],
] as const)('%s to one person alone, which nobody can look for, is said or left', async (_, notice, asked) => {
  for (const type of ['tell', 'callBack'] as const) {
    given.mark();
    const telling = { type, matter: 'a', to: ola, notice };
    const [lesson] = await given.perform[type](telling as never, given.delivery({}, begun));
    expect(lesson).toMatchObject({ type: 'noticeSaid', to: ola });
    expect(given.asked().length > 0).toBe(asked.length > 0);
  }
});

test('nothing is said a third time', async () => {
  given.ownMessages = undefined;
  const twice = { ...begun, begunTwice: true };
  await given.perform.announce(announced, given.delivery({}, twice));
  const alone = { type: 'tell', matter: 'a', to: ola, notice: started } as const;
  expect(await given.perform.tell(alone, given.delivery({}, twice))).toMatchObject([{ type: 'noticeSaid', to: ola }]);
  expect(given.asked()).toEqual([]);
});

test('what is not to be said any more is learned where it has been said, and else left unsaid', async () => {
  const overtaken = { ...begun, isOvertaken: true };
  given.ownMessages = [stands];
  expect(await given.perform.announce(announced, given.delivery({}, overtaken))).toMatchObject([{ activity: '171' }]);
  given.ownMessages = [];
  expect(await given.perform.announce(announced, given.delivery({}, overtaken))).toEqual([]);
  const alone = { type: 'tell', matter: 'a', to: ola, notice: started } as const;
  expect(await given.perform.tell(alone, given.delivery({}, overtaken))).toEqual([]);
  const shown = { type: 'notify', matter: 'a', to: [], notice: started } as const;
  expect(await given.perform.notify(shown, given.delivery({}, overtaken))).toEqual([]);
  expect(given.asked()).toEqual([]);
});

test('a card that stands already is brought up to date, and no second is posted', async () => {
  const [first] = await given.perform.showChecklist(card, given.delivery());
  const activity = first?.type === 'cardPosted' ? first.activity : '';
  given.ownMessages = [message('170', '', 'another meeting'), message(activity, '', given.delivery().id)];
  given.mark();
  expect(await given.perform.showChecklist(card, given.delivery({}, begun))).toEqual([first]);
  expect(given.asked()).toEqual(['PUT activities 200']);
  given.ownMessages = undefined;
  expect(await given.perform.showChecklist(card, given.delivery({}, begun))).toMatchObject([{ type: 'cardPosted' }]);
});

test('what may have been shown on top of the meeting is not shown once more', async () => {
  const shown = { type: 'notify', matter: 'a', to: [], notice: started } as const;
  expect(await given.perform.notify(shown, given.delivery({}, { ...begun, delivery: 'of another life' }))).toEqual([]);
  expect(given.asked()).toEqual([]);
});

test('a notification whose answer got lost is left, and the others are shown', async () => {
  const shown = { type: 'notify', matter: 'a', to: [], notice: started } as const;
  const same = { delivery: 'half' };
  given.teams.trouble.answer({ path: /notification/, status: 0 });
  await expect(given.perform.notify(shown, given.delivery({}, same))).rejects.toBeInstanceOf(NotReached);
  given.mark();
  await given.perform.notify(shown, given.delivery({}, { ...same, ...begun }));
  expect(given.asked()).toEqual(['POST notification 202', 'POST notification 202']);
});
