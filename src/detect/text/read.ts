import { flag } from '../lexicon/flag.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lookUp } from '../lexicon/look-up.ts';
import type { Folded } from './fold.ts';
import { digit, isCapital, isPlainSmall, kindOf, letter, other } from './letters.ts';
import type { Reading } from './reading.ts';
import { endsSentence } from './sentence.ts';
import { shape } from './shape.ts';

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
    spellings: [],
    hits: [],
    all: 0,
  };
  const { plain } = folded;
  let at = 0;
  let opening = true;
  let emoji = false;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    if (kindOf(code) === other) {
      if (code !== space && reading.starts.length > 0 && endsSentence(reading, at))
        opening = closeSentence(reading) || opening;
      emoji ||= code >= surrogates;
      at += 1;
      continue;
    }
    const end = wordEnd(plain, at);
    addWord(reading, lexicon, at, end, opening);
    opening = false;
    at = end;
  }
  reading.sentenceEnds.push(reading.starts.length);
  if (emoji && laughter.test(plain)) reading.all |= flag.jest;
  return reading;
}

const space = 32;
/** Emoji are written with units from here on. */
const surrogates = 0xd800;

const laughter = /[\u{1f602}\u{1f923}\u{1f605}\u{1f604}\u{1f606}\u{1f61c}\u{1f61d}\u{1f92a}\u{1f639}\u{1f601}]/u;

/** The text of a word in lower case; empty where there is no word. */
export function wordAt(reading: Reading, at: number): string {
  const start = reading.starts[at];
  return start === undefined ? '' : reading.folded.lower.slice(start, reading.ends[at]);
}

/** Words end at anything else, before a capital in the middle ("VurderingEmma"), and before digits ("Emma2031"). */
function wordEnd(plain: string, start: number): number {
  let at = start + 1;
  for (; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    if (isPlainSmall(code)) continue;
    const kind = kindOf(code);
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
  reading.spellings.push(undefined);
  lookUp(reading, lexicon, at);
  reading.sentenceFlags[sentence] = (reading.sentenceFlags[sentence] ?? 0) | (reading.flags[at] ?? 0);
  reading.all |= reading.flags[at] ?? 0;
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
  reading.all |= flags;
  reading.flags[at] = (reading.flags[at] ?? 0) | (flags & ~flag.quiet);
}
