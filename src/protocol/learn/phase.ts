import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';

/** The routine begins to apply: by the platform's start, or by the first sign of a running meeting. */
export function begin(state: MeetingState, at: Instant): MeetingState {
  return state.phase === 'upcoming' ? { ...state, phase: 'running', startedAt: at } : state;
}
