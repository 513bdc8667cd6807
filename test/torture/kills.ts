import { setTimeout as sleep } from 'node:timers/promises';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, comesIn } from '../e2e/given-meeting.ts';
import { givenProgram, type Program } from '../e2e/given-program.ts';
import { placeOn, type Place } from '../e2e/place.ts';
import { said } from '../e2e/said.ts';
import { cardSays, toldAlone, toldToAll } from '../e2e/seen.ts';
import { randomFrom } from '../simulator/wire/random.ts';

const nb = wordsFor('nb');

/** What is left to chance in a trial. */
export interface Chance {
  readonly seed: number;
  /** How late Teams and Graph answer what they have done, in milliseconds. */
  readonly latency: number;
}

/** What came of a meeting in which the service was killed again and again. */
export interface Killed {
  readonly kills: number;
  /** What was said, or asked of Graph, more often than once; as often as that. */
  readonly repeats: readonly string[];
}

/** How a meeting goes on that is played for a trial, and looked at while its service still runs. */
type Look = (place: Place) => Promise<void>;

/**
 * Holds a whole meeting, in which the service is killed during each step while Teams is slow: at a moment between the step and
 * a second later, every other time just when Teams has done something and has not answered yet.
 */
export async function kills(databaseUrl: string, { seed, latency }: Chance, look?: Look): Promise<Killed> {
  await using place = await placeOn(databaseUrl, {
    routine: { timings: { cameraGrace: 2, organizerGoneGrace: 0, rosterInterval: 2 } },
  });
  await using program = givenProgram(place.environment);
  await program.start();
  // Only a life that ends in order leaves behind what it has compiled.
  await program.stop();
  await program.start();
  place.teams.trouble.latency = latency;
  const times = await meetingWithKills(place, program, { random: randomFrom(seed), latency });
  const { people, meeting } = place;
  await people.until(() => toldAlone(meeting, 'kari').some((line) => line.startsWith(nb.record.title)));
  await atRest(place);
  await look?.(place);
  return { kills: times, repeats: repeatsIn(place) };
}

/** Something a person does. What was pressed in vain is pressed again. */
interface Step {
  /** What they wait for before they do it. */
  readonly after?: () => Promise<unknown>;
  readonly does: () => Promise<unknown>;
  readonly again?: true;
}

interface Killing {
  readonly random: () => number;
  readonly latency: number;
}

async function meetingWithKills(place: Place, program: Program, killing: Killing): Promise<number> {
  const { teams } = place;
  const all = steps(place);
  for (const { after, does, again } of all) {
    // In turn: the service dies in each
    await after?.();
    const before = teams.sent.length;
    const doing = does().then(
      () => true,
      () => false,
    );
    await momentToDie(place, killing, before);
    await program.kill();
    const done = await doing;
    await teams.settled();
    await program.start();
    await teams.again();
    if (!done && again === true) await does();
  }
  return all.length;
}

async function momentToDie({ teams }: Place, { random, latency }: Killing, before: number): Promise<void> {
  if (random() < 0.5) return sleep(random() * 1000);
  const asked = before + 1 + Math.floor(random() * 4);
  await teams.until(() => teams.sent.length >= asked, { within: 1500 }).catch(() => undefined);
  await sleep(random() * latency);
}

/** Everything here is said and made once. */
function repeatsIn({ teams }: Place): readonly string[] {
  const twice = said(teams).flatMap(({ what, times }) => Array.from({ length: times - 1 }, () => what));
  const made = (pattern: RegExp) =>
    teams.sent.filter(({ method, path, status }) => method === 'POST' && status < 300 && pattern.test(path));
  const calls = made(/\/communications\/calls$/)
    .slice(1)
    .map(() => 'joinCall');
  const watches = made(/\/subscriptions$/)
    .slice(1)
    .map(() => 'watchChat');
  return [...twice, ...calls, ...watches];
}

/** Whether something stands where nobody can look: in a personal chat, or for one person alone. */
export function isAlone(what: string): boolean {
  return what.includes('/conversations/a:') || what.includes(' 29:');
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
