import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when it is one's turn. */
export type Pace = () => Promise<void>;

/** Lets so many pass in a second, one after the other. */
export function pace(perSecond: number): Pace {
  let next = 0;
  return async () => {
    const now = performance.now();
    const at = Math.max(next, now);
    next = at + 1000 / perSecond;
    if (at > now) await sleep(at - now, undefined, { ref: false });
  };
}
