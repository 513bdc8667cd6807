import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { text } from '../simulator/wire/json.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { evidence, recordOf } from './record.ts';
import { timesSent } from './said.ts';
import { card, cardSays, readsOfEnd, stoppedLine, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');
/** Somebody's own language is not always known yet. */
const yours = [nb, nn].map(({ notice }) => notice.recordingYours.recording);

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
  await people.until(() => readsOfEnd(meeting, 'nils'));
  await atRest(given);
  // One message says when it ran: to all, to who started it, and to who leads.
  expect(toldToAll(meeting, 'nils')).toEqual([expect.stringMatching(stoppedLine())]);
  expect(toldAlone(meeting, 'ola')).toEqual([expect.stringMatching(stoppedLine('recording', 'nn'))]);
  expect(toldAlone(meeting, 'kari').filter((line) => line.startsWith('Opptak '))).toHaveLength(1);
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

test.concurrent.each([
  ['chat', { GRAPH_CALLS: 'off' }],
  ['call', { GRAPH_CHAT: 'off' }],
] as const)(
  'the bot finds a recording that runs already when it begins to watch the %s, and repeats it some time after that',
  async (watched, settings) => {
    const again = 4;
    await using given = await givenService({ routine: { timings: { recordingAgain: again } }, settings });
    const { meeting, people, teams, later } = given;
    const started = await moment(given, () => comesIn(given, 'kari'));
    await comesIn(given, 'ola');
    const begun = await moment(given, () => people.does('ola', { do: 'record' }));
    later(7 * minute);
    teams.trouble.duplicate = true;
    await meeting.installBot();
    await comesIn(given, 'lise');
    const { recordingStarted, recordingStillRunning } = nb.notice;
    await people.until(() => toldToAll(meeting, 'lise').includes(recordingStillRunning.recording));
    await people.until(() => toldAlone(meeting, 'ola').some((line) => yours.includes(line)));
    await people.does('ola', { do: 'stop-recording' });
    await people.until(() => readsOfEnd(meeting, 'lise'));
    await atRest(given);
    const when = (line: string) => teams.sent.filter(({ body }) => text(body, 'text') === line);
    const [alarm, ...others] = when(recordingStarted.recording);
    const [repeat] = when(recordingStillRunning.recording);
    expect([alarm?.method, others, repeat?.method]).toEqual(['POST', [], 'PUT']);
    expect(Date.parse(repeat?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(alarm?.at ?? '') + again * 1000);
    const record = await recordOf(given);
    expect(record.recordings).toHaveLength(1);
    if (watched === 'chat') {
      expectAt(record.recordings[0]?.from, begun);
      // The start stands in the chat; what was before the bot came is claimed of nobody.
      expectAt(record.meeting.startedAt, started);
      expectAt(record.unobserved.presence[0]?.from, started);
    }
    expect(evidence(record, 'no-recording')).toBe('not-kept');
  },
);

test.concurrent.each([3, 18])(
  'the bot takes a recording of which a piece is stored for one that goes on (%i)',
  async (seed) => {
    await using given = await givenService({
      routine: { timings: { recordingAgain: 2 } },
      settings: { GRAPH_CALLS: 'off' },
    });
    const { meeting, people, teams, later } = given;
    const times = (line: string) => toldToAll(meeting, 'nils').filter((one) => one === line).length;
    await underWay(given, 'ola', 'nils');
    await atRest(given);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(seed, 99, /chat/);
    const begun = await moment(given, () => people.does('kari', { do: 'record' }));
    later(4 * minute);
    await meeting.storePiece();
    later(4 * minute);
    await meeting.storePiece();
    await teams.trouble.release();
    await people.until(() => times(nb.notice.recordingStillRunning.recording) > 0);
    await meeting.storePiece();
    const repeats = () => timesSent(teams, nb.notice.recordingStillRunning.recording);
    const before = repeats();
    await people.until(() => repeats() > before);
    expect(readsOfEnd(meeting, 'nils')).toBe(false);
    await people.does('kari', { do: 'stop-recording' });
    await people.until(() => readsOfEnd(meeting, 'nils'));
    await atRest(given);
    expect(times(nb.notice.recordingStarted.recording)).toBe(0);
    expect(toldToAll(meeting, 'nils')).toEqual([expect.stringMatching(stoppedLine())]);
    const [recording, ...more] = (await recordOf(given)).recordings;
    expect(more).toEqual([]);
    expectAt(recording?.from, begun);
  },
);

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
  const stopped = () => toldToAll(meeting, 'kari').filter((line) => stoppedLine().test(line)).length;
  const before = stopped();
  await people.does(person, { do: 'record' });
  await people.until(() => toldToAll(meeting, 'kari').includes(nb.notice.recordingStarted.recording));
  await people.until(() => toldAlone(meeting, person).some((line) => yours.includes(line)));
  await people.does(person, { do: 'stop-recording' });
  await people.until(() => stopped() > before);
}

async function tellsOnce(given: Given): Promise<void> {
  const { meeting } = given;
  expect(toldToAll(meeting, 'ola')).toEqual([expect.stringMatching(stoppedLine())]);
  expect(toldAlone(meeting, 'ola')).toEqual([expect.stringMatching(stoppedLine('recording', 'nn'))]);
  const record = await recordOf(given);
  expect(record.recordings).toHaveLength(1);
  expect(evidence(record, 'no-recording')).toBe('not-kept');
}
