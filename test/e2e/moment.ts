import { expect } from 'vitest';
import type { Place } from './place.ts';

/** Between which two readings of the local Teams' clock something happened: what it tells of it carries a time in between. */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

/** A minute of the local Teams' clock, in milliseconds. */
export const minute = 60_000;

/** Does something, and notes when. */
export async function moment({ clock }: Pick<Place, 'clock'>, doing: () => Promise<unknown>): Promise<Moment> {
  const from = clock();
  await doing();
  return { from, to: clock() };
}

/** An instant of the record is the one at which something happened, and not when it was told. */
export function expectAt(told: string | undefined, { from, to }: Moment): void {
  const at = Date.parse(told ?? '');
  expect(at).toBeGreaterThanOrEqual(from);
  expect(at).toBeLessThanOrEqual(to);
}
