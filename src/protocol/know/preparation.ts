import { preparationDemands, type PreparationDemand } from '../../routine/demand.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';

/** What the routine asks for before the meeting. */
export function preparationFor({ demands }: Pick<Routine, 'demands'>): readonly PreparationDemand[] {
  return preparationDemands.filter((demand) => demands[demand] !== 'off');
}

/** How much of it is done, and of how much. */
export function prepared(
  state: MeetingState,
  routine: Pick<Routine, 'demands'>,
): { readonly done: number; readonly all: number } {
  const asked = preparationFor(routine);
  return { done: asked.filter((demand) => isPrepared(state, demand)).length, all: asked.length };
}

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

/** Ticked off, or not done after all: one of it, or all. */
export function ticked(
  state: MeetingState,
  {
    demand,
    done,
    at,
  }: { readonly demand?: PreparationDemand | undefined; readonly done: boolean; readonly at: Instant },
): MeetingState {
  const news = (demand === undefined ? preparationDemands : [demand]).filter(
    (one) => (state.preparation[one]?.done ?? false) !== done,
  );
  if (news.length === 0) return state;
  const said = Object.fromEntries(news.map((one) => [one, { done, at }]));
  return { ...state, preparation: { ...state.preparation, ...said } };
}
