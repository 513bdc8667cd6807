import { parseArgs } from 'node:util';
import { outageTrials } from './outages.ts';
import { soak } from './soak.ts';
import type { Trial, Verdict } from './trial.ts';

/**
 * `npm run torture`: does to the service what is done to services, again and again, and says of each trial how far it suffered.
 * Ends with a code other than 0 when a goal is missed. `-- --only terminated,full --times 100 --seed 7`;
 * `-- --soak 60` has it run under small disturbances for so many minutes.
 */
const all: readonly Trial[] = [...outageTrials];

let unawaited: unknown;
process.on('unhandledRejection', (error) => (unawaited = error));

const { values } = parseArgs({
  options: { only: { type: 'string' }, times: { type: 'string' }, seed: { type: 'string' }, soak: { type: 'string' } },
});
const only = values.only?.split(',');
const times = Number(values.times ?? 5);
const first = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

if (values.soak !== undefined) {
  const { figures, isReached } = await soak(Number(values.soak), first);
  console.log(`soak, seed ${first}: ${figures}: ${isReached ? 'reached' : 'MISSED'}`);
  process.exit(isReached ? 0 : 1);
}

const chosen = all.filter(({ group, name }) => only === undefined || only.includes(name) || only.includes(group));
if (chosen.length === 0)
  throw new Error(`There is no such trial. There are: ${all.map(({ name }) => name).join(', ')}`);
let missed = 0;
for (let time = 0; time < times; time += 1) {
  for (const trial of chosen) {
    const { figures, isReached } = await tried(trial, first + time);
    if (!isReached) missed += 1;
    console.log(`${trial.group}/${trial.name}, seed ${first + time}: ${figures}: ${isReached ? 'reached' : 'MISSED'}`);
  }
}
console.log(`${chosen.length * times} trials, ${missed} missed`);
process.exit(missed === 0 ? 0 : 1);

/** A trial that could not be done is a goal missed. */
async function tried({ run }: Trial, seed: number): Promise<Verdict> {
  try {
    const verdict = await run(seed);
    // The service ends then.
    if (unawaited !== undefined) throw unawaited;
    return verdict;
  } catch (error) {
    return { figures: `could not be tried: ${error instanceof Error ? error.stack : String(error)}`, isReached: false };
  } finally {
    unawaited = undefined;
  }
}
