import { outsiders } from '../../../src/invitation/audience.ts';
import { keptOf, type KeptRemark } from '../../../src/invitation/kept-remark.ts';
import { lint } from '../../../src/invitation/lint.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import type { Routine } from '../../../src/routine/routine.ts';
import type { Graph } from '../client.ts';
import type { CalendarEvent } from './event.ts';
import { attachmentsOf, eventIn, type Mailbox } from './mailbox.ts';

/** What is kept of an invitation when it has been read: no word of it. */
export interface JudgedEvent {
  readonly id: string;
  /** By which an event that was changed meanwhile is known. */
  readonly version: string;
  readonly series: string | undefined;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly remarks: readonly KeptRemark[];
}

/** Which invitations are looked at, and by which routine. */
export interface Judging {
  readonly graph: Graph;
  readonly routine: Routine;
  /** `outside`: only those with somebody from outside the organisation. */
  readonly whose: 'outside' | 'all';
  readonly now: Instant;
}

/** Reads an event as it is now, judges it in memory and lets it go. `undefined` for one that is gone or not to be looked at. */
export async function judgeEvent(judging: Judging, mailbox: Mailbox, id: string): Promise<JudgedEvent | undefined> {
  const { graph, routine } = judging;
  const event = await eventIn(graph, mailbox, id);
  if (event === undefined || !isLookedAt(event, judging)) return undefined;
  const attachments = await attachmentsOf(graph, mailbox, id);
  const { version, series, starts, ends } = event;
  if (attachments === undefined || starts === undefined || ends === undefined) return undefined;
  const remarks = lint({ ...event.invitation, attachments }, routine).map(keptOf);
  return { id, version, series, starts, ends, remarks };
}

/** A coming Teams meeting that the person holds and has sent out. A series is looked at by its occurrences. */
function isLookedAt(event: CalendarEvent, { whose, routine, now }: Judging): boolean {
  const { invitation, kind, isOwn, isDraft, isCancelled, isAllDay, ends = 0 } = event;
  if (!isOwn || isDraft || isCancelled || isAllDay || kind === 'series' || ends <= now) return false;
  if (!invitation.isTeamsMeeting) return false;
  return whose === 'all' || outsiders(invitation, routine.invitation.domains).length > 0;
}
