import { expect, test } from 'vitest';
import { startPulse } from '../../bot/meeting/pulse.ts';

/** A pulse in a time of its own; `after` lets seconds go by. */
function given() {
  let now = 0;
  const pulse = startPulse(() => now);
  return { pulse, after: (seconds: number) => void (now += seconds * 1000) };
}

test('the loop is stuck when the queue has shown nothing for a minute, and no more when it does again', () => {
  const { pulse, after } = given();
  after(60);
  pulse.show('tidying');
  expect(pulse.isStuck()).toBe(false);
  after(1);
  pulse.show('tidying');
  expect(pulse.isStuck()).toBe(true);
  pulse.show('queue');
  expect(pulse.isStuck()).toBe(false);
});

test('the loop is stuck when only the queue still reaches the database', () => {
  const { pulse, after } = given();
  after(61);
  pulse.show('queue');
  expect(pulse.isStuck()).toBe(true);
});

test('the loop is not stuck while it waits for the database, nor at once when that is back', () => {
  const { pulse, after } = given();
  after(600);
  pulse.unreached();
  expect(pulse.isStuck()).toBe(false);
  after(60);
  expect(pulse.isStuck()).toBe(false);
  after(1);
  expect(pulse.isStuck()).toBe(true);
});

test('what is due grows older while nobody can ask how old it is', () => {
  const { pulse, after } = given();
  expect(pulse.oldestDue()).toBe(0);
  pulse.due(4);
  after(3);
  expect(pulse.oldestDue()).toBe(7);
  pulse.due(null);
  expect(pulse.oldestDue()).toBe(0);
});
