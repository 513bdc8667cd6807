import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { detectInMessage } from '../../src/detect/message.ts';

const size = 256 * 1024;
const known = { people: ['Kari Solbakken', 'Ola Nordbø'] };

/** What has made other detectors slow, and what this one looks twice at. */
const seeds = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '.',
  'a.',
  'A.B.',
  '1 ',
  '12 34 ',
  '12881453884 ',
  '1234.56.78903. ',
  'ikke ',
  'han har ikke ',
  'far er ikke ',
  'nå da jo ',
  'på i på ',
  'barnevern',
  'barnevernsbarnevern',
  'bekymringsmeldin',
  'Emma ',
  'Emma-',
  'om Emma ',
  'AB ',
  '@',
  'a@',
  'a@a.no ',
  'https://',
  'www.',
  '<',
  '<at>',
  '</at>',
  '<a ',
  '<blockquote itemtype="http://schema.skype.com/Reply">',
  '&',
  '&nbsp;',
  '&#',
  'a\u030a',
  '\u030a',
  '\u200b',
  'а',
  'а a',
  'ﷺ',
  '١',
  'No',
  'NO93 ',
  'født 1.',
  'Storgata 5. ',
  'kode 6 ',
  'redd for å gå ',
  'hjem heim ',
  'mor far søster ',
  'foster hjem ',
  '😂',
  '\ud83d',
  'İ',
  'ring mor på 434 56 789. ',
] as const;

test('the bot is done with any long message in reasonable time', { timeout: 120_000 }, () => {
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
    expect(Array.isArray(detect(`han ${text}`, known))).toBe(true);
    if (/[<&]/.test(seed))
      expect(Array.isArray(detectInMessage({ text: '', html: text, fileNames: [] }, known))).toBe(true);
  }
});

test('the bot is done with any mixture of them', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...seeds), { minLength: 2, maxLength: 12 }), (parts) => {
      const text = parts
        .join('')
        .repeat(Math.ceil(size / parts.join('').length))
        .slice(0, size);
      expect(Array.isArray(detect(text, known))).toBe(true);
    }),
    { numRuns: 6 },
  );
});

test('the bot never throws, and every finding lies inside the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...seeds), fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('');
      for (const { start, end } of [
        ...detect(text, known),
        ...detectInMessage({ text, html: text, fileNames: [text] }, known),
      ]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});
