import type { Category, Severity } from './finding.ts';

/** What is found in words of a reading: from its first to its last word. */
export interface Part {
  readonly category: Category;
  readonly severity: Severity;
  readonly rule: string;
  readonly first: number;
  readonly last: number;
}
