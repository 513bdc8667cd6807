import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMeetings } from '../../bot/meeting/meetings.ts';
import type { PerformersOf } from '../../bot/meeting/performers.ts';
import { people } from '../../bot/store/people.ts';
import { teamsPerformers } from '../../bot/teams/door.ts';
import { buttonData } from '../../src/view/action.ts';
import { wordsFor } from '../../src/language/words.ts';
import type { GraphEffect } from '../../src/protocol/effect.ts';
import { oneRegistration } from '../meeting/stage.ts';
import { freshDatabase } from '../fixture.ts';
import type { ChatItem } from '../simulator/person-view.ts';
import { givenTeams, type GivenTeams } from './given-teams.ts';

let given: GivenTeams;

beforeAll(async () => {
  const database = await freshDatabase();
  given = await givenTeams(people(database));
  const { clock, log } = given.parts;
  const performers = { ...teamsPerformers({ ...given.parts, ownMessages: async () => undefined }), ...noGraph };
  const { meetings, stop } = await startMeetings({ database, registrations: oneRegistration(performers), clock, log });
  afterAll(stop);
  await given.listen(meetings);
});

const nothing = () => Promise.resolve([]);

/** A municipality that has granted nothing in Graph. */
const noGraph: PerformersOf<GraphEffect> = {
  joinCall: nothing,
  leaveCall: nothing,
  readRoster: nothing,
  keepCallAlive: nothing,
  watchChat: nothing,
  renewChatWatch: nothing,
  unwatchChat: nothing,
  readChat: nothing,
  readGrants: nothing,
  hideMessage: nothing,
};

function cards(person: string): readonly ChatItem[] {
  return given.meeting.seenBy(person).chat.filter(({ card }) => card !== undefined && card !== null);
}

function personal(person: string): string {
  return JSON.stringify(given.meeting.seenBy(person).personalChat ?? []);
}

/** The occurrence that a card's buttons belong to. */
function occurrenceOf(card: unknown): string {
  return /"meeting":"([\w-]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

test('the bot goes through a meeting: asks, posts, hears, tells, closes, deletes', async () => {
  const { teams, meeting } = given;
  await meeting.installBot();
  await teams.until(() => personal('kari').includes(wordsFor('nb').preparation.title));
  await meeting.do('kari', { do: 'join' });
  await meeting.do('ola', { do: 'join' });
  await meeting.do('nils', { do: 'join' });
  await meeting.do('kari', { do: 'admit', person: 'nils' });
  await teams.until(() => cards('nils').length > 0);
  expect(teams.sent.some(({ path }) => path.includes('/pagedmembers'))).toBe(true);

  const checklist = cards('nils')[0];
  const id = occurrenceOf(checklist?.card);
  const press = (person: string, action: Parameters<typeof buttonData>[1]) =>
    meeting.do(person, {
      do: 'press',
      message: checklist?.id ?? '',
      action: { type: 'Action.Execute', data: buttonData(id, action) },
    });
  expect(await press('nils', { type: 'screenedConfirmed', participant: 'self' })).toEqual({});
  const guest = `teams:${meeting.addressOf('nils')}`;
  const seen = { type: 'identityAnswered', participant: guest, answer: 'seen' } as const;
  expect(await press('ola', seen)).toEqual({ message: wordsFor('nn').refusal['organizer-only'] });
  expect(await press('kari', seen)).toEqual({});

  await meeting.do('ola', { do: 'write', text: 'Fødselsnummeret er 01859010071' });
  await teams.until(() => meeting.seenBy('ola').chat.some(({ onlyYou }) => onlyYou));
  expect(meeting.seenBy('nils').chat.every(({ onlyYou }) => !onlyYou)).toBe(true);

  const message = meeting.seenBy('ola').chat.findLast(({ mine }) => mine)?.id ?? '';
  expect(await press('kari', { type: 'findingDismissed', message })).toEqual({});
  const counted = await given.metrics.text();
  expect(counted).toMatch(/motevakt_findings_total\{rule="[^"]+",became="found"\} 1/);
  expect(counted).toMatch(/motevakt_findings_total\{rule="[^"]+",became="dismissed"\} 1/);
  expect(counted).not.toContain('01859010071');
  expect(JSON.stringify(teams.sent)).not.toContain('01859010071');

  await meeting.do('kari', { do: 'end' });
  await teams.until(() => personal('kari').includes(wordsFor('nb').record.title));
  const record = meeting.seenBy('kari').personalChat?.findLast(({ card }) => card !== undefined);
  const deleting = await meeting.do('kari', {
    do: 'press',
    message: record?.id ?? '',
    action: { type: 'Action.Execute', data: buttonData(id, { type: 'deletionAsked' }) },
  });
  expect(deleting).toEqual({});
  const { text } = wordsFor('nb').withdrawn;
  await teams.until(() => JSON.stringify(cards('ola')).includes(text) && personal('kari').includes(text));
  expect(cards('ola')).toHaveLength(1);
  const refresh = await press('ola', { type: 'refresh' });
  expect(refresh).toEqual({});
});

test('the bot does not post its card twice when the answer to the first time was lost', async () => {
  const { teams } = given;
  const meeting = teams.addMeeting({ lobby: 'everyone' });
  await meeting.installBot();
  teams.trouble.answer({ method: 'POST', path: /meeting_.*activities$/, status: 0, butDone: true });
  await meeting.do('kari', { do: 'join' });
  const drawn = () => meeting.seenBy('kari').chat.filter(({ card }) => card !== undefined);
  const updated = () => teams.sent.some(({ method, path }) => method === 'PUT' && path.includes(meeting.chatId));
  await teams.until(updated);
  await teams.settled();
  expect(drawn()).toHaveLength(1);
});
