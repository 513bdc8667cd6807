import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import {
  calendarsAtRest,
  givenInvitations,
  invitationIn,
  kari,
  pressOf,
  routineFile,
  told,
} from './given-invitations.ts';

const { invited } = wordsFor('nb');
const group = 'c0ffee00-0000-4000-8000-000000000001';
const wrong = { sensitivity: 'normal' };

test.concurrent('the bot watches the calendars of those in a group, from when they come into it', async () => {
  const other = 'a1c0de00-0000-4000-8000-000000000002';
  const settings = { CALENDARS: 'group', CALENDAR_GROUP_ID: group };
  const grants = { calendars: [kari, other] };
  await using given = await givenInvitations({ settings, teams: { grants, groups: { [group]: [other] } } });
  const { pen, people, teams, later } = given;
  pen.add(invitationIn(given, 24, wrong), [routineFile]);
  await calendarsAtRest(given);
  expect(teams.subscriptions).toMatchObject([{ calendar: other }]);
  teams.group(group, [kari]);
  later(60_000);
  await people.until(() => told(given).length === 1);
  expect(teams.subscriptions).toMatchObject([{ calendar: kari }]);
});

test.concurrent('the bot watches the calendars of those who have the app, where that is the choice', async () => {
  await using given = await givenInvitations({ settings: { CALENDARS: 'app' } });
  const { pen, people, meeting, teams, later } = given;
  pen.add(invitationIn(given, 24, wrong), [routineFile]);
  await meeting.do('kari', { do: 'write-to-bot', text: 'hjelp' });
  await people.until(() => told(given).length === 1);
  later(60_000);
  await people.until(() => told(given).length === 2);
  expect(teams.sent.filter(({ path }) => path.includes('installedApps'))).toEqual([]);
});

test.concurrent.each(['outside', 'all'])('meetings of colleagues are looked at where %s are', async (meetings) => {
  await using given = await givenInvitations({ settings: { CALENDAR_MEETINGS: meetings } });
  const colleague = { name: 'Ola Hansen', address: 'ola.hansen@kommune.example' };
  given.pen.add(invitationIn(given, 24, { ...wrong, attendees: [{ type: 'required', emailAddress: colleague }] }));
  await calendarsAtRest(given);
  expect(told(given)).toHaveLength(meetings === 'all' ? 1 : 0);
});

test.concurrent('where the bot may not mend, the card offers nothing to press', async () => {
  await using given = await givenInvitations({ settings: { CALENDAR_FIXES: 'off' } });
  given.pen.add(invitationIn(given, 24, wrong), [routineFile]);
  await calendarsAtRest(given);
  expect(told(given)).toHaveLength(1);
  expect(() => pressOf(given, 'marked-private')).toThrow();
});

test.concurrent('the organizer is told where Exchange does not let the bot change an invitation', async () => {
  await using given = await givenInvitations({ teams: { grants: { calendars: [kari], calendarWrite: false } } });
  given.pen.add(invitationIn(given, 24, wrong), [routineFile]);
  await calendarsAtRest(given);
  expect(await given.meeting.do('kari', pressOf(given, 'marked-private'))).toEqual({ message: invited.answer.refused });
  expect(given.log()).toContain('no-mending-permission');
});

test.concurrent('a press is told to be tried again where Graph does not answer, and the invitation is as it was', async () => {
  await using given = await givenInvitations();
  const { pen, teams, meeting } = given;
  const id = pen.add(invitationIn(given, 24, wrong), [routineFile]);
  await calendarsAtRest(given);
  teams.trouble.answer({ method: 'PATCH', path: /\/events\//, status: 503 });
  expect(await meeting.do('kari', pressOf(given, 'marked-private'))).toEqual({ message: invited.answer.later });
  expect(pen.read(id)?.properties).toMatchObject(wrong);
});

test.concurrent('several changes that Graph tells of at once are read once, and what anybody else tells changes nothing', async () => {
  await using given = await givenInvitations();
  const { pen, teams, service, clock } = given;
  const id = pen.add(invitationIn(given, 24), [routineFile]);
  await calendarsAtRest(given);
  const questions = () => teams.sent.filter(({ path }) => path.includes('calendarView')).length;
  const before = questions();
  for (const subject of ['Prat', 'En prat', 'Samtale']) pen.change(id, { subject });
  await calendarsAtRest(given);
  expect(questions()).toBe(before + 1);
  const address = `${service}/api/graph/calendars?tenant=${teams.tenant}&person=${kari}`;
  const value = [{ clientState: 'forged', subscriptionId: 'x', lifecycleEvent: 'subscriptionRemoved' }];
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value }),
  });
  expect([answer.status, given.log().includes('wrong-state')]).toEqual([202, true]);
  await calendarsAtRest(given);
  expect(questions()).toBe(before + 1);
  expect(teams.subscriptions).toHaveLength(1);
  expect(Date.parse(teams.subscriptions[0]?.expirationDateTime ?? '') - clock()).toBeGreaterThan(5 * 86_400_000);
});

test.concurrent('the bot renews what Graph tells by before it ends, and begins a new stretch of the calendar each day', async () => {
  await using given = await givenInvitations();
  const { people, teams, later, clock } = given;
  await calendarsAtRest(given);
  const stretches = () => teams.sent.filter(({ path }) => path.includes('startDateTime')).length;
  expect(stretches()).toBe(1);
  for (let day = 1; day <= 6; day += 1) {
    later(86_400_000);
    // In turn: a day after the other
    await people.until(() => stretches() === day + 1);
    await calendarsAtRest(given);
  }
  expect(teams.subscriptions).toMatchObject([{ renewals: 1 }]);
  expect(Date.parse(teams.subscriptions[0]?.expirationDateTime ?? '')).toBeGreaterThan(clock() + 86_400_000);
});

test.concurrent('whoever removes the app does not get it again, and the operator is told', async () => {
  await using given = await givenInvitations();
  const { pen, people, teams, later, log } = given;
  await calendarsAtRest(given);
  await teams.removeApp('kari');
  pen.add(invitationIn(given, 48, wrong), [routineFile]);
  later(86_400_000);
  await people.until(() => log().includes('removed-by-person'));
  await calendarsAtRest(given);
  expect(teams.sent.filter(({ method, path }) => method === 'POST' && path.includes('installedApps'))).toHaveLength(1);
  expect(told(given)).toEqual([]);
});

test.concurrent('the card of a meeting that has been says so, and offers nothing any more', async () => {
  await using given = await givenInvitations();
  const { pen, people, later } = given;
  pen.add(invitationIn(given, 24, wrong), [routineFile]);
  await calendarsAtRest(given);
  expect(pressOf(given, 'marked-private')).toBeDefined();
  later(2 * 86_400_000);
  await people.until(() => told(given)[0]?.includes('har vært.') === true);
  expect(() => pressOf(given, 'marked-private')).toThrow();
  expect(told(given)).toHaveLength(1);
});
