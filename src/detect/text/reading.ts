import type { Spellings, Template } from '../lexicon/lexicon.ts';
import type { Folded } from './fold.ts';

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
  readonly spellings: (Spellings[] | undefined)[];
  /** Where the search for patterns begins: a word, or two that are one in the dictionary ("foster hjem"). */
  readonly hits: Hit[];
  /** What all words tell together. */
  all: number;
}

/** Patterns that may be at a word. */
export interface Hit {
  readonly at: number;
  readonly templates: readonly Template[];
  readonly joined: boolean;
}
