import type { Instant } from '../../../src/protocol/person.ts';
import { NotReached, SaidNo } from '../../outside/delivery-error.ts';
import type { TakenCalendar, WatchedCalendar } from '../../store/calendar/calendars.ts';
import type { StoredInvitation } from '../../store/calendar/invitations.ts';
import { followCalendar } from './follow-calendar.ts';
import { reachable } from './install-app.ts';
import { judgeEvent, type JudgedEvent } from './judge-event.ts';
import { keepSubscribed, renewedBefore } from './subscribe-calendar.ts';
import { tellMeetings } from './tell-meetings.ts';
import { tellOrganizer } from './tell-organizer.ts';
import { joinHash, judgingOf, mailboxOf, type Watching } from './watching.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** So far ahead invitations are read. */
const ahead = 30 * day;
/** Where Graph does not tell of changes they are asked for this often. */
const pollEvery = 5 * minute;
/** Where an organizer is to be told of more. */
const tellAgain = 10_000;
/** A calendar that may not be read at all. */
const refusedFor = 60 * minute;

/** Looks at a calendar that is due, tells its owner what there is to tell, and gives it back with the time for the next look. */
export async function lookAt(watching: Watching, calendar: TakenCalendar): Promise<void> {
  const { store, clock, log } = watching;
  try {
    const { next, ...now } = await look(watching, calendar);
    await store.calendars.giveBack({ ...calendar, ...now }, next);
  } catch (error) {
    const pause = pauseAfter(error);
    if (!(error instanceof NotReached)) log.warn('a calendar could not be looked at', { error });
    await store.calendars.giveBack(calendar, clock() + pause);
  }
}

function pauseAfter(error: unknown): number {
  if (error instanceof SaidNo) return refusedFor;
  const asked = error instanceof NotReached ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(minute, asked);
}

/** Where a calendar is followed from after a look, and when it is looked at next. */
type Looked = Pick<WatchedCalendar, 'polled' | 'following'> & { readonly next: Instant };

async function look(watching: Watching, calendar: TakenCalendar): Promise<Looked> {
  const { store, clock } = watching;
  const now = clock();
  const { following, polled } = calendar;
  // Graph's address is of one stretch of time: once a day a new one is begun.
  const since = following !== undefined && now < following.begun + day ? following : undefined;
  if (since === undefined) await reachable(watching, calendar);
  const until = polled && since !== undefined ? undefined : await keepSubscribed(watching, calendar);
  const before = await store.invitations.of(calendar);
  const followed = await followCalendar(judgingOf(watching), mailboxOf(calendar), {
    stretch: { from: now, to: now + ahead },
    ...(since !== undefined && { since: since.address }),
    known: new Map(before.map(({ event, version }) => [event, version])),
    found: (event) => keep(watching, calendar, event),
  });
  const missing = before.filter(({ event }) =>
    followed.isWhole ? !followed.there.has(event) : followed.gone.includes(event),
  );
  const gone = await withoutThoseElsewhere(watching, calendar, missing);
  await tellMeetings(watching, calendar, before);
  const isMore = await tellOrganizer(watching, calendar, gone);
  const begun = followed.isWhole || since === undefined ? now : since.begun;
  const appointed = until === undefined ? now + pollEvery : Math.min(until - renewedBefore, begun + day);
  return {
    polled: until === undefined,
    following: { address: followed.next, begun },
    next: isMore ? clock() + tellAgain : Math.max(now + minute, appointed),
  };
}

async function keep(
  { store, settings }: Watching,
  { tenant, person }: TakenCalendar,
  event: JudgedEvent,
): Promise<void> {
  const { id, joinUrl, ...found } = event;
  const joins = joinUrl === undefined ? {} : { joins: joinHash(settings, joinUrl) };
  await store.invitations.keep({ ...found, tenant, person, event: id, ...joins });
}

/** An invitation that is not in the stretch any more may have been moved out of it; only what is nowhere is gone. */
async function withoutThoseElsewhere(
  watching: Watching,
  calendar: TakenCalendar,
  missing: readonly StoredInvitation[],
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  const now = watching.clock();
  for (const { id, event, isSeries, starts, ends } of missing) {
    if (ends <= now) continue;
    // In turn: they are few
    const judged = await judgeEvent(judgingOf(watching), mailboxOf(calendar), {
      id: event,
      ...(isSeries && { next: { starts, ends } }),
    });
    if (judged === undefined) gone.add(id);
    else await keep(watching, calendar, judged);
  }
  return gone;
}
