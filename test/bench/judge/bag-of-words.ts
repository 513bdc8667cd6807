import { group, wordFeatures, type Stretch } from '../../../src/detect/judge/features.ts';
import { room } from '../../../src/detect/judge/learned.ts';
import { look } from '../../../src/detect/look.ts';
import type { Looked } from '../../../src/detect/look.ts';
import { examplesOf, type Example } from './example.ts';
import { learnWhether } from './learn.ts';
import type { Author } from './sets.ts';

/** What anybody would try first, to compare with: single words, learnt from the same messages in the same way. Alarms above one half. */
export function bagOfWords(authors: readonly Author[]): (text: string) => boolean {
  const examples = authors.flatMap(examplesOf).map((example) => ({ ...example, ...wordsOf(example) }));
  const weights = learnWhether(examples);
  return (text) => {
    const looked = look(text, {});
    const { keys, shares } = wordsOf({ looked, stretch: { from: 0, end: looked.reading.starts.length } });
    return keys.reduce((sum, key, at) => sum + (weights[key & (room.sensitive - 1)] ?? 0) * (shares[at] ?? 0), 0) > 0;
  };
}

function wordsOf(of: { readonly looked: Looked; readonly stretch: Stretch }): Pick<Example, 'keys' | 'shares'> {
  const words: number[] = [];
  wordFeatures(of.looked.reading, of.stretch, (kind, key) => {
    if (kind === group.word) words.push(key);
  });
  return {
    keys: Uint32Array.from(words),
    shares: new Float64Array(words.length).fill(1 / Math.sqrt(Math.max(1, words.length))),
  };
}
