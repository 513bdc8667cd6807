import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, comesIn } from './given-meeting.ts';
import { givenProgram, type Program } from './given-program.ts';
import { givenPlace, type Place } from './given-service.ts';
import { evidence, personIn, presentIn, recordOf } from './record.ts';
import { said, type Saying } from './said.ts';
import { cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');

test(
  'the bot loses no fact, forgets no appointment and repeats nothing, however often it is killed',
  { timeout: 180_000 },
  async () => {
    await using place = await givenPlace({
      routine: { timings: { cameraGrace: 2, organizerGoneGrace: 0, rosterInterval: 2 } },
    });
    await using program = givenProgram(place.environment);
    await program.start();
    // Only a life that ends in order leaves behind what it has compiled.
    await program.stop();
    await program.start();
    const unsure = await meetingWithKills(place, program);
    await expectAllSaid(place);
    await expectWholeRecord(place);
    // The one thing that can be said twice: what Teams had just been told when the process died.
    const twice = said(place.teams).filter(({ times }) => times > 1);
    for (const { what, times } of twice) {
      expect(unsure.filter((one) => one === what).length, `said ${times} times: ${what}`).toBeGreaterThanOrEqual(
        times - 1,
      );
    }
  },
);

/** Something a person does. What was pressed in vain is pressed again. */
interface Step {
  /** What they wait for before they do it. */
  readonly after?: () => Promise<unknown>;
  readonly does: () => Promise<unknown>;
  readonly again?: true;
}

/** A whole meeting, in which the service is killed during each step; answers with what was said last before each death. */
async function meetingWithKills(place: Place, program: Program): Promise<readonly (string | undefined)[]> {
  const { teams } = place;
  const unsure: (string | undefined)[] = [];
  for (const [index, { after, does, again }] of steps(place).entries()) {
    await after?.();
    const before = teams.sent.length;
    const doing = does().then(
      () => true,
      () => false,
    );
    await moments[index % moments.length]?.(place, { doing, before });
    const died = Date.now();
    await program.kill();
    const done = await doing;
    await teams.settled();
    unsure.push(justSaid(said(teams), died));
    await program.start();
    await teams.again();
    if (!done && again === true) await does();
  }
  return unsure;
}

/** One thing is said at a time: only the last can have been said without being noted, and only just before the end. */
function justSaid(all: readonly Saying[], died: number): string | undefined {
  const last = all.toSorted((a, b) => a.last - b.last).at(-1);
  return last === undefined || died - last.at > 500 ? undefined : last.what;
}

interface Moment {
  readonly doing: Promise<boolean>;
  /** How much the bot had asked of Teams and Graph before. */
  readonly before: number;
}

/** When in a step the service dies. */
const moments: readonly ((place: Place, moment: Moment) => Promise<unknown>)[] = [
  () => Promise.resolve(),
  (_, { doing }) => doing,
  (place, moment) => hasAsked(place, moment, 1),
  (_, { doing }) => Promise.race([doing, new Promise(setImmediate)]),
  (place, moment) => hasAsked(place, moment, 2),
  (place, moment) => hasAsked(place, moment, 3),
];

async function hasAsked({ teams }: Place, { doing, before }: Moment, times: number): Promise<void> {
  await doing;
  await teams.until(() => teams.sent.length >= before + times, { within: 1500 }).catch(() => undefined);
}

function steps(place: Place): readonly Step[] {
  const { meeting, people } = place;
  const written = () => meeting.seenBy('ola').chat.findLast(({ mine }) => mine)?.id ?? '';
  // What is overtaken stays unsaid: the next thing happens when the one before has been said to all whom it concerns.
  const calledBack = () =>
    people.until(
      () =>
        toldAlone(meeting, 'kari').some((line) => line.startsWith(comeBack)) &&
        toldToAll(meeting, 'ola').includes(nb.notice.organizerGone),
    );
  const comeBack = nb.notice.comeBack(2);
  // Somebody without account who is answered about before the bot sees them in the call would stay two.
  const isSeenInCall = () => people.until(() => /\*\*Nils\*\*[^*]*Kamera på/.test(cardSays(meeting, 'kari')));
  const isToldOfRecording = () =>
    people.until(
      () =>
        toldToAll(meeting, 'kari').includes(nb.notice.recordingStarted.recording) &&
        toldAlone(meeting, 'ola').some((line) => line.includes(wordsFor('nn').notice.recordingYours.recording)),
    );
  const isToldOfCamera = () =>
    people.until(() => toldAlone(meeting, 'ola').some((line) => line.includes(wordsFor('nn').notice.cameraOff)));
  const identified = { type: 'identityAnswered', with: { answer: 'seen' }, beside: 'Nils' } as const;
  return [
    { does: () => meeting.installBot() },
    { does: () => comesIn(place, 'kari') },
    { does: () => Promise.all([comesIn(place, 'ola'), comesIn(place, 'nils')]) },
    { does: () => people.does('ola', { do: 'write', text: `Her er ${syntheticNationalId()}` }) },
    { after: isSeenInCall, does: () => people.presses('kari', identified), again: true },
    { does: () => people.presses('nils', { type: 'screenedConfirmed' }), again: true },
    { does: () => people.does('ola', { do: 'record' }) },
    { after: isToldOfRecording, does: () => people.does('ola', { do: 'stop-recording' }) },
    { does: () => people.presses('kari', { type: 'introductionsHeld' }), again: true },
    { does: () => people.does('ola', { do: 'camera', on: false }) },
    { does: () => people.does('ola', { do: 'delete', message: written() }) },
    { does: () => people.does('kari', { do: 'leave' }) },
    { after: calledBack, does: () => comesIn(place, 'kari') },
    { after: isToldOfCamera, does: () => people.does('kari', { do: 'end' }) },
  ];
}

/** What was due in a life that was cut short is said in a later one. */
async function expectAllSaid(place: Place): Promise<void> {
  const { meeting, people } = place;
  const nn = wordsFor('nn').notice;
  await people.until(() => toldAlone(meeting, 'kari').some((line) => line.startsWith(nb.record.title)));
  await atRest(place);
  const toAll = said(place.teams).map(({ what }) => what);
  for (const line of [
    nb.notice.recordingStarted.recording,
    nb.notice.recordingStopped.recording,
    nb.notice.organizerGone,
  ]) {
    expect(toAll).toContainEqual(expect.stringContaining(line));
  }
  const toOla = toldAlone(meeting, 'ola').join('\n');
  for (const line of [
    nn.recordingYours.recording,
    nn.cameraOff,
    nn.sensitiveYours([wordsFor('nn').category['national-id']]),
  ]) {
    expect(toOla).toContain(line);
  }
}

async function expectWholeRecord(place: Place): Promise<void> {
  const record = await recordOf(place);
  expect(record.meeting.phase).toBe('ended');
  expect(presentIn(record)).toEqual(['Kari', 'Nils', 'Ola']);
  expect(personIn(record, 'Kari')?.stays).toHaveLength(2);
  expect(record.findings).toMatchObject([{ closed: { how: 'deleted' } }]);
  expect(record.recordings).toMatchObject([{ by: { name: 'Ola Hansen' }, to: expect.any(String) as string }]);
  expect(record.organizerAbsences).toMatchObject([{ endedBy: 'back' }]);
  expect(evidence(record, 'guest-shows-id')).toMatchObject({ Nils: 'confirmed-by-organizer' });
  expect(evidence(record, 'screened')).toMatchObject({ Nils: 'confirmed-by-person' });
  expect(evidence(record, 'introductions')).toMatchObject({ Ola: 'confirmed-by-organizer' });
  expect(personIn(record, 'Ola')?.camera).toMatchObject({ everOn: true });
}
