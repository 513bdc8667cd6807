import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import {
  calendarsAtRest,
  invitationIn,
  givenInvitations,
  joinBlock,
  kari,
  pressOf,
  routineFile,
  told,
  type GivenInvitations,
} from './given-invitations.ts';

const { invited, invitation: remarks, joining } = wordsFor('nb');

test.concurrent('the bot tells the organizer alone, once, what is wrong with an invitation, and nothing where all is well', async () => {
  await using given = await givenInvitations();
  const { pen, people, meeting, teams } = given;
  pen.add(invitationIn(given, 48), [routineFile]);
  pen.add(invitationIn(given, 24, { subject: 'Samtale om Selma', sensitivity: 'normal' }), [routineFile]);
  await people.until(() => told(given).length > 0);
  await calendarsAtRest(given);
  expect(told(given)).toHaveLength(1);
  expect(told(given)[0]).toContain(remarks['marked-private'].wrong);
  expect(told(given)[0]).toContain(remarks['child-not-named'].todo);
  expect(told(given)[0]).not.toMatch(/Selma|Samtale om|Anette/);
  expect(told(given, 'ola')).toEqual([]);
  expect(meeting.seenBy('kari').chat).toEqual([]);
  expect(teams.subscriptions).toMatchObject([{ calendar: kari, changeType: 'created,updated,deleted' }]);
});

test.concurrent('the bot marks an invitation private with one press, in the card that stands there', async () => {
  await using given = await givenInvitations();
  const { pen, people } = given;
  const id = pen.add(invitationIn(given, 24, { sensitivity: 'normal' }), [routineFile]);
  await people.presses('kari', { type: 'mend', with: { demand: 'marked-private' } });
  await people.until(() => told(given).at(-1)?.includes(invited.allRight) === true);
  expect(pen.read(id)).toMatchObject({ properties: { sensitivity: 'private' }, updatesSent: 1 });
  await calendarsAtRest(given);
  expect(told(given)).toHaveLength(1);
});

test.concurrent('the bot puts in how to join, in two languages, and leaves the rest as it is to the byte', async () => {
  await using given = await givenInvitations();
  const { pen, people, meeting } = given;
  const content = `<html><body><p>Hei, dere er velkomne &amp; hilset.&nbsp;</p>\r\n${joinBlock}</body></html>`;
  const id = pen.add(invitationIn(given, 24, { body: { contentType: 'html', content } }), [routineFile]);
  await people.sees('kari', { type: 'mend', with: { demand: 'browser-join-explained' } });
  await meeting.do('kari', pressOf(given, 'browser-join-explained', { also: 'pl' }));
  await people.until(() => told(given).at(-1)?.includes(invited.allRight) === true);
  const after = bodyOf(given, id);
  const put = `<p lang="nb">${joining}</p><p lang="pl">${wordsFor('pl').joining}</p>`;
  expect(after).toBe(content.replace(joinBlock, put + joinBlock));
  expect(pen.read(id)?.properties).toMatchObject({ isOnlineMeeting: true });
});

test.concurrent('the bot attaches the routine, and those who are invited get it', async () => {
  await using given = await givenInvitations();
  const { pen, people } = given;
  const id = pen.add(invitationIn(given, 24));
  const before = bodyOf(given, id);
  await people.presses('kari', { type: 'mend', with: { demand: 'routine-attached' } });
  await people.until(() => told(given).at(-1)?.includes(invited.allRight) === true);
  expect(pen.read(id)).toMatchObject({ attachments: [{ name: 'Rutine for videomøter.pdf' }], updatesSent: 1 });
  expect(bodyOf(given, id)).toBe(before);
});

