import { expect, test } from 'vitest';
import { finding, home, of } from './given-told.ts';

const organizer = 'entra:33333333-3333-4333-8333-333333333333';
const kari = 'entra:44444444-4444-4444-8444-444444444444';
const ola = 'entra:55555555-5555-4555-8555-555555555555';
const guest = 'teams:29:1anonymous-SAMPLE';

test('learns that it was added, and by whom', () => {
  for (const name of ['installation-update-add', 'installation-update-add-upgrade', 'members-added-bot']) {
    expect(of(name)).toMatchObject([{ type: 'appAdded', by: { id: organizer, address: '29:1organizer-SAMPLE' } }]);
  }
});

test('learns that it was added, in whatever casing', () => {
  expect(of('installation-update-add', { action: 'Add' })).toMatchObject([{ type: 'appAdded' }]);
});

test('learns that it was removed', () => {
  expect(of('installation-update-remove')).toMatchObject([{ type: 'appRemoved' }]);
  expect(of('installation-update-remove', { action: 'remove-upgrade' })).toMatchObject([{ type: 'appRemoved' }]);
});

test('learns the actual start in either casing', () => {
  const startedAt = Date.parse('2026-11-23T08:00:00.123Z');
  for (const name of ['meeting-start', 'meeting-start-lowercase-doc-variant']) {
    expect(of(name)).toMatchObject([{ type: 'meetingStarted', at: startedAt, startedAt }]);
  }
});

test('understands an event whose name begins with a blank', () => {
  const started = of('meeting-start', { name: ' application/vnd.microsoft.meetingStart' });
  expect(started).toMatchObject([{ type: 'meetingStarted' }]);
});

test('takes the time of the event where the start is missing or no time', () => {
  for (const value of [undefined, null, 'x', { StartTime: 'soon' }]) {
    expect(of('meeting-start', { value })).toMatchObject([{ startedAt: Date.parse('2026-11-23T08:00:00.123Z') }]);
  }
});

test('learns the actual end', () => {
  const at = Date.parse('2026-11-23T09:02:10.123Z');
  expect(of('meeting-end')).toMatchObject([{ type: 'meetingEnded', at, by: 'platform' }]);
});

test('learns who joined, and who organizes', () => {
  expect(of('participant-join')).toMatchObject([
    {
      type: 'participantJoined',
      source: 'teams',
      person: { id: kari, address: '29:1kari-SAMPLE', affiliation: 'own', name: 'Kari Nordmann' },
    },
  ]);
  expect(of('participant-join')[0]).not.toHaveProperty('person.role');
  expect(of('participant-join-organizer')).toMatchObject([{ person: { id: organizer, role: 'organizer' } }]);
});

test('knows an anonymous participant by the id of that attendance, never by the name they typed', () => {
  const [joined] = of('participant-join-anonymous-hypothetical');
  expect(joined).toMatchObject({ person: { id: guest, affiliation: 'anonymous' } });
});

test('says nothing of where somebody belongs of whom an event tells an id alone', () => {
  const user = { id: '29:1kari-SAMPLE', name: 'Kari Nordmann', aadObjectId: null };
  const [joined] = of('participant-join', { value: { members: [{ user }] } });
  expect(joined).toMatchObject({ type: 'participantJoined', source: 'teams' });
  expect(joined).toHaveProperty('person.id', 'teams:29:1kari-SAMPLE');
  expect(joined).not.toHaveProperty('person.affiliation');
});

test.each(['Organizer', 'organizer', 'ORGANIZER'])('knows the organizer by the role %s', (role) => {
  const user = { id: '29:1organizer-SAMPLE', aadObjectId: organizer.slice('entra:'.length) };
  expect(of('participant-join', { value: { members: [{ user, meeting: { role } }] } })).toMatchObject([
    { person: { id: organizer, role: 'organizer' } },
  ]);
});

test('understands a participant event in Pascal case', () => {
  const User = { Id: '29:1kari-SAMPLE', AadObjectId: kari.slice('entra:'.length), TenantId: home, Name: 'Kari' };
  const Members = [{ User, Meeting: { InMeeting: true, Role: 'CoOrganizer' } }];
  expect(of('participant-join', { value: { Members } })).toMatchObject([
    { person: { id: kari, name: 'Kari', affiliation: 'own', role: 'co-organizer' } },
  ]);
});

