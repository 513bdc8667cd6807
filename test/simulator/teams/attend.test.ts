import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '../cast.ts';
import { inChat, listeningBot, membersOf, type ListeningBot } from '../listening-bot.ts';
import type { Meeting } from '../meeting.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { list, text, type Json } from '../wire/json.ts';

let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 7, 25, 9);
  teams = await startSimulator({ now: () => new Date(now) });
  bot = await listeningBot(teams);
  meeting = await meetingWith(cast(teams.tenant));
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

async function meetingWith(people: ReturnType<typeof cast>): Promise<Meeting> {
  const made = teams.addMeeting({ people, lobby: 'everyone' });
  await made.installBot();
  await made.do('kari', { do: 'join' });
  return made;
}

/** Some of this meeting's activities. */
function told(kind: string): readonly Json[] {
  return bot.activities(kind).filter((one) => text(one, 'conversation', 'id') === meeting.chatId);
}

function comings(kind: 'Join' | 'Leave'): readonly (string | undefined)[] {
  return told(`meetingParticipant${kind}`).flatMap((one) => membersOf(one));
}

/** The call's ids of everybody in it, by their kind of identity. */
async function participantIds(kind: string): Promise<readonly (string | undefined)[]> {
  const organizer = { user: { id: 'a1c0de00-0000-4000-8000-000000000001' } };
  const joined = await bot.ask('POST', `${teams.addresses.graph}/v1.0/communications/calls`, {
    callbackUri: `${bot.url}/calls`,
    tenantId: teams.tenant,
    mediaConfig: { '@odata.type': '#microsoft.graph.serviceHostedMediaConfig' },
    chatInfo: { threadId: meeting.chatId },
    meetingInfo: { '@odata.type': '#microsoft.graph.organizerMeetingInfo', organizer },
  });
  await teams.settled();
  const call = `${teams.addresses.graph}/v1.0/communications/calls/${text(joined.body, 'id') ?? ''}`;
  const { body } = await bot.ask('GET', `${call}/participants`);
  await bot.ask('DELETE', call);
  return list(body, 'value')
    .filter((one) => text(one, 'info', 'identity', kind, 'id') !== undefined)
    .map((one) => text(one, 'id'));
}

test('the local Teams tells that somebody left whose line broke, and that they are back on the same device', async () => {
  await meeting.do('nils', { do: 'join' });
  const address = meeting.addressOf('nils');
  const ids = await participantIds('guest');
  await meeting.do('nils', { do: 'drop', back: 20 });
  expect(meeting.seenBy('nils').where).toBe('outside');
  expect(comings('Leave')).toEqual(['Nils (Guest)']);
  now += 19_000;
  await teams.catchUp();
  expect(meeting.seenBy('nils').where).toBe('outside');
  now += 1000;
  await teams.catchUp();
  expect(meeting.seenBy('nils').where).toBe('inside');
  expect(meeting.addressOf('nils')).toBe(address);
  expect(await participantIds('guest')).toEqual(ids);
  expect(comings('Join')).toEqual(['Kari Nordmann', 'Nils (Guest)', 'Nils (Guest)']);
});

test('the local Teams takes somebody for new who comes back as if on a new device', async () => {
  await meeting.do('nils', { do: 'join' });
  const address = meeting.addressOf('nils');
  const ids = await participantIds('guest');
  await meeting.do('nils', { do: 'drop', back: 5, device: 'new' });
  now += 5000;
  await teams.catchUp();
  expect(meeting.seenBy('nils').where).toBe('inside');
  expect(meeting.addressOf('nils')).not.toBe(address);
  expect(await participantIds('guest')).not.toEqual(ids);
});

test('the local Teams keeps the meeting for whose line broke, and lets nobody back into one that has ended', async () => {
  await meeting.do('kari', { do: 'drop', back: 5 });
  expect(meeting.seenBy('kari').meeting.state).toBe('running');
  now += 5000;
  await teams.catchUp();
  await meeting.do('ola', { do: 'join' });
  await meeting.do('ola', { do: 'drop', back: 5 });
  await meeting.do('kari', { do: 'end' });
  now += 5000;
  await teams.catchUp();
  expect(meeting.seenBy('ola').where).toBe('outside');
  expect(told('meetingStart')).toHaveLength(1);
});

test('the local Teams lets what is due happen by itself where its clock runs', async () => {
  const running = await startSimulator();
  const [first] = running.meetings;
  await first?.do('kari', { do: 'join' });
  await first?.do('kari', { do: 'drop', back: 0.01 });
  await running.until(() => first?.seenBy('kari').where === 'inside');
  await running.close();
});

