import { flag } from '../lexicon/flag.ts';
import type { Reading } from '../text/reading.ts';
import { finished, mixed, seeds, startOf, withCode } from './key.ts';

/** Some words of a reading that are judged together: from a first word to before another. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}

/**
 * What the judge looks at, in groups, with the weight of each group. Every group but the last is shared out among its features, so
 * that a long message is told no louder than a short one; of the last each counts by itself.
 */
export const groups = [
  { name: 'word', weight: 1 },
  { name: 'pair', weight: 1.2 },
  { name: 'piece', weight: 1 },
  { name: 'word about somebody', weight: 0.5 },
  { name: 'evidence', weight: 0.3 },
] as const;

/** The place of each group in `groups`. */
export const group = { word: 0, pair: 1, piece: 2, about: 3, evidence: 4 } as const;

/** Is shown a feature: its group, its key, and where it stands in the folded text. */
export type See = (group: number, key: number, start: number, end: number) => void;

/** Shows every feature of the words of a stretch. Names are all one word, and so are all digits: what is learnt is no person. */
export function wordFeatures(reading: Reading, { from, end }: Stretch, see: See): void {
  let before = seeds.nothing;
  let sentence = -1;
  for (let at = from; at < end; at += 1) {
    const start = reading.starts[at] ?? 0;
    const stop = reading.ends[at] ?? 0;
    const here = reading.sentences[at] ?? 0;
    const isName = ((reading.flags[at] ?? 0) & (flag.name | flag.ambiguous)) === flag.name;
    const word = isName ? seeds.name : wordKey(reading.folded.lower, start, stop);
    const opening = here !== sentence;
    const told = (reading.sentenceFlags[here] ?? 0) & (flag.third | flag.first);
    see(group.word, finished(mixed(seeds.word, word)), start, stop);
    see(
      group.pair,
      finished(mixed(opening ? seeds.nothing : before, word)),
      opening ? start : (reading.starts[at - 1] ?? 0),
      stop,
    );
    see(group.about, finished(mixed(mixed(seeds.about, told), word)), start, stop);
    if (!isName) pieces(reading.folded.lower, start, stop, see);
    before = word;
    sentence = here;
  }
}

const zero = 48;
const shortestPiece = 3;
const longestPiece = 5;
/** Stand for the edges of a word, so that its beginning and its end are told from its middle. */
const opens = 1;
const closes = 2;

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > zero && code <= zero + 9 ? zero : code;
}

function wordKey(text: string, start: number, end: number): number {
  let key = startOf;
  for (let at = start; at < end; at += 1) key = withCode(key, codeAt(text, at));
  return key;
}

/** Every run of three to five letters, edges included. */
function pieces(text: string, start: number, end: number, see: See): void {
  for (let first = start - 1; first <= end + 1 - shortestPiece; first += 1) {
    let key = seeds.piece;
    const last = Math.min(first + longestPiece, end + 1);
    for (let at = first; at < last; at += 1) {
      key = withCode(key, at < start ? opens : at === end ? closes : codeAt(text, at));
      const length = at + 1 - first;
      if (length >= shortestPiece) see(group.piece, finished(key), Math.max(first, start), Math.min(at + 1, end));
    }
  }
}
