import type { Routine } from '../../routine/routine.ts';
import { appointment, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { isEmpty, isUnwanted, lastThere } from '../know/phase.ts';
import type { Instant } from '../person.ts';
import { announce, saidKey, tellLeaders } from '../say.ts';
import type { MeetingState } from '../state.ts';

/**
 * A meeting that is over: one closing line to all, once, and the record to the organizer. It is over silently where the organizer has
 * stopped the routine, and where the next meeting in the same chat has begun. What becomes known later goes into the record's
 * card. A trial ends without a word to all, and leaves no record.
 */
export function closing({ before, after }: Change): readonly Effect[] {
  if (before.trials !== after.trials) return tellLeaders(after, { matter: 'trial', notice: { about: 'trial-over' } });
  if (after.phase !== 'ended' || before === after) return [];
  if (before.phase === 'ended') return isInRecord(before, after) ? [{ type: 'showRecord' }] : [];
  const isSaid = after.said[saidKey('closing')] !== undefined;
  const isSilent = isSaid || isUnwanted(after) || after.endedBy === 'next-occurrence';
  return [...(isSilent ? [] : [announce('closing', { about: 'meeting-over' })]), { type: 'showRecord' }];
}

/** What the record tells. Its card is drawn anew when one of these becomes known later; what it shows may be the same. */
const recorded = [
  'participants',
  'organizer',
  'recordings',
  'findings',
  'endedAt',
  'endedBy',
  'startedAt',
  'reportedStart',
  'scheduledStart',
  'scheduledEnd',
  'staffIdRequests',
  'preparation',
  'pauses',
  'coverage',
] as const satisfies readonly (keyof MeetingState)[];

function isInRecord(before: MeetingState, after: MeetingState): boolean {
  return recorded.some((field) => before[field] !== after[field]);
}

/** Everything about a meeting is deleted when its time is up, or as soon as the organizer asks for it. */
export function deletion({ event, before, after }: Change): readonly Effect[] {
  const isDue = event.type === 'timerFired' && event.timer.kind === 'retention' && after.phase !== 'running';
  const isAsked = before.deletionAskedAt === undefined && after.deletionAskedAt !== undefined;
  return isDue || isAsked ? [{ type: 'withdrawCards' }, { type: 'forget' }] : [];
}

const day = 86_400_000;

/** A meeting that has not begun is kept from the last that was heard of it; see `closingDue` for the others. */
export function keepUpcoming({ event, before, after }: Change, { timings }: Routine): readonly Effect[] {
  if (after.phase !== 'upcoming' || before === after) return [];
  const from = Math.max(event.at, after.scheduledEnd ?? 0);
  return [{ type: 'startTimer', timer: { kind: 'retention' }, at: from + timings.retentionDays * day }];
}

/** When a meeting that nobody ends is closed, and when everything about it is deleted. */
export function closingDue(state: MeetingState, routine: Routine): readonly Appointment[] {
  const longest = longestDue(state, routine);
  const end = state.endedAt ?? longest;
  const empty = isEmpty(state) ? lastThere(state) + routine.timings.emptyCloses * 1000 : undefined;
  return [
    ...appointment({ kind: 'empty' }, empty),
    ...appointment({ kind: 'longest' }, longest),
    ...appointment({ kind: 'retention' }, end === undefined ? undefined : end + routine.timings.retentionDays * day),
  ];
}

function longestDue({ phase, startedAt }: MeetingState, { timings }: Routine): Instant | undefined {
  return phase === 'running' && startedAt !== undefined ? startedAt + timings.longestMeeting * 1000 : undefined;
}
