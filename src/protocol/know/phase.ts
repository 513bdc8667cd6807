import type { Instant } from '../person.ts';
import type { EndedBy, MeetingState } from '../state.ts';
import { isPresent } from './people.ts';
import { sameStart } from './trial.ts';

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
 * Since when the meeting may have been running: its start as the platform told it, or its first sign. Where nobody could have told
 * since it was to begin, for the app was added while it was to run, or the service was away, it may have begun then; a start that
 * is told long after the first sign is that of people who came back.
 */
export function earliestStart(state: MeetingState): Instant | undefined {
  const { startedAt, reportedStart } = state;
  if (startedAt === undefined) return undefined;
  const isTold = reportedStart !== undefined && reportedStart - startedAt <= sameStart;
  return isTold ? startedAt : Math.min(startedAt, ...untoldSincePlanned(state));
}

/** When nobody could have told that the meeting began, from when it was to begin. */
function untoldSincePlanned({ scheduledStart, scheduledEnd = Infinity, coverage }: MeetingState): readonly Instant[] {
  if (scheduledStart === undefined) return [];
  const added = coverage.installed[0]?.from;
  const isUnderWay = added !== undefined && added >= scheduledStart && added <= scheduledEnd;
  const away = coverage.away.filter(({ to }) => to > scheduledStart).map(({ from }) => Math.max(from, scheduledStart));
  return isUnderWay ? [scheduledStart, ...away] : away;
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
