import { everyFewSeconds } from '../../meeting/every-few-seconds.ts';
import { lookAt } from './look.ts';
import { unsubscribe } from './subscribe-calendar.ts';
import { watchedPeople } from './watched-people.ts';
import type { Watching } from './watching.ts';

/** So many calendars are looked at at a time: with three questions each, well within what Graph takes of an app. */
const atOnce = 16;
const second = 1000;
const minute = 60 * second;

/**
 * Watches the calendars: who is watched is learned every minute, and what is due is looked at, by whichever instance takes
 * it. Answers with what stops it, which waits for those that are being looked at.
 */
export function watchCalendars(watching: Watching): () => Promise<void> {
  const looking = new Set<Promise<void>>();
  let stopping = false;
  const stopLearning = everyFewSeconds(() => learnWhose(watching), watching.log, minute);
  const stopTaking = everyFewSeconds(
    async () => {
      const room = stopping ? 0 : atOnce - looking.size;
      const due = room === 0 ? [] : await watching.store.calendars.take([watching.tenant], watching.clock(), room);
      for (const calendar of due) {
        const look = lookAt(watching, calendar)
          .catch((error: unknown) => watching.log.error('what was found in a calendar could not be kept', { error }))
          .finally(() => looking.delete(look));
        looking.add(look);
      }
    },
    watching.log,
    second,
  );
  return async () => {
    stopping = true;
    await Promise.all([stopLearning(), stopTaking()]);
    await Promise.all(looking);
  };
}

async function learnWhose(watching: Watching): Promise<void> {
  const { store, tenant, clock, log } = watching;
  let people;
  try {
    people = await watchedPeople(watching);
  } catch (error) {
    log.warn('it is not known whose calendars are to be watched', { error });
    return;
  }
  for (const calendar of await store.calendars.watchOnly(tenant, people, clock()))
    await unsubscribe(watching, calendar);
}
