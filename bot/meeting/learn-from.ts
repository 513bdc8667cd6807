import { setTimeout as sleep } from 'node:timers/promises';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { finishEffect, type DueEffect } from '../store/effects.ts';
import type { Delivering, Performed } from './delivering.ts';
import type { Lesson } from './performers.ts';

/**
 * Stores what performing taught. It was performed: rather than doing it again because storing fails, storing is tried again,
 * and in the end what it taught is given up.
 */
export async function learnFrom(
  { database, handle, clock, log }: Delivering,
  { occurrence: { id }, effect, lessons }: Performed & { readonly lessons: readonly Lesson[] },
): Promise<void> {
  if (lessons.length === 0) return finishEffect(database, id, effect);
  const at = clock();
  const events = lessons.map((lesson, index): MeetingEvent => ({ id: factId(id, effect, index), at, ...lesson }));
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    try {
      return await handle.learn(id, events, effect);
    } catch (error) {
      log.error('what an effect taught could not be stored', { meeting: id, kind: effect.body.type, attempt, error });
      await sleep(200 * attempt);
    }
  }
  await finishEffect(database, id, effect);
}

function factId(meeting: string, { position, revision }: DueEffect, index: number): string {
  return `${meeting}:${position}:${revision}:${index}`;
}
