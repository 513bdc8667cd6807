import type { Language } from './language.ts';

/** Where the meetings are held; the same clock for all who read. */
const zone = 'Europe/Oslo';

const clocks = {
  nb: new Intl.DateTimeFormat('nb-NO', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  nn: new Intl.DateTimeFormat('nn-NO', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
};

/** A time of day, as hours and minutes ("09.41", in English "09:41"). */
export function clockTime(at: number, language: Language): string {
  const time = clocks[language].format(at);
  // Norwegian writes the hour and the minutes with a full stop between them.
  return language === 'en' ? time : time.replace(':', '.');
}

/** A stretch of time ("10.20–10.31"); one within a minute is that minute. */
export function clockTimes({ from, to }: { readonly from: number; readonly to: number }, language: Language): string {
  const [first, last] = [clockTime(from, language), clockTime(to, language)];
  return first === last ? first : `${first}–${last}`;
}

const calendars = {
  nb: new Intl.DateTimeFormat('nb-NO', { timeZone: zone, day: 'numeric', month: 'long' }),
  nn: new Intl.DateTimeFormat('nn-NO', { timeZone: zone, day: 'numeric', month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'long' }),
};

/** A day ("24. desember"). */
export function day(at: number, language: Language): string {
  return calendars[language].format(at);
}
