import { categories, severities } from './finding.ts';
import type { OwnWord } from './known.ts';
import { judgedCategories, judgeRule } from './judge/judged.ts';
import { allRows } from './vocabulary/all.ts';

export { categories } from './finding.ts';

/** Rules that are no vocabulary. */
const builtIn = [
  'national-id.number',
  'national-id.mistyped',
  'national-id.help-number',
  'national-id.duf',
  'national-id.last-five',
  'national-id.birth-date',
  'national-id.document',
  'health.code',
  'person-name.known',
  'person-name.lower-case',
  'person-name.unknown',
  'person-name.watched',
  'initials.dotted',
  'initials.capitals',
  'initials.single',
  'contact-details.phone',
  'contact-details.email',
  'contact-details.address',
  'bank-account.number',
  'bank-account.iban',
  'statement.about-pupil',
  'statement.about-family',
] as const;

/** The id of every rule, for an organisation that wants to switch one off. */
export const ruleIds: readonly string[] = [
  ...builtIn,
  ...judgedCategories.map(judgeRule),
  ...new Set(allRows.flatMap((row) => ('flags' in row ? [] : [row.rule]))),
];

/** The mistake in an organisation's own word, as a clause ("is shorter than three letters"); undefined when there is none. */
export function mistakeInOwnWord(word: {
  readonly pattern: string;
  readonly category: string;
  readonly severity: string;
}): string | undefined {
  const letters = word.pattern.replaceAll('*', '').trim();
  if (letters.length < 3) return 'is shorter than three letters';
  if (letters.length > 80) return 'is longer than 80 characters';
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .'’\-/]*\*?$/u.test(word.pattern.trim()))
    return 'has signs other than letters, digits, space, hyphen and a * at its end';
  if (!categories.some((category) => category === word.category))
    return `has an unknown category; use one of ${categories.join(', ')}`;
  if (!severities.some((severity) => severity === word.severity))
    return `has an unknown severity; use one of ${severities.join(', ')}`;
  return undefined;
}

/** Whether a word of the organisation's own is complete and usable. */
export function isOwnWord(word: {
  readonly pattern: string;
  readonly category: string;
  readonly severity: string;
}): word is OwnWord {
  return mistakeInOwnWord(word) === undefined;
}
