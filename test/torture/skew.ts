import { Client } from 'pg';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { wordsFor } from '../../src/language/words.ts';
import { isPresent } from '../../src/protocol/know/people.ts';
import type { MeetingState, Participant } from '../../src/protocol/state.ts';
import { frontDoor, type FrontDoor } from '../e2e/front-door.ts';
import { atRest, comesIn, underWay } from '../e2e/given-meeting.ts';
import { placeOn, type Place } from '../e2e/place.ts';
import { readsOfEnd, toldToAll } from '../e2e/seen.ts';
import { freePort } from '../free-port.ts';
import { randomFrom } from '../simulator/wire/random.ts';

const { notice } = wordsFor('nb');

/** What is left to chance, and by how many milliseconds the clocks of two machines are wrong. */
export interface Skew {
  readonly seed: number;
  readonly wrong: readonly [number, number];
}

/** A service on the place's database, on a machine whose clock is wrong by this much. */
export async function instanceWrongBy(place: Place, milliseconds: number, port: number) {
  const settings = config({ ...place.environment, PORT: String(port), METRICS_PORT: String(await freePort()) });
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  const lines: string[] = [];
  const log = startLog('warn', { destination: { write: (line) => void lines.push(line) } });
  const { url, stop } = await start(settings, { machine: () => Date.now() + milliseconds, log });
  const counts = `http://127.0.0.1:${settings.service.metrics?.port}/metrics`;
  return { url, lines, counts, [Symbol.asyncDispose]: stop };
}

/** Two instances behind one door, which each request finds by chance. */
async function givenTwo(databaseUrl: string, { seed, wrong }: Skew) {
  const stack = new AsyncDisposableStack();
  const door: FrontDoor = stack.use(await frontDoor());
  const place = stack.use(await placeOn(databaseUrl, { settings: { PUBLIC_URL: door.url } }));
  const one = stack.use(await instanceWrongBy(place, wrong[0], Number(new URL(place.service).port)));
  const two = stack.use(await instanceWrongBy(place, wrong[1], 0));
  const random = randomFrom(seed);
  door.next = () => (random() < 0.5 ? one.url : two.url);
  place.teams.connect({ messagesUrl: `${door.url}/api/messages` });
  return { place, random, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** Whether somebody is in the meeting, and has the camera on. */
interface Truth {
  here: boolean;
  camera: boolean;
}

const moves = 24;

/**
 * Has two people come, go and turn their cameras on and off, and a recording start and stop, before two instances whose clocks
 * are wrong. Answers with what is stored otherwise than it was, in words.
 */
export async function skew(databaseUrl: string, how: Skew): Promise<readonly string[]> {
  await using given = await givenTwo(databaseUrl, how);
  const { place, random } = given;
  const { meeting, people, teams } = place;
  await underWay(place, 'ola', 'lise');
  const truth = { ola: { here: true, camera: true }, lise: { here: true, camera: true } };
  for (let move = 0; move < moves; move += 1) {
    const person = random() < 0.5 ? 'ola' : 'lise';
    // In turn: each instance knows what the one before has done
    await moveOf(place, person, { now: truth[person], random });
    await teams.settled();
  }
  await people.does('kari', { do: 'record' });
  await people.until(() => toldToAll(meeting, 'kari').includes(notice.recordingStarted.recording));
  await people.does('kari', { do: 'stop-recording' });
  await people.until(() => readsOfEnd(meeting, 'kari'));
  await atRest(place);
  const { participants, recordings } = await stateIn(databaseUrl);
  const known = (name: string) => Object.values(participants).find((one) => one.name?.startsWith(name) === true);
  return [
    ...wrongOf('Ola', known('Ola'), truth.ola),
    ...wrongOf('Lise', known('Lise'), truth.lise),
    ...(recordings.length === 1 && recordings[0]?.stoppedAt !== undefined ? [] : ['the recording']),
  ];
}

async function moveOf(
  place: Place,
  person: string,
  { now, random }: { readonly now: Truth; readonly random: () => number },
): Promise<void> {
  const { people } = place;
  if (!now.here) {
    await comesIn(place, person);
    Object.assign(now, { here: true, camera: true });
  } else if (random() < 0.4) {
    await people.does(person, { do: 'leave' });
    now.here = false;
  } else {
    now.camera = !now.camera;
    await people.does(person, { do: 'camera', on: now.camera });
  }
}

function wrongOf(name: string, known: Participant | undefined, { here, camera }: Truth): readonly string[] {
  if (known === undefined) return [`${name} is not known`];
  const seen = known.camera.at(-1);
  const shown = seen?.to === undefined ? seen?.state : 'none';
  const times = known.stays.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]);
  const checks: readonly (readonly [string, boolean])[] = [
    ['is there or not', isPresent(known) === here],
    ['camera', shown === (here ? (camera ? 'on' : 'off') : 'none')],
    ['the order of coming and going', times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))],
  ];
  return checks.flatMap(([what, isRight]) => (isRight ? [] : [`${name}: ${what}`]));
}

/** What is stored of the one meeting. */
async function stateIn(databaseUrl: string): Promise<MeetingState> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const { rows } = await database.query<{ state: MeetingState }>('select state from meeting');
    if (rows[0] === undefined) throw new Error('There is no meeting.');
    return rows[0].state;
  } finally {
    await database.end();
  }
}
