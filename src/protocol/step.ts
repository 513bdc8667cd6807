import type { Routine } from '../routine/routine.ts';
import { decide } from './decide.ts';
import type { Effect } from './effect.ts';
import type { MeetingEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { initialState, type MeetingState } from './state.ts';

/** What one fact leads to. `state` is the very same object when the fact told nothing new. */
export interface Step {
  readonly state: MeetingState;
  readonly effects: readonly Effect[];
}

/** Takes one fact: learns from it and decides. */
export function step(before: MeetingState, event: MeetingEvent, routine: Routine): Step {
  const after = evolve(before, event);
  return { state: after, effects: decide({ event, before, after, prior: before }, routine) };
}

/** The state a log yields: facts in the order they happened, whatever order they were told in. */
export function fold(log: readonly MeetingEvent[]): MeetingState {
  return log.toSorted(inOrder).reduce(evolve, initialState);
}

/** The one order of facts: by the time they happened, then by id. */
export function inOrder(a: MeetingEvent, b: MeetingEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
