import { expect, test } from 'vitest';
import { wordsFor } from '../../../src/language/words.ts';
import type { Notice } from '../../../src/protocol/notice.ts';
import type { FindingState, MeetingState } from '../../../src/protocol/state.ts';
import { givenSaying, kari, ola } from './given-saying.ts';

const given = givenSaying();
const nb = wordsFor('nb');
const finding: FindingState = { message: '17', by: ola, at: 1, findings: [] };
const notice: Notice = { about: 'sensitive-organizer', message: '17', kinds: ['health'] };
const matter = 'finding 17';

/** Tells Kari of what Ola wrote, and answers with the meeting in which that stands. */
async function told(): Promise<MeetingState> {
  const { state: meeting } = given.delivery({ findings: { '17': finding } });
  const state = {
    ...meeting,
    participants: { ...meeting.participants, [ola]: { ...given.person(ola, 'ola'), name: 'Ola Hansen' } },
  };
  const [lesson] = await given.perform.tell({ type: 'tell', to: kari, matter, notice }, given.delivery(state));
  if (lesson?.type !== 'noticeSaid') throw new Error('nothing was said');
  given.mark();
  return { ...state, said: { [`${kari} ${matter}`]: { ...lesson, at: 1 } } };
}

function mend(state: MeetingState) {
  return given.perform.mend({ type: 'mend', matter, to: kari, about: notice.about }, given.delivery(state));
}

const deleted: Partial<MeetingState> = { findings: { '17': { ...finding, closed: { at: 2, how: 'deleted' } } } };
const wordsAlone = () =>
  given.meeting
    .seenBy('kari')
    .chat.filter(({ onlyYou }) => onlyYou)
    .map(({ text }) => text);

test('the bot says in the message that stands what has become of its matter', async () => {
  const state = await told();
  expect(await mend(state)).toEqual([]);
  const [lesson] = await mend({ ...state, ...deleted });
  expect(lesson).toMatchObject({ type: 'noticeSaid', shows: 'deleted', where: 'meeting', to: kari });
  expect(given.asked()).toEqual(['PUT isTargeted 200']);
  expect(wordsAlone()).toEqual([nb.notice.sensitiveFate.deleted('Ola Hansen')]);
});

test.each([
  ['is gone', 404],
  ['may not be changed', 403],
])('the bot looks no more after a message that %s', async (_, status) => {
  const state = await told();
  given.teams.trouble.answer({ method: 'PUT', path: /activities/, status, times: 2 });
  expect(await mend({ ...state, ...deleted })).toEqual([{ type: 'noticeSaid', matter, about: notice.about, to: kari }]);
});

test('the bot withdraws what is settled, and all that was said to anybody alone when the meeting is deleted', async () => {
  const state = await told();
  const standing = state.said[`${kari} ${matter}`];
  if (standing === undefined) throw new Error('nothing stands');
  const settled: MeetingState = {
    ...state,
    said: {
      [`${kari} ${matter}`]: { ...standing, notice: { about: 'not-hidden', message: '17', why: 'no-permission' } },
    },
    ...deleted,
  };
  expect(await mend(settled)).toEqual([{ type: 'noticeSaid', matter, about: notice.about, to: kari }]);
  expect([given.asked(), wordsAlone()]).toEqual([['DELETE isTargeted 200'], []]);
  const another = await told();
  expect(await given.perform.withdrawCards({ type: 'withdrawCards' }, given.delivery(another))).toEqual([]);
  expect([given.asked(), wordsAlone()]).toEqual([['DELETE isTargeted 200'], []]);
});

test('the bot withdraws in the form that Teams takes', async () => {
  given.teams.undocumented.privateUpdate = 'without-query';
  const state = await told();
  await given.perform.withdrawCards({ type: 'withdrawCards' }, given.delivery(state));
  expect([given.asked(), wordsAlone()]).toEqual([['DELETE isTargeted 404', 'DELETE activities 200'], []]);
  given.teams.undocumented.privateUpdate = 'with-query';
});
