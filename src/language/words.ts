import { ar } from './ar.ts';
import { en } from './en.ts';
import type { CompleteLanguage, Language, ParticipantsLanguage } from './language.ts';
import { nb, type Words } from './nb.ts';
import { nn } from './nn.ts';
import type { ParticipantWords } from './participant-words.ts';
import { pl } from './pl.ts';
import { se } from './se.ts';
import { so } from './so.ts';
import { uk } from './uk.ts';

export type { Words } from './nb.ts';
export type { ParticipantWords } from './participant-words.ts';

/** The words of a language: all of a complete one, those for participants of another. */
export function wordsFor(language: CompleteLanguage): Words;
export function wordsFor(language: Language): ParticipantWords;
export function wordsFor(language: Language): ParticipantWords {
  return all[language];
}

const all: Readonly<Record<CompleteLanguage, Words>> & Readonly<Record<ParticipantsLanguage, ParticipantWords>> = {
  nb,
  nn,
  en,
  se,
  uk,
  pl,
  ar,
  so,
};
