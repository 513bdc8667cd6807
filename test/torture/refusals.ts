import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../simulator/wire/random.ts';
import { onPostgresOfItsOwn } from '../store/own-postgres.ts';
import { startLoad } from './load.ts';
import type { Verdict } from './trial.ts';

/** In seconds: how long Teams refuses everything, at least and at most, and how soon after that the first word is said. */
const [shortest, longest, patience] = [5, 30, 5];

/** Before it is known that Teams is out, so many at most are refused at once; then one at a time asks, once a second. */
const atOnce = 20;

/** People write while Teams answers 503 to everything. */
export async function refuse(seed: number): Promise<Verdict> {
  const random = randomFrom(seed);
  return onPostgresOfItsOwn(async (url) => {
    const load = await startLoad(url, random);
    try {
      await sleep(1500);
      const seconds = shortest + (longest - shortest) * random() ** 2;
      const end = load.refuse();
      await sleep(seconds * 1000);
      const [refused, most] = [load.refused(), Math.round(atOnce + seconds)];
      const spoken = load.spoken();
      end();
      const first = (await spoken) / 1000;
      const unsaid = await load.settle(60_000);
      const lost = await load.lost();
      return {
        figures: [
          `out for ${seconds.toFixed(1)} s, asked ${refused} times (at most ${most})`,
          `first word ${first.toFixed(1)} s (at most ${patience})`,
          `facts ${load.taken()}, lost ${lost}; unsaid ${unsaid.length}, said twice ${load.saidTwice()}`,
        ].join('; '),
        isReached: first <= patience && refused <= most && lost === 0 && unsaid.length === 0 && load.saidTwice() === 0,
      };
    } finally {
      await load.stop();
    }
  });
}
