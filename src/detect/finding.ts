/** Every kind of sensitive content, in the order in which an organisation reads about them. */
export const categories = [
  'national-id',
  'health',
  'child-welfare',
  'special-education',
  'crime-violence',
  'beliefs-origin-sexuality',
  'economy',
  'family',
  'protected-address',
  'person-name',
  'initials',
  'contact-details',
  'bank-account',
  'credentials',
] as const;

/** What kind of sensitive content was found. */
export type Category = (typeof categories)[number];

/** From strongest to weakest: must be removed, should be looked at, only counted. */
export const severities = ['block', 'warn', 'hint'] as const;

/** How sure and how serious a finding is. */
export type Severity = (typeof severities)[number];

/** Something in a text that should not be there. It never carries the text itself. */
export interface Finding {
  readonly category: Category;
  readonly severity: Severity;
  /** The rule that fired: an id of `ruleIds`, or `own-word`. */
  readonly rule: string;
  /** Offsets in the original text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
