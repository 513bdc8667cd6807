import type { Severity } from '../finding.ts';
import { flag } from '../lexicon/flag.ts';
import type { Reading } from '../text/reading.ts';
import { hasBirthDate, identityCheck, isDuf } from './check-digits.ts';
import { labelOf, saidBefore } from './context.ts';
import type { Stretch } from './run.ts';

/** A finding in words of the reading. */
export interface Hit {
  readonly rule: string;
  readonly severity: Severity;
  readonly first: number;
  readonly last: number;
}

/** Groupings in which people write other numbers than a national identity number. */
const otherGroupings = new Set(['4-2-5', '3-3-3-2', '4-4-3', '4-3-4']);

/** The national identity number, D-, H-, help and DUF number a stretch of digits is, if any. */
export function nationalId(reading: Reading, stretch: Stretch): Hit | undefined {
  if (stretch.digits.length === 12) return duf(reading, stretch);
  if (stretch.digits.length === 5) return lastFive(reading, stretch);
  if (stretch.digits.length !== 11) return undefined;
  const label = labelOf(reading, stretch.first, stretch.last);
  const named = (label & flag.idWord) !== 0;
  if (!named && (label & flag.plainNumber) !== 0) return undefined;
  if (!named && (label & flag.accountWord) !== 0 && !isSure(reading, stretch)) return undefined;
  if (!named && otherGroupings.has(stretch.groups)) return undefined;
  const rule = ruleFor(reading, stretch, named);
  return rule === undefined ? undefined : { ...rule, first: stretch.first, last: stretch.last };
}

function ruleFor(reading: Reading, stretch: Stretch, named: boolean): Pick<Hit, 'rule' | 'severity'> | undefined {
  const check = identityCheck(stretch.digits);
  const dated = hasBirthDate(stretch.digits);
  if (check === 'now' && dated) return { rule: 'national-id.number', severity: 'block' };
  if (check !== 'no' && dated && (named || isAlone(reading, stretch)))
    return { rule: 'national-id.number', severity: 'block' };
  if (!named) return undefined;
  if (check !== 'no' && /^[89]/.test(stretch.digits)) return { rule: 'national-id.help-number', severity: 'block' };
  return { rule: 'national-id.mistyped', severity: 'warn' };
}

/** A day of somebody's life and both control digits, and no account is spoken of right before it. */
function isSure(reading: Reading, { first, digits }: Stretch): boolean {
  if (identityCheck(digits) !== 'now' || !hasBirthDate(digits)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1)
    if (((reading.flags[at] ?? 0) & flag.accountWord) !== 0) return false;
  return true;
}

/** Nothing else in the message explains the number. */
function isAlone(reading: Reading, { first, last }: Stretch): boolean {
  return first === 0 && last === reading.starts.length - 1;
}

function duf(reading: Reading, { first, last, digits, groups }: Stretch): Hit | undefined {
  const label = labelOf(reading, first, last);
  if ((label & (flag.plainNumber | flag.accountWord)) !== 0 || groups === '3-3-3-3' || groups === '4-4-4')
    return undefined;
  const named = (label & flag.idWord) !== 0;
  if (!isDuf(digits)) return named ? { rule: 'national-id.mistyped', severity: 'warn', first, last } : undefined;
  return { rule: 'national-id.duf', severity: named ? 'block' : 'warn', first, last };
}

/** "født 12.08.14, personnr 53884": the five last digits by themselves, right after a word for them. */
function lastFive(reading: Reading, { first, last, groups, whole }: Stretch): Hit | undefined {
  if (groups !== '5' || !whole) return undefined;
  const near = saidBefore(reading, first, flag.idWord | flag.plainNumber | flag.accountWord);
  const close = ((reading.flags[first - 1] ?? 0) | (reading.flags[first - 2] ?? 0)) & flag.idWord;
  return near === flag.idWord && close !== 0
    ? { rule: 'national-id.last-five', severity: 'warn', first, last }
    : undefined;
}
