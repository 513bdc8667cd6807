import { flag } from '../lexicon/flag.ts';
import type { Reading } from '../text/reading.ts';

/** Words that far from a number still say what it is: about thirty characters. */
const reach = 7;

/** What the words before a number say, nearest first: the first of the wanted flags met, or 0. */
export function saidBefore(reading: Reading, at: number, wanted: number): number {
  for (let here = at - 1; here >= 0 && here >= at - reach; here -= 1) {
    const said = (reading.flags[here] ?? 0) & wanted;
    if (said !== 0) return said;
  }
  return 0;
}

/** What the words after a number say, nearest first. */
export function saidAfter(reading: Reading, at: number, wanted: number): number {
  for (let here = at + 1; here < reading.flags.length && here <= at + reach; here += 1) {
    const said = (reading.flags[here] ?? 0) & wanted;
    if (said !== 0) return said;
  }
  return 0;
}

/** Words that name what a number is. */
const labels = flag.idWord | flag.accountWord | flag.plainNumber | flag.document;

/** What a number is said to be: before it, else right after it. */
export function labelOf(reading: Reading, first: number, last: number): number {
  const before = saidBefore(reading, first, labels);
  if (before !== 0) return before;
  return (
    saidAfter(reading, last, flag.idWord) |
    (saidAfter(reading, last, flag.accountWord | flag.document) & ~flag.idWord) |
    near(reading, last)
  );
}

function near(reading: Reading, last: number): number {
  return ((reading.flags[last + 1] ?? 0) | (reading.flags[last + 2] ?? 0)) & flag.plainNumber;
}
