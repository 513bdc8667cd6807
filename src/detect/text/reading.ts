import { placeOf } from '../lexicon/alphabet.ts';
import { flag } from '../lexicon/flag.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { dead, next, root } from '../lexicon/trie.ts';
import type { Folded } from './fold.ts';
import { digit, isCapital, kindOf, letter, other } from './letters.ts';

/** How a word is written, as bits. */
export const shape = {
  capital: 1,
  allCapitals: 2,
  /** First word of its sentence, where a capital says nothing. */
  opening: 4,
  digits: 8,
  hasDigit: 16,
  /** Bound to the word before by a hyphen. */
  hyphen: 32,
  /** A full stop follows at once. */
  dot: 64,
} as const;

/** A text as words: parallel lists, one entry a word, because this runs for every message. */
export interface Reading {
  readonly folded: Folded;
  readonly starts: number[];
  readonly ends: number[];
  readonly flags: number[];
  readonly shapes: number[];
  readonly sentences: number[];
  /** By sentence: what its words tell together, and the first word after it. */
  readonly sentenceFlags: number[];
  readonly sentenceEnds: number[];
  /** Spellings a word is of, by word; absent for the many words that are of none. */
  readonly ids: (number[] | undefined)[];
  /** Two words that are one in the dictionary ("foster hjem"): the first word and the spelling. */
  readonly joined: { readonly at: number; readonly id: number }[];
}

/** Reads a folded text with a lexicon: one pass, each letter looked at a bounded number of times. */
export function read(folded: Folded, lexicon: Lexicon): Reading {
  const reading: Reading = {
    folded,
    starts: [],
    ends: [],
    flags: [],
    shapes: [],
    sentences: [],
    sentenceFlags: [0],
    sentenceEnds: [],
    ids: [],
    joined: [],
  };
  const { plain } = folded;
  let at = 0;
  let opening = true;
  while (at < plain.length) {
    const kind = kindOf(plain.charCodeAt(at));
    if (kind === other) {
      if (reading.starts.length > 0 && endsSentence(reading, at)) opening = closeSentence(reading) || opening;
      at += 1;
      continue;
    }
    const end = wordEnd(plain, at);
    addWord(reading, lexicon, at, end, opening);
    opening = false;
    at = end;
  }
  reading.sentenceEnds.push(reading.starts.length);
  if (laughter.test(plain)) reading.sentenceFlags[0] = (reading.sentenceFlags[0] ?? 0) | flag.jest;
  return reading;
}

const laughter = /[\u{1f602}\u{1f923}\u{1f605}\u{1f604}\u{1f606}\u{1f61c}\u{1f61d}\u{1f92a}\u{1f639}\u{1f601}]/u;

/** The text of a word in lower case; empty where there is no word. */
export function wordAt(reading: Reading, at: number): string {
  const start = reading.starts[at];
  return start === undefined ? '' : reading.folded.lower.slice(start, reading.ends[at]);
}

/** All that the words of a text tell together. */
export function flagsOf(reading: Reading): number {
  let all = 0;
  for (const flags of reading.sentenceFlags) all |= flags;
  return all;
}

/** Words end at anything else, before a capital in the middle ("VurderingEmma"), and before digits ("Emma2031"). */
function wordEnd(plain: string, start: number): number {
  let at = start + 1;
  for (; at < plain.length; at += 1) {
    const kind = kindOf(plain.charCodeAt(at));
    if (kind === other) break;
    if (at - start >= 3 && isSeam(plain, at, kind)) break;
  }
  return at;
}

function isSeam(plain: string, at: number, kind: number): boolean {
  const before = plain.charCodeAt(at - 1);
  if (kind === digit) return kindOf(before) === letter;
  return isCapital(plain.charCodeAt(at)) && kindOf(before) === letter && !isCapital(before) && followsSmall(plain, at);
}

function followsSmall(plain: string, at: number): boolean {
  const after = plain.charCodeAt(at + 1);
  return kindOf(after) === letter && !isCapital(after);
}

function addWord(reading: Reading, lexicon: Lexicon, start: number, end: number, opening: boolean): void {
  const at = reading.starts.length;
  const sentence = reading.sentenceFlags.length - 1;
  reading.starts.push(start);
  reading.ends.push(end);
  reading.sentences.push(sentence);
  reading.shapes.push(shapeOf(reading, at, opening));
  reading.flags.push(0);
  reading.ids.push(undefined);
  lookUp(reading, lexicon, at);
  reading.sentenceFlags[sentence] = (reading.sentenceFlags[sentence] ?? 0) | (reading.flags[at] ?? 0);
}

function shapeOf(reading: Reading, at: number, opening: boolean): number {
  const { plain } = reading.folded;
  const start = reading.starts[at] ?? 0;
  const end = reading.ends[at] ?? 0;
  let bits = opening ? shape.opening : 0;
  if (start > 0 && at > 0 && plain.charCodeAt(start - 1) === 45 && reading.ends[at - 1] === start - 1)
    bits |= shape.hyphen;
  if (plain.charCodeAt(end) === 46) bits |= shape.dot;
  const first = plain.charCodeAt(start);
  if (kindOf(first) === digit)
    return bits | shape.hasDigit | (kindOf(plain.charCodeAt(end - 1)) === digit ? shape.digits : 0);
  if (!isCapital(first)) return bits;
  let capitals = true;
  for (let i = start + 1; i < end && capitals; i += 1) capitals = isCapital(plain.charCodeAt(i));
  return bits | shape.capital | (capitals ? shape.allCapitals : 0);
}

