import { flag } from '../lexicon/flag.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import type { Stretch } from './features.ts';

/** Of so few words no language can be told. */
const fewest = 4;
/** Of Norwegian and English messages one in a hundred has fewer words that the rules know, of others nine in ten. */
const leastKnown = 0.3;
/** Cyrillic, Arabic and other letters have higher numbers. */
const beyondLatin = 0x250;

/**
 * Whether a stretch is in a language that the judge has learnt: enough of its words are such as the vocabulary knows for what they
 * tell. Names and numbers are the same in all languages.
 */
export function isUnderstood({ shapes, flags, starts, folded }: Reading, { from, end }: Stretch): boolean {
  let words = 0;
  let known = 0;
  for (let at = from; at < end; at += 1) {
    if (((shapes[at] ?? 0) & shape.digits) !== 0) continue;
    words += 1;
    if (((flags[at] ?? 0) & ~(flag.name | flag.ambiguous)) === 0) continue;
    if (folded.lower.charCodeAt(starts[at] ?? 0) < beyondLatin) known += 1;
  }
  return words < fewest || known >= words * leastKnown;
}
