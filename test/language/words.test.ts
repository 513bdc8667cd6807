import { expect, test } from 'vitest';
import { clockTime, day } from '../../src/language/clock.ts';
import {
  completeLanguages,
  isComplete,
  languageForReader,
  languageOf,
  languages,
  type Language,
} from '../../src/language/language.ts';
import { pagesFor } from '../../src/language/pages.ts';
import { wordsFor } from '../../src/language/words.ts';
import { noticePages } from '../card/notices.ts';

/** Every sentence of a language with the path it stands under; those with names and numbers filled in. */
function sentences(language: Language): readonly (readonly [path: string, sentence: string])[] {
  return [...leaves(wordsFor(language), ''), ...leaves(pagesFor(language), '.pages')];
}

/** What a sentence may be made of, all in one. */
const given = Object.assign(['Lo'], { organisation: 'Lo', days: 30 });

function leaves(part: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  // A list of one name stands for a name, a list and a count alike.
  if (typeof part === 'function') return leaves(part(given, given, given), path);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Names that are the same in every language. */
const names = /Møtevakt|Bokmål|Nynorsk|språk (?:bokmål|nynorsk)|language english|English/g;

test.each(languages)('the bot has a word for everything in %s', (language) => {
  const paths = new Set(sentences(language).map(([path]) => path));
  const bokmal = new Set(sentences('nb').map(([path]) => path));
  // The pages are written for each language; the type says that their parts are there.
  const odd = [...paths].filter((path) => !path.startsWith('.pages.') && !bokmal.has(path));
  expect(odd).toEqual([]);
  if (isComplete(language)) expect(paths.size).toBe(bokmal.size);
  const mayBeEmpty = new Set(['.checklist.step.consent.how']);
  expect(sentences(language).filter(([path, words]) => words.trim() === '' && !mayBeEmpty.has(path))).toEqual([]);
});

test.each(languages)('the bot neither shouts nor blames in %s', (language) => {
  const loud = /!|\b(?:må du|du har brutt|brudd|brot|violat\w*|forbidden|illegal|advarsel|åtvaring|warning)\b/i;
  expect(sentences(language).filter(([, words]) => loud.test(words))).toEqual([]);
});

test.each(languages)('the bot is brief in %s', (language) => {
  expect(sentences(language).filter(([, words]) => words.length > 260)).toEqual([]);
  const long = sentences(language).filter(([, words]) =>
    words.split(/[.:?] /).some((part) => part.split(' ').length > 32),
  );
  expect(long).toEqual([]);
});

test('the bot leaves nothing in Norwegian to those who read English', () => {
  const norwegian =
    /[æøåÆØÅ«»]|\b(?:ikke|ikkje|og|eller|er|du|jeg|eg|det|som|med|til|av|på|for å|møtet|kamera|opptak)\b/;
  const left = sentences('en').filter(([, words]) => norwegian.test(words.replaceAll(names, '')));
  expect(left).toEqual([]);
});

test('the bot writes nynorsk to those who read nynorsk', () => {
  const bokmal =
    /\b(?:ikke|jeg|hva|hvem|hvordan|hvis|noe|noen|fra|etter hvert|være|gjøre|gjør|sier|ser du ikke|mer|dere|deres|deltaker\w*|melding(?:en|er)|opplysninger|ansatte|foresatte?|møter|slettes|mens|navn\w*|skjermet|bildet?|uten|blitt|hjelper dere|oversikten|vis(?:es)|starter|slutter|trykker|skriver|følger|hører|tar|kommer|åpnes|forberedelser|språkvalget)\b/i;
  const left = sentences('nn').filter(([, words]) => bokmal.test(words.replaceAll(names, '')));
  expect(left).toEqual([]);
});

test('the bot writes bokmål to those who read bokmål', () => {
  const nynorsk =
    /\b(?:ikkje|eg|kva|kven|korleis|noko|nokon|frå|vere|gjere|gjer|seier|meir|dykk|deltakar\w*|meldinga|opplysningar|tilsette|føresette|møta|medan|òg|namn\w*|gøymd?|skjerma|bilete|utan|startar|sluttar|trykkjer|skriv de|høyrer|tek|kjem|opnar)\b/i;
  expect(sentences('nb').filter(([, words]) => nynorsk.test(words.replaceAll(names, '')))).toEqual([]);
});

test('the bot keeps to one of several words for a thing', () => {
  const others = {
    nb: /\b(?:med)?organisator/i,
    nn: /\b(?:òg|att|gøym\w*|\w*organisator\w*)\b/i,
    en: /organizer|recogniz/i,
  };
  for (const language of completeLanguages) {
    expect(sentences(language).filter(([, words]) => others[language].test(words))).toEqual([]);
  }
});

test.each(completeLanguages)(
  'the bot can show every notice in the meeting in %s, without naming anybody',
  (language) => {
    const { notification } = wordsFor(language);
    const transcripts = noticePages.map((page) => page.replace(/^recording-/, 'transcript-'));
    expect(new Set(Object.keys(notification))).toEqual(new Set([...noticePages, ...transcripts]));
  },
);

test.each(languages.filter((language) => !isComplete(language)))(
  'the bot leaves nothing in another language to those who read %s',
  (language) => {
    const foreign = /[æøåÆØÅ]|\b(?:ikke|og|eller|møtet|the|and|you|meeting|recording)\b/i;
    const left = sentences(language).filter(
      ([path, words]) => !path.endsWith('.command') && foreign.test(words.replaceAll(names, '')),
    );
    expect(left).toEqual([]);
    const script = { uk: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u };
    const letters = language === 'uk' || language === 'ar' ? script[language] : /\p{Script=Latin}/u;
    const odd = sentences(language).filter(
      ([path, words]) =>
        words.replaceAll(names, '') !== '' &&
        !letters.test(words) &&
        !/\.(?:and|or|relative|language|progress)$/.test(path),
    );
    expect(odd).toEqual([]);
  },
);

test.each(languages)('what stands on the stage is short in %s', (language) => {
  for (const { title, text } of Object.values(wordsFor(language).notification)) {
    expect(title.length).toBeLessThanOrEqual(45);
    expect(text.length).toBeLessThanOrEqual(160);
  }
});

test('the bot tells the time of day and the day as people here do, in summer and in winter', () => {
  const winter = Date.UTC(2026, 0, 14, 12, 5);
  expect(clockTime(winter, 'nb')).toBe('13.05');
  expect(clockTime(Date.UTC(2026, 6, 1, 12, 5), 'en')).toBe('14:05');
  expect(day(winter, 'nb')).toBe('14. januar');
  expect(day(winter, 'nn')).toBe('14. januar');
  expect(day(winter, 'en')).toBe('14 January');
  expect(day(winter, 'pl')).toBe('14 stycznia');
  expect(clockTime(winter, 'ar')).toBe('13:05');
  expect(day(Date.UTC(2026, 0, 14, 23, 30), 'nb')).toBe('15. januar');
});

test('the bot knows a reader’s language by their locale', () => {
  const locales = ['nb-NO', 'no', 'nn-no', 'en-GB', 'pl-PL', 'se', 'ar-IQ', 'sv-SE', undefined];
  expect(locales.map(languageOf)).toEqual(['nb', 'nb', 'nn', 'en', 'pl', 'se', 'ar', undefined, undefined]);
});

test('whoever reads none of the languages reads English, and the one given where nothing is told of them', () => {
  expect(['sv-SE', 'so-SO', undefined, ''].map((locale) => languageForReader(locale, 'nn'))).toEqual([
    'en',
    'so',
    'nn',
    'nn',
  ]);
});
