import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import type { Reading } from '../text/reading.ts';
import { isDay } from './check-digits.ts';
import { saidBefore } from './context.ts';
import type { Hit } from './national-id.ts';

const months = new Map(
  Object.entries({
    jan: 1,
    januar: 1,
    january: 1,
    feb: 2,
    februar: 2,
    february: 2,
    mars: 3,
    march: 3,
    apr: 4,
    april: 4,
    mai: 5,
    may: 5,
    jun: 6,
    juni: 6,
    june: 6,
    jul: 7,
    juli: 7,
    july: 7,
    aug: 8,
    august: 8,
    sep: 9,
    sept: 9,
    september: 9,
    okt: 10,
    oktober: 10,
    oct: 10,
    october: 10,
    nov: 11,
    november: 11,
    des: 12,
    desember: 12,
    dec: 12,
    december: 12,
  }),
);

/** Full dates that somebody is said to be born on. */
export function birthDates(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.flags.length; at += 1) {
    if (((reading.flags[at] ?? 0) & flag.born) === 0) continue;
    const date = dateNear(reading, at);
    if (date !== undefined) hits.push({ rule: 'national-id.birth-date', severity: 'warn', ...date });
  }
  return hits;
}

type Span = Pick<Hit, 'first' | 'last'>;

function dateNear(reading: Reading, born: number): Span | undefined {
  for (let at = born + 1; at <= born + 6; at += 1) {
    const last = dateAt(reading, at);
    if (last !== undefined && saidBefore(reading, at, flag.born) !== 0) return { first: at, last };
  }
  const before = Math.max(born - 5, 0);
  for (let at = before; at < born; at += 1) {
    const last = dateAt(reading, at);
    if (last !== undefined && last < born) return { first: at, last };
  }
  return undefined;
}

/** The last word of a full date that begins at a word: `14.06.2013`, `14. juni 2013`, `2013-06-14`, `June 14, 2013`. */
function dateAt(reading: Reading, at: number): number | undefined {
  const [a, b, c] = [wordAt(reading, at), wordAt(reading, at + 1), wordAt(reading, at + 2)];
  if (/^\d{6}$|^\d{8}$/.test(a)) return isDay(Number(a.slice(0, 2)), Number(a.slice(2, 4))) ? at : undefined;
  const isDate =
    (isYear(c) && isDay(Number(a), monthOf(b))) ||
    (/^\d{4}$/.test(a) && isDay(Number(c), monthOf(b))) ||
    (isYear(c) && months.has(a) && isDay(Number(b.replace(/\D+$/, '')), monthOf(a)));
  if (isDate) return at + 2;
  return months.has(b) && isDay(Number(a), monthOf(b)) ? at + 1 : undefined;
}

function isYear(word: string): boolean {
  return /^(?:19|20)?\d\d$/.test(word);
}

function monthOf(word: string): number {
  return months.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
}
