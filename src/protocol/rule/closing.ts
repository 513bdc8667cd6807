import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';

/**
 * A meeting that is over: one closing line to all, the record to the organizer. It is over silently where the organizer has
 * stopped the routine, and where the next meeting in the same chat has begun.
 */
export function closing({ before, after }: Change): readonly Effect[] {
  if (before.phase !== 'running' || after.phase !== 'ended') return [];
  const isStopped = after.stoppedAt !== undefined || after.removedAt !== undefined;
  const isSilent = isStopped || after.endedBy === 'next-occurrence';
  const line: Effect = { type: 'announce', notice: { about: 'meeting-over' } };
  return [...(isSilent ? [] : [line]), { type: 'sendRecord' }];
}

/** Everything about a meeting is deleted when its time is up, or as soon as the organizer asks for it. */
export function deletion({ event, before, after }: Change): readonly Effect[] {
  const isDue = event.type === 'timerFired' && event.timer.kind === 'retention' && after.phase !== 'running';
  const isAsked = before.deletionAskedAt === undefined && after.deletionAskedAt !== undefined;
  return isDue || isAsked ? [{ type: 'withdrawCards' }, { type: 'forget' }] : [];
}

const day = 86_400_000;

/** A meeting that has not begun is kept from the last that was heard of it; see `retentionDue` for the others. */
export function keepUpcoming({ event, before, after }: Change, { timings }: Routine): readonly Effect[] {
  if (after.phase !== 'upcoming' || before === after) return [];
  const from = Math.max(event.at, after.scheduledEnd ?? 0);
  return [{ type: 'startTimer', timer: { kind: 'retention' }, at: from + timings.retentionDays * day }];
}
