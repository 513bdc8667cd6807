import type { Category, Severity } from '../finding.ts';
import { flag } from '../lexicon/flag.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import { addresses } from '../contact/address.ts';
import { bankAccount, ibans } from './bank-account.ts';
import { birthDates } from './birth-date.ts';
import { diagnosisCodes } from './diagnosis-code.ts';
import { documents } from './document.ts';
import { nationalId } from './national-id.ts';
import type { Hit } from './national-id.ts';
import { phone } from '../contact/phone.ts';
import { stretchesOf } from './run.ts';

/** A number of a person, in words of the reading. */
export interface NumberHit {
  readonly category: Category;
  readonly severity: Severity;
  readonly rule: string;
  readonly first: number;
  readonly last: number;
}

/** Every number of a person. A national identity number is always a possible account as well: it is tried first. */
export function numbers(reading: Reading): readonly NumberHit[] {
  const traits = traitsOf(reading);
  if (!traits.digits) return [];
  const hits: NumberHit[] = [];
  const taken = new Set<number>();
  const add = (category: Category, found: readonly (Hit | undefined)[]): void => {
    for (const hit of found) if (hit !== undefined && takes(taken, hit)) hits.push({ category, ...hit });
  };
  const stretches = stretchesOf(reading);
  if (traits.document) add('national-id', documents(reading));
  add(
    'national-id',
    stretches.map((stretch) => nationalId(reading, stretch)),
  );
  add('bank-account', ibans(reading));
  add(
    'bank-account',
    stretches.map((stretch) => bankAccount(reading, stretch)),
  );
  if (traits.born) add('national-id', birthDates(reading));
  add('health', diagnosisCodes(reading));
  add('contact-details', addresses(reading));
  add(
    'contact-details',
    stretches.map((stretch) => phone(reading, stretch)),
  );
  return hits;
}

function traitsOf(reading: Reading): { readonly digits: boolean; readonly born: boolean; readonly document: boolean } {
  let digits = false;
  for (let at = 0; at < reading.shapes.length && !digits; at += 1) {
    digits = ((reading.shapes[at] ?? 0) & shape.hasDigit) !== 0 || isCode(reading, at);
  }
  const said = reading.all;
  return { digits, born: (said & flag.born) !== 0, document: (said & flag.document) !== 0 };
}

/** A short word of letters and digits that begins with a letter: "F90", "NO93". */
function isCode(reading: Reading, at: number): boolean {
  const last = reading.folded.lower.charCodeAt((reading.ends[at] ?? 1) - 1);
  return last >= 48 && last <= 57;
}

/** Takes the words of a hit, unless an earlier kind of number has one of them. */
function takes(taken: Set<number>, { first, last }: Hit): boolean {
  for (let at = first; at <= last; at += 1) if (taken.has(at)) return false;
  for (let at = first; at <= last; at += 1) taken.add(at);
  return true;
}
