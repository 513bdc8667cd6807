import type { Routine } from '../../routine/routine.ts';
import type { Appointment, Change } from '../change.ts';
import { dueForDemands } from '../demand/table.ts';
import type { Effect } from '../effect.ts';
import { remembered } from '../know/remembered.ts';
import type { MeetingState } from '../state.ts';
import { timerKey } from '../timer.ts';
import { againDue } from './again.ts';
import { lonelyDue } from './call.ts';
import { renewalDue } from './chat-watch.ts';
import { closingDue } from './closing.ts';
import { doubtDue } from './knowledge.ts';
import { leaderlessDue } from './lead.ts';
import { blindDue } from './sight.ts';

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

/** All that fall due. */
export function allAppointments(state: MeetingState, routine: Routine): readonly Effect[] {
  return due(state, routine).map(({ timer, at }): Effect => ({ type: 'startTimer', timer, at }));
}

/** What falls due after a fact was asked before the next. */
function due(state: MeetingState, routine: Routine): readonly Appointment[] {
  const known = dueIn(state);
  const answer = known.get(routine) ?? allDue(state, routine);
  known.set(routine, answer);
  return answer;
}

const dueIn = remembered<MeetingState, Map<Routine, readonly Appointment[]>>(() => new Map());

function allDue(state: MeetingState, routine: Routine): readonly Appointment[] {
  return [
    ...dueForDemands(state, routine),
    ...lonelyDue(state),
    ...renewalDue(state),
    ...closingDue(state, routine),
    ...doubtDue(state),
    ...leaderlessDue(state, routine),
    ...blindDue(state, routine),
    ...againDue(state),
  ];
}