test('the local Teams adds somebody to the chat who comes by a link, once', async () => {
  const people = cast(teams.tenant).map((one) => (one.id === 'lise' ? ({ ...one, byLink: true } as const) : one));
  meeting = await meetingWith(people);
  const members = `${teams.addresses.serviceUrl}v3/conversations/${encodeURIComponent(meeting.chatId)}/pagedmembers`;
  const names = async () => list((await bot.ask('GET', members)).body, 'members').map((one) => text(one, 'name'));
  expect(await names()).not.toContain('Lise Berg');
  expect(meeting.seenBy('lise').can).not.toContain('write');
  await meeting.do('lise', { do: 'join' });
  const lise = { id: meeting.addressOf('lise'), aadObjectId: 'a1c0de00-0000-4000-8000-000000000003' };
  expect(told('conversationUpdate').slice(1)).toMatchObject([{ membersAdded: [lise] }]);
  expect(comings('Join')).toEqual(['Kari Nordmann', 'Lise Berg']);
  await meeting.do('lise', { do: 'leave' });
  await meeting.do('lise', { do: 'join' });
  expect(told('conversationUpdate')).toHaveLength(2);
  expect(await names()).toContain('Lise Berg');
  const { body } = await bot.ask('GET', `${teams.addresses.graph}/v1.0/chats/${meeting.chatId}/messages`);
  expect(JSON.stringify(body)).toContain('membersAddedEventMessageDetail');
});

test.each([
  ['first', 1, 1],
  ['joins', 2, 1],
  ['each', 2, 2],
] as const)('the local Teams can tell of the devices of one person: %s', async (devices, joined, left) => {
  teams.undocumented.devices = devices;
  await meeting.do('ola', { do: 'join' });
  await meeting.do('ola', { do: 'join' }, { device: 'mobile' });
  await meeting.do('ola', { do: 'leave' });
  await meeting.do('ola', { do: 'leave' }, { device: 'mobile' });
  expect(comings('Join').filter((name) => name === 'Ola Hansen')).toHaveLength(joined);
  expect(comings('Leave').filter((name) => name === 'Ola Hansen')).toHaveLength(left);
});

test('the local Teams can leave out the account of those who come', async () => {
  teams.undocumented.accounts = 'left-out';
  await meeting.do('ola', { do: 'join' });
  const user = { id: meeting.addressOf('ola'), name: 'Ola Hansen' };
  expect(list(told('meetingParticipantJoin')[1], 'value', 'members')).toMatchObject([{ user }]);
  expect(JSON.stringify(told('meetingParticipantJoin')[1]?.['value'])).not.toContain('a1c0de00');
});

test('the local Teams tells of people on the phone by their number and nothing else', async () => {
  await meeting.do('caller', { do: 'join' });
  const account = { id: '4:+4768050XXX', name: '+47 680 50 XXX' };
  expect(list(told('meetingParticipantJoin')[1], 'value', 'members')).toEqual([
    { user: account, meeting: { inMeeting: true, role: 'Attendee' } },
  ]);
  expect(told('conversationUpdate').at(-1)).toMatchObject({ membersAdded: [{ id: account.id }] });
  const activities = `${teams.addresses.serviceUrl}v3/conversations/${encodeURIComponent(meeting.chatId)}/activities`;
  const secret = inChat(teams, meeting, { type: 'message', text: 'Hei', recipient: { id: account.id } });
  expect((await bot.ask('POST', `${activities}?isTargetedActivity=true`, secret)).status).toBe(400);
  await meeting.do('caller', { do: 'leave' });
  expect(told('conversationUpdate').at(-1)).toMatchObject({ membersRemoved: [{ id: account.id }] });
});

test('the local Teams can keep people on the phone from the bot’s door', async () => {
  teams.undocumented.dialIn = 'call';
  const before = told('conversationUpdate').length;
  await meeting.do('caller', { do: 'join' });
  expect(comings('Join')).toEqual(['Kari Nordmann']);
  expect(told('conversationUpdate')).toHaveLength(before);
  expect(await participantIds('phone')).toHaveLength(1);
});

test('the local Teams shows whatever name somebody without account types', async () => {
  await meeting.do('nils', { do: 'join', as: 'Mor til Ida' });
  expect(comings('Join')).toContain('Mor til Ida (Guest)');
  expect(meeting.people.find(({ id }) => id === 'nils')?.name).toBe('Mor til Ida');
  await meeting.do('ola', { do: 'join', as: 'Rektor' });
  expect(comings('Join')).toContain('Ola Hansen');
});

test('the local Teams answers for one participant of the chat only, and wants to know the tenant', async () => {
  const oid = (number: number) => `a1c0de00-0000-4000-8000-00000000000${number}`;
  const address = `${teams.addresses.serviceUrl}v1/meetings/${encodeURIComponent(meeting.meetingId)}/participants`;
  const ask = (number: number, query = `?tenantId=${teams.tenant}`) =>
    bot.ask('GET', `${address}/${oid(number)}${query}`);
  expect(await ask(1)).toMatchObject({ status: 200, body: { meeting: { inMeeting: true, role: 'Organizer' } } });
  expect(await ask(2)).toMatchObject({ status: 200, body: { meeting: { inMeeting: false } } });
  expect((await ask(9)).status).toBe(404);
  expect((await ask(1, '')).status).toBe(400);
});
