import { present } from '../people/presence.ts';
import { leads } from '../people/role.ts';
import type { Instant } from '../person.ts';
import type { MeetingState, OrganizerAbsence } from '../state.ts';

/**
 * Notes when nobody who leads is left while others remain, and what ends it. Only somebody who was there can have left: that
 * another turns out to be the organizer is no absence.
 */
export function noteAbsence(before: MeetingState, after: MeetingState, at: Instant): MeetingState {
  const open = after.organizerAbsences.findLast(({ to }) => to === undefined);
  const here = present(after);
  const leader = here.some(({ id }) => leads(after, id));
  if (open === undefined) {
    if (after.phase !== 'running' || leader || here.length === 0) return after;
    if (!present(before).some(({ id }) => leads(after, id))) return after;
    const absence = { from: at, remaining: here.length, told: 0 };
    return { ...after, organizerAbsences: [...after.organizerAbsences, absence] };
  }
  const endedBy = endOf(after, leader, here.length);
  return endedBy === undefined ? after : replaceLast(after, { ...open, to: at, endedBy });
}

function endOf(state: MeetingState, leader: boolean, here: number): OrganizerAbsence['endedBy'] {
  if (leader) return 'back';
  if (state.phase === 'ended') return 'ended';
  return here === 0 ? 'others-left' : undefined;
}

/** Counts that the organizer and the meeting were told of it. */
export function countTold(state: MeetingState): MeetingState {
  const open = state.organizerAbsences.findLast(({ to }) => to === undefined);
  return open === undefined || open.told > 1 ? state : replaceLast(state, { ...open, told: open.told + 1 });
}

function replaceLast(state: MeetingState, absence: OrganizerAbsence): MeetingState {
  return { ...state, organizerAbsences: [...state.organizerAbsences.slice(0, -1), absence] };
}
