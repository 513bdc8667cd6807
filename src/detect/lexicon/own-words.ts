import type { OwnWord } from '../known.ts';
import { compileLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { FindingRow } from './row.ts';

/** The rule id of every finding by an organisation's own word. */
const ownWordRule = 'own-word';

const compiled = new WeakMap<readonly OwnWord[], Lexicon>();

/** A lexicon of an organisation's own words; remembered for the same list. */
export function ownLexicon(words: readonly OwnWord[]): Lexicon {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const lexicon = compileLexicon(words.map(rowOf), {});
  compiled.set(words, lexicon);
  return lexicon;
}

function rowOf({ pattern, category, severity }: OwnWord): FindingRow {
  const inner = pattern
    .trim()
    .toLowerCase()
    .replace(/[|@~?]/g, ' ');
  return { rule: ownWordRule, category, severity, need: 'alone', phrases: inner.replace(/[./\\]+/g, ' ') };
}
