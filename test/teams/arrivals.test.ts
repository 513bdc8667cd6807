import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { cast } from '../simulator/cast.ts';
import type { Meeting } from '../simulator/meeting.ts';
import { givenMeetings, type GivenMeetings } from './given-meetings.ts';
import { givenPeople } from './given-people.ts';
import { givenTeams, type GivenTeams } from './given-teams.ts';

// Who comes and goes, from the local Teams to the facts the door makes of it.

let given: GivenTeams;
let meeting: Meeting;
let meetings: GivenMeetings;

beforeAll(async () => {
  given = await givenTeams(givenPeople());
});

beforeEach(async () => {
  const people = cast(given.teams.tenant).map((one) => (one.id === 'lise' ? ({ ...one, byLink: true } as const) : one));
  meeting = given.teams.addMeeting({ people, lobby: 'everyone' });
  meetings = givenMeetings({ tenant: given.teams.tenant, conversation: meeting.chatId });
  await given.listen(meetings);
  await meeting.installBot();
  await meeting.do('kari', { do: 'join' });
  meetings.facts.splice(0);
});

type Move = Extract<MeetingEvent, { type: 'participantJoined' | 'participantLeft' }>;

function moves(): readonly Move[] {
  return meetings
    .events()
    .filter((event): event is Move => event.type === 'participantJoined' || event.type === 'participantLeft');
}

test('the bot hears of somebody on the phone in every way, and of their number in none', async () => {
  await meeting.do('caller', { do: 'join' });
  await meeting.do('caller', { do: 'leave' });
  expect(moves().map(({ type, source }) => `${type} ${source}`)).toEqual([
    'participantJoined members',
    'participantJoined teams',
    'participantLeft members',
    'participantLeft teams',
  ]);
  const [first] = moves();
  for (const { person } of moves()) {
    expect(person.id).toBe(first?.person.id);
    expect(person).toMatchObject({ id: expect.stringMatching(/^phone:[\w-]{22}$/) as string, affiliation: 'phone' });
    expect(Object.keys(person)).not.toContain('address');
  }
  expect(JSON.stringify(meetings.facts) + given.logged()).not.toMatch(/68050|680 50/);
});

test('the bot hears that somebody who comes by a link is a member, and that they are there', async () => {
  await meeting.do('lise', { do: 'join' });
  const lise = 'entra:a1c0de00-0000-4000-8000-000000000003';
  expect(meetings.events()).toMatchObject([
    { type: 'membersLearned', people: [{ id: lise, address: meeting.addressOf('lise') }] },
    { type: 'participantJoined', source: 'teams', person: { id: lise, affiliation: 'other' } },
  ]);
});

test('the bot hears of a guest twice, and where they belong only from who says it', async () => {
  await meeting.do('nils', { do: 'join', as: 'Mor til Ida' });
  const id = `teams:${meeting.addressOf('nils')}`;
  const [member, participant] = moves();
  expect(member).toMatchObject({ source: 'members', person: { id } });
  expect(member?.person).not.toHaveProperty('affiliation');
  const person = { id, name: 'Mor til Ida (Guest)', affiliation: 'anonymous' };
  expect(participant).toMatchObject({ source: 'teams', person });
});

test('the bot hears that a line broke and is up again, of one person on the same device, of another on a new one', async () => {
  await meeting.do('nils', { do: 'join' });
  for (const device of ['same', 'new'] as const) {
    meetings.facts.splice(0);
    await meeting.do('nils', { do: 'drop', back: 0.001, device });
    await given.teams.until(() => meeting.seenBy('nils').where === 'inside');
    await given.teams.settled();
    const ids = new Set(moves().map(({ person }) => person.id));
    expect(moves()).toHaveLength(4);
    expect(ids.size).toBe(device === 'same' ? 1 : 2);
  }
});

test('the bot hears of all devices of one person as of that person', async () => {
  given.teams.undocumented.devices = 'each';
  await meeting.do('ola', { do: 'join' });
  await meeting.do('ola', { do: 'join' }, { device: 'mobile' });
  await meeting.do('ola', { do: 'leave' });
  given.teams.undocumented.devices = 'first';
  const ola = 'entra:a1c0de00-0000-4000-8000-000000000002';
  expect(moves().map(({ type, person }) => `${type} ${person.id}`)).toEqual([
    `participantJoined ${ola}`,
    `participantJoined ${ola}`,
    `participantLeft ${ola}`,
  ]);
  expect(new Set(moves().map(({ id }) => id)).size).toBe(3);
});

test('the bot takes what is told late and in another order for when it happened', async () => {
  given.teams.trouble.shuffle(3, 100, /Participant/);
  await meeting.do('ola', { do: 'join' });
  await meeting.do('ola', { do: 'leave' });
  await meeting.do('nils', { do: 'join' });
  const before = moves().length;
  await given.teams.trouble.release();
  const late = moves().slice(before);
  expect(late).toHaveLength(3);
  expect(late.every(({ at }) => at <= Date.now())).toBe(true);
  const joined = late.find(({ type, person }) => type === 'participantJoined' && person.id.startsWith('entra:'));
  const left = late.find(({ type }) => type === 'participantLeft');
  expect(joined?.at).toBeLessThanOrEqual(left?.at ?? 0);
});
