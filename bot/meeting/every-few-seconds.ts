import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';

/**
 * Does something again and again, with a pause in milliseconds, whether it succeeds or not. Answers with what stops it, and then
 * waits for the last time.
 */
export function everyFewSeconds(work: () => Promise<void>, log: Log, pause = 3000): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async () => {
    while (!signal.aborted) {
      await work().catch((error: unknown) => log.error('the database could not be asked', { error }));
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return () => {
    stopping.abort();
    return running;
  };
}
