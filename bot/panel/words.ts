import type { CompleteLanguage, Language, ParticipantsLanguage } from '../../src/language/language.ts';
import type { ParticipantWords, Words } from '../../src/language/words.ts';

/** Each language is loaded when somebody reads it. */
const loaders: Readonly<Record<CompleteLanguage, () => Promise<Words>>> &
  Readonly<Record<ParticipantsLanguage, () => Promise<ParticipantWords>>> = {
  nb: async () => (await import('../../src/language/nb.ts')).nb,
  nn: async () => (await import('../../src/language/nn.ts')).nn,
  en: async () => (await import('../../src/language/en.ts')).en,
  se: async () => (await import('../../src/language/se.ts')).se,
  uk: async () => (await import('../../src/language/uk.ts')).uk,
  pl: async () => (await import('../../src/language/pl.ts')).pl,
  ar: async () => (await import('../../src/language/ar.ts')).ar,
  so: async () => (await import('../../src/language/so.ts')).so,
};

/** The words of a language: all of a complete one, those for participants of another. */
export function loadWords(language: CompleteLanguage): Promise<Words>;
export function loadWords(language: Language): Promise<ParticipantWords>;
export function loadWords(language: Language): Promise<ParticipantWords> {
  return loaders[language]();
}
