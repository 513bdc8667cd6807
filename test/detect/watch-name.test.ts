import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { Known } from '../../src/detect/known.ts';
import { watchedForms } from '../../src/detect/watch-name.ts';

const key = randomBytes(32);
const hash = (form: string): string => createHmac('sha256', key).update(form).digest('base64');

function watching(name: string, people: readonly string[] = []): Known {
  return { people, watched: { hashes: new Set(watchedForms(name).map(hash)), hash } };
}

function watched(text: string, known: Known): boolean {
  return detect(text, known).some(({ rule }) => rule === 'person-name.watched');
}

describe('the bot watches for a name it only knows as hashes', () => {
  test.each([
    ['filip sitter på gangen'],
    ['FILIP!'],
    ['Philips mor'],
    ['fillip og broren'],
    ['Filips sekk'],
    ['Gjelder FV i 3A'],
    ['ang. F.V.'],
    ['Filip Vik er her'],
  ])('%s', (text) => {
    expect(watched(text, watching('Filip Vik'))).toBe(true);
  });

  test.each([['Vik er borte'], ['vi ser på film'], ['flip chart'], ['Filippa er her']])(
    'and not for other words: %s',
    (text) => {
      expect(watched(text, watching('Filip Vik'))).toBe(false);
    },
  );

  test('also where it is in no list, or an ordinary word', () => {
    expect(watched('zyriah har det fint', watching('Zyriah Okoye'))).toBe(true);
    expect(watched('vår er på rommet', watching('Vår Dale'))).toBe(true);
  });

  test('keeping no form in clear', () => {
    const { watched: kept } = watching('Filip Vik');
    expect([...(kept?.hashes ?? [])].join(' ').toLowerCase()).not.toContain('filip');
  });
});
