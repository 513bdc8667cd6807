import type { Severity } from '../finding.ts';

/** A mention of somebody: of a third person, or of one of the meeting's own (`known`). */
export interface Mention {
  readonly known: boolean;
  readonly rule: string;
  readonly severity: Severity;
  readonly first: number;
  readonly last: number;
}
