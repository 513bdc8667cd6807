import { pages as ar } from './ar/pages.ts';
import { pages as en } from './en/pages.ts';
import type { Language } from './language.ts';
import { pages as nb } from './nb/pages.ts';
import { pages as nn } from './nn/pages.ts';
import type { PageWords } from './page-words.ts';
import { pages as pl } from './pl/pages.ts';
import { pages as se } from './se/pages.ts';
import { pages as so } from './so/pages.ts';
import { pages as uk } from './uk/pages.ts';

/** The words of the pages in a language. */
export function pagesFor(language: Language): PageWords {
  return all[language];
}

const all: Readonly<Record<Language, PageWords>> = { nb, nn, en, se, uk, pl, ar, so };
