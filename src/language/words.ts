import { en } from './en.ts';
import type { Language } from './language.ts';
import { nb, type Words } from './nb.ts';
import { nn } from './nn.ts';

export type { Words } from './nb.ts';

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return all[language];
}

const all: Readonly<Record<Language, Words>> = { nb, nn, en };
