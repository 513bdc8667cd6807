import { readdirSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { standard } from '../../src/routine/standard.ts';
import type { Json } from '../simulator/wire/json.ts';
import { fixture } from './fixture.ts';
import { givenMeetings, type GivenMeetings } from './given-meetings.ts';
import { givenPeople } from './given-people.ts';
import { fixtureTenant, givenTeams, otherTenant, type GivenTeams } from './given-teams.ts';

const people = givenPeople();
const conversation = '19:meeting_NzZkMjA1ZjktODgyZS00ZjUxLTg3YzAtNWFhMTI0YzE5ODQ4@thread.v2';
let given: GivenTeams;
let meetings: GivenMeetings;

beforeAll(async () => {
  given = await givenTeams(people);
});

beforeEach(async () => {
  meetings = givenMeetings({ tenant: fixtureTenant, conversation });
  await given.listen(meetings);
});

/** Delivers a payload as Teams would, from the local Teams' own service URL. */
function deliver(name: string, over: Json = {}) {
  return given.teams.deliver({ ...fixture(name), serviceUrl: given.teams.addresses.serviceUrl, ...over });
}

function written(text: string, over: Json = {}) {
  return deliver('chat-message-rsc', { text, attachments: [], ...over });
}

function checked(): readonly Extract<MeetingEvent, { type: 'messageChecked' }>[] {
  return meetings.events().filter((event) => event.type === 'messageChecked');
}

/** A made-up person's identity number: months are raised by 80. */
const nationalId = '01859010071';

const told: Readonly<Record<string, MeetingEvent['type']>> = {
  'meeting-start': 'meetingStarted',
  'meeting-start-lowercase-doc-variant': 'meetingStarted',
  'participant-join': 'participantJoined',
  'participant-join-organizer': 'participantJoined',
  'participant-join-anonymous-hypothetical': 'participantJoined',
  'participant-leave': 'participantLeft',
  'participant-leave-inmeeting-true-doc-variant': 'participantLeft',
  'chat-message-rsc': 'messageChecked',
  'chat-message-mention': 'messageChecked',
  'chat-message-rsc-quoted-reply': 'messageChecked',
  'chat-message-anonymous-hypothetical': 'messageChecked',
  'message-edit': 'messageChecked',
  'message-undelete': 'messageChecked',
  'message-delete': 'messageChecked',
  'members-added': 'membersLearned',
  'members-added-bot': 'appAdded',
  'members-added-anonymous': 'participantJoined',
  'members-removed-anonymous': 'participantLeft',
  'installation-update-add': 'appAdded',
  'installation-update-add-upgrade': 'appAdded',
  'installation-update-remove': 'appRemoved',
  'meeting-end': 'meetingEnded',
  'targeted-message-inbound': 'participantSeen',
};

test.each(Object.entries(told))('the bot takes %s for what it means', async (name, type) => {
  expect(await deliver(name)).toMatchObject({ status: 200 });
  expect(meetings.events()).toContainEqual(expect.objectContaining({ type }));
  expect(meetings.facts[0]?.where).toMatchObject({ tenant: fixtureTenant });
});

test('the bot answers 200 to every payload there is, and 200 with words to every invoke', async () => {
  const names = readdirSync(new URL('../fixtures/bot/', import.meta.url)).map((file) => file.replace('.json', ''));
  for (const name of names.filter((one) => 'type' in fixture(one) && 'conversation' in fixture(one))) {
    const { status, body } = await deliver(name);
    expect({ name, status }).toEqual({ name, status: 200 });
    if (name.includes('invoke')) expect(JSON.parse(body)).toMatchObject({ statusCode: 200, value: expect.any(String) });
  }
});

test('the bot tells the loop how the chat and the meeting are reached', async () => {
  await deliver('meeting-start');
  expect(meetings.facts[0]?.where).toEqual({
    in: 'chat',
    tenant: fixtureTenant,
    conversation,
    serviceUrl: given.teams.addresses.serviceUrl,
    platformMeeting: expect.any(String) as string,
  });
});

test('the bot keeps no service URL that is not Teams’ own', async () => {
  const serviceUrl = 'https://evil.example/';
  const signed = { serviceurl: serviceUrl };
  const reply = await given.teams.deliver({ ...fixture('meeting-start'), serviceUrl }, { signed });
  expect(reply.status).toBe(200);
  expect(meetings.facts[0]?.where).not.toHaveProperty('serviceUrl');
});

test('the bot stores nothing of a tenant it does not serve', async () => {
  const foreign = { ...(fixture('meeting-start') as { conversation: object }).conversation, tenantId: otherTenant };
  const tenants: readonly Json[] = [
    { conversation: foreign, channelData: { tenant: { id: otherTenant } } },
    { conversation: foreign },
    { conversation: { id: conversation }, channelData: { tenant: { id: otherTenant } } },
    { conversation: { id: conversation }, channelData: {} },
  ];
  for (const over of tenants) {
    expect(await deliver('meeting-start', over)).toMatchObject({ status: 200, body: '' });
    const invoked = await deliver('card-execute-invoke', over);
    expect(JSON.parse(invoked.body)).toMatchObject({ statusCode: 200, value: expect.stringContaining('ikke i bruk') });
  }
  expect(meetings.facts).toEqual([]);
  expect(await given.metrics.text()).toMatch(/kind="meetingStart",result="other-tenant"\} 4/);
});

