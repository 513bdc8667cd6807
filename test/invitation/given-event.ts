import { readFileSync } from 'node:fs';
import { readAttachment, readEvent } from '../../bot/graph/calendar/event.ts';
import type { Invitation, LintedDemand, Verdict } from '../../src/invitation/invitation.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';

/** A line of a set of invitations: an event as Graph gives it, and what is right. */
export interface Line {
  readonly id: string;
  readonly event: Event;
  readonly attachments: readonly { readonly name: string }[];
  readonly tenant: { readonly domains: readonly string[] };
  readonly routineAttachmentNames: readonly string[];
  /** Of a set without it nothing can be scored. */
  readonly expect?: Readonly<Record<LintedDemand, Verdict>>;
}

/** As far as it is looked at here. */
interface Event {
  readonly subject?: string | null;
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

/** What the linter is given of a line, read as the bot reads a calendar: the event, never what is expected. */
export function invitationOf({ id, event, attachments }: Line): Invitation {
  const read = readEvent({ id, ...event });
  if (read === undefined) throw new Error(`${id} is no event.`);
  return { ...read.invitation, attachments: attachments.map(readAttachment) };
}

/** The routine of the organisation that a line is of. */
export function routineOf({ tenant, routineAttachmentNames }: Line): Routine {
  return { ...standard, invitation: { domains: tenant.domains, routineFiles: routineAttachmentNames } };
}
