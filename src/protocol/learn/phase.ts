import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';

/** The routine begins to apply: by the platform's start, or by the first sign of a running meeting. */
export function begin(state: MeetingState, at: Instant): MeetingState {
  return state.phase === 'upcoming' ? { ...state, phase: 'running', startedAt: at } : state;
}

/** Whether the bot speaks and acts now: the meeting runs, and nobody has paused, stopped or removed it. */
export function isActive(state: MeetingState): boolean {
  return state.phase === 'running' && isListening(state);
}

/** Whether the bot looks at what is written: before, in and after the meeting, but where it was paused, stopped or removed. */
export function isListening(state: MeetingState): boolean {
  return state.stoppedAt === undefined && state.removedAt === undefined && !isPaused(state);
}

/** Since when the bot has been acting without a pause: what it waits for is waited for anew after one. */
export function activeSince({ startedAt = 0, pauses }: MeetingState): Instant {
  return Math.max(startedAt, pauses.at(-1)?.to ?? 0);
}

/** Whether the organizer has paused the routine. */
export function isPaused({ pauses }: MeetingState): boolean {
  const last = pauses.at(-1);
  return last !== undefined && last.to === undefined;
}
