import { expect, test } from 'vitest';
import { buttonData } from '../../../src/view/action.ts';
import { readActivity } from '../../../bot/teams/read/activity.ts';
import { callerId } from '../../../bot/teams/read/caller.ts';
import { readPress, toPressEvent } from '../../../bot/teams/read/press.ts';
import { fixture } from '../fixture.ts';
import { caller, home, of } from './given-told.ts';

const account = { id: '4:+4768050123', name: '+47 680 50 123' };

/** The same person in each of the ways Teams may tell of them. */
const toldOf: Readonly<Record<string, object>> = {
  'participant-join': { from: account, value: { members: [{ user: account, meeting: { role: 'Attendee' } }] } },
  'participant-leave': { from: account, value: { members: [{ user: { ...account, userRole: 'user' } }] } },
  'members-added-anonymous': { membersAdded: [account] },
  'members-added': { membersAdded: [{ ...account, userRole: 'user' }] },
  'members-removed-anonymous': { membersRemoved: [{ id: account.id }] },
  'chat-message-rsc': { from: account },
};

test.each(Object.entries(toldOf))('knows somebody on the phone without their number (%s)', (name, over) => {
  const events = of(name, over);
  expect(events).toHaveLength(1);
  expect(events[0]).toHaveProperty('person.id', caller(account));
  expect(events[0]).toHaveProperty('person.affiliation', 'phone');
  expect(events[0]).not.toHaveProperty('person.address');
  expect(events[0]).not.toHaveProperty('person.name');
  expect(JSON.stringify(events)).not.toMatch(/68050|680 50/);
});

test('takes the press of somebody on the phone for theirs', () => {
  const value = {
    action: {
      type: 'Action.Execute',
      data: buttonData('m-1', { type: 'screenedConfirmed', participant: 'self' }),
    },
  };
  const activity = readActivity({ ...fixture('card-execute-invoke'), from: account, value });
  const press = activity && readPress(activity);
  const event = press && toPressEvent(activity, press.action, { now: 0, home, caller, watch: () => [] });
  expect(event).toMatchObject({ participant: caller(account), by: { id: caller(account), affiliation: 'phone' } });
  expect(JSON.stringify(event)).not.toMatch(/68050|680 50/);
});

test('has an id for each number, in each chat another, that nobody without the secret can make', () => {
  const here = { tenant: home, conversation: '19:meeting_x@thread.v2' };
  const there = { tenant: home, conversation: '19:meeting_y@thread.v2' };
  expect(caller(account)).toMatch(/^phone:[\w-]{22}$/);
  expect(caller({ id: '4: +47 680 50 123' })).toBe(caller(account));
  const others = [
    caller({ id: '4:+4768050124' }),
    callerId('a secret', there)(account),
    callerId('another secret', here)(account),
  ];
  expect(new Set([caller(account), ...others]).size).toBe(4);
  expect(callerId('a secret', here)(account)).toBe(caller(account));
});

test.each([
  ['Kari Nordmann', 'Kari Nordmann'],
  ['+47 680 50 XXX', undefined],
  ['+4768050123', undefined],
  ['Anrop fra 680 50 123', undefined],
  ['PPT 2', 'PPT 2'],
  [undefined, undefined],
])('keeps the name %s of somebody on the phone only where it is one', (name, kept) => {
  const user = { id: account.id, name };
  expect(of('participant-join', { value: { members: [{ user }] } })[0]).toHaveProperty('person.affiliation', 'phone');
  const [event] = of('participant-join', { value: { members: [{ user }] } });
  expect(event?.type === 'participantJoined' ? event.person.name : 'nobody').toBe(kept);
});
