import type { Category, Severity } from './finding.ts';
import type { Learned } from './judge/learned.ts';

/** What is known of a meeting when its text is read. Everything may be missing. */
export interface Known {
  /** Names of participants and staff, as they are displayed: mentioning them is no leak. */
  readonly people?: readonly string[];
  /** Names to look out for (the child's), which nobody but the organizer has seen in clear. */
  readonly watched?: Watched;
  /** Ids of rules the organisation has switched off. */
  readonly rulesOff?: readonly string[];
  /** The organisation's own words. */
  readonly words?: readonly OwnWord[];
  /** Where the text stands. An invitation is about somebody unless it is plainly general. */
  readonly setting?: 'chat' | 'invitation';
  /** Whom an invitation goes to, where that is known. */
  readonly audience?: Audience;
  /** What was learnt from labelled messages; without it the rules work alone. */
  readonly learned?: Learned;
}

/** One family, whose child is known to everybody who reads; colleagues alone; or many, as all parents of a class. */
export type Audience = 'family' | 'staff' | 'many';

/** Watched names as hashes of `watchedForms`, with the keyed function that made them. */
export interface Watched {
  readonly hashes: ReadonlySet<string> | readonly string[];
  readonly hash: (form: string) => string;
}

/** A word or phrase of the organisation's own; `*` at the end covers endings and compounds. */
export interface OwnWord {
  readonly pattern: string;
  readonly category: Category;
  readonly severity: Severity;
}
