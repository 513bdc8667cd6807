import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { routinesIn } from '../../bot/settings/routines.ts';
import { standard } from '../../src/routine/standard.ts';

const folder = mkdtempSync(join(tmpdir(), 'motevakt-routines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nordvik = '11111111-1111-4111-8111-11111111111a';
const sorvik = '22222222-2222-4222-8222-222222222222';

function routines(content: string) {
  const file = join(folder, 'routine.json');
  writeFileSync(file, content);
  const read = routinesIn(file, [nordvik, sorvik]);
  if (typeof read !== 'function') throw new Error(read.problems.join('\n'));
  return read;
}

test('without a file everybody has the standard routine', () => {
  const read = routinesIn(undefined, [nordvik]);
  expect(typeof read === 'function' && read(nordvik)).toEqual(standard);
});

test('a tenant has its own routine, however its id is written, and others what holds for all', () => {
  const routineFor = routines(
    JSON.stringify({ default: { language: 'nn' }, tenants: { [nordvik]: { organisation: 'Nordvik kommune' } } }),
  );
  expect(routineFor(nordvik.toUpperCase())).toEqual({ ...standard, language: 'nn', organisation: 'Nordvik kommune' });
  expect(routineFor(sorvik)).toEqual({ ...standard, language: 'nn' });
});

test('a file as Windows writes it is read as well', () => {
  expect(routines('\uFEFF{\r\n  "language": "en"\r\n}\r\n')(sorvik).language).toBe('en');
});
