import type { Category, Severity } from '../finding.ts';

/**
 * When a pattern may alarm: `alone`; with a reference to somebody, the writer included (`anybody`);
 * or only with a third person or the case (`third`). Only of an invitation: when it goes
 * to one family (`family`), or to anybody but many (`one`).
 */
export type Need = 'alone' | 'anybody' | 'third' | 'family' | 'one';

/**
 * A row of the vocabulary. `words`: one word each, between spaces. `phrases`: one a line.
 * In both: `ord*` covers endings and compounds, `*ord*` stands anywhere in a word, `a|b` is either,
 * `@class` is a class of words, `word?` may be missing, `~3` is up to three words of any kind.
 * A hyphen or apostrophe parts words, as it does in the text.
 */
export interface FindingRow {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly need: Need;
  readonly words?: string;
  readonly phrases?: string;
}

/** A row that finds nothing but tells how its sentence is to be read. */
export interface FlagRow {
  readonly flags: number;
  readonly words?: string;
  readonly phrases?: string;
}

export type Row = FindingRow | FlagRow;

/** Classes of words that stand for each other in phrases: class name without `@` to its words. */
export type Classes = Readonly<Record<string, string>>;
