import { kindOf, letter } from '../text/letters.ts';
import type { Reading } from '../text/reading.ts';
import { placeOf } from './alphabet.ts';
import { mark, means } from './lexicon.ts';
import type { Ends, Lexicon } from './lexicon.ts';
import { dead, next, root } from './trie.ts';
import { mistyped, shortestMistyped } from './typo.ts';
import type { Parting } from './typo.ts';

/** Looks a word up: what it tells and which patterns may begin with it go into the reading. */
export function lookUp(reading: Reading, lexicon: Lexicon, at: number): void {
  const { lower } = reading.folded;
  const { trie, marks, prefix, exact } = lexicon;
  const start = reading.starts[at] ?? 0;
  const end = reading.ends[at] ?? 0;
  let node = root;
  let marked = 0;
  for (let i = start; i < end; i += 1) {
    const from = node;
    node = next(trie, from, placeOf(lower.charCodeAt(i)));
    if (node === dead) {
      lookPast(reading, lexicon, { node: from, at: i, start, end });
      break;
    }
    marked = marks[node] ?? 0;
    if ((marked & mark.prefix) !== 0) take(reading, at, prefix, node);
  }
  if (node !== dead) {
    if ((marked & mark.exact) !== 0) take(reading, at, exact, node);
    if (end - start >= 4) lookOn(reading, lexicon, node);
  }
  if (end - start >= 8) lookInside(reading, lexicon, at);
}

/** A long word that is in no list may be one of them with a slip. */
function lookPast(reading: Reading, lexicon: Lexicon, parting: Parting): void {
  if (parting.end - parting.start < shortestMistyped) return;
  const at = reading.starts.length - 1;
  if (reading.hits.at(-1)?.at === at) return;
  const templates = mistyped(lexicon, reading.folded.lower, parting);
  if (templates !== undefined) reading.hits.push({ at, templates, joined: false });
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
      if (means(infix, node)) take(reading, at, infix, node);
    }
  }
}

function take(reading: Reading, at: number, ends: Ends, node: number): void {
  const flags = ends.flags[node] ?? 0;
  if (flags !== 0) reading.flags[at] = (reading.flags[at] ?? 0) | flags;
  const spellings = ends.spellings[node];
  if (spellings === undefined) return;
  const known = reading.spellings[at];
  if (known === undefined) reading.spellings[at] = [spellings];
  else known.push(spellings);
  const templates = ends.templates[node];
  if (templates !== undefined) reading.hits.push({ at, templates, joined: false });
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
    const templates = lexicon.prefix.templates[node];
    if (templates !== undefined && i - start >= shortestJoined) reading.hits.push({ at, templates, joined: true });
  }
}
