import type { MeetingEvent } from './event.ts';
import type { MeetingState } from './state.ts';

/** What is known after a fact. Returns the same object when nothing is new. */
export function evolve(state: MeetingState, _event: MeetingEvent): MeetingState {
  return state;
}
