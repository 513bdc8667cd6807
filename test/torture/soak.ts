import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../simulator/wire/random.ts';
import { troubledPostgres, type TroubledPostgres } from '../store/troubled-postgres.ts';
import { startLoad } from './load.ts';
import type { Verdict } from './trial.ts';

/** Small disturbances, as a good year brings them. */
const disturbances: readonly ((postgres: TroubledPostgres) => Promise<() => Promise<void> | void>)[] = [
  ({ terminate }) => terminate().then(() => () => undefined),
  ({ freeze }) => freeze(),
  ({ holdMeetings }) => holdMeetings(),
  ({ kill }) => kill(),
  async ({ proxy }) => {
    proxy.silence();
    return proxy.heal;
  },
];

/** One loop under load for so many minutes; every half minute or so something happens to its database, for up to five seconds. */
export async function soak(minutes: number, seed: number): Promise<Verdict> {
  const random = randomFrom(seed);
  const postgres = await troubledPostgres();
  const load = await startLoad(postgres.url, random);
  const end = performance.now() + minutes * 60_000;
  let disturbed = 0;
  let memory = 0;
  try {
    while (performance.now() < end) {
      await sleep(10_000 + random() * 40_000);
      // What is compiled and remembered at first is no growth.
      if (disturbed === 0) memory = megabytes();
      const over = await disturbances[Math.floor(random() * disturbances.length)]?.(postgres);
      await sleep(random() * 5000);
      await over?.();
      disturbed += 1;
    }
    const unsaid = await load.settle(60_000);
    const lost = await load.lost();
    return {
      figures: [
        `${minutes} min, disturbed ${disturbed} times`,
        `facts ${load.taken()}, turned away ${load.turnedAway()}, lost ${lost}`,
        `unsaid ${unsaid.length}, said twice ${load.saidTwice()}`,
        `memory ${memory} MB at first, ${megabytes()} MB at last (with what the trial remembers)`,
        `oldest due ${load.pulse.oldestDue().toFixed(1)} s`,
      ].join('; '),
      isReached: lost === 0 && unsaid.length === 0,
    };
  } finally {
    await load.stop();
    await postgres.close();
  }
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1_048_576);
}
