import { flood } from '../bench/service/flood.ts';
import { randomFrom } from '../simulator/wire/random.ts';
import { onPostgresOfItsOwn } from '../store/own-postgres.ts';
import { isAlone, kills } from './kills.ts';
import { outageTrials } from './outages.ts';
import { refuse } from './refusals.ts';
import { skew } from './skew.ts';
import type { Trial, Verdict } from './trial.ts';

/** All that is done to the service. */
export const trials: readonly Trial[] = [
  ...outageTrials,
  { group: 'outages', name: 'refused', run: refuse },
  { group: 'kills', name: 'killed-in-meeting', run: killed },
  { group: 'floods', name: 'flooded', run: flooded },
  { group: 'skew', name: 'skewed', run: skewed },
];

/** How late Teams and Graph answer while the service is killed, in milliseconds. */
const latency = 60;

/** Everything is said once but what nobody can look for, and that in fewer than one of ten kills of all. */
async function killed(seed: number): Promise<Verdict> {
  const { kills: tries, repeats } = await onPostgresOfItsOwn((url) => kills(url, { seed, latency }));
  const seen = repeats.filter((what) => !isAlone(what));
  return {
    figures: `kills ${tries}, said twice ${repeats.length}, of that where it could be looked for ${seen.length} (none)`,
    isReached: seen.length === 0,
    share: { tries, failed: repeats.length },
  };
}

/** The slowest answer of `/healthz` in milliseconds, and how much is done beside what is done where everybody waits for answers. */
const [slowest, goodput] = [200, 0.9];

async function flooded(): Promise<Verdict> {
  const load = { perSecond: 2000, times: 3, seconds: 10, calmSeconds: 5 };
  const { calm, flooded: done, kinds, health, pinned } = await onPostgresOfItsOwn((url) => flood(url, load));
  const share = done / calm;
  return {
    figures: [
      `health at the slowest ${Math.round(health)} ms (at most ${slowest})`,
      `${load.times} times what it does: done ${share.toFixed(2)} of ${Math.round(calm)} a second (at least ${goodput})`,
      `presses refused ${kinds.press.refused} of ${kinds.press.sent} (none)`,
      pinned ? 'a core each' : 'NOT a core each',
    ].join('; '),
    isReached: health <= slowest && share >= goodput && kinds.press.refused === 0,
  };
}

/** By so many seconds at most a machine's clock is wrong. */
const mostWrong = 20;

async function skewed(seed: number): Promise<Verdict> {
  const random = randomFrom(seed);
  const clock = () => Math.round((random() * 2 - 1) * mostWrong * 1000);
  const wrong = [clock(), clock()] as const;
  const found = await onPostgresOfItsOwn((url) => skew(url, { seed, wrong }));
  return {
    figures: `clocks wrong by ${wrong.map((one) => (one / 1000).toFixed(1)).join(' and ')} s; stored otherwise than it was: ${found.length === 0 ? 'nothing' : found.join(', ')} (nothing)`,
    isReached: found.length === 0,
  };
}
