import type { Language } from './language.ts';

/** Where the meetings are held; the same clock for all who read. */
const zone = 'Europe/Oslo';

/** Digits are the same everywhere: a time is read off a clock that is shared. */
const locales: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-GB',
  se: 'se-NO',
  uk: 'uk-UA',
  pl: 'pl-PL',
  ar: 'ar-u-nu-latn',
  so: 'so-SO',
};

const clocks = formats({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const calendars = formats({ day: 'numeric', month: 'long' });

function formats(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const made = Object.entries(locales).map(([language, locale]) => [
    language,
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }),
  ]);
  // Made from the keys of `locales`.
  return Object.fromEntries(made) as Record<Language, Intl.DateTimeFormat>;
}

/** A time of day, as hours and minutes ("09.41", in English "09:41"). */
export function clockTime(at: number, language: Language): string {
  const time = clocks[language].format(at);
  // Norwegian and Northern Sami write the hour and the minutes with a full stop between them.
  return withStop.has(language) ? time.replace(':', '.') : time;
}

const withStop: ReadonlySet<Language> = new Set(['nb', 'nn', 'se']);

/** A stretch of time ("10.20–10.31"); one within a minute is that minute. */
export function clockTimes({ from, to }: { readonly from: number; readonly to: number }, language: Language): string {
  const [first, last] = [clockTime(from, language), clockTime(to, language)];
  return first === last ? first : `${first}–${last}`;
}

/** A day ("24. desember"). */
export function day(at: number, language: Language): string {
  return calendars[language].format(at);
}
