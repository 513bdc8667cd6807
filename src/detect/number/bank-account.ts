import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
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
  if ((label & flag.accountWord) === 0 && !grouped && !isOfMoney(reading, first)) return undefined;
  return isOffice(reading, first) ? undefined : { rule: 'bank-account.number', severity: 'warn', first, last };
}

/** Money is spoken of close before: eleven digits that pass the check are then an account. */
function isOfMoney(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 9; at -= 1) if (money.test(wordAt(reading, at))) return true;
  return false;
}

const money =
  /^(?:pen[gk].*|.*(?:pengene|pengane|pengar|penger)|trekk(?:e|es|ast|er|jer)?|utlegg.*|.*regning(?:a|en|er|ar|ane|ene)?|.*rekning(?:a|ar|ane)?|betal.*|overskytande|overskytende|refund.*|money|paid|pay|payment|payout|reimburs.*|depositum.*|stønad.*|støtte.*|tilgode|erstatning.*|forskudd.*|lønn.*|løn|stipend.*|beløp.*|summen|vipps.*|innskudd.*|innskot.*)$/;

/** International account numbers: a country, two control digits, the account. */
export function ibans(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.starts.length; at += 1) {
    if (((reading.shapes[at] ?? 0) & shape.capital) === 0 && !isNorwegian(reading, at)) continue;
    const word = wordAt(reading, at);
    if (!/^[a-z]{2}(?:\d{2}[a-z\d]*)?$/.test(word)) continue;
    const last = ibanEnd(reading, at, word);
    if (last !== undefined && !isOffice(reading, at))
      hits.push({ rule: 'bank-account.iban', severity: 'warn', first: at, last });
  }
  return hits;
}

function isNorwegian(reading: Reading, at: number): boolean {
  return reading.folded.lower.startsWith('no', reading.starts[at] ?? 0);
}

/** Lengths of an IBAN in the countries most families here come from; of others, any that checks. */
const ibanLengths: Readonly<Record<string, number>> = {
  no: 15,
  se: 24,
  dk: 18,
  fi: 18,
  de: 22,
  pl: 28,
  lt: 20,
  lv: 21,
  ee: 20,
  gb: 22,
  nl: 18,
  ro: 24,
  ua: 29,
};
const longestIban = 34;

function ibanEnd(reading: Reading, at: number, word: string): number | undefined {
  const wanted = ibanLengths[word.slice(0, 2)];
  if (wanted === undefined) return undefined;
  let iban = word;
  let last = at;
  while (iban.length < wanted && last < at + longestIban && /^(?:\d+|[a-z]{4})$/.test(wordAt(reading, last + 1))) {
    last += 1;
    iban += wordAt(reading, last);
  }
  return iban.length === wanted && isIban(iban.toUpperCase()) ? last : undefined;
}

/** The account is said to be that of the school or a club, and of no one else. */
function isOffice(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - reach; at -= 1) {
    const word = wordAt(reading, at);
    if (own.test(word)) return false;
    if (owners.test(word) || (/^(?:konto|account|iban|kid)/.test(word) && isByOffice(reading, at))) return true;
  }
  for (let at = first + 1; at < first + reach; at += 1) if (owners.test(wordAt(reading, at))) return true;
  return false;
}

/** How far from a number its owner is named. */
const reach = 8;

/** "skolens konto", "kontoen til kommunen". */
function isByOffice(reading: Reading, at: number): boolean {
  return [-2, -1, 1, 2, 3].some((step) => ((reading.flags[at + step] ?? 0) & flag.office) !== 0);
}

const own = /^(?:min|mi|mitt|mine|my|meg|mæ|jeg|eg|æ|i|mor|mora|moren|far|faren|hans|hennes|hennar|his|her|their)$/;
const owners =
  /^(?:klassekass.*|klassekonto.*|fau.*|foreldreråd.*|dugnad.*|korps.*|idrettslag.*|lag(?:et|ets)|forening.*|skolens|skulens|barnehagens|kommunens|elevråd.*|turkass.*|school|club|pta|kommunen|klubb.*|organisasjon.*|elevbedrift.*|basar.*)$/;
