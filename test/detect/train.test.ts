import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weightsFile } from '../../bot/judge/learned-judge.ts';
import { ownFile } from '../../bot/own-files.ts';
import { headerOf } from '../../src/detect/judge/data-file.ts';
import { dataFile } from '../bench/judge/data-file.ts';
import { learnt } from '../bench/judge/left-out.ts';
import { authors, digestOfSets } from '../bench/judge/sets.ts';

// Calibration and thresholds, which take an author left out at a time, stand in the header and are taken from there: they follow from
// the messages, whose digest is compared, and from weights that are learnt as these are.
test('what is learnt anew from the messages is the shipped file to the byte', { timeout: 180_000 }, () => {
  const shipped = readFileSync(ownFile(weightsFile));
  const read = headerOf(shipped);
  if (read === undefined) throw new Error('npm run detect:train makes the file');
  const { version: _one, greatest: _two, ...told } = read.header;
  expect(told.inputs, 'the messages have changed since: npm run detect:train').toBe(digestOfSets());
  const again = dataFile(told, learnt(authors()));
  expect(Buffer.compare(again, shipped)).toBe(0);
  expect(shipped.length).toBeLessThanOrEqual(1_500_000);
});
