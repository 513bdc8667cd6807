import type { Language } from './language.ts';

/** Where the meetings are held; the same clock for all who read. */
const zone = 'Europe/Oslo';

const clocks = {
  nb: new Intl.DateTimeFormat('nb-NO', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  nn: new Intl.DateTimeFormat('nn-NO', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
};

/** A time of day, as hours and minutes ("09:41"). */
export function clockTime(at: number, language: Language): string {
  return clocks[language].format(at);
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
