import { setTimeout as sleep } from 'node:timers/promises';
import { startCrew, type CrewNeeds } from './crew.ts';

/**
 * Has a crew take jobs, and another in its place when that has ended, stands still or has lost a job: after a disturbance of the
 * database it may wait for ever for something that does not come. Answers with what stops it within 8 s.
 */
export async function startQueue(given: Omit<CrewNeeds, 'failed'>): Promise<() => Promise<void>> {
  const { log } = given;
  const needs = { ...given, failed: { times: new Map(), waiting: new Set() } } satisfies CrewNeeds;
  const stopping = new AbortController();
  let crew = await startCrew(needs);
  const supervise = async () => {
    while (await passed(1000, stopping.signal)) {
      if (crew.works()) continue;
      log.error('the queue stands still and starts anew');
      void crew.stop();
      crew = await startCrew(needs).catch((error: unknown) => {
        log.error('the queue could not start', { error });
        return crew;
      });
    }
  };
  const supervised = supervise();
  return async () => {
    stopping.abort();
    await Promise.race([supervised, sleep(1000, undefined, { ref: false })]);
    await crew.stop();
  };
}

/** Waits, and tells whether to go on. */
async function passed(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}
