import type { Round } from './load.ts';

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The least of some figures: on a busy machine the nearest to what the work itself takes. */
export function least(values: readonly number[]): number {
  return Math.min(...values);
}

/** What was measured under each name, round by round; the rounds of all names were interleaved. */
export type Results = ReadonlyMap<string, readonly Round[]>;

/** CPU against the reference: the middle of the ratios within each round, and the ratio of the least. */
export function ratios(
  results: Results,
  name: string,
  reference: string,
): { readonly paired: number; readonly least: number } {
  const cpu = (of: string) => (results.get(of) ?? []).map((round) => round.cpu);
  const base = cpu(reference);
  const own = cpu(name);
  return {
    paired: median(own.map((taken, round) => taken / (base[round] ?? Number.NaN))),
    least: least(own) / least(base),
  };
}

/** The same, with the CPU of the database added. */
export function ratioWithDatabase(results: Results, name: string, reference: string): number {
  const base = results.get(reference) ?? [];
  const own = results.get(name) ?? [];
  return median(own.map(({ cpu, database = 0 }, round) => (cpu + database) / (base[round]?.cpu ?? Number.NaN)));
}

/** Prints a table with a line for each name. */
export function print(title: string, results: Results, reference: string): void {
  console.log(
    `\n| ${title} | CPU µs: median | least | database | ratio: median | of the least | per second | p50 ms | p99 ms |`,
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|');
  for (const [name, rounds] of results) {
    const { paired, least: ofLeast } = ratios(results, name, reference);
    const middle = (of: (round: Round) => number) => median(rounds.map(of));
    const cells = [
      Math.round(middle(({ cpu }) => cpu)),
      Math.round(least(rounds.map(({ cpu }) => cpu))),
      Math.round(middle(({ database = 0 }) => database)),
      paired.toFixed(2),
      ofLeast.toFixed(2),
      Math.round(middle(({ perSecond }) => perSecond)),
      middle(({ p50 }) => p50).toFixed(1),
      middle(({ p99 }) => p99).toFixed(1),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

/** Prints a goal, what came of it, and whether that is enough. */
export function printGoal(goal: string, result: string, isReached: boolean): void {
  console.log(`goal ${goal}: ${result}: ${isReached ? 'reached' : 'NOT reached'}`);
}
