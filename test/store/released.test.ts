import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { migrations } from '../../bot/store/migrations/migrations.ts';
import { ask } from './ask.ts';
import { releasedDatabaseUrl } from './released.ts';

/** The migrations of each release. Installations have run them: a change to one would reach nobody. */
const released = {
  '0001-tables.ts': 'e376b04263b4662e56af6e3a1cca1b6912aa32989a6a6c9b7329352a6693ac61',
  '0002-store-facts.ts': '397dbbb9d39e1c0e180e616ab3fa80516bd090d57bfc99806989d20e441c41d1',
  '0003-deliver-effects.ts': '26298cd88f661c61feee814660ea4f49cfa0f8759a6dd78d2f845e9b0c46e7b3',
};

test.each(Object.entries(released))('the bot never changes what it released: %s', async (file, checksum) => {
  const text = await readFile(new URL(`../../bot/store/migrations/${file}`, import.meta.url));
  expect(createHash('sha256').update(text).digest('hex')).toBe(checksum);
});

test('the bot runs what it released before anything newer', async () => {
  const ran = await ask(await releasedDatabaseUrl('0.1.0'), 'select name from kysely_migration order by name');
  const names = Object.keys(await migrations.getMigrations());
  expect(names).toEqual(names.toSorted());
  expect(names.slice(0, ran.length)).toEqual(ran.map(({ name }) => name));
  expect(Object.keys(released)).toEqual(names.slice(0, ran.length).map((name) => `${name}.ts`));
});
