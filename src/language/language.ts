/** The languages every word exists in: bokmål, nynorsk, English (BCP 47 primary tags). */
export type Language = 'nb' | 'nn' | 'en';

/** The language for a reader's locale as Teams sends it (`nb-NO`, `nn-no`, `en-GB`); `undefined` when it is none of ours. */
export function languageOf(locale: string | undefined): Language | undefined {
  const tag = locale?.slice(0, 2).toLowerCase();
  if (tag === 'no') return 'nb';
  return tag === 'nb' || tag === 'nn' || tag === 'en' ? tag : undefined;
}
