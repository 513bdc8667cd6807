/**
 * The languages words exist in (BCP 47 primary tags), in the order they are offered: what each calls itself, and for whom it is. One
 * for everybody has every word; one for participants has those that participants read.
 */
const table = {
  nb: { name: 'Bokmål', for: 'everybody' },
  nn: { name: 'Nynorsk', for: 'everybody' },
  en: { name: 'English', for: 'everybody' },
  se: { name: 'Davvisámegiella', for: 'participants' },
  uk: { name: 'Українська', for: 'participants' },
  pl: { name: 'Polski', for: 'participants' },
  ar: { name: 'العربية', for: 'participants' },
  so: { name: 'Soomaali', for: 'participants' },
} as const;

type Table = typeof table;

/** A language somebody may read. */
export type Language = keyof Table;

/** A language that has every word, also those for who leads and for who has the bot in personal chat. */
export type CompleteLanguage = {
  [Name in Language]: Table[Name]['for'] extends 'everybody' ? Name : never;
}[Language];

/** A language that has what participants read. */
export type ParticipantsLanguage = Exclude<Language, CompleteLanguage>;

/** All languages, in the order they are offered. */
// The keys of the table are the languages.
export const languages = Object.keys(table) as readonly Language[];

/** The languages that have every word. */
export const completeLanguages: readonly CompleteLanguage[] = languages.filter(isComplete);

/** Whether a language has every word. */
export function isComplete(language: Language): language is CompleteLanguage {
  return table[language].for === 'everybody';
}

/** The language for what only complete ones say: the reader's own, else English. */
export function completeFor(language: Language): CompleteLanguage {
  return isComplete(language) ? language : 'en';
}

/** What a language calls itself. */
export function languageName(language: Language): string {
  return table[language].name;
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: Language): boolean {
  return language === 'ar';
}

/** The language for a reader's locale as Teams sends it (`nb-NO`, `nn-no`, `pl-PL`); `undefined` when it is none of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const [tag] = (locale ?? '').toLowerCase().split('-');
  return tag === 'no' ? 'nb' : languages.find((language) => language === tag);
}

/** The language for a reader's locale; English where it is none of ours, and the one given where nothing is told. */
export function languageForReader(locale: string | undefined, otherwise: Language): Language {
  return languageOf(locale) ?? (locale === undefined || locale === '' ? otherwise : 'en');
}
