import type { Audience, Known } from '../known.ts';
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
export function judge(reading: Reading, found: readonly Match[], known: Known): readonly Judged[] {
  const all = reading.all;
  const judged: Judged[] = [];
  for (const { row, first, last } of found) {
    if ('flags' in row || isQuiet(reading, first, last)) continue;
    const sentence = reading.sentenceFlags[reading.sentences[first] ?? 0] ?? 0;
    const told = { sentence, all, isForMany: isForMany(sentence, all, known), audience: known.audience };
    if (isGeneral(row, told) || isJest(row, all) || isRunning(row, all) || isBudget(row, sentence)) continue;
    if (known.setting === 'invitation' ? isMeantByInvitation(row, told, known) : isMeant(row, told))
      judged.push({ row, first, last });
  }
  return judged;
}

/** What is told of a match: by its sentence, by the whole text, and whether that speaks to many. */
interface Told {
  readonly sentence: number;
  readonly all: number;
  readonly isForMany: boolean;
  readonly audience: Audience | undefined;
}

/** Whoever knows whom an invitation goes to need not guess by a word for an occasion somewhere in it. */
function isForMany(sentence: number, all: number, { audience }: Known): boolean {
  if (audience === 'many') return true;
  if (audience === undefined) return (all & flag.event) !== 0;
  return (sentence & flag.event) !== 0 && (sentence & flag.second) === 0;
}

function isQuiet(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (((reading.flags[at] ?? 0) & flag.quiet) !== 0) return true;
  return false;
}

/** About many, about the law or about this rule: not about somebody, unless the sentence names one. */
function isGeneral(row: FindingRow, told: Told): boolean {
  const { sentence, isForMany: many } = told;
  const isSomebody = (sentence & flag.third) !== 0 && !isOfficial(told) && !isAnybody(told);
  const isOwn = (sentence & flag.first) !== 0;
  if ((sentence & flag.warning) !== 0) return row.category !== 'protected-address' || !(isSomebody || isOwn);
  if (isSomebody || (sentence & flag.case) !== 0) return false;
  return ((sentence & flag.topic) !== 0 && row.need !== 'family') || many;
}

/** "Helsesykepleieren … hun … på temakvelden": where many are invited by somebody in office, "she" is the one in office. */
function isOfficial({ sentence, all, isForMany: many }: Told): boolean {
  return (sentence & flag.kin) === 0 && (all & flag.role) !== 0 && many;
}

/** "Familiens hus": where it is known that many are invited, a child or a name must be meant. */
function isAnybody({ sentence, audience }: Told): boolean {
  return audience === 'many' && (sentence & (flag.kin | flag.name)) === 0;
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

function isMeant(row: FindingRow, { sentence, all }: Told): boolean {
  if (row.need === 'alone') return true;
  if (row.need === 'family' || row.need === 'one') return false;
  if ((all & (flag.third | flag.case)) !== 0) return true;
  return row.need === 'anybody' && (sentence & (flag.first | flag.second)) !== 0;
}

/** In an invitation to one family everybody knows who is meant; among colleagues and to many somebody must be spoken of. */
function isMeantByInvitation(row: FindingRow, told: Told, { audience }: Known): boolean {
  const isOfSomebody = (told.sentence & (flag.third | flag.case)) !== 0;
  if (row.need === 'alone') return !isPlanning(row, told);
  if (audience === undefined) return row.need !== 'family' && row.need !== 'one';
  if (isOfSomebody) return true;
  if (audience === 'many') return false;
  if (row.need === 'one') return true;
  if (audience === 'staff') return row.need === 'family' ? (told.all & flag.third) !== 0 : isMeant(row, told);
  if (isManner(row)) return row.need === 'anybody' && (told.sentence & (flag.first | flag.second)) !== 0;
  return true;
}

/** Colleagues plan special education, and mean nobody, where nobody is spoken of. */
function isPlanning({ rule }: FindingRow, { all, audience }: Told): boolean {
  return audience === 'staff' && rule === 'special-education.word' && (all & (flag.third | flag.case | flag.kin)) === 0;
}

/** How something is said of somebody, or a word with other meanings: nothing by itself. */
function isManner({ rule }: FindingRow): boolean {
  return rule.endsWith('.clause') || rule.endsWith('.reference') || rule.endsWith('.own');
}
