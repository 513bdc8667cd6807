/** What each language calls itself: the languages words exist in (BCP 47 primary tags), in the order they are offered. */
export const languageNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

export type Language = keyof typeof languageNames;

/** The languages, in the order they are offered. */
export const languages = Object.keys(languageNames) as readonly Language[];

/** The language for a reader's locale as Teams sends it (`nb-NO`, `nn-no`, `en-GB`); `undefined` when it is none of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const [tag] = (locale ?? '').toLowerCase().split('-');
  return tag === 'no' ? 'nb' : languages.find((language) => language === tag);
}
