import type { Category } from '../finding.ts';

/**
 * The kinds of content that the judge has a say in. Numbers, contact details and protected addresses are not among them: there the
 * rules are alone.
 */
export const judgedCategories = [
  'health',
  'child-welfare',
  'special-education',
  'crime-violence',
  'beliefs-origin-sexuality',
  'economy',
  'family',
  'person-name',
  'initials',
  'credentials',
] as const satisfies readonly Category[];

/** A kind of content that the judge has a say in. */
export type JudgedCategory = (typeof judgedCategories)[number];

/** The rule that a finding of the judge's names. */
export function judgeRule(category: JudgedCategory): `judge.${JudgedCategory}` {
  return `judge.${category}`;
}

/** Whether the organisation has switched off a rule. */
export function isRuleOff({ rulesOff }: { readonly rulesOff?: readonly string[] }, rule: string): boolean {
  return rulesOff !== undefined && rulesOff.includes(rule);
}