test.concurrent('the bot leaves an invitation alone that has changed since it was read, and reads it anew', async () => {
  await using given = await givenInvitations();
  const { pen, people, meeting, teams } = given;
  const id = pen.add(invitationIn(given, 24, { sensitivity: 'normal' }), [routineFile]);
  await people.sees('kari', { type: 'mend', with: { demand: 'marked-private' } });
  pen.change(id, { subject: 'Samtale om Selma' });
  const answer = await meeting.do('kari', pressOf(given, 'marked-private'));
  expect(answer).toEqual({ message: invited.answer.changed });
  expect(pen.read(id)).toMatchObject({ properties: { sensitivity: 'normal' }, updatesSent: 0 });
  expect(teams.sent.filter(({ method }) => method === 'PATCH')).toEqual([]);
  await people.until(() => told(given).at(-1)?.includes(remarks['child-not-named'].todo) === true);
  expect(told(given)).toHaveLength(1);
});

test.concurrent("the bot mends nobody else's invitation", async () => {
  await using given = await givenInvitations();
  const { pen, people, meeting } = given;
  const id = pen.add(invitationIn(given, 24, { sensitivity: 'normal' }), [routineFile]);
  await people.sees('kari', { type: 'mend' });
  const { action } = pressOf(given, 'marked-private');
  await meeting.do('ola', { do: 'write-to-bot', text: 'hjelp' });
  await people.until(() => told(given, 'ola').length > 0);
  const message = meeting.seenBy('ola').personalChat?.findLast(({ card }) => card !== undefined)?.id ?? '';
  expect(await meeting.do('ola', { do: 'press', message, action })).toEqual({
    message: wordsFor('nn').invited.answer.gone,
  });
  expect(pen.read(id)).toMatchObject({ properties: { sensitivity: 'normal' } });
});

test.concurrent('the card follows a meeting that is moved, and one that is cancelled', async () => {
  await using given = await givenInvitations();
  const { pen, people } = given;
  const { start, end } = invitationIn(given, 72);
  const id = pen.add(invitationIn(given, 24, { sensitivity: 'normal' }), [routineFile]);
  await people.until(() => told(given).length > 0);
  const [first = ''] = told(given);
  pen.change(id, { start, end });
  await people.until(() => told(given)[0] !== first);
  expect(told(given)[0]).toContain(remarks['marked-private'].wrong);
  pen.remove(id);
  await people.until(() => told(given)[0]?.includes('er avlyst eller slettet') === true);
  expect(told(given)).toHaveLength(1);
});

test.concurrent('where Graph may not tell of changes the bot asks every five minutes, and says so', async () => {
  await using given = await givenInvitations({ teams: { grants: { calendars: [kari], calendarSubscription: false } } });
  const { pen, people, later, log } = given;
  await people.until(() => log().includes('looked at every five minutes'));
  pen.add(invitationIn(given, 24, { sensitivity: 'normal' }), [routineFile]);
  await calendarsAtRest(given);
  expect(told(given)).toEqual([]);
  later(5 * 60_000);
  await people.until(() => told(given).length === 1);
});

test.concurrent('the bot asks anew where Graph has told that it missed something, and subscribes again where that was ended', async () => {
  await using given = await givenInvitations();
  const { pen, people, teams, later } = given;
  await people.until(() => teams.subscriptions.length === 1);
  const [{ id: first } = { id: '' }] = teams.subscriptions;
  await teams.lifecycle(first, 'subscriptionRemoved');
  pen.add(invitationIn(given, 24, { sensitivity: 'normal' }), [routineFile]);
  later(5000);
  await people.until(() => told(given).length === 1 && teams.subscriptions.length === 1);
  expect(teams.subscriptions[0]?.id).not.toBe(first);
});

test.concurrent('the operator is told who has not the app, and cannot be told of their invitations', async () => {
  await using given = await givenInvitations({ teams: { grants: { calendars: [kari], installForPeople: false } } });
  const { pen, people, log } = given;
  pen.add(invitationIn(given, 24, { sensitivity: 'normal' }), [routineFile]);
  await people.until(() => log().includes('the app is not installed for them'));
  expect(log()).toContain(kari);
  expect(told(given)).toEqual([]);
});

function bodyOf({ pen }: GivenInvitations, id: string): unknown {
  const body = pen.read(id)?.properties['body'];
  return typeof body === 'object' && body !== null && 'content' in body ? body.content : undefined;
}
