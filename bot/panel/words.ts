import type { CompleteLanguage } from '../../src/language/language.ts';
import type { Words } from '../../src/language/words.ts';

/** Each language is loaded when somebody reads it. */
const loaders: Readonly<Record<CompleteLanguage, () => Promise<Words>>> = {
  nb: async () => (await import('../../src/language/nb.ts')).nb,
  nn: async () => (await import('../../src/language/nn.ts')).nn,
  en: async () => (await import('../../src/language/en.ts')).en,
};

/** The words of a language. */
export function loadWords(language: CompleteLanguage): Promise<Words> {
  return loaders[language]();
}
