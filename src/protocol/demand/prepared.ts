import type { PreparationDemand } from '../../routine/demand.ts';
import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';
import type { PreparedDemand } from './entry.ts';

/** A clause that the organizer keeps before the meeting: read from the invitation, or ticked on the preparation card. */
export const prepared: PreparedDemand = { of: 'preparation' };

/** How a clause of the preparation stands. What was read goes before what was ticked. */
export type Preparation =
  | { readonly is: 'observed' | 'not-kept' | 'confirmed-by-organizer'; readonly at: Instant }
  | { readonly is: 'not-observed'; readonly at?: Instant };

/** How the organizer has kept a clause. */
export function preparationOf({ invited, preparation }: MeetingState, demand: PreparationDemand): Preparation {
  const verdict = invited?.verdicts[demand];
  if (invited !== undefined && verdict !== undefined) {
    return { is: verdict === 'kept' ? 'observed' : 'not-kept', at: invited.at };
  }
  const tick = preparation[demand];
  if (tick === undefined) return { is: 'not-observed' };
  return { is: tick.done ? 'confirmed-by-organizer' : 'not-observed', at: tick.at };
}

/** Whether nothing is left to do about it. */
export function isPrepared(state: MeetingState, demand: PreparationDemand): boolean {
  const { is } = preparationOf(state, demand);
  return is === 'observed' || is === 'confirmed-by-organizer';
}
