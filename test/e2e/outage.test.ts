import { Client } from 'pg';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import type { Circumstances } from './place.ts';
import { card, cardMessage, occurrenceOf, stoppedLine, toldAlone, toldToAll } from './seen.ts';

const { notice } = wordsFor('nb');
const nn = wordsFor('nn').notice;

/** A meeting under way; what happens while Teams answers 503 to everything; and what waited for that is done. */
async function inAnOutage(
  given: Given,
  happens: (tried: (what: string) => Promise<void>) => Promise<unknown>,
): Promise<void> {
  const { teams } = given;
  await atRest(given);
  const isOver = teams.trouble.answer({ path: /^\/emea\//, status: 503, times: Number.MAX_SAFE_INTEGER });
  const from = teams.sent.length;
  // The words are refused once before they are overtaken.
  const tried = (what: string) =>
    teams.until(() =>
      teams.sent.slice(from).some(({ status, body }) => status === 503 && JSON.stringify([body]).includes(what)),
    );
  await happens(tried);
  await teams.settled();
  isOver();
  await atRest(given);
}

async function underWayWith(circumstances: Circumstances = {}): Promise<Given> {
  const given = await givenService(circumstances);
  await underWay(given, 'ola', 'nils');
  return given;
}

test.concurrent('of a recording that started and stopped in an outage, it is said neither that it runs nor that it has stopped', async () => {
  await using given = await underWayWith();
  const { meeting, people } = given;
  await inAnOutage(given, async (tried) => {
    await people.does('ola', { do: 'record' });
    await tried(notice.recordingStarted.recording);
    await people.does('ola', { do: 'stop-recording' });
  });
  expect(toldToAll(meeting, 'kari')).toEqual([]);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
  expect(meeting.seenBy('nils').notifications).toEqual([]);
});

test.concurrent('of a recording that was told of, it is said after the outage that it has stopped, and then that another runs', async () => {
  await using given = await underWayWith();
  const { meeting, people } = given;
  await people.does('ola', { do: 'record' });
  await people.until(() => toldToAll(meeting, 'kari').includes(notice.recordingStarted.recording));
  await inAnOutage(given, async (tried) => {
    await people.does('ola', { do: 'stop-recording' });
    await tried('Opptak ');
    await people.does('ola', { do: 'record' });
  });
  expect(toldToAll(meeting, 'kari')).toEqual([expect.stringMatching(stoppedLine()), notice.recordingStarted.recording]);
});

test.concurrent('nobody is reminded of a camera that was off in an outage alone', async () => {
  await using given = await underWayWith({ routine: { timings: { cameraGrace: 1, cameraInterval: 1 } } });
  const { meeting, people } = given;
  await atRest(given);
  // Whose camera was a little late when they came in has been told of that.
  const told = () => ['ola', 'kari'].map((person) => toldAlone(meeting, person).length);
  const before = told();
  await inAnOutage(given, async (tried) => {
    await people.does('ola', { do: 'camera', on: false });
    await tried(nn.cameraOff);
    await people.does('ola', { do: 'camera', on: true });
  });
  expect(told()).toEqual(before);
});

test.concurrent('nobody is told that the organizer is gone who was so in an outage alone', async () => {
  await using given = await underWayWith({ routine: { timings: { organizerGoneGrace: 0 } } });
  const { meeting, people } = given;
  await inAnOutage(given, async (tried) => {
    await people.does('kari', { do: 'leave' });
    await tried(notice.organizerGone);
    await comesIn(given, 'kari');
  });
  expect(toldToAll(meeting, 'ola')).toEqual([]);
  expect(toldAlone(meeting, 'kari').filter((said) => said.startsWith(notice.comeBack(2)))).toEqual([]);
});

test.concurrent.each(['dismissed', 'deleted'])(
  'nothing is said of a message that was %s in the outage in which it was written',
  async (how) => {
    await using given = await underWayWith({ settings: { GRAPH_HIDE_MESSAGES: 'off' } });
    const { meeting, people } = given;
    await inAnOutage(given, async (tried) => {
      await people.does('nils', { do: 'write', text: `Her er ${syntheticNationalId()}` });
      await tried(notice.sensitiveYours(wordsFor('nb').kindWritten['national-id']));
      const message = meeting.seenBy('nils').chat.findLast(({ mine }) => mine)?.id ?? '';
      if (how === 'deleted') await people.does('nils', { do: 'delete', message });
      else {
        const data = { v: 1, type: 'findingDismissed', meeting: occurrenceOf(card(meeting, 'kari')), message };
        const action = { type: 'Action.Execute', data };
        const pressed = { do: 'press', message: cardMessage(meeting, 'kari'), action } as const;
        expect(await meeting.do('kari', pressed)).toEqual({});
      }
    });
    expect(toldAlone(meeting, 'nils')).toEqual([]);
    expect(toldAlone(meeting, 'kari').filter((said) => said.includes('Nils'))).toEqual([]);
    expect(toldToAll(meeting, 'ola')).toEqual([notice.sensitiveReminder]);
  },
);

test('what waited for half an hour while Teams was not there is said when it is, and when that was', async () => {
  await using given = await underWayWith();
  const { teams, meeting, people, databaseUrl } = given;
  await atRest(given);
  const isOver = teams.trouble.answer({ path: /^\/emea\//, status: 0, times: Number.MAX_SAFE_INTEGER });
  const refused = (from: number) =>
    teams.until(() =>
      teams.sent.slice(from).some(({ body }) => JSON.stringify([body]).includes(notice.recordingStarted.recording)),
    );
  const before = teams.sent.length;
  await people.does('ola', { do: 'record' });
  await refused(before);
  await inDatabase(databaseUrl, [
    `update effect set first_tried = coalesce(first_tried, due) - interval '30 minutes' where due is not null`,
    `update outage set since = since - interval '30 minutes'`,
    // By itself nothing would be tried for an hour.
    `update effect set due = due + interval '1 hour' where awaits is not null`,
  ]);
  await refused(teams.sent.length);
  isOver();
  await people.until(() => toldToAll(meeting, 'kari').includes(notice.recordingStarted.recording));
  await atRest(given);
  expect(toldAlone(meeting, 'ola').filter((line) => line.includes(nn.recordingYours.recording))).toHaveLength(1);
  expect(
    toldAlone(meeting, 'kari').filter((line) => line.startsWith(notice.saidLate('', '').slice(0, 30))),
  ).toHaveLength(1);
});

async function inDatabase(url: string, statements: readonly string[]): Promise<void> {
  const database = new Client({ connectionString: url });
  await database.connect();
  for (const statement of statements) await database.query(statement);
  await database.end();
}
