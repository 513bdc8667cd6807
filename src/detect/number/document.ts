import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import type { Reading } from '../text/reading.ts';
import { saidBefore } from './context.ts';
import type { Hit } from './national-id.ts';

/** Passport and licence numbers, which have no check of their own: only near a word for the document. */
export function documents(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 1; at < reading.flags.length; at += 1) {
    const last = documentEnd(reading, at);
    if (last === undefined || saidBefore(reading, at, flag.document) === 0) continue;
    hits.push({ rule: 'national-id.document', severity: 'block', first: at, last });
    at = last;
  }
  return hits;
}

/** `CCC002345`, `C1234567`, eight digits, or a licence's `12 34 567890 1`. */
function documentEnd(reading: Reading, at: number): number | undefined {
  const word = wordAt(reading, at);
  const after = wordAt(reading, at + 1);
  if (/^\d{8,9}$/.test(word) || /^[a-z]{1,2}\d{6,8}$/.test(word)) return at;
  if (/^[a-z]{2,3}$/.test(word) && /^\d{6,7}$/.test(after) && isNear(reading, at)) return at + 1;
  const groups = [0, 1, 2, 3].map((step) => wordAt(reading, at + step)).join(' ');
  return /^\d\d \d\d \d{6} \d$/.test(groups) ? at + 3 : undefined;
}

function isNear(reading: Reading, at: number): boolean {
  return (reading.starts[at + 1] ?? Infinity) - (reading.ends[at] ?? 0) <= 1;
}
