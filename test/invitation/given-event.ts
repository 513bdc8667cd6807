import { readFileSync } from 'node:fs';
import type { Attachment, Invitation, LintedDemand, Verdict } from '../../src/invitation/invitation.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';

/** A line of a set of invitations: an event as Graph gives it, and what is right. */
export interface Line {
  readonly id: string;
  readonly event: Event;
  readonly attachments: readonly GraphAttachment[];
  readonly tenant: { readonly domains: readonly string[] };
  readonly routineAttachmentNames: readonly string[];
  /** Of a set without it nothing can be scored. */
  readonly expect?: Readonly<Record<LintedDemand, Verdict>>;
}

interface Event {
  readonly subject?: string | null;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly sensitivity?: Invitation['sensitivity'];
  readonly isOnlineMeeting?: boolean;
  readonly onlineMeetingProvider?: string;
  readonly location?: Location | null;
  readonly locations?: readonly Location[];
  readonly organizer: { readonly emailAddress: Person };
  readonly attendees: readonly { readonly emailAddress: Person }[];
}

interface Location {
  readonly displayName?: string;
  readonly locationUri?: string;
}

interface Person {
  readonly name?: string;
  readonly address: string;
}

interface GraphAttachment {
  readonly '@odata.type'?: string;
  readonly name: string;
  readonly contentType?: string | null;
  readonly isInline: boolean;
}

/** The lines of a set. A line that is none of the format is named by its number. */
export function linesOfSet(file: string | URL): readonly Line[] {
  const lines: Line[] = [];
  for (const [at, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text.trim() !== '') lines.push(lineOf(text, `${String(file)}, line ${String(at + 1)}`));
  }
  return lines;
}

function lineOf(text: string, place: string): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (error) {
    throw new Error(`${place} is not JSON.`, { cause: error });
  }
  const lacking = needed.find((path) => !has(line, path));
  if (lacking !== undefined) throw new Error(`${place} lacks "${lacking}".`);
  return line as Line;
}

/** What a line cannot be read without. */
const needed = [
  'id',
  'event.body.content',
  'event.body.contentType',
  'event.organizer.emailAddress.address',
  'event.attendees',
  'attachments',
  'tenant.domains',
  'routineAttachmentNames',
];

function has(line: unknown, path: string): boolean {
  let inner = line;
  for (const key of path.split('.')) {
    if (typeof inner !== 'object' || inner === null || !(key in inner)) return false;
    inner = Reflect.get(inner, key);
  }
  return inner !== null;
}

/** What the linter is given of a line: the event, never what is expected. */
export function invitationOf({ event, attachments }: Line): Invitation {
  const { subject, body, sensitivity, location, locations = [] } = event;
  const places = [location, ...locations].flatMap((place) => [place?.displayName ?? '', place?.locationUri ?? '']);
  return {
    subject: subject ?? '',
    body: { type: body.contentType.toLowerCase() === 'text' ? 'text' : 'html', content: body.content },
    location: [...new Set(places)].filter((place) => place !== '').join('\n'),
    sensitivity,
    isTeamsMeeting: event.isOnlineMeeting === true && event.onlineMeetingProvider === 'teamsForBusiness',
    organizer: personOf(event.organizer.emailAddress),
    attendees: event.attendees.map(({ emailAddress }) => personOf(emailAddress)),
    attachments: attachments.map(attachmentOf),
  };
}

/** The routine of the organisation that a line is of. */
export function routineOf({ tenant, routineAttachmentNames }: Line): Routine {
  return { ...standard, invitation: { domains: tenant.domains, routineFiles: routineAttachmentNames } };
}

function personOf({ name = '', address }: Person): Invitation['organizer'] {
  return { name, address };
}

function attachmentOf({ name, contentType, isInline, '@odata.type': type = '' }: GraphAttachment): Attachment {
  const kind = type.endsWith('itemAttachment') ? 'item' : type.endsWith('referenceAttachment') ? 'link' : 'file';
  return { name, contentType: contentType ?? '', isInline, kind };
}
