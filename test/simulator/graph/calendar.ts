import { randomUUID } from 'node:crypto';
import { isJson, type Json } from '../wire/json.ts';
import type { World } from '../world.ts';
import { notifyCalendar } from './calendar-notification.ts';
import type { Calendar, CalendarEntry } from './state.ts';

/** Writes in somebody's calendar as Outlook does. */
export interface CalendarPen {
  /** Returns the id that stays. */
  readonly add: (event: Json, attachments?: readonly Json[]) => string;
  readonly change: (id: string, properties: Json, attachments?: readonly Json[]) => void;
  /** To another calendar of the same person: the id is another one then. */
  readonly move: (id: string) => void;
  readonly remove: (id: string) => void;
  /** An event as it is now. */
  readonly read: (id: string) => CalendarEntry | undefined;
}

/** The calendar of a person, made when it is first asked for. */
export function calendarOf(world: World, user: string): Calendar {
  const known = world.calendars.get(user);
  if (known !== undefined) return known;
  const made: Calendar = { entries: [], changes: 0, underWay: 0 };
  world.calendars.set(user, made);
  return made;
}

/** A hand that writes in a person's calendar. */
export function calendarPen(world: World, user: string): CalendarPen {
  const calendar = calendarOf(world, user);
  const touch = (id: string, how: (entry: CalendarEntry) => void) => {
    const entry = calendar.entries.find(({ stayingId }) => stayingId === id);
    if (entry === undefined) throw new Error(`There is no event ${id}.`);
    how(entry);
    calendar.changes += 1;
    entry.change = calendar.changes;
    world.changes.announce();
    void notifyCalendar(world, user, { event: entry.stayingId, changeType: entry.isRemoved ? 'deleted' : 'updated' });
  };
  return {
    add: (properties, attachments = []) => {
      calendar.changes += 1;
      const stayingId = newId();
      const own = { id: newId(), stayingId, change: calendar.changes, isRemoved: false, updatesSent: 0 };
      calendar.entries.push({ ...own, properties, attachments });
      world.changes.announce();
      // Outlook tells of what is new twice: that it is there, and what became of it.
      void notifyCalendar(world, user, { event: stayingId, changeType: 'created' });
      void notifyCalendar(world, user, { event: stayingId, changeType: 'updated' });
      return stayingId;
    },
    change: (id, properties, attachments) =>
      touch(id, (entry) => {
        entry.properties = { ...entry.properties, ...properties };
        entry.attachments = attachments ?? entry.attachments;
      }),
    move: (id) => touch(id, (entry) => void (entry.id = newId())),
    read: (id) => calendar.entries.find(({ stayingId, isRemoved }) => stayingId === id && !isRemoved),
    remove: (id) => touch(id, (entry) => void (entry.isRemoved = true)),
  };
}

/** Ids of Exchange: long, and not to be put into an address as they are. */
function newId(): string {
  return `AAMk${Buffer.from(randomUUID()).toString('base64')}/+=`;
}

/** An event as Graph writes it. An occurrence of a series that is as the series has it comes bare in a list of changes. */
export function shownEvent(world: World, entry: CalendarEntry, id: string): Json {
  const version = `v${String(entry.change)}`;
  return {
    '@odata.context': `${world.base}/v1.0/$metadata#users/events/$entity`,
    '@odata.etag': `W/"${version}"`,
    id,
    changeKey: version,
    type: 'singleInstance',
    seriesMasterId: null,
    isAllDay: false,
    isCancelled: false,
    isOrganizer: true,
    isDraft: false,
    hasAttachments: entry.attachments.some((one) => one['isInline'] !== true),
    sensitivity: 'normal',
    onlineMeetingUrl: null,
    ...entry.properties,
  };
}

/** An attachment as Graph writes it: with what is in it, unless only some of its properties are asked for. */
export function shownAttachment(attachment: Json, select: string | null): Json {
  const whole: Json = { id: 'AAMkATT=', contentType: null, size: 1024, isInline: false, ...attachment };
  if (select === null) return { ...whole, contentBytes: 'c2VjcmV0' };
  const wanted = select.split(',');
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name.startsWith('@') || wanted.includes(name)));
}

/** Whether an event lies in a stretch of time, in UTC as Graph gives it. */
export function liesWithin({ properties }: CalendarEntry, from: number, to: number): boolean {
  const at = (name: string): number => {
    const moment = properties[name];
    const said = isJson(moment) ? moment['dateTime'] : undefined;
    return typeof said === 'string' ? Date.parse(`${said.slice(0, 19)}Z`) : Number.NaN;
  };
  return at('start') < to && at('end') > from;
}
