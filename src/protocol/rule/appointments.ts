import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { isEmpty } from '../learn/timer.ts';
import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';
import { timerKey, type Timer } from '../timer.ts';
import { isAlone } from './call.ts';
import { cameraDue } from './camera-on.ts';
import { identityDue } from './guest-shows-id.ts';
import { endDue, organizerGoneDue } from './organizer-leaves-last.ts';

/**
 * The appointments that follow from what is known: one that changes is moved, one that no longer follows is cancelled. None is
 * made for a time before the fact it follows from: it would be taken for something that happened before that.
 */
export function appointments({ event, before, after }: Change, routine: Routine): readonly Effect[] {
  if (before === after) return [];
  const made = new Map(due(before, routine).map((one) => [timerKey(one.timer), one]));
  const kept = due(after, routine);
  const wanted = new Set(kept.map(({ timer }) => timerKey(timer)));
  const changed = kept.filter(({ timer, at }) => made.get(timerKey(timer))?.at !== at);
  const cancelled = [...made.values()].filter(({ timer }) => !wanted.has(timerKey(timer)));
  return [
    ...changed.map(({ timer, at }): Effect => ({ type: 'startTimer', timer, at: Math.max(at, event.at + 1) })),
    ...cancelled.map(({ timer }): Effect => ({ type: 'stopTimer', timer })),
  ];
}

interface Appointment {
  readonly timer: Timer;
  readonly at: Instant;
}

function due(state: MeetingState, routine: Routine): readonly Appointment[] {
  const cameras = Object.values(state.participants).map((participant) =>
    appointment({ kind: 'camera', participant: participant.id }, cameraDue(state, participant, routine)),
  );
  return [
    ...cameras,
    appointment({ kind: 'identity' }, identityDue(state, routine)),
    appointment({ kind: 'organizer-gone' }, organizerGoneDue(state, routine)),
    appointment({ kind: 'end' }, endDue(state, routine)),
    appointment({ kind: 'empty' }, emptyDue(state, routine)),
    appointment({ kind: 'lonely' }, lonelyDue(state)),
    appointment({ kind: 'longest' }, longestDue(state, routine)),
    appointment({ kind: 'chat-watch' }, renewalDue(state)),
    appointment({ kind: 'retention' }, retentionDue(state, routine)),
  ].flat();
}

function appointment(timer: Timer, at: Instant | undefined): readonly Appointment[] {
  return at === undefined ? [] : [{ timer, at }];
}

/** Since when nobody has been inside. */
function emptySince(state: MeetingState): Instant {
  const left = Object.values(state.participants).map(({ stays }) => stays.at(-1)?.to ?? 0);
  return Math.max(state.startedAt ?? 0, ...left);
}

function emptyDue(state: MeetingState, { timings }: Routine): Instant | undefined {
  return isEmpty(state) ? emptySince(state) + timings.emptyCloses * 1000 : undefined;
}

/** A short break of the line is not leaving: the bot waits a minute before it leaves an empty call. */
function lonelyDue(state: MeetingState): Instant | undefined {
  return isAlone(state) ? emptySince(state) + 60_000 : undefined;
}

function longestDue({ phase, startedAt }: MeetingState, { timings }: Routine): Instant | undefined {
  return phase === 'running' && startedAt !== undefined ? startedAt + timings.longestMeeting * 1000 : undefined;
}

const hour = 3_600_000;

function renewalDue({ phase, chatWatch }: MeetingState): Instant | undefined {
  return phase === 'running' && chatWatch !== undefined ? chatWatch.expires - hour : undefined;
}

const day = 24 * hour;

/** From the end of the meeting; from its longest possible end while it runs. */
function retentionDue(state: MeetingState, routine: Routine): Instant | undefined {
  const end = state.endedAt ?? longestDue(state, routine);
  return end === undefined ? undefined : end + routine.timings.retentionDays * day;
}
