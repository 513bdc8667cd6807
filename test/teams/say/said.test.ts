import { expect, test } from 'vitest';
import type { Lesson } from '../../../bot/meeting/performers.ts';
import type { Notice } from '../../../src/protocol/notice.ts';
import type { MeetingState } from '../../../src/protocol/state.ts';
import { givenSaying, kari } from './given-saying.ts';

const given = givenSaying();

const unidentified: Notice = { about: 'guests-not-identified', participants: [] };
const kept: readonly Notice[] = [
  unidentified,
  { about: 'cameras-off', participants: [] },
  { about: 'came-with-link', participants: [] },
];

function tell(notice: Notice, over: Partial<MeetingState> = {}): Promise<readonly Lesson[]> {
  return given.perform.tell({ type: 'tell', matter: 'identity', to: kari, notice }, given.delivery(over));
}

type Said = Extract<Lesson, { readonly type: 'noticeSaid' }>;

/** What the protocol keeps of what was said. */
function remembered([lesson]: readonly Lesson[], key = `${kari} identity`, age = 0): Pick<MeetingState, 'said'> {
  if (lesson?.type !== 'noticeSaid') throw new Error('nothing was said');
  const { type: _type, matter: _matter, to: _to, at: _at, ...stands }: Said = lesson;
  return { said: { [key]: { ...stands, at: given.delivery().now - age } } };
}

/** What the bot has written to Kari alone in the meeting's chat. */
function alone(): number {
  return given.meeting.seenBy('kari').chat.filter(({ onlyYou }) => onlyYou).length;
}

test('the bot knows what it said, to whom, and where that stands', async () => {
  const said = { type: 'noticeSaid', matter: 'identity', about: 'guests-not-identified', to: kari };
  const [told] = await tell(unidentified);
  const shown = { notice: unidentified, shows: 'all answered' };
  expect(told).toEqual({ ...said, ...shown, activity: given.meeting.seenBy('kari').chat.at(-1)?.id, where: 'meeting' });
  given.teams.grants.targetedMessages = false;
  const [personal] = await tell(unidentified);
  const activity = given.meeting.seenBy('kari').personalChat?.at(-1)?.id;
  expect(personal).toEqual({ ...said, ...shown, activity, where: 'personal' });
  const back = { type: 'callBack', matter: 'gone', to: kari, notice: { about: 'organizer-come-back' } } as const;
  expect(await given.perform.callBack(back, given.delivery())).toEqual([
    expect.objectContaining({ type: 'noticeSaid', matter: 'gone', to: kari, where: 'personal' }),
  ]);
});

test('the bot knows what it said to all', async () => {
  const announce = { type: 'announce', matter: 'over', notice: { about: 'meeting-over' } } as const;
  const activity = expect.any(String) as string;
  expect(await given.perform.announce(announce, given.delivery())).toEqual([
    {
      type: 'noticeSaid',
      matter: 'over',
      about: 'meeting-over',
      activity,
      where: 'meeting',
      notice: announce.notice,
      shows: 'stays',
    },
  ]);
});

test('the bot knows that it said something though there is no message to find again', async () => {
  given.teams.trouble.answer({ path: /isTargeted/, status: 202, body: {} });
  const said = { type: 'noticeSaid', matter: 'identity', about: 'guests-not-identified', to: kari };
  expect(await tell(unidentified)).toEqual([said]);
  Object.assign(given.teams.grants, { targetedMessages: false, personalChat: false });
  expect(await tell(unidentified)).toEqual([said]);
  expect(given.asked().at(-1)).toBe('POST notification 202');
});

test.each(kept)('the bot keeps %o in one message', async (notice) => {
  const first = await tell(notice);
  const before = alone();
  given.mark();
  expect(await tell(notice, remembered(first))).toEqual(first);
  expect(given.asked()).toEqual(['PUT isTargeted 200']);
  expect(alone()).toBe(before);
});

test('the bot replaces in personal chat what stands there', async () => {
  given.teams.grants.targetedMessages = false;
  const first = await tell(unidentified);
  given.mark();
  expect(await tell(unidentified, remembered(first))).toEqual(first);
  expect(given.asked()).toEqual(['POST conversations 201', 'PUT activities 200']);
});

test.each([
  ['somebody is to notice', { about: 'camera-off' }, 0],
  ['has scrolled away', unidentified, 11 * 60_000],
] as const)('the bot withdraws what %s and says it anew', async (_, notice, age) => {
  const first = await tell(notice);
  const before = alone();
  given.mark();
  expect(await tell(notice, remembered(first, undefined, age))).not.toEqual(first);
  expect(given.asked()).toEqual(['DELETE isTargeted 200', 'POST isTargeted 201']);
  expect(alone()).toBe(before);
});

test('the bot says in a message of its own what is of another matter, or to somebody else', async () => {
  const list = await tell(unidentified);
  given.mark();
  await tell(unidentified, remembered(list, `${kari} another`));
  await tell(unidentified, remembered(list, 'entra:ola identity'));
  expect(given.asked().every((asked) => asked.startsWith('POST'))).toBe(true);
});

test.each([404, 403, 400])('the bot says anew what cannot be replaced: %s', async (status) => {
  const first = await tell(unidentified);
  given.mark();
  const inOtherForm = status === 403 ? [] : [`PUT activities ${status}`];
  given.teams.trouble.answer({ method: 'PUT', path: /activities/, status, times: 1 + inOtherForm.length });
  const [again] = await tell(unidentified, remembered(first));
  expect(again).toMatchObject({ type: 'noticeSaid', where: 'meeting' });
  expect(again).not.toEqual(first[0]);
  expect(given.asked()).toEqual([`PUT isTargeted ${status}`, ...inOtherForm, 'POST isTargeted 201']);
});

test('the bot replaces a private message in the form that Teams takes', async () => {
  given.teams.undocumented.privateUpdate = 'without-query';
  const first = await tell(unidentified);
  const before = alone();
  given.mark();
  expect(await tell(unidentified, remembered(first))).toEqual(first);
  expect(given.asked()).toEqual(['PUT isTargeted 404', 'PUT activities 200']);
  expect(alone()).toBe(before);
  given.teams.undocumented.privateUpdate = 'with-query';
});

test('the bot tries again later when Teams is too busy to replace', async () => {
  const first = await tell(unidentified);
  given.mark();
  given.teams.trouble.answer({ method: 'PUT', path: /activities/, status: 503 });
  await expect(tell(unidentified, remembered(first))).rejects.toMatchObject({ name: 'NotReached' });
  expect(given.asked()).toHaveLength(1);
});

test('the bot keeps what is for all in one message as well', async () => {
  const announce = { type: 'announce', matter: 'identity', notice: unidentified } as const;
  const first = await given.perform.announce(announce, given.delivery());
  const over = remembered(first, 'all identity');
  given.mark();
  expect(await given.perform.announce(announce, given.delivery(over))).toEqual(first);
  given.teams.trouble.answer({ method: 'PUT', path: /activities/, status: 404 });
  expect(await given.perform.announce(announce, given.delivery(over))).not.toEqual(first);
  expect(given.asked()).toEqual(['PUT activities 200', 'PUT activities 404', 'POST activities 201']);
});
