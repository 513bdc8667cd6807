import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';

/** Some neighbouring groups of digits that may be one number. */
export interface Stretch {
  /** First and last word of the reading. */
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  /** Lengths of the groups as written: `6-5`, `4-2-5`. */
  readonly groups: string;
  /** Nothing but this stretch in its run of digits. */
  readonly whole: boolean;
  /** What stands between the first two groups. */
  readonly mark: string;
}

/** Between groups of one number: at most a line break and some space, or one mark. */
const between = /^(?:[ \t]{0,2}\n?[ \t]{0,2}|[ ]?[-.–/][ ]?)$/;
const longest = 12;

/** Every stretch of 5 to 12 digits that begins and ends with a group as written. */
export function stretchesOf(reading: Reading): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < reading.shapes.length) {
    if (!isDigits(reading, at)) {
      at += 1;
      continue;
    }
    let last = at;
    while (isDigits(reading, last + 1) && between.test(gap(reading, last))) last += 1;
    addStretches(stretches, reading, at, last);
    at = last + 1;
  }
  return stretches;
}

function addStretches(stretches: Stretch[], reading: Reading, from: number, to: number): void {
  for (let first = from; first <= to; first += 1) {
    let digits = '';
    let groups = '';
    for (let last = first; last <= to; last += 1) {
      const group = wordOf(reading, last);
      if (digits.length + group.length > longest) break;
      digits += group;
      groups += groups === '' ? String(group.length) : `-${String(group.length)}`;
      if (digits.length < 5) continue;
      const mark = first === last ? '' : gap(reading, first);
      stretches.push({ first, last, digits, groups, whole: first === from && last === to, mark });
    }
  }
}

function isDigits(reading: Reading, at: number): boolean {
  return ((reading.shapes[at] ?? 0) & shape.digits) !== 0 && /^\d+$/.test(wordOf(reading, at));
}

function wordOf(reading: Reading, at: number): string {
  return reading.folded.lower.slice(reading.starts[at], reading.ends[at]);
}

/** What is written between a word and the next, at most five characters of it. */
function gap(reading: Reading, at: number): string {
  const start = reading.ends[at] ?? 0;
  return reading.folded.lower.slice(start, Math.min(reading.starts[at + 1] ?? start, start + 6));
}