test.each([{ channelData: { tenant: { id: otherTenant } } }, { channelData: {} }])(
  'the bot takes what somebody from outside writes in a chat that it serves: %j',
  async (over) => {
    await written(nationalId, over);
    expect(checked()).toMatchObject([{ findings: [{ category: 'national-id' }] }]);
    expect(meetings.facts[0]?.where).toMatchObject({ tenant: fixtureTenant });
  },
);

test('the bot goes by what comes with an activity where its chat names no tenant', async () => {
  const channelData = { tenant: { id: fixtureTenant.toUpperCase() } };
  await written(nationalId, { conversation: { id: conversation }, channelData });
  expect(meetings.facts[0]?.where).toMatchObject({ tenant: fixtureTenant });
});

test('the bot listens to nobody without the channel’s token', async () => {
  const activity = { ...fixture('meeting-start'), serviceUrl: given.teams.addresses.serviceUrl };
  expect((await given.teams.deliver(activity, { signed: false })).status).toBe(401);
  expect((await given.teams.deliver(activity, { signed: { aud: 'another-bot' } })).status).toBe(401);
  expect(meetings.facts).toEqual([]);
});

test('the bot ignores what it does not know, and counts it under no name of the sender’s', async () => {
  for (const over of [{ type: 'typing' }, { type: 'brand-new' }, { type: 'event', name: 'application/x.new' }]) {
    expect((await deliver('chat-message-rsc', over)).status).toBe(200);
  }
  expect(meetings.facts).toEqual([]);
  const counted = await given.metrics.text();
  expect(counted).toMatch(/door="teams",kind="other",result="ignored"\} 3/);
  expect(counted).not.toContain('brand-new');
});

test('the bot has Teams send again what could not be stored', async () => {
  meetings.trouble = 'away';
  expect((await deliver('meeting-start')).status).toBe(503);
  meetings.trouble = undefined;
  expect((await deliver('meeting-start')).status).toBe(200);
  expect(meetings.events()).toHaveLength(1);
});

test('the bot makes nothing of a group chat that is no meeting', async () => {
  const chat = { id: '19:plain@thread.v2', conversationType: 'groupChat', tenantId: fixtureTenant };
  const channelData = { tenant: { id: fixtureTenant } };
  expect((await deliver('installation-update-add', { conversation: chat, channelData })).status).toBe(200);
  expect(meetings.facts).toEqual([]);
});

test('the bot finds an identity number in a message and keeps nothing of the text', async () => {
  await written(`Fødselsnummeret er ${nationalId}`);
  expect(checked()[0]?.findings).toContainEqual(
    expect.objectContaining({ category: 'national-id', severity: 'block' }),
  );
  expect(Object.keys(checked()[0]?.findings[0] ?? {}).toSorted()).toEqual(['category', 'rule', 'severity']);
  expect(JSON.stringify(meetings.facts)).not.toContain(nationalId);
  expect(given.logged()).not.toContain(nationalId);
});

test('the bot names each kind of finding once', async () => {
  await written(`${nationalId} og ${nationalId}`);
  expect(checked()[0]?.findings.filter(({ category }) => category === 'national-id')).toHaveLength(1);
});

test('the bot does not look at messages where the organisation has switched that off', async () => {
  meetings.routine = { ...standard, demands: { ...standard.demands, 'chat-not-sensitive': 'off' } };
  await written(nationalId);
  expect(checked()[0]?.findings).toEqual([]);
});

test('the bot does not look at messages while the routine is paused or after it was stopped', async () => {
  meetings.state = { ...meetings.state, pauses: [{ from: 1 }] };
  await written(nationalId, { id: '1' });
  meetings.state = { ...meetings.state, pauses: [], stoppedAt: 1 };
  await written(nationalId, { id: '2' });
  expect(checked().map(({ findings }) => findings)).toEqual([[], []]);
});

test('the bot leaves out rules the organisation has switched off, and knows its own words', async () => {
  await written(nationalId, { id: '1' });
  const rulesOff = checked()[0]?.findings.map(({ rule }) => rule) ?? [];
  const words = [{ pattern: 'tusseladd*', category: 'health', severity: 'warn' }];
  meetings.routine = { ...standard, detection: { rulesOff, words } };
  await written(nationalId, { id: '2' });
  await written('Han er en tusseladden en', { id: '3' });
  expect(checked()[1]?.findings).toEqual([]);
  expect(checked()[2]?.findings).toContainEqual(expect.objectContaining({ category: 'health', severity: 'warn' }));
});

test('the bot looks at the first message of a meeting it had not heard of by that meeting’s routine', async () => {
  meetings.known = false;
  await written(nationalId);
  expect(meetings.events().map(({ type }) => type)).toEqual(['messageChecked']);
  expect(checked()[0]?.findings).not.toEqual([]);
});

test('the bot takes the same delivery twice for one fact', async () => {
  await Promise.all([deliver('participant-join'), deliver('participant-join')]);
  expect(meetings.events()).toHaveLength(1);
});
