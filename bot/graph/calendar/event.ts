import type { Attachment, Invitation, Invited } from '../../../src/invitation/invitation.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import { field, items, odataType, text } from '../../outside/json.ts';

/** An event of somebody's calendar. It carries what people have written, so it is kept nowhere. */
export interface CalendarEvent {
  readonly id: string;
  /** Another one after each change (`changeKey`). */
  readonly version: string;
  /** A series is never held itself, its occurrences are; an exception is an occurrence with words or a time of its own. */
  readonly kind: 'single' | 'series' | 'occurrence' | 'exception';
  /** The series that an occurrence or an exception is of. */
  readonly series: string | undefined;
  readonly starts: Instant | undefined;
  readonly ends: Instant | undefined;
  /** The link that joins the Teams meeting. */
  readonly joinUrl: string | undefined;
  /** Whether the calendar is that of who organizes it. */
  readonly isOwn: boolean;
  /** Changes are not sent yet. */
  readonly isDraft: boolean;
  readonly isCancelled: boolean;
  readonly isAllDay: boolean;
  /** What the linter reads, but for attachments, which are asked for by themselves. */
  readonly invitation: Omit<Invitation, 'attachments'>;
}

/** Reads an event as Graph gives it, in UTC; `undefined` for what is none. */
export function readEvent(value: unknown): CalendarEvent | undefined {
  const change = readChange(value);
  const organizer = invited(field(value, 'organizer'));
  if (change === undefined || organizer === undefined) return undefined;
  const isTeamsMeeting =
    field(value, 'isOnlineMeeting') === true && text(value, 'onlineMeetingProvider') === 'teamsForBusiness';
  return {
    ...change,
    joinUrl: text(field(value, 'onlineMeeting'), 'joinUrl'),
    isOwn: field(value, 'isOrganizer') === true,
    isDraft: field(value, 'isDraft') === true,
    isCancelled: field(value, 'isCancelled') === true,
    isAllDay: field(value, 'isAllDay') === true,
    invitation: {
      subject: text(value, 'subject') ?? '',
      body: bodyOf(field(value, 'body')),
      location: placesOf(value),
      sensitivity: sensitivities.find((one) => one === text(value, 'sensitivity')),
      isTeamsMeeting,
      organizer,
      attendees: items(value, 'attendees').flatMap((one) => invited(one) ?? []),
    },
  };
}

/** An event as it stands in a list of changes: an occurrence that is as its series has it comes almost bare. */
export type ChangedEvent = Pick<CalendarEvent, 'id' | 'version' | 'kind' | 'series' | 'starts' | 'ends'>;

/** Reads what a list of changes says of an event. */
export function readChange(value: unknown): ChangedEvent | undefined {
  const id = text(value, 'id');
  if (id === undefined) return undefined;
  return {
    id,
    version: text(value, 'changeKey') ?? /"(.*)"/.exec(text(value, '@odata.etag') ?? '')?.[1] ?? '',
    kind: kinds[text(value, 'type') ?? ''] ?? 'single',
    series: text(value, 'seriesMasterId'),
    starts: momentOf(field(value, 'start')),
    ends: momentOf(field(value, 'end')),
  };
}

/** Reads an attachment as Graph lists it. */
export function readAttachment(value: unknown): Attachment {
  return {
    name: text(value, 'name') ?? '',
    contentType: text(value, 'contentType') ?? '',
    isInline: field(value, 'isInline') === true,
    kind: attachmentKinds[odataType(value)] ?? 'file',
  };
}

const kinds: Readonly<Record<string, CalendarEvent['kind']>> = {
  seriesMaster: 'series',
  occurrence: 'occurrence',
  exception: 'exception',
};

const attachmentKinds: Readonly<Record<string, Attachment['kind']>> = {
  itemattachment: 'item',
  referenceattachment: 'link',
};

const sensitivities = ['normal', 'personal', 'private', 'confidential'] as const;

function bodyOf(body: unknown): Invitation['body'] {
  const type = text(body, 'contentType')?.toLowerCase() === 'text' ? 'text' : 'html';
  return { type, content: text(body, 'content') ?? '' };
}

/** Where it is held: each place once, by its name and by its address. */
function placesOf(value: unknown): string {
  const places = [field(value, 'location'), ...items(value, 'locations')];
  const said = places.flatMap((place) => [text(place, 'displayName') ?? '', text(place, 'locationUri') ?? '']);
  return [...new Set(said)].filter((one) => one !== '').join('\n');
}

function invited(value: unknown): Invited | undefined {
  const mail = field(value, 'emailAddress');
  const address = text(mail, 'address');
  return address === undefined ? undefined : { name: text(mail, 'name') ?? '', address };
}

/** `2026-08-25T09:00:00.0000000` without an offset, beside the name of its time zone: UTC, as nothing else is asked for. */
function momentOf(value: unknown): Instant | undefined {
  const said = text(value, 'dateTime');
  if (said === undefined || text(value, 'timeZone') !== 'UTC') return undefined;
  const time = Date.parse(`${said.slice(0, 19)}Z`);
  return Number.isNaN(time) ? undefined : time;
}
