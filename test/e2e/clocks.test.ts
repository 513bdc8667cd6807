import { Client } from 'pg';
import { expect, test } from 'vitest';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { wordsFor } from '../../src/language/words.ts';
import { isPresent } from '../../src/protocol/know/people.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { freePort } from '../free-port.ts';
import { randomFrom } from '../simulator/wire/random.ts';
import { frontDoor, type FrontDoor } from './front-door.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenPlace } from './given-service.ts';
import type { Place } from './place.ts';
import { toldToAll } from './seen.ts';

const { notice } = wordsFor('nb');

/** A service on the place's database, on a machine whose clock is wrong by this much. */
async function instanceWrongBy(place: Place, milliseconds: number, port: number) {
  const settings = config({ ...place.environment, PORT: String(port), METRICS_PORT: String(await freePort()) });
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  const lines: string[] = [];
  const log = startLog('warn', { destination: { write: (line) => void lines.push(line) } });
  const { url, stop } = await start(settings, { machine: () => Date.now() + milliseconds, log });
  const counts = `http://127.0.0.1:${settings.service.metrics?.port}/metrics`;
  return { url, lines, counts, [Symbol.asyncDispose]: stop };
}

/** Two instances behind one door, which each request finds by chance. */
async function givenTwo(wrong: readonly [number, number], seed: number) {
  const stack = new AsyncDisposableStack();
  const door: FrontDoor = stack.use(await frontDoor());
  const place = stack.use(await givenPlace({ settings: { PUBLIC_URL: door.url } }));
  const one = stack.use(await instanceWrongBy(place, wrong[0], Number(new URL(place.service).port)));
  const two = stack.use(await instanceWrongBy(place, wrong[1], 0));
  const random = randomFrom(seed);
  door.next = () => (random() < 0.5 ? one.url : two.url);
  place.teams.connect({ messagesUrl: `${door.url}/api/messages` });
  return { place, one, two, random, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

test.each([
  { wrong: [0, -5000], seed: 1 },
  { wrong: [3000, -3000], seed: 2 },
  { wrong: [-20_000, 20_000], seed: 3 },
] as const)(
  'what two instances hear in turn is in order though their clocks are wrong by $wrong',
  async ({ wrong, seed }) => {
    await using given = await givenTwo(wrong, seed);
    const { place, random } = given;
    const { meeting, people } = place;
    await underWay(place, 'ola', 'lise');
    const truth = { ola: { here: true, camera: true }, lise: { here: true, camera: true } };
    for (let move = 0; move < 24; move += 1) {
      const person = random() < 0.5 ? 'ola' : 'lise';
      const now = truth[person];
      if (!now.here) {
        // In turn: each knows what the one before has done
        await comesIn(place, person);
        Object.assign(now, { here: true, camera: true });
      } else if (random() < 0.4) {
        await people.does(person, { do: 'leave' });
        now.here = false;
      } else {
        now.camera = !now.camera;
        await people.does(person, { do: 'camera', on: now.camera });
      }
      await place.teams.settled();
    }
    await people.does('kari', { do: 'record' });
    await people.until(() => toldToAll(meeting, 'kari').includes(notice.recordingStarted.recording));
    await people.does('kari', { do: 'stop-recording' });
    await people.until(() => toldToAll(meeting, 'kari').includes(notice.recordingStopped.recording));
    await atRest(place);
    const { participants, recordings } = await stateIn(place.databaseUrl);
    for (const [person, name] of [
      ['ola', 'Ola'],
      ['lise', 'Lise'],
    ] as const) {
      const { here, camera } = truth[person];
      const known = Object.values(participants).find((one) => one.name?.startsWith(name) === true);
      const seen = known?.camera.at(-1);
      expect(known === undefined ? undefined : isPresent(known), name).toBe(here);
      expect(seen?.to === undefined ? seen?.state : 'none', name).toBe(here ? (camera ? 'on' : 'off') : 'none');
      const times = known?.stays.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]) ?? [];
      expect(times).toEqual(times.toSorted((x, y) => x - y));
    }
    expect(recordings).toMatchObject([{ stoppedAt: expect.any(Number) as number }]);
  },
);

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

test('an instance whose clock is wrong says so once, and measures it', async () => {
  await using place = await givenPlace();
  await using wrong = await instanceWrongBy(place, -5000, Number(new URL(place.service).port));
  await using right = await instanceWrongBy(place, 500, 0);
  const ahead = async ({ counts }: typeof wrong) =>
    Number(/^motevakt_clock_ahead_seconds (\S+)$/m.exec(await (await fetch(counts)).text())?.[1]);
  expect(Math.round(await ahead(wrong))).toBe(-5);
  expect(await ahead(right)).toBeCloseTo(0.5, 0);
  const said = ({ lines }: typeof wrong) => lines.filter((line) => line.includes('clock of this machine'));
  expect(said(right)).toEqual([]);
  expect(said(wrong)).toHaveLength(1);
});
