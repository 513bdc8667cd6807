import { setTimeout as sleep } from 'node:timers/promises';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { finishEffect, type DueEffect } from '../store/effects.ts';
import type { Delivering, Performed } from './delivering.ts';
import type { Lesson } from './performers.ts';

/** For so long, in milliseconds, storing is tried again; between two tries it is waited longer and longer, up to this. */
const [patience, longestPause] = [60_000, 2000];

/**
 * Stores what performing taught. It was performed: rather than doing it again because storing fails, storing is tried again until
 * the database is back, and in the end what it taught is given up.
 */
export async function learnFrom(
  delivering: Delivering,
  { occurrence: { id }, effect, lessons }: Performed & { readonly lessons: readonly Lesson[] },
): Promise<void> {
  const { database, handle, clock, log } = delivering;
  const about = { meeting: id, kind: effect.body.type };
  const finish = () => finishEffect(database, id, effect);
  const at = clock();
  const events = lessons.map((lesson, index): MeetingEvent => ({ id: factId(id, effect, index), at, ...lesson }));
  const store = () => (events.length === 0 ? finish() : handle.learn(id, events, effect));
  const begun = performance.now();
  for (let attempt = 1; performance.now() - begun < patience; attempt += 1) {
    try {
      return await store();
    } catch (error) {
      log.error('what an effect taught could not be stored', { ...about, attempt, error });
      await sleep(Math.min(200 * attempt, longestPause));
    }
  }
  await finish();
}

function factId(meeting: string, { position, revision }: DueEffect, index: number): string {
  return `${meeting}:${position}:${revision}:${index}`;
}
