import type { Severity } from '../finding.ts';
import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import type { Reading } from '../text/reading.ts';
import { labelOf, saidBefore } from '../number/context.ts';
import type { Hit } from '../number/national-id.ts';
import type { Stretch } from '../number/run.ts';

const groupings = new Set([
  '8',
  '3-2-3',
  '2-2-2-2',
  '2-8',
  '2-3-2-3',
  '2-2-2-2-2',
  '4-8',
  '10',
  '12',
  '4-4',
  '2-4-4',
  '5-3',
]);

/** A private person's phone number. The writer's own and those of offices are no leak. */
export function phone(reading: Reading, stretch: Stretch): Hit | undefined {
  const { first, last, groups } = stretch;
  const national = withoutCountry(stretch.digits);
  if (national === undefined || !stretch.whole || !groupings.has(groups)) return undefined;
  if (!/^[2-9]/.test(national) || isDate(reading, stretch)) return undefined;
  if ((labelOf(reading, first, last) & ~flag.idWord) !== 0) return undefined;
  const severity = severityOf(reading, first);
  return severity === undefined ? undefined : { rule: 'contact-details.phone', severity, first, last };
}

function severityOf(reading: Reading, first: number): Severity | undefined {
  const all = reading.all;
  const before = saidBefore(
    reading,
    first,
    flag.third | flag.relative | flag.kin | flag.office | flag.first | flag.name,
  );
  if ((before & flag.office) !== 0) return undefined;
  if ((before & (flag.third | flag.relative | flag.kin)) !== 0) return 'warn';
  if ((all & (flag.office | flag.plainNumber)) !== 0) return undefined;
  if ((before & flag.name) !== 0) return 'hint';
  if ((all & flag.first) !== 0 && (all & (flag.technical | flag.practical)) !== 0) return undefined;
  if ((all & (flag.third | flag.relative)) !== 0) return 'warn';
  return (all & flag.first) === 0 ? 'hint' : undefined;
}

/** The eight digits of a Norwegian number, with or without 47 or 0047 before them. */
function withoutCountry(digits: string): string | undefined {
  if (digits.length === 8) return digits;
  if (digits.length === 10 && digits.startsWith('47')) return digits.slice(2);
  return digits.length === 12 && digits.startsWith('0047') ? digits.slice(4) : undefined;
}

/** 12.03.2015 and 20310612 are days, 2031–2032 is a school year. */
function isDate(reading: Reading, { first, groups, digits, mark }: Stretch): boolean {
  if (groups === '4-4' && /^(?:19|20)\d\d(?:19|20)/.test(digits)) return true;
  if (groups === '8' && /^(?:19|20)\d\d(?:0\d|1[0-2])/.test(digits)) return wordAt(reading, first).length === 8;
  return groups.startsWith('2-2-4') || (groups === '2-2-2-2' && mark === '.');
}
