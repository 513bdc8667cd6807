import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when it is one's turn. */
export type Pace = () => Promise<void>;

/** The time that a pace goes by, in milliseconds, and how it is waited for. */
interface Timing {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const real: Timing = {
  now: () => performance.now(),
  wait: (milliseconds) => sleep(milliseconds, undefined, { ref: false }),
};

/** Lets so many pass in a second, one after the other. */
export function pace(perSecond: number, { now, wait }: Timing = real): Pace {
  let next = 0;
  return async () => {
    const at = Math.max(next, now());
    next = at + 1000 / perSecond;
    if (at > now()) await wait(at - now());
  };
}
