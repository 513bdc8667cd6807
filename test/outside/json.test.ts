import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../bot/outside/json.ts';

test('JSON is read as it stands', () => {
  fc.assert(
    fc.property(fc.json(), (content) => {
      expect(parseJson(content)).toEqual(JSON.parse(content));
    }),
    { seed: 2026 },
  );
});

test('every text and every name of a field in it can be held by any program', () => {
  const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
  const nested = fc.object({ key: anything, values: [anything], maxDepth: 3 });
  fc.assert(
    fc.property(nested, (value) => {
      const read = JSON.stringify(parseJson(JSON.stringify(value)));
      expect(read).not.toMatch(/\\u(?:d[89a-f]|0000)/i);
    }),
    { seed: 2026 },
  );
});

test('what is no JSON is an error', () => {
  expect(() => parseJson('{"a":')).toThrow(SyntaxError);
});
