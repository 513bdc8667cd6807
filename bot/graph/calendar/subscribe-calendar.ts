import { createHash } from 'node:crypto';
import type { Instant } from '../../../src/protocol/person.ts';
import { NotReached, SaidNo } from '../../outside/delivery-error.ts';
import { instant, text } from '../../outside/json.ts';
import type { CalendarOwner, WatchedCalendar } from '../../store/calendar/calendars.ts';
import { graphAddress, type GraphSettings } from '../settings.ts';
import { seal } from '../trust/seal.ts';
import { staying } from './mailbox.ts';
import type { Watching } from './watching.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Graph keeps a subscription to a calendar for seven days at most. */
const lifetime = 6 * day;
/** Renewed so long before it ends: a day's outage loses none. */
export const renewedBefore = day;

/** The secret that Graph repeats with every notification about this calendar. */
export function calendarState(
  settings: Pick<GraphSettings, 'callbackSecret'>,
  { tenant, person }: CalendarOwner,
): string {
  return seal(settings.callbackSecret, 'calendar', `${tenant.toLowerCase()} ${person.toLowerCase()}`);
}

/**
 * Has Graph tell of a calendar's changes: renews the subscription that stands, and makes one where there is none. Answers until
 * when; `undefined` where Graph refuses one, so that the calendar is looked at every few minutes.
 */
export async function keepSubscribed(watching: Watching, calendar: WatchedCalendar): Promise<Instant | undefined> {
  const { store, clock, log } = watching;
  const { subscription, subscribedUntil = 0 } = calendar;
  const now = clock();
  if (subscription !== undefined && subscribedUntil > now + renewedBefore) return subscribedUntil;
  try {
    const renewed = subscription === undefined ? undefined : await renew(watching, calendar, subscription);
    const { id, until } = renewed ?? (await subscribe(watching, calendar));
    await store.calendars.subscribed(calendar, id, until);
    return until;
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
    log.warn('Graph does not tell of the changes of a calendar: it is looked at every five minutes', { error });
    return undefined;
  }
}

/** Ends what Graph was asked to tell. That it cannot be reached is no matter: what nobody renews ends within a week. */
export async function unsubscribe({ graph, log }: Watching, { tenant, subscription }: WatchedCalendar): Promise<void> {
  if (subscription === undefined) return;
  const request = { asked: 'ending the watch over a calendar', tenant, method: 'DELETE' } as const;
  try {
    await graph({ ...request, path: `/subscriptions/${encodeURIComponent(subscription)}`, expect: [404, 410] });
  } catch (error) {
    log.warn('a calendar is still watched that is not to be', { error });
  }
}

/**
 * Has Graph tell of a calendar's changes, and lets go of that again: it asks the service's public address to repeat a text before it
 * agrees. Rejects like everything that is asked.
 */
export async function trySubscribing(
  given: Pick<Watching, 'graph' | 'settings' | 'clock'>,
  owner: CalendarOwner,
): Promise<void> {
  const { id } = await subscribe(given, owner);
  const path = `/subscriptions/${encodeURIComponent(id)}`;
  await given.graph({ asked: 'letting go of it', tenant: owner.tenant, method: 'DELETE', path, expect: [404] });
}

interface Subscribed {
  readonly id: string;
  readonly until: Instant;
}

async function subscribe(
  { graph, settings, clock }: Pick<Watching, 'graph' | 'settings' | 'clock'>,
  owner: CalendarOwner,
): Promise<Subscribed> {
  const asked = 'watching a calendar';
  const { tenant, person } = owner;
  const about = new URLSearchParams({ tenant, person });
  const address = `${graphAddress(settings)}/calendars?${about}`;
  const until = endFor(owner, clock());
  const body = {
    changeType: 'created,updated,deleted',
    notificationUrl: address,
    lifecycleNotificationUrl: address,
    resource: `/users/${person}/events`,
    expirationDateTime: new Date(until).toISOString(),
    clientState: calendarState(settings, owner),
  };
  const made = await graph({
    asked,
    tenant,
    method: 'POST',
    path: '/subscriptions',
    body,
    prefer: [staying],
    expect: [403],
  });
  // By the status alone: what Graph refuses here is a mailbox, and no chat.
  if (made.status === 403) throw new SaidNo(asked, { status: 403, code: made.code });
  const id = text(made.body, 'id');
  if (id === undefined) throw new NotReached(asked, { code: 'no-subscription-id', mayBeDone: true });
  return { id, until: instant(made.body, 'expirationDateTime') ?? until };
}

/** `undefined` when the subscription is gone. */
async function renew({ graph, clock }: Watching, owner: CalendarOwner, id: string): Promise<Subscribed | undefined> {
  const until = endFor(owner, clock());
  const request = { asked: 'renewing the watch over a calendar', tenant: owner.tenant, method: 'PATCH' } as const;
  const body = { expirationDateTime: new Date(until).toISOString() };
  const path = `/subscriptions/${encodeURIComponent(id)}`;
  const answer = await graph({ ...request, path, body, expect: [404, 410] });
  if (answer.status === 404 || answer.status === 410) return undefined;
  return { id, until: instant(answer.body, 'expirationDateTime') ?? until };
}

/** Spread over most of a day by whose it is, so that those that were made together are not renewed together. */
function endFor({ person }: CalendarOwner, now: Instant): Instant {
  const spread = createHash('sha256').update(person).digest().readUInt32BE() / 2 ** 32;
  return now + lifetime + Math.floor(spread * 20 * hour);
}
