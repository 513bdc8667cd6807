import { expect, test } from 'vitest';
import { freshDatabaseUrl } from '../fixture.ts';
import { instanceWrongBy, skew } from '../torture/skew.ts';
import { givenPlace } from './given-service.ts';

test.each([
  { wrong: [0, -5000], seed: 1 },
  { wrong: [3000, -3000], seed: 2 },
  { wrong: [-20_000, 20_000], seed: 3 },
] as const)('what two instances hear in turn is in order though their clocks are wrong by $wrong', async (how) => {
  expect(await skew(await freshDatabaseUrl(), how)).toEqual([]);
});

test('an instance whose clock is wrong says so once, and measures it', async () => {
  await using place = await givenPlace();
  await using wrong = await instanceWrongBy(place, -5000, Number(new URL(place.service).port));
  await using right = await instanceWrongBy(place, 500, 0);
  const ahead = async ({ counts }: typeof wrong) =>
    Number(/^motevakt_clock_ahead_seconds (\S+)$/m.exec(await (await fetch(counts)).text())?.[1]);
  expect(Math.round(await ahead(wrong))).toBe(-5);
  expect(await ahead(right)).toBeCloseTo(0.5, 0);
  const said = ({ lines }: typeof wrong) => lines.filter((line) => line.includes('clock of this machine'));
  expect(said(right)).toEqual([]);
  expect(said(wrong)).toHaveLength(1);
});
