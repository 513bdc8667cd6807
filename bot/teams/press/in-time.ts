import { setTimeout as after } from 'node:timers/promises';

/** What work yields, or what is said instead when it takes longer than `milliseconds`; the work goes on all the same. */
export async function inTime<Answer>(
  work: Promise<Answer>,
  milliseconds: number,
  instead: () => Answer,
): Promise<Answer> {
  const done = new AbortController();
  const patience = after(milliseconds, undefined, { signal: done.signal }).then(instead);
  // What is not waited for any more is not unhandled either.
  patience.catch(() => undefined);
  try {
    return await Promise.race([work, patience]);
  } finally {
    done.abort();
  }
}
