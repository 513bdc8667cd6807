import type { Attachment } from '../../../src/invitation/invitation.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import { NotReached } from '../../outside/delivery-error.ts';
import { field, items, text } from '../../outside/json.ts';
import type { Graph, GraphRequest } from '../client.ts';
import { pagesFrom } from '../pages.ts';
import { readAttachment, readChange, readEvent, type CalendarEvent, type ChangedEvent } from './event.ts';

/** Whose calendar is read. */
export interface Mailbox {
  readonly tenant: string;
  /** The person's id in Entra. */
  readonly user: string;
}

/** Preferred: an id that stays when an event is moved to another calendar. */
export const staying = 'IdType="ImmutableId"';

/** An event as it is now; `undefined` when it is no more. */
export async function eventIn(graph: Graph, mailbox: Mailbox, id: string): Promise<CalendarEvent | undefined> {
  const { status, body } = await graph({ ...question(mailbox, 'reading an event', eventPath(id)), expect: [404] });
  return status === 404 ? undefined : readEvent(body);
}

/**
 * What is attached to an event, by name and type: without `$select` Graph would send what is in it. Asked for always, because what
 * is shown in the text alone may not be told of in the event; `undefined` when the event is no more.
 */
export async function attachmentsOf(
  graph: Graph,
  mailbox: Mailbox,
  id: string,
): Promise<readonly Attachment[] | undefined> {
  const path = `${eventPath(id)}/attachments?$select=${encodeURIComponent('id,name,contentType,size,isInline')}`;
  const request = { ...question(mailbox, 'listing what is attached', path), expect: [404] };
  const first = await graph(request);
  if (first.status === 404) return undefined;
  const attachments: Attachment[] = [];
  for await (const { body } of pagesFrom(graph, request, first)) {
    for (const one of items(body, 'value')) attachments.push(readAttachment(one));
  }
  return attachments;
}

/** Which of a calendar's events have changed. */
export interface CalendarChanges {
  readonly changed: readonly ChangedEvent[];
  readonly gone: readonly string[];
  /** Where to ask for what changes after that, in the same stretch of time. */
  readonly next: string;
}

/** A stretch of a calendar. Graph knows it by the address it gives: another stretch begins anew. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** So many events a page. */
const pageSize = 50;

/**
 * What a calendar holds in a stretch of time, or has changed since an address was given. `undefined` when Graph has forgotten the
 * address: then it begins anew.
 */
export async function changesIn(
  graph: Graph,
  mailbox: Mailbox,
  since: Stretch | string,
): Promise<CalendarChanges | undefined> {
  const asked = 'following a calendar';
  const path = typeof since === 'string' ? since : stretchPath(mailbox, since);
  const request: GraphRequest = {
    ...question(mailbox, asked, ''),
    path,
    prefer: [staying, `odata.maxpagesize=${String(pageSize)}`],
    expect: [410],
  };
  const first = await graph(request);
  const changed = new Map<string, ChangedEvent>();
  const gone = new Set<string>();
  let next: string | undefined;
  for await (const { status, body } of pagesFrom(graph, request, first)) {
    if (status === 410) return undefined;
    for (const one of items(body, 'value')) {
      const change = readChange(one);
      if (change === undefined) continue;
      if (field(one, '@removed') === undefined) changed.set(change.id, change);
      else gone.add(change.id);
    }
    next = text(body, '@odata.deltaLink');
  }
  if (next === undefined) throw new NotReached(asked, { code: 'no-delta-link' });
  return { changed: [...changed.values()].filter(({ id }) => !gone.has(id)), gone: [...gone], next };
}

function stretchPath({ user }: Mailbox, { from, to }: Stretch): string {
  const query = new URLSearchParams({
    startDateTime: new Date(from).toISOString(),
    endDateTime: new Date(to).toISOString(),
  });
  return `/users/${encodeURIComponent(user)}/calendarView/delta?${query}`;
}

function eventPath(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}

function question({ tenant, user }: Mailbox, asked: string, path: string): GraphRequest {
  return { asked, tenant, method: 'GET', path: `/users/${encodeURIComponent(user)}${path}`, prefer: [staying] };
}
