import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/reading.ts';
import type { Reading } from '../text/reading.ts';
import { isAccount, isIban } from './check-digits.ts';
import { labelOf } from './context.ts';
import type { Hit } from './national-id.ts';
import type { Stretch } from './run.ts';

/** A private person's bank account; that of the school or the parents' council is nobody's secret. */
export function bankAccount(reading: Reading, stretch: Stretch): Hit | undefined {
  const { first, last, digits, groups, mark } = stretch;
  if (digits.length !== 11 || !isAccount(digits)) return undefined;
  const label = labelOf(reading, first, last);
  if ((label & (flag.idWord | flag.plainNumber)) !== 0) return undefined;
  const grouped = groups === '4-2-5' && (mark === '.' || mark === ' ');
  if ((label & flag.accountWord) === 0 && !grouped) return undefined;
  return isOffice(reading) ? undefined : { rule: 'bank-account.number', severity: 'warn', first, last };
}

/** International account numbers of Norwegian banks: `NO`, two control digits, the account. */
export function ibans(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.starts.length; at += 1) {
    if (reading.folded.lower.charCodeAt(reading.starts[at] ?? 0) !== 110) continue;
    const word = wordAt(reading, at);
    if (!/^no(?:\d{2,13})?$/.test(word)) continue;
    const last = ibanEnd(reading, at, word);
    if (last !== undefined && !isOffice(reading))
      hits.push({ rule: 'bank-account.iban', severity: 'warn', first: at, last });
  }
  return hits;
}

const ibanLength = 15;

function ibanEnd(reading: Reading, at: number, word: string): number | undefined {
  let iban = word.toUpperCase();
  let last = at;
  while (iban.length < ibanLength && /^\d+$/.test(wordAt(reading, last + 1))) {
    last += 1;
    iban += wordAt(reading, last);
  }
  return iban.length === ibanLength && isIban(iban) ? last : undefined;
}

/** The account is said to be that of the school, and of no one else. */
function isOffice(reading: Reading): boolean {
  const flags = reading.all;
  return (flags & flag.office) !== 0 && (flags & flag.third) === 0;
}
