import type { Instant } from '../person.ts';
import type { Closed, Stretch } from '../state.ts';

/** The stretches with an end; one that still runs ends at `now`. Those of no length are left out. */
export function closed(stretches: readonly Stretch[], now: Instant): readonly Closed[] {
  return stretches.map(({ from, to }) => ({ from, to: to ?? now })).filter(({ from, to }) => to > from);
}

/** All the time in any of them, in order, each stretch apart from the next. */
export function union(stretches: readonly Closed[]): readonly Closed[] {
  return stretches
    .toSorted((a, b) => a.from - b.from)
    .reduce<readonly Closed[]>((sum, next) => {
      const last = sum.at(-1);
      if (last === undefined || next.from > last.to) return [...sum, next];
      return next.to <= last.to ? sum : [...sum.slice(0, -1), { from: last.from, to: next.to }];
    }, []);
}

/** The time that is in both. */
export function overlap(some: readonly Closed[], others: readonly Closed[]): readonly Closed[] {
  const shared = some.flatMap((a) => others.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })));
  return union(shared.filter(({ from, to }) => to > from));
}

/** The time that is in the first and not in the second. */
export function without(some: readonly Closed[], others: readonly Closed[]): readonly Closed[] {
  return union(others).reduce(
    (left, cut) =>
      left.flatMap((one) =>
        [
          { from: one.from, to: Math.min(one.to, cut.from) },
          { from: Math.max(one.from, cut.to), to: one.to },
        ].filter(({ from, to }) => to > from),
      ),
    union(some),
  );
}

/** How long they are together, in milliseconds. */
export function lengthOf(stretches: readonly Closed[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}
