import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import { saidAfter, saidBefore } from './context.ts';
import type { Hit } from './national-id.ts';

/** Codes of diagnoses: ICD-10 with its point (`F90.0`), or without, and ICPC-2 (`P81`), near a word for them. */
export function diagnosisCodes(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.shapes.length; at += 1) {
    if (!isCapital(reading, at) || !/^[a-tv-z]\d\d$/.test(wordAt(reading, at))) continue;
    const last = isPointed(reading, at) ? at + 1 : at;
    if (last > at || isNamed(reading, at)) hits.push({ rule: 'health.code', severity: 'block', first: at, last });
  }
  return hits;
}

function isCapital(reading: Reading, at: number): boolean {
  return ((reading.shapes[at] ?? 0) & shape.capital) !== 0;
}

function isPointed(reading: Reading, at: number): boolean {
  const gap = reading.folded.lower.slice(reading.ends[at], reading.starts[at + 1]);
  return gap === '.' && /^\d{1,2}$/.test(wordAt(reading, at + 1));
}

function isNamed(reading: Reading, at: number): boolean {
  return saidBefore(reading, at, flag.codeWord) !== 0 || saidAfter(reading, at, flag.codeWord) !== 0;
}
