import { pages as en } from './en/pages.ts';
import type { Language } from './language.ts';
import { pages as nb } from './nb/pages.ts';
import { pages as nn } from './nn/pages.ts';
import type { PageWords } from './page-words.ts';

/** The words of the pages in a language. */
export function pagesFor(language: Language): PageWords {
  return all[language];
}

const all: Readonly<Record<Language, PageWords>> = { nb, nn, en };
