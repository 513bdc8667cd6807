import { preparationDemands } from '../../routine/demand.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import type { ParticipantId } from '../person.ts';
import type { MeetingState } from '../state.ts';

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
  'organizerAbsences',
  'watched',
  'sources',
  'refused',
] as const satisfies readonly (keyof MeetingState)[];

/** The living card follows what is known, from the start of the meeting on. */
export function checklist({ event, before, after }: Change): readonly Effect[] {
  if (after.phase === 'upcoming' || after.removedAt !== undefined) return [];
  const lost = event.type === 'cardLost' && event.card === 'checklist';
  const isNew = lost || before.call.state !== after.call.state || shown.some((field) => before[field] !== after[field]);
  return isNew ? [{ type: 'showChecklist' }] : [];
}

/** The preparation card goes to the organizer before the meeting, and shows that it has begun. */
export function preparation({ event, before, after }: Change, { demands }: Routine): readonly Effect[] {
  if (preparer(after) === undefined || preparationDemands.every((demand) => demands[demand] === 'off')) return [];
  const hasCard = after.cards.preparation !== undefined;
  const lost = event.type === 'cardLost' && event.card === 'preparation';
  const isDue = after.phase === 'upcoming' && !hasCard && preparer(before) !== preparer(after);
  const isNew = hasCard && (before.preparation !== after.preparation || before.phase !== after.phase);
  return isDue || isNew || lost ? [{ type: 'showPreparation' }] : [];
}

/** The organizer; where Teams does not tell who that is, who added the app. */
function preparer({ organizer, installer, refused }: MeetingState): ParticipantId | undefined {
  return organizer ?? (refused.learnMeeting === undefined ? undefined : installer);
}
