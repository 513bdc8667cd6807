import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';

/** Ends of compounds that are things, places and occasions: no name ends like that. */
const ends =
  /(?:skjema|skjemaet|møte|møtet|planen?|gruppen?|gruppa|listen?|lista|dagen?|kvelden?|turen?|prøven?|prøva|skolen?|skulen?|klassen?|rommet|timen?|uken?|uka|veke|veka|brevet|arket|boken?|boka|programmet|systemet|tjenesten?|tenesta|avdelingen?|kommunen?|foreningen?|kontoret|senteret|hallen|plassen|festen|lekene?|appen|lenken|lenka|avtalen?|saken?|rapporten?|innkallingen?|innkallinga|meldingen?|meldinga|festivalen?|stevnet|kurset|prosjektet|laget|korpset|utvalget|styret|rådet|nemnda|tinget|etaten|loven|rutinen?|regler|reglene|ferien?|heten|skapet|ismen?|sjonen?|asjonen|logien?|tivet|mentet|teori|kort|konto|vakt|vakta|vakten|telefon|telefonen)$/;

/** Whether a word in lower case is plainly a thing. */
export function isThing(word: string): boolean {
  return word.length >= 6 && ends.test(word);
}

/** Two capitalised words, the last of which is no thing. */
export function hasTwoParts(reading: Reading, at: number, last: number): boolean {
  if (isThing(wordAt(reading, last))) return false;
  return last > at || ((reading.shapes[at - 1] ?? 0) & (shape.capital | shape.allCapitals)) === shape.capital;
}

/** "… er tanta", "… is his uncle". */
export function isRelated(reading: Reading, at: number): boolean {
  return (((reading.flags[at] ?? 0) | (reading.flags[at + 1] ?? 0)) & (flag.kin | flag.relative)) !== 0;
}