function lookUp(reading: Reading, lexicon: Lexicon, at: number): void {
  const { lower } = reading.folded;
  const { trie, prefix, exact } = lexicon;
  const start = reading.starts[at] ?? 0;
  const end = reading.ends[at] ?? 0;
  let node = root;
  for (let i = start; i < end; i += 1) {
    node = next(trie, node, placeOf(lower.charCodeAt(i)));
    if (node === dead) break;
    take(reading, at, prefix.flags[node] ?? 0, prefix.ids[node]);
  }
  if (node !== dead) {
    take(reading, at, exact.flags[node] ?? 0, exact.ids[node]);
    if (end - start >= 4) lookOn(reading, lexicon, node);
  }
  if (end - start >= 8) lookInside(reading, lexicon, at);
}

/** The longest word that is looked into: nothing people write as one word is longer. */
const longestInside = 60;

function lookInside(reading: Reading, lexicon: Lexicon, at: number): void {
  const { lower } = reading.folded;
  const { infixes, infix } = lexicon;
  const start = reading.starts[at] ?? 0;
  const end = Math.min(reading.ends[at] ?? 0, start + longestInside);
  for (let from = start + 2; from < end - 3; from += 1) {
    let node = root;
    for (let i = from; i < end; i += 1) {
      node = next(infixes, node, placeOf(lower.charCodeAt(i)));
      if (node === dead) break;
      take(reading, at, infix.flags[node] ?? 0, infix.ids[node]);
    }
  }
}

function take(reading: Reading, at: number, flags: number, ids: readonly number[] | undefined): void {
  if (flags !== 0) reading.flags[at] = (reading.flags[at] ?? 0) | flags;
  if (ids === undefined) return;
  const known = reading.ids[at];
  if (known === undefined) reading.ids[at] = [...ids];
  else known.push(...ids);
}

/** The shortest word that is recognised when written in two. */
const shortestJoined = 8;

/** Goes on into the next word where a single space parts what the dictionary writes as one. */
function lookOn(reading: Reading, lexicon: Lexicon, from: number): void {
  const { lower } = reading.folded;
  const at = reading.starts.length - 1;
  const start = reading.starts[at] ?? 0;
  const end = reading.ends[at] ?? 0;
  if (lower.charCodeAt(end) !== 32 || kindOf(lower.charCodeAt(end + 1)) !== letter) return;
  let node = from;
  for (let i = end + 1; i < lower.length; i += 1) {
    const place = placeOf(lower.charCodeAt(i));
    if (place === 0) return;
    node = next(lexicon.trie, node, place);
    if (node === dead) return;
    const ids = lexicon.prefix.ids[node];
    if (ids !== undefined && i - start >= shortestJoined) for (const id of ids) reading.joined.push({ at, id });
  }
}

function endsSentence(reading: Reading, at: number): boolean {
  const { plain } = reading.folded;
  const code = plain.charCodeAt(at);
  if (code === 10 || code === 59 || code === 33 || code === 63) return true;
  if (code !== 46) return false;
  const after = plain.charCodeAt(at + 1);
  return (Number.isNaN(after) || after <= 32) && !isAbbreviationDot(reading, at);
}

const abbreviations = new Set(
  'ang vedr kl nr ca bl fl mfl osv evt jf jfr inkl ekskl tlf tel dr st eks pga ift mht dvs feks mob ifm saksnr kontonr art stk hr fr frk no vs mr mrs ms ref kap pkt'.split(
    ' ',
  ),
);

/** "kl. 10", "14. mai", "ang. Sondre", "A. B." */
function isAbbreviationDot(reading: Reading, at: number): boolean {
  const last = reading.starts.length - 1;
  if (reading.ends[last] !== at) return false;
  const start = reading.starts[last] ?? 0;
  const length = at - start;
  if (length === 1) return true;
  if (((reading.shapes[last] ?? 0) & shape.digits) !== 0) return length <= 2;
  return length <= 7 && abbreviations.has(reading.folded.lower.slice(start, at));
}

function closeSentence(reading: Reading): boolean {
  if (reading.sentences.at(-1) !== reading.sentenceFlags.length - 1) return true;
  reading.sentenceEnds.push(reading.starts.length);
  reading.sentenceFlags.push(0);
  return true;
}

/** Adds what a phrase tells to its sentence. */
export function tell(reading: Reading, at: number, flags: number): void {
  const sentence = reading.sentences[at] ?? 0;
  reading.sentenceFlags[sentence] = (reading.sentenceFlags[sentence] ?? 0) | flags;
  reading.flags[at] = (reading.flags[at] ?? 0) | (flags & ~flag.quiet);
}
