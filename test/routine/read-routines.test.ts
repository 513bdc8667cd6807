import { expect, test } from 'vitest';
import { readRoutines } from '../../src/routine/read-routines.ts';
import { standard } from '../../src/routine/standard.ts';

const rules = { ruleIds: [], categories: [], mistakeInOwnWord: () => undefined };
const nordvik = '11111111-1111-4111-8111-111111111111';
const sorvik = '22222222-2222-4222-8222-22222222222A';
const served = [nordvik, sorvik.toLowerCase()];

function read(given: unknown) {
  return readRoutines(given, { rules, served });
}

test('one routine in the file is the routine of all', () => {
  expect(read({ language: 'nn' })).toEqual({ default: { ...standard, language: 'nn' }, tenants: new Map() });
});

test('a tenant has what it says itself, then what is said for all', () => {
  const routines = read({ default: { language: 'nn' }, tenants: { [sorvik]: { organisation: 'Sørvik kommune' } } });
  expect(routines).toEqual({
    default: { ...standard, language: 'nn' },
    tenants: new Map([[sorvik.toLowerCase(), { ...standard, language: 'nn', organisation: 'Sørvik kommune' }]]),
  });
});

test('tenants can stand without a default', () => {
  const routines = read({ tenants: { [nordvik]: { language: 'en' } } });
  expect(routines).toEqual({ default: standard, tenants: new Map([[nordvik, { ...standard, language: 'en' }]]) });
});

test('every fault is said at once, and whose it is', () => {
  const stranger = '33333333-3333-4333-8333-333333333333';
  const given = {
    default: { language: 'de' },
    tenants: { [nordvik]: { timings: { absence: '5' } }, [stranger]: {} },
    langauge: 'nn',
  };
  expect(read(given)).toEqual({
    problems: [
      "langauge stands beside default and tenants; a routine's settings go inside them",
      'default.language is none of nb, nn, en',
      `tenants.${nordvik}.timings.absence is not a number of seconds between 1 and 3600`,
      `tenants.${stranger} is none of the tenants that are served`,
    ],
  });
  expect(read({ tenants: [] })).toEqual({
    problems: ['tenants is not a group of routines by tenant id, { "…": { … } }'],
  });
});
