import type { Instant } from '../../../src/protocol/person.ts';
import { items, text } from '../../outside/json.ts';
import type { CalendarOwner, Calendars } from '../../store/calendar/calendars.ts';
import { serves } from '../settings.ts';
import { refuse, type GraphCall, type GraphReply, type Receiving } from '../take.ts';
import { sameText } from '../trust/seal.ts';
import { calendarState } from './subscribe-calendar.ts';

/** What comes within this of each other, in milliseconds, is one: Outlook tells of one change several times. */
const settling = 5000;

/**
 * What Graph tells of watched calendars: that something has changed, was missed, or that it will tell no more. What has changed is
 * asked for a moment later, once for all that came; so nothing of what is told has to be believed but that it is about this calendar.
 */
export async function receiveCalendar(
  receiving: Receiving,
  calendars: Calendars | undefined,
  { call: { query }, body }: { readonly call: GraphCall; readonly body: unknown },
): Promise<GraphReply> {
  const owner = { tenant: query['tenant'] ?? '', person: query['person'] ?? '' };
  const told = items(body, 'value');
  const state = calendarState(receiving.settings, owner);
  const isOurs = told.every((one) => sameText(text(one, 'clientState'), state));
  if (calendars === undefined || !serves(receiving.settings, owner.tenant) || told.length === 0 || !isOurs) {
    return refuse(receiving, 'calendar', { status: 202, why: 'wrong-state' });
  }
  await note(calendars, told, { owner, due: receiving.clock() + settling });
  receiving.metrics.received('graph', 'calendar', 'changed');
  return { status: 202 };
}

async function note(
  calendars: Calendars,
  told: readonly unknown[],
  { owner, due }: { readonly owner: CalendarOwner; readonly due: Instant },
): Promise<void> {
  for (const one of told) {
    const isRemoved = text(one, 'lifecycleEvent')?.toLowerCase() === 'subscriptionremoved';
    const subscription = text(one, 'subscriptionId');
    // In turn: one subscription has one end
    if (isRemoved && subscription !== undefined) await calendars.unsubscribed(owner, subscription, due);
  }
  await calendars.changed(owner, due);
}
