import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Instance } from '../store/instance.ts';
import { everyFewSeconds } from './every-few-seconds.ts';

/** Whether no other instance stores anything: then what is in memory is what is stored, and need not be asked for. */
export interface Lone {
  readonly isAlone: () => boolean;
  /** Resolves when none of the others takes itself to be alone any more: nothing is stored before. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How long an instance takes itself to be alone after it asked, and how often it asks; in milliseconds. */
const lease = 2000;
const pause = 1000;

/** How long one waits that has just begun: timers go off a little early. */
const longerThanLease = 2100;

/**
 * Asks again and again whether this instance is the only one. One that has just begun says so first and waits for as long as
 * another may take itself to be alone: so those two are never wrong at the same time. `now`: milliseconds from any start.
 */
export async function startLone(instance: Pick<Instance, 'isAlone'>, log: Log, now: () => number): Promise<Lone> {
  let until = Number.NEGATIVE_INFINITY;
  const look = async () => {
    const asked = now();
    until = (await instance.isAlone()) ? asked + lease : Number.NEGATIVE_INFINITY;
  };
  await look();
  const isFirst = now() < until;
  return {
    isAlone: () => now() < until,
    ready: isFirst ? Promise.resolve() : sleep(longerThanLease),
    stop: everyFewSeconds(look, log, pause),
  };
}
