import type { CompleteLanguage } from '../language/language.ts';
import type { Invitation } from './invitation.ts';
import { readBody, wordsOf } from './text/read-body.ts';

/** Words that are of one of the languages alone, and common in it. */
const ofOne: Readonly<Record<CompleteLanguage, ReadonlySet<string>>> = {
  nb: new Set([
    'ikke',
    'dere',
    'jeg',
    'hvordan',
    'hva',
    'fra',
    'mer',
    'være',
    'blir',
    'hilsen',
    'noen',
    'noe',
    'deres',
    'uke',
    'skole',
    'gjøre',
    'bare',
    'hvis',
  ]),
  nn: new Set([
    'ikkje',
    'dykk',
    'eg',
    'me',
    'korleis',
    'kva',
    'frå',
    'meir',
    'vere',
    'blir',
    'vert',
    'helsing',
    'nokon',
    'noko',
    'dykkar',
    'veke',
    'skule',
    'gjere',
    'berre',
    'viss',
    'de',
  ]),
  en: new Set([
    'the',
    'you',
    'and',
    'we',
    'is',
    'not',
    'with',
    'your',
    'to',
    'of',
    'for',
    'will',
    'this',
    'please',
    'regards',
    'meeting',
  ]),
};

/** The language of a letter among those that have every word; the one given where it does not tell. */
export function letterLanguage(
  invitation: Pick<Invitation, 'body' | 'organizer'>,
  otherwise: CompleteLanguage,
): CompleteLanguage {
  const words = wordsOf(readBody(invitation), 'own', 'signature')
    .toLowerCase()
    .split(/[^a-zæøå]+/);
  const count = (language: CompleteLanguage) => words.filter((word) => ofOne[language].has(word)).length;
  const counts = { nb: count('nb'), nn: count('nn'), en: count('en') };
  const most = Math.max(...Object.values(counts));
  const languages = (['nb', 'nn', 'en'] as const).filter((language) => counts[language] === most);
  const [only] = languages;
  return only === undefined || languages.includes(otherwise) ? otherwise : only;
}
