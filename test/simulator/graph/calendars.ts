import { refusal, type Asked, type Reply, type Route } from '../wire/route.ts';
import type { Json } from '../wire/json.ts';
import type { World } from '../world.ts';
import { calendarOf, calendarPen, liesWithin, shownAttachment, shownEvent } from './calendar.ts';
import { text } from '../wire/json.ts';
import type { Calendar, CalendarEntry } from './state.ts';

const version = String.raw`^/(?:v1\.0|beta)`;

/** Graph's calendars: events, what is attached to them, and what has changed. */
export function calendarRoutes(world: World): readonly Route[] {
  const routeFor =
    (method: string) =>
    (path: string, handle: (calendar: Calendar, asked: Asked) => Reply): Route => ({
      method,
      pattern: new RegExp(`${version}/users/([^/]+)/${path}$`),
      audience: 'https://graph.microsoft.com',
      handle: (asked) => inTurn(world, asked, (calendar) => handle(calendar, asked)),
    });
  const route = routeFor('GET');
  const writing = (handle: (calendar: Calendar, asked: Asked) => Reply) => (calendar: Calendar, asked: Asked) =>
    world.grants.calendarWrite ? handle(calendar, asked) : refusal(403, 'ErrorAccessDenied', 'Access is denied.');
  return [
    route('events/([^/]+)', (calendar, asked) =>
      known(calendar, asked, (entry) => ({ status: 200, body: shownEvent(world, entry, idFor(asked, entry)) })),
    ),
    route('events/([^/]+)/attachments', (calendar, asked) =>
      known(calendar, asked, ({ attachments }) => {
        const select = asked.url.searchParams.get('$select');
        return { status: 200, body: { value: attachments.map((one) => shownAttachment(one, select)) } };
      }),
    ),
    routeFor('PATCH')(
      'events/([^/]+)',
      writing((calendar, asked) => known(calendar, asked, (entry) => patched(world, asked, entry))),
    ),
    routeFor('POST')(
      'events/([^/]+)/attachments',
      writing((calendar, asked) => known(calendar, asked, (entry) => attached(world, asked, entry))),
    ),
    route('calendarView/delta', (calendar, asked) => changes(world, calendar, asked)),
  ];
}

/** Outlook answers four requests of an app for one mailbox at a time. */
const mostAtOnce = 4;

function inTurn(world: World, asked: Asked, handle: (calendar: Calendar) => Reply): Reply {
  const user = asked.params[0] ?? '';
  if (!world.grants.calendars.includes(user)) {
    return refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  const calendar = calendarOf(world, user);
  if (calendar.underWay >= mostAtOnce) {
    const busy = refusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.');
    return { ...busy, headers: { 'retry-after': '1' } };
  }
  calendar.underWay += 1;
  asked.response.once('close', () => void (calendar.underWay -= 1));
  return handle(calendar);
}

/** A change is sent to all who are invited; without Teams' block in its text the meeting is one no longer. */
function patched(world: World, asked: Asked, entry: CalendarEntry): Reply {
  const before = text(entry.properties, 'body', 'content') ?? '';
  const after = text(asked.body, 'body', 'content');
  const [block] = /<div class="me-email-text"[^]*$/.exec(before) ?? [];
  const isLost = after !== undefined && block !== undefined && !after.includes(block);
  const lost = isLost ? { isOnlineMeeting: false, onlineMeetingProvider: 'unknown', onlineMeeting: null } : {};
  calendarPen(world, asked.params[0] ?? '').change(entry.stayingId, { ...(asked.body as Json), ...lost });
  entry.updatesSent += 1;
  return { status: 200, body: shownEvent(world, entry, idFor(asked, entry)) };
}

function attached(world: World, asked: Asked, entry: CalendarEntry): Reply {
  const attachment = asked.body as Json;
  calendarPen(world, asked.params[0] ?? '').change(entry.stayingId, {}, [...entry.attachments, attachment]);
  return { status: 201, body: shownAttachment(attachment, 'id,name,contentType,size,isInline') };
}

function known(calendar: Calendar, asked: Asked, handle: (entry: CalendarEntry) => Reply): Reply {
  const found = calendar.entries.find((entry) => !entry.isRemoved && idFor(asked, entry) === asked.params[1]);
  return found === undefined
    ? refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
    : handle(found);
}

/** The id that stays is given, and known, to those alone who prefer it. */
function idFor(asked: Asked, entry: CalendarEntry): string {
  return prefers(asked, 'IdType="ImmutableId"') ? entry.stayingId : entry.id;
}

function prefers({ headers }: Asked, what: string): boolean {
  return String(headers['prefer'] ?? '')
    .split(',')
    .some((one) => one.trim() === what);
}

/** What Graph's own addresses carry: the stretch of time, since which change, and where the next page begins. */
interface Token {
  readonly from: number;
  readonly to: number;
  readonly since: number;
  readonly skip: number;
  /** As of which forgetting it was given. */
  readonly age: number;
}

/** What the stretch holds, or what has changed in it since; an event that left it is gone. */
function changes(world: World, calendar: Calendar, asked: Asked): Reply {
  const token = tokenIn(world, asked.url);
  if (token === undefined) return refusal(400, 'ErrorInvalidParameter', 'startDateTime and endDateTime are needed.');
  const { from, to, since, skip, age } = token;
  if (age !== world.changesForgotten) {
    return refusal(410, 'SyncStateNotFound', 'The sync state generation is not found.');
  }
  const all = calendar.entries.flatMap((entry) => {
    if (entry.change <= since) return [];
    const isThere = !entry.isRemoved && liesWithin(entry, from, to);
    const id = idFor(asked, entry);
    if (isThere) return [changed(world, entry, id)];
    return since === 0 ? [] : [{ '@removed': { reason: 'deleted' }, id }];
  });
  const size = pageSize(asked);
  const isLast = skip + size >= all.length;
  const link = isLast
    ? { '@odata.deltaLink': addressOf(world, asked, '$deltatoken', { ...token, since: calendar.changes, skip: 0 }) }
    : { '@odata.nextLink': addressOf(world, asked, '$skiptoken', { ...token, skip: skip + size }) };
  return { status: 200, body: { ...link, value: all.slice(skip, skip + size) } };
}

function changed(world: World, entry: CalendarEntry, id: string): Json {
  const whole = shownEvent(world, entry, id);
  if (whole['type'] !== 'occurrence') return whole;
  const { type, seriesMasterId, start, end } = whole;
  return { '@odata.etag': whole['@odata.etag'], id, type, seriesMasterId, start, end };
}

function tokenIn(world: World, { searchParams }: URL): Token | undefined {
  const given = searchParams.get('$deltatoken') ?? searchParams.get('$skiptoken');
  if (given !== null) return JSON.parse(Buffer.from(given, 'base64url').toString('utf8')) as Token;
  const from = Date.parse(searchParams.get('startDateTime') ?? '');
  const to = Date.parse(searchParams.get('endDateTime') ?? '');
  return Number.isNaN(from) || Number.isNaN(to)
    ? undefined
    : { from, to, since: 0, skip: 0, age: world.changesForgotten };
}

function pageSize({ headers }: Asked): number {
  return Number(/odata\.maxpagesize=(\d+)/.exec(String(headers['prefer'] ?? ''))?.[1] ?? 10);
}

function addressOf(world: World, { url }: Asked, name: string, token: Token): string {
  const query = new URLSearchParams({ [name]: Buffer.from(JSON.stringify(token)).toString('base64url') });
  return `${world.base}${url.pathname}?${query}`;
}
