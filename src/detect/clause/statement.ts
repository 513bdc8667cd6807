import type { Category, Severity } from '../finding.ts';
import { flag } from '../lexicon/flag.ts';
import type { Reading } from '../text/reading.ts';

/** A sentence that says something of the child or the family, whatever it is. */
export interface Statement {
  readonly category: Category;
  readonly severity: Severity;
  readonly rule: string;
  readonly first: number;
  readonly last: number;
}

/** Speaking of these, people mean the meeting or everybody, not the child. */
const elsewhere = flag.practical | flag.technical | flag.event | flag.topic | flag.warning | flag.jest | flag.quiet;
/** Shorter sentences than this say too little. */
const fewest = 4;
/** The verb stands at most so many words after the one it is about. */
const reach = 3;

/**
 * Statements about a third person. No vocabulary is ever complete: these are hints, which are counted and shown
 * as a reminder of the rule at most once.
 */
export function statements(reading: Reading): readonly Statement[] {
  if ((reading.all & (flag.event | flag.jest | flag.practical | flag.technical)) !== 0) return [];
  const found: Statement[] = [];
  let from = 0;
  for (const [sentence, end] of reading.sentenceEnds.entries()) {
    const statement =
      ((reading.sentenceFlags[sentence] ?? 0) & elsewhere) === 0 ? statementIn(reading, from, end) : undefined;
    if (statement !== undefined) found.push(statement);
    from = end;
  }
  return found;
}

function statementIn(reading: Reading, from: number, end: number): Statement | undefined {
  if (end - from < fewest) return undefined;
  const told = reading.sentenceFlags[reading.sentences[from] ?? 0] ?? 0;
  for (let at = from; at < end; at += 1) {
    const flags = reading.flags[at] ?? 0;
    if ((flags & flag.third) === 0 || !hasVerb(reading, from, at, end) || isTitle(reading, at)) continue;
    // Beside a title, a mere pronoun may mean the person in office.
    if ((told & flag.role) !== 0 && (flags & flag.kin) === 0) continue;
    const isFamily = (flags & flag.relative) !== 0;
    const about = isFamily
      ? ({ category: 'family', rule: 'statement.about-family' } as const)
      : ({ category: 'special-education', rule: 'statement.about-pupil' } as const);
    return { ...about, severity: 'hint', first: at, last: end - 1 };
  }
  return undefined;
}

/** "«Jenta som forsvant»": the first word of a title. */
function isTitle(reading: Reading, at: number): boolean {
  return /[«"“]/.test(reading.folded.lower.charAt((reading.starts[at] ?? 0) - 1));
}

function hasVerb(reading: Reading, from: number, at: number, end: number): boolean {
  const last = Math.min(at + reach, end - 1);
  for (let here = Math.max(at - 1, from); here <= last; here += 1) {
    if (((reading.flags[here] ?? 0) & flag.verb) !== 0) return end - at > 2;
  }
  return end - at > 3;
}
