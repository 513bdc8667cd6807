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
  let learnAt = 0;
  const stop = everyFewSeconds(
    async () => {
      if (watching.clock() >= learnAt) {
        learnAt = watching.clock() + minute;
        await learnWhose(watching);
      }
      await lookAtDue(watching, looking);
    },
    watching.log,
    second,
  );
  return async () => {
    await stop();
    await Promise.all(looking);
  };
}

/** Begins to look at what is due, as far as there is room; `looking` is what is being looked at. */
export async function lookAtDue(watching: Watching, looking: Set<Promise<void>>): Promise<void> {
  const { store, tenant, clock, log } = watching;
  const room = atOnce - looking.size;
  const due = room === 0 ? [] : await store.calendars.take([tenant], clock(), room);
  for (const calendar of due) {
    const look = lookAt(watching, calendar)
      .catch((error: unknown) => log.error('what was found in a calendar could not be kept', { error }))
      .finally(() => looking.delete(look));
    looking.add(look);
  }
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
