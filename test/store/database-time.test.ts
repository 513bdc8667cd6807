import { expect, test } from 'vitest';
import { databaseTime } from '../../bot/store/database-time.ts';
import { freshDatabase } from '../fixture.ts';

/** The database of the tests runs on this machine: its clock is this one. */
const database = await freshDatabase();

/** How far a time is from the database's clock, in whole seconds. */
function off(time: { readonly now: () => number }): number {
  return Math.abs(Math.round((time.now() - Date.now()) / 1000));
}

test.each([-3_600_000, -5000, 0, 5000, 3_600_000])(
  'the time is the database’s though the machine is %s ms wrong',
  async (wrong) => {
    const time = await databaseTime(database, () => Date.now() + wrong);
    expect(off(time)).toBe(0);
    expect(time.ahead() / 1000).toBeCloseTo(wrong / 1000, 0);
  },
);

test('a clock that is set while the service runs is found out by the next comparison', async () => {
  let wrong = 0;
  const time = await databaseTime(database, () => Date.now() + wrong);
  wrong = -60_000;
  expect(off(time)).toBe(60);
  await time.compare();
  expect(off(time)).toBe(0);
});

test('an answer that took long moves nothing that it bears', async () => {
  let slow = 0;
  const time = await databaseTime(database, () => Date.now() - slow);
  const before = time.ahead();
  // As if the question had been asked nine seconds ago; then the answer comes.
  slow = 9000;
  const compared = time.compare();
  slow = 0;
  await compared;
  expect(Math.abs(time.ahead() - before)).toBeLessThan(1000);
});

test('nothing is taken from an answer that came before the question', async () => {
  let ahead = 0;
  const time = await databaseTime(database, () => Date.now() + ahead);
  const before = time.ahead();
  ahead = 9000;
  const compared = time.compare();
  ahead = 0;
  await compared;
  expect(time.ahead()).toBe(before);
});
