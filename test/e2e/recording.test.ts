import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { evidence, recordOf } from './record.ts';
import { card, cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');

test.concurrent('the bot tells everybody at once that a recording runs, again until it stops, and then that it stopped', async () => {
  await using given = await givenService({ routine: { timings: { recordingAgain: 2 } } });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('ola', { do: 'record' });
  await people.until(() => toldToAll(meeting, 'nils').includes(nb.notice.recordingStarted.recording));
  await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.recordingYours.recording));
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.recordingOrganizer.recording('Ola Hansen')));
  await people.until(() => ['kari', 'ola', 'nils'].every((person) => meeting.seenBy(person).notifications.length > 0));
  await people.until(() => cardSays(meeting, 'nils').includes(nb.checklist.recording.recording));
  await people.until(() => toldToAll(meeting, 'nils').includes(nb.notice.recordingStillRunning.recording));
  await people.does('ola', { do: 'stop-recording' });
  await people.until(() => toldToAll(meeting, 'nils').includes(nb.notice.recordingStopped.recording));
  await atRest(given);
  const said = toldToAll(meeting, 'nils');
  expect(said.filter((line) => line === nb.notice.recordingStarted.recording)).toHaveLength(1);
  expect(said.filter((line) => line === nb.notice.recordingStopped.recording)).toHaveLength(1);
  expect(said.at(-1)).toBe(nb.notice.recordingStopped.recording);
  expect(
    toldAlone(meeting, 'kari').filter((line) => line === nb.notice.recordingOrganizer.recording('Ola Hansen')),
  ).toHaveLength(1);
  expect(toldAlone(meeting, 'nils')).toEqual([]);
  const record = await recordOf(given);
  expect(record.recordings).toMatchObject([{ by: { name: 'Ola Hansen' }, to: expect.any(String) as string }]);
  expect(evidence(record, 'no-recording')).toBe('not-kept');
});

test.concurrent('the bot knows two recordings one after the other as two', async () => {
  await using given = await givenService();
  const { people } = given;
  await underWay(given, 'ola');
  await recordsOnce(given, 'ola');
  await recordsOnce(given, 'kari');
  await people.does('ola', { do: 'leave' });
  await atRest(given);
  const { recordings } = await recordOf(given);
  expect(recordings.map(({ by }) => by?.name)).toEqual(['Ola Hansen', 'Kari Nordmann']);
});

test.concurrent('the bot sees a recording in the chat alone, where it may not join the call', async () => {
  await using given = await givenService({ settings: { GRAPH_CALLS: 'off' } });
  await underWay(given, 'ola');
  await recordsOnce(given, 'ola');
  await atRest(given);
  await tellsOnce(given);
});

test.concurrent('the bot sees a recording in the call alone, where it may not watch the chat', async () => {
  await using given = await givenService({
    routine: { timings: { rosterInterval: 1 } },
    settings: { GRAPH_CHAT: 'off' },
  });
  await underWay(given, 'ola');
  await recordsOnce(given, 'ola');
  await atRest(given);
  await tellsOnce(given);
});

test.concurrent('the bot claims nothing about recordings where it can see none', async () => {
  await using given = await givenService({ settings: { GRAPH_CALLS: 'off', GRAPH_CHAT: 'off' } });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.does('ola', { do: 'record' });
  await comesIn(given, 'nils');
  await people.does('ola', { do: 'stop-recording' });
  await atRest(given);
  expect(toldToAll(meeting, 'ola')).toEqual([]);
  expect(JSON.stringify(card(meeting, 'kari'))).toContain(nb.organizer.sources.recordingUnseen);
  const [introduction] = /Jeg heter Møtevakt.*/s.exec(cardSays(meeting, 'kari')) ?? [];
  expect(introduction).toBeDefined();
  expect(introduction).not.toContain(nb.checklist.sees.recording);
  const record = await recordOf(given);
  expect(evidence(record, 'no-recording')).toBe('not-observed');
  expect(record.recordings).toEqual([]);
});

async function recordsOnce({ meeting, people }: Given, person: string): Promise<void> {
  const stopped = () =>
    toldToAll(meeting, 'kari').filter((line) => line === nb.notice.recordingStopped.recording).length;
  const before = stopped();
  await people.does(person, { do: 'record' });
  await people.until(() => toldToAll(meeting, 'kari').includes(nb.notice.recordingStarted.recording));
  const yours = [nb, nn].map(({ notice }) => notice.recordingYours.recording);
  await people.until(() => toldAlone(meeting, person).some((said) => yours.includes(said)));
  await people.does(person, { do: 'stop-recording' });
  await people.until(() => stopped() > before);
}

async function tellsOnce(given: Given): Promise<void> {
  const { meeting } = given;
  expect(toldToAll(meeting, 'ola')).toEqual([
    nb.notice.recordingStarted.recording,
    nb.notice.recordingStopped.recording,
  ]);
  expect(toldAlone(meeting, 'ola')).toEqual([nn.notice.recordingYours.recording]);
  const record = await recordOf(given);
  expect(record.recordings).toHaveLength(1);
  expect(evidence(record, 'no-recording')).toBe('not-kept');
}
