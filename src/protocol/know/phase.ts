import type { Instant } from '../person.ts';
import type { EndedBy, MeetingState } from '../state.ts';
import { isPresent } from './people.ts';

/** Whether the bot speaks and acts now: the meeting runs, and nobody has paused, stopped or removed it. */
export function isActive(state: MeetingState): boolean {
  return state.phase === 'running' && isListening(state);
}

/** Whether the bot looks at what is written: before, in and after the meeting, but where it was paused, stopped or removed. */
export function isListening(state: MeetingState): boolean {
  return !isUnwanted(state) && !isPaused(state);
}

/** Whether the organizer has ended the routine, or the app was removed. */
export function isUnwanted({ stoppedAt, removedAt }: Pick<MeetingState, 'stoppedAt' | 'removedAt'>): boolean {
  return stoppedAt !== undefined || removedAt !== undefined;
}

/** Since when the bot has been acting without a pause: what it waits for is waited for anew after one. */
export function activeSince({ startedAt = 0, pauses }: MeetingState): Instant {
  return Math.max(startedAt, pauses.at(-1)?.to ?? 0);
}

/** Whether the organizer has paused the routine. */
export function isPaused({ pauses }: Pick<MeetingState, 'pauses'>): boolean {
  const last = pauses.at(-1);
  return last !== undefined && last.to === undefined;
}

/** Whether names can be watched for: until the meeting is over, or the organizer ends the routine. */
export function watchesNames({ phase, stoppedAt }: MeetingState): boolean {
  return phase !== 'ended' && stoppedAt === undefined;
}

const untold: ReadonlySet<EndedBy> = new Set(['empty', 'longest', 'next-occurrence']);

/** Whether a meeting was closed though nobody told that it was over. */
export function isUntold({ endedBy }: Pick<MeetingState, 'endedBy'>): boolean {
  return endedBy !== undefined && untold.has(endedBy);
}

/**
 * Since when the meeting may have been running: its start as the platform told it, or its first sign. Where the app was added
 * while the meeting was to run, nobody told: then it may have begun when it was to begin.
 */
export function earliestStart(state: MeetingState): Instant | undefined {
  const { startedAt, reportedStart, scheduledStart, scheduledEnd, coverage } = state;
  const added = coverage.installed[0]?.from;
  if (startedAt === undefined || reportedStart !== undefined) return startedAt;
  if (added === undefined || scheduledStart === undefined) return startedAt;
  const isUnderWay = added >= scheduledStart && (scheduledEnd === undefined || added <= scheduledEnd);
  return isUnderWay ? Math.min(startedAt, scheduledStart) : startedAt;
}

/** When somebody was last inside, as far as is known; the start of the meeting where nobody was. */
export function lastThere({ startedAt = 0, participants }: MeetingState): Instant {
  const left = Object.values(participants).map(({ stays }) => stays.at(-1)?.to ?? 0);
  return Math.max(startedAt, ...left);
}

/**
 * Whether nobody is inside. Silence of a platform that tells of nobody is no empty meeting; a call that the bot left because
 * nobody was in it is.
 */
export function isEmpty({ phase, coverage, call, participants }: MeetingState): boolean {
  const wouldKnow =
    coverage.roster.length > 0 ||
    coverage.delivered['moves of accounts'] !== undefined ||
    (call.state === 'ended' && call.reason === 'left');
  return phase === 'running' && wouldKnow && !Object.values(participants).some(isPresent);
}
