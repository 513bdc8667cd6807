import { parseArgs } from 'node:util';
import { soak } from './soak.ts';
import type { Trial, Verdict } from './trial.ts';
import { trials } from './trials.ts';

/**
 * `npm run torture`: does to the service what is done to services, again and again, and says of each trial how far it suffered.
 * Ends with a code other than 0 when a goal is missed. Five times each, in a quarter of an hour on a machine with nothing else
 * to do. `-- --only terminated,full --times 100 --seed 7`: trials or groups of them;
 * `-- --soak 60` has it run under small disturbances for so many minutes.
 */
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

const chosen = trials.filter(({ group, name, isLong = false }) =>
  only === undefined ? !isLong : only.includes(name) || only.includes(group),
);
if (chosen.length === 0)
  throw new Error(`There is no such trial. There are: ${trials.map(({ name }) => name).join(', ')}`);
const shares = new Map<string, { tries: number; failed: number }>();
let missed = 0;
for (let time = 0; time < times; time += 1) {
  for (const trial of chosen) {
    const begun = performance.now();
    const { figures, isReached, share } = await tried(trial, first + time);
    if (!isReached) missed += 1;
    const took = Math.round((performance.now() - begun) / 1000);
    console.log(
      `${nameOf(trial)}, seed ${first + time}: ${figures}: ${isReached ? 'reached' : 'MISSED'} (in ${took} s)`,
    );
    if (share === undefined) continue;
    const sum = shares.get(nameOf(trial)) ?? { tries: 0, failed: 0 };
    shares.set(nameOf(trial), { tries: sum.tries + share.tries, failed: sum.failed + share.failed });
  }
}
for (const [name, { tries, failed }] of shares) {
  const isReached = failed < tries / 10;
  if (!isReached) missed += 1;
  console.log(`${name}, all: ${failed} of ${tries} (fewer than one in ten): ${isReached ? 'reached' : 'MISSED'}`);
}
console.log(`${chosen.length * times} trials in ${Math.round(performance.now() / 60_000)} min, ${missed} missed`);
process.exit(missed === 0 ? 0 : 1);

function nameOf({ group, name }: Trial): string {
  return `${group}/${name}`;
}

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
