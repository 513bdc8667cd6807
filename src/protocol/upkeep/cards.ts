import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { preparationFor } from '../know/preparation.ts';
import type { ParticipantId } from '../person.ts';
import type { MeetingState, Stretch } from '../state.ts';

/** What the living card shows. Anything else may change without anybody seeing it. */
const shown = [
  'phase',
  'participants',
  'organizer',
  'joinUrl',
  'pauses',
  'stoppedAt',
  'removedAt',
  'recordings',
  'findings',
  'staffIdRequests',
  'watched',
  'refused',
  'unreachable',
] as const satisfies readonly (keyof MeetingState)[];

/** Appointments that change what the card says though nothing was told. */
const timed: ReadonlySet<string> = new Set(['organizer-gone', 'leaderless']);

/** The living card follows what is known, from the start of the meeting on, and shows that a trial is over. */
export function checklist({ event, before, after }: Change): readonly Effect[] {
  const isShown = after.phase !== 'upcoming' || after.cards.checklist !== undefined;
  if (!isShown || after.removedAt !== undefined) return [];
  const isDue = event.type === 'timerFired' && timed.has(event.timer.kind) && after.phase === 'running';
  const lost = event.type === 'cardLost' && event.card === 'checklist';
  const isNew =
    lost ||
    isDue ||
    before.call.state !== after.call.state ||
    isSeenOtherwise(before, after) ||
    shown.some((field) => before[field] !== after[field]);
  return isNew ? [{ type: 'showChecklist' }] : [];
}

/** What is watched began or ended; that it goes on changes nothing on the card. */
function isSeenOtherwise({ coverage: before }: MeetingState, { coverage: after }: MeetingState): boolean {
  if (before === after) return false;
  const isOther = (a: readonly Stretch[], b: readonly Stretch[]) =>
    a.length !== b.length || a.at(-1)?.to !== b.at(-1)?.to;
  return (
    isOther(before.roster, after.roster) ||
    isOther(before.chatWatch, after.chatWatch) ||
    before.delivered !== after.delivered ||
    before.away !== after.away ||
    before.readBack !== after.readBack
  );
}

/** The preparation card goes to the organizer before the meeting, and shows that it has begun. */
export function preparation({ event, before, after }: Change, routine: Routine): readonly Effect[] {
  if (preparer(after) === undefined || preparationFor(routine).length === 0) return [];
  const hasCard = after.cards.preparation !== undefined;
  const lost = event.type === 'cardLost' && event.card === 'preparation';
  const isDue = after.phase === 'upcoming' && !hasCard && preparer(before) !== preparer(after);
  const isNew =
    hasCard &&
    (['preparation', 'invited', 'phase', 'scheduledStart'] as const).some((one) => before[one] !== after[one]);
  return isDue || isNew || lost ? [{ type: 'showPreparation' }] : [];
}

/** The organizer; where Teams does not tell who that is, who added the app. */
function preparer({ organizer, installer, refused }: MeetingState): ParticipantId | undefined {
  return organizer ?? (refused.learnMeeting === undefined ? undefined : installer);
}
