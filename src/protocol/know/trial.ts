import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';
import { everInside, isPresent } from './people.ts';

/** One start is reported within this; the next is further away. */
export const sameStart = 2 * 60_000;

/** When somebody was last inside, who are inside now counting until then. */
export function lastInside(state: MeetingState, now: Instant): Instant {
  return Math.max(0, ...everInside(state).map(({ stays }) => stays.at(-1)?.to ?? now));
}

/**
 * Whether a session that is over at a moment was only a trial: over before the scheduled start, and nobody but staff came.
 * Where more was done in it than looking around (the routine was stopped, something was recorded) it stands, and so it does
 * where somebody may have come while the service was away.
 */
export function wasTrial(state: MeetingState, over: Instant): boolean {
  const { phase, scheduledStart, stoppedAt, recordings, startedAt = over, coverage } = state;
  if (phase !== 'running' || scheduledStart === undefined || startedAt >= scheduledStart) return false;
  if (coverage.away.some(({ from, to }) => to > startedAt && from < over)) return false;
  const inside = everInside(state);
  const isStaff = inside.length > 0 && inside.every(({ affiliation }) => affiliation === 'own');
  return isStaff && lastInside(state, over) < scheduledStart && stoppedAt === undefined && recordings.length === 0;
}

/** Whether a start is that of the meeting itself, after a trial of which nobody told the end. */
export function isAfterTrial(state: MeetingState, startedAt: Instant): boolean {
  const { reportedStart, participants } = state;
  if (reportedStart === undefined || startedAt - reportedStart <= sameStart) return false;
  return wasTrial(state, startedAt) && !Object.values(participants).some(isPresent);
}
