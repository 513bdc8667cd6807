import { outsiders } from '../../../src/invitation/audience.ts';
import { keptOf, type KeptRemark } from '../../../src/invitation/kept-remark.ts';
import { letterLanguage } from '../../../src/invitation/letter-language.ts';
import { lint } from '../../../src/invitation/lint.ts';
import type { CompleteLanguage } from '../../../src/language/language.ts';
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
  readonly isSeries: boolean;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly joinUrl: string | undefined;
  /** The language it is written in. */
  readonly letter: CompleteLanguage;
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

/** An event to be judged; of a series, with when the next of its occurrences is. */
export interface Subject {
  readonly id: string;
  readonly next?: { readonly starts: Instant; readonly ends: Instant };
}

/** Reads an event as it is now, judges it in memory and lets it go. `undefined` for one that is gone or not to be looked at. */
export async function judgeEvent(
  judging: Judging,
  mailbox: Mailbox,
  { id, next }: Subject,
): Promise<JudgedEvent | undefined> {
  const { graph, routine } = judging;
  const event = await eventIn(graph, mailbox, id);
  if (event === undefined) return undefined;
  const isSeries = event.kind === 'series';
  const { starts, ends } = isSeries ? { starts: next?.starts, ends: next?.ends } : event;
  if (starts === undefined || ends === undefined || ends <= judging.now || !isLookedAt(event, judging))
    return undefined;
  const attachments = await attachmentsOf(graph, mailbox, id);
  if (attachments === undefined) return undefined;
  const { version, joinUrl, invitation } = event;
  const remarks = lint({ ...invitation, attachments }, routine).map(keptOf);
  return {
    id,
    version,
    isSeries,
    starts,
    ends,
    joinUrl,
    letter: letterLanguage(invitation, routine.language),
    remarks,
  };
}

/** A Teams meeting that the person holds and has sent out. */
function isLookedAt(event: CalendarEvent, { whose, routine }: Judging): boolean {
  const { invitation, isOwn, isDraft, isCancelled, isAllDay } = event;
  if (!isOwn || isDraft || isCancelled || isAllDay || !invitation.isTeamsMeeting) return false;
  return whose === 'all' || outsiders(invitation, routine.invitation.domains).length > 0;
}
