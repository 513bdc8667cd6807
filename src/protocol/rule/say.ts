import type { MeetingDemand } from '../../routine/demand.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Effect } from '../effect.ts';
import type { Notice } from '../notice.ts';
import { leaders } from '../people/role.ts';
import type { ParticipantId } from '../person.ts';
import type { MeetingState } from '../state.ts';

/** Whether people are told when a demand is not kept; `observe` only notes it. */
export function reminds({ demands }: Routine, demand: MeetingDemand): boolean {
  return demands[demand] === 'remind' || demands[demand] === 'enforce';
}

/** A private word to everybody who leads and is here, or to the organizer who is not; but not to the one it is about. */
export function tellLeaders(state: MeetingState, notice: Notice, except?: ParticipantId): readonly Effect[] {
  return leaders(state)
    .filter((id) => id !== except)
    .map((to) => ({ type: 'tell', to, notice }));
}
