import { expect, test } from 'vitest';
import type { Lesson } from '../../../bot/meeting/performers.ts';
import { fixture } from '../fixture.ts';
import { givenSaying, kari } from './given-saying.ts';

const given = givenSaying();

test('the bot learns organizer and schedule, and not the title', async () => {
  const lessons = await given.perform.learnMeeting({ type: 'learnMeeting' }, given.delivery());
  expect(lessons).toMatchObject([
    {
      type: 'meetingLearned',
      organizer: { id: kari, address: given.meeting.addressOf('kari'), role: 'organizer', affiliation: 'own' },
      scheduledStart: expect.any(Number) as number,
      scheduledEnd: expect.any(Number) as number,
      joinUrl: given.meeting.joinUrl,
    },
  ]);
  expect(JSON.stringify(lessons)).not.toContain(given.meeting.title);
});

test.each(['scheduled', 'recurring', 'channel', 'group-call', 'one-to-one-call'])(
  'the bot understands the details of a meeting of kind %s',
  async (kind) => {
    given.teams.trouble.answer({ path: /meetings/, status: 200, body: fixture(`meeting-info-${kind}`) });
    const lessons: readonly Lesson[] = await given.perform.learnMeeting({ type: 'learnMeeting' }, given.delivery());
    expect(lessons).toMatchObject([{ type: 'meetingLearned', organizer: { role: 'organizer' } }]);
    expect(JSON.stringify(lessons)).not.toMatch(/title|NaN/);
  },
);

test('the bot finds the meeting of a chat before Teams has told its id', async () => {
  const { platformMeeting: _, ...chat } = given.delivery().chat;
  expect(await given.perform.learnMeeting({ type: 'learnMeeting' }, given.delivery({}, { chat }))).toMatchObject([
    { type: 'meetingLearned', organizer: { id: kari } },
  ]);
  const other = { ...chat, conversation: '19:meeting_other@thread.v2' };
  expect(await given.perform.learnMeeting({ type: 'learnMeeting' }, given.delivery({}, { chat: other }))).toEqual([]);
  const group = { ...chat, conversation: '19:plain@thread.v2' };
  expect(await given.perform.learnMeeting({ type: 'learnMeeting' }, given.delivery({}, { chat: group }))).toEqual([]);
  expect(given.asked()).toEqual(['GET /v1/meetings 200', 'GET /v1/meetings 404']);
});

test('the bot learns the members of the chat page by page', async () => {
  given.teams.trouble.answer({ path: /pagedmembers/, status: 200, body: fixture('roster-paged-members') });
  given.teams.trouble.answer({
    path: /continuationToken=SAMPLE-TOKEN/,
    status: 200,
    body: fixture('roster-paged-members-last-page'),
  });
  const [lesson] = await given.perform.learnMembers({ type: 'learnMembers' }, given.delivery());
  expect(given.asked()).toHaveLength(2);
  expect(lesson?.type === 'membersLearned' && lesson.people.map(({ id }) => id)).toEqual([
    'entra:33333333-3333-4333-8333-333333333333',
    'entra:55555555-5555-4555-8555-555555555555',
    'teams:29:1anonymous-SAMPLE',
    'entra:33333333-3333-4333-8333-333333333333',
  ]);
  expect(lesson).toMatchObject({
    whole: true,
    people: [{ affiliation: 'other' }, {}, { affiliation: 'anonymous' }, {}],
  });
});

test('the bot says where members belong only as far as Teams tells it', async () => {
  const members = [{ id: '29:x' }, { id: '29:y', userRole: 'anonymous' }, { id: '28:bot' }, {}];
  given.teams.trouble.answer({ path: /pagedmembers/, status: 200, body: { members, totalCount: 2 } });
  expect(await given.perform.learnMembers({ type: 'learnMembers' }, given.delivery())).toEqual([
    {
      type: 'membersLearned',
      whole: true,
      people: [
        { id: 'teams:29:x', address: '29:x' },
        { id: 'teams:29:y', address: '29:y', affiliation: 'anonymous' },
      ],
    },
  ]);
});

test('the bot does not say that it knows all members where there are more than it reads', async () => {
  const body = { members: [{ id: '29:x', aadObjectId: 'a' }], continuationToken: 'more' };
  given.teams.trouble.answer({ path: /pagedmembers/, status: 200, times: 10, body });
  const [lesson] = await given.perform.learnMembers({ type: 'learnMembers' }, given.delivery());
  expect(given.asked()).toHaveLength(10);
  expect(lesson).not.toHaveProperty('whole');
});
