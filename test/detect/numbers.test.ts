import { fnr } from '@navikt/fnrvalidator';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { Known } from '../../src/detect/known.ts';
import { hasBirthDate, identityCheck, isDuf, isIban } from '../../src/detect/number/check-digits.ts';

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** The number of a day and an individual number with its control digits, or nothing where there is none. */
function numbered(day: string, individual: number, remainder = 0): string | undefined {
  const nine = `${day}${String(individual).padStart(3, '0')}`;
  const first = control(nine, firstWeights, remainder);
  const second = first === 10 ? 10 : control(`${nine}${String(first)}`, secondWeights, 0);
  return first === 10 || second === 10 ? undefined : `${nine}${String(first)}${String(second)}`;
}

function control(digits: string, weights: readonly number[], remainder: number): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return (((remainder - sum) % 11) + 11) % 11;
}

const two = (value: number): string => String(value).padStart(2, '0');
const days = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 0, max: 99 }),
  individual: fc.integer({ min: 0, max: 999 }),
});

function rulesOf(text: string, known: Known = {}): readonly string[] {
  return detect(text, known).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('the bot finds a national identity number', () => {
  test.each([
    ['ordinary', 0, 0],
    ['D-number', 40, 0],
    ['hospital', 0, 40],
    ['test (Norsk Helsenett)', 0, 65],
    ['synthetic', 0, 80],
    ['synthetic D-number', 40, 80],
  ])('of every day: %s', (_kind, moreDay, moreMonth) => {
    fc.assert(
      fc.property(days, ({ day, month, year, individual }) => {
        const number = numbered(`${two(day + moreDay)}${two(month + moreMonth)}${two(year)}`, individual);
        fc.pre(number !== undefined);
        expect(rulesOf(`Her er nummeret ${number}`)).toEqual(['block national-id.number']);
      }),
      { numRuns: 200 },
    );
  });

  test('with the control digits of 2032, where a word says what it is', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 3 }), ({ day, month, year, individual }, remainder) => {
        const number = numbered(`${two(day)}${two(month)}${two(year)}`, individual, remainder);
        fc.pre(number !== undefined);
        expect(rulesOf(`Fødselsnummer ${number}`)).toEqual(['block national-id.number']);
        expect(rulesOf(`Vi bestilte ${number} i går og fikk svar`)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('where the validator of the welfare administration finds one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (value) => {
        const digits = String(value).padStart(11, '0');
        if (fnr(digits).status === 'valid') expect(identityCheck(digits) !== 'no' && hasBirthDate(digits)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['128814 53884'],
    ['12 88 14 53884'],
    ['12.88.14 53884'],
    ['128814-53884'],
    ['128814.53884'],
    ['128814\n53884'],
    ['128814\u00a053884'],
    ['1288\u200b1453884'],
    ['１２８８１４５３８８４'],
    ['١٢٨٨١٤٥٣٨٨٤'],
  ])('however it is written: %s', (number) => {
    expect(rulesOf(`nummeret er ${number}, takk`)).toEqual(['block national-id.number']);
  });

  test.each([
    ['رقم الهوية هو 12881453884', 'block national-id.number'],
    ['Номер 12881453884 правильний', 'block national-id.number'],
    ['Fødselsnummer 12881453880', 'warn national-id.mistyped'],
    ['DUF-nummeret er 202241735810', 'block national-id.duf'],
    ['Født 12.08.14, personnr 53884', 'warn national-id.last-five'],
    ['Han er født 12. august 2014', 'warn national-id.birth-date'],
    ['Passnummeret er CCC002345', 'block national-id.document'],
  ])('%s', (text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });
});

test.each([
  ['Møte-ID: 312 345 678 901 Passord: tK9wQz'],
  ['Møte-ID 287 654 321 09'],
  ['Ordrenummer 40817263544'],
  ['The invoice number is 20310455678'],
  ['KID 0012345678903'],
  ['Org.nr. 987 654 325'],
  ['ISBN 978-82-02-12345-6'],
  ['Saksnummer 2031/1187, journalpost 21/116665'],
  ['Møtet er 22.01.2032 kl. 08:30–09:15'],
  ['Telefonkonferanse-ID: 812 345 67#'],
  ['Se https://nordvik.example/sak/12881453884/vis'],
  ['Vi har 27 elever og 12 000 kr'],
  ['12345678901 er et tall uten riktig kontroll'],
  ['Ring meg på 432 10 987 hvis lyden faller ut'],
  ['Ring skolen på 68 05 01 00'],
  ['Skriv til post@nordvik.kommune.example'],
  ['Skolen ligger i Skolegata 12, 3015 Drammen'],
  ['Klassekassa til FAU har konto 1234.56.78903'],
])('the bot is quiet about numbers that are nobody’s: %s', (text) => {
  expect(rulesOf(text)).toEqual([]);
});

test.each([
  ['Ring mor på 434 56 789', 'warn contact-details.phone'],
  ['You can reach his grandmother at +47 444 55 012', 'warn contact-details.phone'],
  ['Min private e-post er k.solbakken@example.com', 'warn contact-details.email'],
  ['Vi har flyttet til Bjørkeveien 14B, 1476 Rasta', 'warn contact-details.address'],
  ['Sett pengene inn på kontoen min 8601.11.17947', 'warn bank-account.number'],
  ['IBAN NO93 8601 1117 947', 'warn bank-account.iban'],
  ['Diagnosen er F90.0', 'block health.code'],
])('the bot finds %s', (text, rule) => {
  expect(rulesOf(text)).toContain(rule);
});

test('check digits as published', () => {
  expect(identityCheck('02013299997')).toBe('now');
  expect(identityCheck('30108299939')).toBe('from2032');
  expect(isDuf('202241735810')).toBe(true);
  expect(isDuf('202241735811')).toBe(false);
  expect(isIban('NO9386011117947')).toBe(true);
  expect(isIban('NO9386011117948')).toBe(false);
});
