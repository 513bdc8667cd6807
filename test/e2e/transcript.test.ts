import { timesSent } from './said.ts';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import type { Doing } from '../simulator/person-view.ts';
import { atRest, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { evidence, recordOf } from './record.ts';
import { cardSays, readsOfEnd, stoppedLine, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const { recordingOrganizer, recordingStarted, recordingStillRunning } = nb.notice;
const starts = { recording: { do: 'record' }, transcript: { do: 'transcribe' } } as const satisfies Record<
  string,
  Doing
>;

test.concurrent.each([
  ['recording', 'transcript'],
  ['transcript', 'recording'],
] as const)(
  'the bot tells of a %s and of a %s beside it, each by itself, and goes on when one has stopped',
  async (one, other) => {
    // What is said of two that run fits into what a chat takes in half a minute.
    await using given = await givenService({ routine: { timings: { recordingAgain: 4 } } });
    const { meeting, people, teams } = given;
    const recorder = one === 'recording' ? 'ola' : 'kari';
    const times = (line: string) => timesSent(teams, line);
    const more = (line: string) => {
      const before = times(line);
      return people.until(() => times(line) > before);
    };
    await underWay(given, 'ola', 'amina');
    await atRest(given);
    teams.trouble.duplicate = true;
    await people.does('ola', starts[one]);
    await people.until(() => times(recordingStarted[one]) > 0);
    await more(recordingStillRunning[one]);
    teams.trouble.shuffle(5, 2, /chat|roster/);
    await people.does('kari', starts[other]);
    await teams.trouble.release();
    await people.until(() => times(recordingStarted[other]) > 0);
    // Of a transcript Teams does not say who started it.
    const yours = wordsFor(one === 'recording' ? 'nn' : 'nb').notice.recordingYours.recording;
    await people.until(() => toldAlone(meeting, recorder).includes(yours));
    await people.until(() => toldAlone(meeting, 'kari').includes(recordingOrganizer.transcript(undefined)));
    for (const kind of [one, other]) {
      await people.until(() => cardSays(meeting, 'amina').includes(nb.checklist.recording[kind]));
      await more(recordingStillRunning[kind]);
    }
    await people.does(recorder, { do: 'stop-recording' });
    await people.until(() => readsOfEnd(meeting, 'amina'));
    const last = times(recordingStillRunning.recording);
    await more(recordingStillRunning.transcript);
    await more(recordingStillRunning.transcript);
    await atRest(given);
    expect(times(recordingStillRunning.recording)).toBe(last);
    expect(toldToAll(meeting, 'amina').toSorted()).toEqual([
      expect.stringMatching(stoppedLine()),
      expect.stringContaining(recordingStillRunning.transcript),
    ]);
    const { recordings } = await recordOf(given);
    expect(recordings.map(({ kind, by, to }) => [kind, by?.name, to !== undefined])).toEqual([
      [one, one === 'recording' ? 'Ola Hansen' : undefined, one === 'recording'],
      [other, other === 'recording' ? 'Kari Nordmann' : undefined, other === 'recording'],
    ]);
  },
);

test.concurrent.each([
  ['counts', 'not-kept', ['transcript']],
  ['noted', 'observed', ['transcript']],
  ['ignored', 'observed', []],
] as const)(
  'the bot takes what Teams writes down for what the routine says it is (%s)',
  async (transcription, kept, kinds) => {
    await using given = await givenService({ routine: { transcription } });
    const { meeting, people, teams, later } = given;
    await underWay(given, 'ola', 'lise');
    await atRest(given);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(4, 99, /chat|Participant/);
    const begun = await moment(given, () => people.does('ola', { do: 'transcribe' }));
    later(3 * minute);
    await people.does('lise', { do: 'leave' });
    await teams.trouble.release();
    await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(2)));
    if (transcription === 'counts') await people.until(() => toldToAll(meeting, 'ola').length > 0);
    await atRest(given);
    expect(toldToAll(meeting, 'ola')).toEqual(transcription === 'counts' ? [recordingStarted.transcript] : []);
    expect(toldAlone(meeting, 'kari').includes(recordingOrganizer.transcript(undefined))).toBe(
      transcription === 'counts',
    );
    await people.does('kari', { do: 'end' });
    await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.record.title)));
    await atRest(given);
    const record = await recordOf(given);
    expect(record.recordings.map(({ kind }) => kind)).toEqual(kinds);
    if (kinds.length > 0) expectAt(record.recordings[0]?.from, begun);
    expect(evidence(record, 'no-recording')).toBe(kept);
  },
);
