import { flag } from './flag.ts';
import type { Match } from './match.ts';
import type { FindingRow } from './row.ts';
import { tell } from '../text/read.ts';
import type { Reading } from '../text/reading.ts';

/** A match that is a finding. */
export interface Judged {
  readonly row: FindingRow;
  readonly first: number;
  readonly last: number;
}

/** Lets the phrases that only tell something tell it, before anything is judged. */
export function hear(reading: Reading, found: readonly Match[]): void {
  for (const { row, first, last } of found) {
    if (!('flags' in row)) continue;
    const { flags } = row;
    tell(reading, first, flags);
    const covering = flags & (flag.quiet | flag.notPerson | flag.practical);
    if (covering !== 0)
      for (let at = first; at <= last; at += 1) reading.flags[at] = (reading.flags[at] ?? 0) | covering;
  }
}

/** The matches that mean what they seem to mean, by who and what else is spoken of. */
export function judge(reading: Reading, found: readonly Match[], isInvitation: boolean): readonly Judged[] {
  const all = reading.all;
  const judged: Judged[] = [];
  for (const { row, first, last } of found) {
    if ('flags' in row || isQuiet(reading, first, last)) continue;
    const sentence = reading.sentenceFlags[reading.sentences[first] ?? 0] ?? 0;
    if (isGeneral(row, sentence, all) || isJest(row, all) || isRunning(row, all) || isBudget(row, sentence)) continue;
    if (isMeant(row, sentence, all, isInvitation)) judged.push({ row, first, last });
  }
  return judged;
}

function isQuiet(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (((reading.flags[at] ?? 0) & flag.quiet) !== 0) return true;
  return false;
}

/** About many, about the law or about this rule: not about somebody, unless the sentence names one. */
function isGeneral(row: FindingRow, sentence: number, all: number): boolean {
  const isSomebody = (sentence & flag.third) !== 0 && !isOfficial(sentence, all);
  const isOwn = (sentence & flag.first) !== 0;
  if ((sentence & flag.warning) !== 0) return row.category !== 'protected-address' || !(isSomebody || isOwn);
  if (isSomebody || (sentence & flag.case) !== 0) return false;
  return (sentence & flag.topic) !== 0 || (all & flag.event) !== 0;
}

/** "Helsesykepleieren … hun … på temakvelden": where many are invited by somebody in office, "she" is the one in office. */
function isOfficial(sentence: number, all: number): boolean {
  return (sentence & flag.kin) === 0 && (all & flag.role) !== 0 && (all & flag.event) !== 0;
}

/** Laughter takes the weight from words, but not from what somebody plainly tells of himself or herself. */
function isJest(row: FindingRow, all: number): boolean {
  if ((all & flag.jest) === 0) return false;
  if (row.rule.endsWith('.own')) return false;
  return row.severity !== 'block' || (all & flag.third) === 0;
}

/** Schools and municipalities are short of money too. */
function isBudget(row: FindingRow, sentence: number): boolean {
  return row.category === 'economy' && (sentence & flag.office) !== 0 && (sentence & (flag.third | flag.first)) === 0;
}

/** A weak word says nothing where the running of the meeting is spoken of. */
function isRunning(row: FindingRow, all: number): boolean {
  return row.severity === 'hint' && (all & (flag.practical | flag.technical)) !== 0;
}

function isMeant(row: FindingRow, sentence: number, all: number, isInvitation: boolean): boolean {
  if (row.need === 'alone' || isInvitation) return true;
  if ((all & (flag.third | flag.case)) !== 0) return true;
  return row.need === 'anybody' && (sentence & (flag.first | flag.second)) !== 0;
}
