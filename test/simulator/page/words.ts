import type { Person } from '../person-view.ts';
import { en } from './words/en.ts';
import { nb, type Words } from './words/nb.ts';
import { nn } from './words/nn.ts';

/** What Teams itself says, in the reader's language. */
export function wordsOf(person: Person): Words {
  return { 'nb-NO': nb, 'nn-NO': nn, 'en-GB': en }[person.locale];
}

/** Who somebody is, for the page around the meeting. */
export const kindWords: Readonly<Record<Person['kind'], string>> = {
  organizer: 'lærer, arrangør',
  colleague: 'kollega i PP-tjenesten',
  guest: 'gjest med egen konto',
  anonymous: 'forelder i nettleser',
  'anonymous-mobile': 'forelder på mobil',
  phone: 'ringer inn på telefon',
};

/** Where the meeting is held, whatever the machine's own zone; the record goes by the same clock. */
const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });

/** The hour and minute of an instant (ISO 8601): "09.41". */
export function clockTime(instant: string): string {
  return clock.format(new Date(instant)).replace(':', '.');
}
