import type { Reading } from '../text/reading.ts';
import { flag } from './flag.ts';
import type { Template } from './lexicon.ts';
import type { Row } from './row.ts';

/** A pattern found in a reading: from its first to its last word. */
export interface Match {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

/** All patterns found. Each word begins a bounded number of patterns of bounded length: linear in the text. */
export function matches(reading: Reading): readonly Match[] {
  const found: Match[] = [];
  for (const { at, templates, joined } of reading.hits) {
    const sentence = reading.sentences[at] ?? 0;
    const from = sentence === 0 ? 0 : (reading.sentenceEnds[sentence - 1] ?? 0);
    const end = reading.sentenceEnds[sentence] ?? reading.starts.length;
    for (const template of templates) {
      const { row, places, anchor } = template;
      if (places.length === 1) found.push({ row, first: at, last: joined ? at + 1 : at });
      else if (!joined && fits(template, at, from, end)) addMatch(found, { reading, template, from, end }, at, anchor);
    }
  }
  return found;
}

/** Whether the sentence has room for the pattern's words before and after. */
function fits({ before, after }: Template, at: number, from: number, end: number): boolean {
  return at - from >= before && end - at > after;
}

function addMatch(found: Match[], search: Search, at: number, anchor: number): void {
  const first = backward(search, anchor - 1, at - 1);
  if (first === -1) return;
  const last = forward(search, anchor + 1, at + 1);
  if (last !== -1) found.push({ row: search.template.row, first, last });
}

interface Search {
  readonly reading: Reading;
  readonly template: Template;
  readonly from: number;
  readonly end: number;
}

/** The last word of a match whose places from `place` on stand at `at` and after; -1 when there is none. */
function forward(search: Search, place: number, at: number): number {
  const { reading, template, end } = search;
  const wanted = template.places[place];
  if (wanted === undefined) return at - 1;
  let limit = Math.min(at + wanted.gap, end - 1);
  const furthest = Math.min(limit + mostFillers, end - 1);
  for (let here = at; here <= limit; here += 1) {
    if (is(reading, here, wanted.id)) {
      const last = forward(search, place + 1, here + 1);
      if (last !== -1) return last;
    }
    if (limit < furthest && isFiller(reading, here)) limit += 1;
  }
  return wanted.optional ? forward(search, place + 1, at) : -1;
}

/** The first word of a match whose places up to `place` stand at `at` and before; -1 when there is none. */
function backward(search: Search, place: number, at: number): number {
  const { reading, template, from } = search;
  const wanted = template.places[place];
  if (wanted === undefined) return at + 1;
  let limit = Math.max(at - (template.places[place + 1]?.gap ?? 0), from);
  const furthest = Math.max(limit - mostFillers, from);
  for (let here = at; here >= limit; here -= 1) {
    if (is(reading, here, wanted.id)) {
      const first = backward(search, place - 1, here - 1);
      if (first !== -1) return first;
    }
    if (limit > furthest && isFiller(reading, here)) limit -= 1;
  }
  return wanted.optional ? backward(search, place - 1, at) : -1;
}

/** So many words that change nothing ("fortsatt", "really") may stand between two places of a pattern. */
const mostFillers = 2;

function isFiller(reading: Reading, at: number): boolean {
  return ((reading.flags[at] ?? 0) & flag.filler) !== 0;
}

function is(reading: Reading, at: number, id: number): boolean {
  const lists = reading.spellings[at];
  if (lists === undefined) return false;
  for (const list of lists) if ('has' in list ? list.has(id) : list.includes(id)) return true;
  return false;
}