test('believes the name of a leave event, not its flag', () => {
  for (const name of ['participant-leave', 'participant-leave-inmeeting-true-doc-variant']) {
    expect(of(name)).toMatchObject([{ type: 'participantLeft', person: { id: kari } }]);
  }
});

test('tells every member of one event apart', () => {
  const user = (id: string) => ({ user: { id: `29:${id}`, aadObjectId: id, tenantId: 'other' }, meeting: {} });
  const joined = of('participant-join', { value: { members: [user('a'), user('b')] } });
  expect(joined.map((event) => 'person' in event && event.person)).toMatchObject([
    { id: 'entra:a', affiliation: 'other' },
    { id: 'entra:b' },
  ]);
  expect(new Set(joined.map(({ id }) => id)).size).toBe(2);
});

test('keeps findings of a message and nothing of its text', () => {
  const [written] = of('chat-message-rsc');
  expect(written).toEqual({
    type: 'messageChecked',
    id: expect.any(String) as string,
    at: Date.parse('2026-11-23T08:01:00.111Z'),
    message: '1795420860111',
    person: { id: ola, address: '29:1ola-SAMPLE', name: 'Ola Nordmann', locale: 'nb-NO' },
    change: 'written',
    findings: [finding],
  });
  expect(JSON.stringify(written)).not.toContain('sitter');
});

test('tells which messages come only because they mention the bot', () => {
  const [mentioning] = of('chat-message-mention');
  expect(mentioning).toMatchObject({ type: 'messageChecked', came: 'mentioning' });
  expect(of('chat-message-rsc')[0]).not.toHaveProperty('came');
});

test('checks a message again when it is edited or restored, and never when it is deleted', () => {
  expect(of('message-edit')).toMatchObject([{ change: 'edited', findings: [finding] }]);
  expect(of('message-undelete')).toMatchObject([{ change: 'restored', findings: [] }]);
  expect(of('message-delete', { text: 'sitter' })).toMatchObject([{ change: 'deleted', findings: [] }]);
});

test('tells the writing, editing and deleting of one message apart', () => {
  const ids = ['chat-message-rsc', 'message-edit', 'message-undelete', 'message-delete'].map((name) => of(name)[0]?.id);
  expect(new Set(ids).size).toBe(4);
});

test('takes the same delivery twice for the same fact', () => {
  for (const name of ['chat-message-rsc', 'participant-join', 'meeting-start', 'members-added-anonymous']) {
    expect(of(name)).toEqual(of(name));
  }
});

test('checks messages of anonymous people, with files and with quotes too', () => {
  for (const name of [
    'chat-message-anonymous-hypothetical',
    'chat-message-file-attachment',
    'chat-message-rsc-quoted-reply',
  ]) {
    expect(of(name)).toMatchObject([{ type: 'messageChecked', change: 'written' }]);
  }
});

test('does not check what somebody says to the bot alone', () => {
  expect(of('targeted-message-inbound')).toMatchObject([{ type: 'participantSeen', person: { id: ola } }]);
});

test('pays no attention to bots', () => {
  expect(of('chat-message-rsc', { from: { id: '28:another-bot' } })).toEqual([]);
});

test('pays no attention to what it does not know', () => {
  for (const over of [
    { type: 'typing' },
    { type: 'event', name: 'application/vnd.microsoft.readReceipt' },
    { type: 'trace' },
  ]) {
    expect(of('chat-message-rsc', over)).toEqual([]);
  }
});

test('takes every field being of a wrong type for being absent', () => {
  const strange = {
    from: 7,
    recipient: [],
    membersAdded: 'x',
    attachments: {},
    entities: 3,
    channelData: 'x',
    timestamp: 9,
  };
  for (const name of [
    'chat-message-rsc',
    'members-added',
    'participant-join',
    'meeting-start',
    'installation-update-add',
  ]) {
    expect(() => of(name, strange)).not.toThrow();
  }
});
