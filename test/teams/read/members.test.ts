import { expect, test } from 'vitest';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { home, of } from './given-told.ts';

const ola = 'entra:55555555-5555-4555-8555-555555555555';
const guest = 'teams:29:1anonymous-SAMPLE';
const oid = '55555555-5555-4555-8555-555555555555';

/** Members come and go, written as these accounts. */
function came(...membersAdded: readonly object[]): readonly MeetingEvent[] {
  return of('members-added-anonymous', { membersAdded });
}

function went(...membersRemoved: readonly object[]): readonly MeetingEvent[] {
  return of('members-removed-anonymous', { membersRemoved });
}

test('takes a person told anonymous entering or leaving the chat for presence', () => {
  const account = { id: '29:1anonymous-SAMPLE', userRole: 'anonymous', tenantId: home };
  const person = { id: guest, address: '29:1anonymous-SAMPLE', affiliation: 'anonymous' };
  expect(came(account)).toMatchObject([{ type: 'participantJoined', source: 'members', person }]);
  expect(went(account)).toMatchObject([{ type: 'participantLeft', source: 'members', person }]);
});

test('says nothing of where somebody belongs of whom Teams tells an id alone', () => {
  const person = { id: guest, address: '29:1anonymous-SAMPLE' };
  for (const [name, type] of [
    ['members-added-anonymous', 'participantJoined'],
    ['members-removed-anonymous', 'participantLeft'],
  ] as const) {
    expect(of(name)).toEqual([expect.objectContaining({ type, source: 'members', person })]);
  }
});

test.each([
  ['null', { aadObjectId: null }],
  ['empty', { aadObjectId: '' }],
  ['missing', {}],
  ['no text', { aadObjectId: 7, objectId: {} }],
])('says nothing of where somebody belongs whose object id is %s', (_what, ids) => {
  const [event] = came({ id: '29:x', ...ids });
  expect(event).toMatchObject({ type: 'participantJoined', person: { id: 'teams:29:x' } });
  expect(event).not.toHaveProperty('person.affiliation');
});

test.each([
  ['under its other name', { objectId: oid }],
  ['in capitals', { aadObjectId: oid.toUpperCase() }],
  ['in another casing of its name', { AadObjectId: oid, Name: 'Ola Nordmann' }],
  ['beside a name that is missing', { aadObjectId: oid, name: undefined }],
])('does not take an invited person for a present one, with the object id %s', (_what, ids) => {
  expect(came({ id: '29:1ola-SAMPLE', ...ids })).toMatchObject([
    { type: 'membersLearned', people: [{ id: ola, address: '29:1ola-SAMPLE' }] },
  ]);
  expect(came({ id: '29:1ola-SAMPLE', ...ids })[0]).not.toHaveProperty('whole');
  expect(went({ id: '29:1ola-SAMPLE', ...ids })).toEqual([]);
});

test('takes whoever has another role than anonymous for a member, also without object id', () => {
  const [event] = came({ id: '29:x', userRole: 'user', tenantId: home }, { id: '29:y', userRole: 'Guest' });
  expect(event).toMatchObject({
    type: 'membersLearned',
    people: [{ id: 'teams:29:x' }, { id: 'teams:29:y', affiliation: 'other' }],
  });
  expect(event).not.toHaveProperty('people.0.affiliation');
});

test('knows the role anonymous in any casing', () => {
  expect(came({ id: '29:x', userRole: 'Anonymous' })).toMatchObject([{ person: { affiliation: 'anonymous' } }]);
});

test('tells those who came together apart, members from guests', () => {
  const events = came({ id: '29:x' }, { id: '29:1ola-SAMPLE', aadObjectId: oid }, { id: '29:y' }, { id: '28:bot' });
  expect(events.map(({ type }) => type)).toEqual(['participantJoined', 'participantJoined', 'membersLearned']);
  expect(new Set(events.map(({ id }) => id)).size).toBe(3);
});

test('learns nothing of accounts that say nothing', () => {
  expect(came({}, { id: '' }, { userRole: 'anonymous' }, 7 as unknown as object)).toEqual([]);
});
