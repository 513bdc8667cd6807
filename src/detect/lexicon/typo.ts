import { placeOf } from './alphabet.ts';
import { mark } from './lexicon.ts';
import type { Ends, Template, Lexicon } from './lexicon.ts';
import { dead, next } from './trie.ts';

/** Where a word and the dictionary part: the last node they share, and the first letter that leads nowhere. */
export interface Parting {
  readonly node: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** People get the beginning of a word right; a word that parts earlier is another word. */
const shortestStart = 3;
/** The shortest word that is told from others even when misspelt, where much is at stake, and elsewhere. */
const shortestBlock = 9;
const shortestWarn = 10;
/** A letter may be missing: no shorter word is taken for another. */
export const shortestMistyped = shortestBlock - 1;
const letters = Array.from('abcdefghijklmnopqrstuvwxyzæøå').map((char) => placeOf(char.charCodeAt(0)));

/**
 * The patterns of a long word with one slip where it parts from the dictionary: a letter too many, two letters
 * swapped, another letter, or one left out. A bounded number of looks for each word.
 */
export function mistyped(lexicon: Lexicon, lower: string, parting: Parting): readonly Template[] | undefined {
  const { node, at, start, end } = parting;
  if (end - start < shortestMistyped || at - start < shortestStart) return undefined;
  const { trie, prefix } = lexicon;
  const here = placeOf(lower.charCodeAt(at));
  const after = at + 1 < end ? placeOf(lower.charCodeAt(at + 1)) : 0;
  const goOn = (from: number, on: number, length: number): readonly Template[] | undefined =>
    from === dead ? undefined : walk(lexicon, prefix, lower, { node: from, at: on, start: length, end });
  const swapped = after === 0 ? dead : next(trie, node, after);
  const read = at - start;
  const found = goOn(node, at + 1, read) ?? goOn(swapped === dead ? dead : next(trie, swapped, here), at + 2, read + 2);
  if (found !== undefined) return found;
  for (const place of letters) {
    const child = next(trie, node, place);
    if (child === dead) continue;
    const missing = goOn(child, at, read + 1) ?? goOn(child, at + 1, read + 1);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

/** Goes on to the first word of its own that is long enough. Here `start` counts the letters read so far. */
function walk(lexicon: Lexicon, prefix: Ends, lower: string, from: Parting): readonly Template[] | undefined {
  let { node } = from;
  let length = from.start;
  for (let at = from.at; at < from.end; at += 1) {
    node = next(lexicon.trie, node, placeOf(lower.charCodeAt(at)));
    if (node === dead) return undefined;
    length += 1;
    if (((lexicon.marks[node] ?? 0) & mark.prefix) === 0 || length < shortestBlock) continue;
    const found = prefix.templates[node]?.filter((template) => isLongEnough(template, length));
    if (found !== undefined && found.length > 0) return found;
  }
  return undefined;
}

function isLongEnough({ row, places }: Template, length: number): boolean {
  if ('flags' in row || places.length > 1) return false;
  return length >= (row.severity === 'block' ? shortestBlock : shortestWarn);
}
