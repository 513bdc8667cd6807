import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { activeSince, isActive } from '../learn/phase.ts';
import { everHere, isPresent, present } from '../people/presence.ts';
import { leads } from '../people/role.ts';
import type { Instant } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';
import { reminds, tellLeaders } from './say.ts';

/** The organizer is reminded near the end and when others begin to leave, and called back when gone before the others. */
export function organizerLeavesLast(change: Change, routine: Routine): readonly Effect[] {
  const { event, before, after } = change;
  if (!isActive(after) || !reminds(routine, 'organizer-leaves-last')) return [];
  const endIsNear = event.type === 'timerFired' && event.timer.kind === 'end' && event.at <= (after.scheduledEnd ?? 0);
  const beginsToEmpty = before.participants !== after.participants && beginToLeave(change, routine);
  return [
    ...(endIsNear && leaderIsHere(after) ? tellLeaders(after, { about: 'end-soon' }) : []),
    ...(beginsToEmpty && leaderIsHere(after) ? tellLeaders(after, { about: 'others-leaving' }) : []),
    ...callBack(before, after),
  ];
}

function leaderIsHere(state: MeetingState): boolean {
  return present(state).some(({ id }) => leads(state, id));
}

/** One of the others leaves shortly before the scheduled end, or half of them have left; not again each time a line breaks. */
function beginToLeave({ event, before, after }: Change, { timings }: Routine): boolean {
  const window = timings.leavingWindow * 1000;
  const [known, others] = [othersIn(before), othersIn(after)];
  if (countGone(others) <= countGone(known)) return false;
  if (leftNearTheEnd(others, after, window)) return !leftNearTheEnd(known, after, window);
  const [last, now] = [lastHalved(known), lastHalved(others)];
  return now !== undefined && now >= event.at && (last === undefined || now - last > window);
}

function othersIn(state: MeetingState): readonly Participant[] {
  return Object.values(state.participants).filter(({ id, stays }) => stays.length > 0 && !leads(state, id));
}

function countGone(others: readonly Participant[]): number {
  return others.filter((participant) => !isPresent(participant)).length;
}

function leftNearTheEnd(others: readonly Participant[], { scheduledEnd }: MeetingState, window: number): boolean {
  if (scheduledEnd === undefined) return false;
  return others.some(({ stays }) => stays.some(({ to }) => to !== undefined && to >= scheduledEnd - window));
}

/** When it last became so that half of those who had come were gone. */
function lastHalved(others: readonly Participant[]): Instant | undefined {
  const moves = others.flatMap(({ stays }) =>
    stays.flatMap(({ from, to }, index) => [
      { at: from, came: index === 0 ? 1 : 0, here: 1 },
      ...(to === undefined ? [] : [{ at: to, came: 0, here: -1 }]),
    ]),
  );
  let [came, here, last] = [0, 0, undefined as Instant | undefined];
  let isHalved = false;
  for (const move of moves.toSorted((a, b) => a.at - b.at || b.here - a.here)) {
    came += move.came;
    here += move.here;
    const wasHalved = isHalved;
    isHalved = came > here && (came - here) * 2 >= came;
    if (isHalved && !wasHalved) last = move.at;
  }
  return last;
}

function callBack(before: MeetingState, after: MeetingState): readonly Effect[] {
  const absence = after.organizerAbsences.at(-1);
  const known = before.organizerAbsences.at(-1);
  if (absence === undefined || absence.to !== undefined || absence.told === 0) return [];
  if (known?.from === absence.from && known.told === absence.told) return [];
  const wereHere = everHere(after).filter(({ id, stays }) => stays.length > 0 && leads(after, id));
  const comeBack = { about: 'organizer-come-back' } as const;
  return [
    ...wereHere.map(({ id }): Effect => ({ type: 'callBack', to: id, notice: comeBack })),
    { type: 'announce', notice: { about: 'organizer-gone' } },
    { type: 'notify', to: [], notice: { about: 'organizer-gone' } },
  ];
}

/** When the organizer is called back next. The first moments are given to those who end the meeting for all. */
export function organizerGoneDue(state: MeetingState, routine: Routine): Instant | undefined {
  const absence = state.organizerAbsences.at(-1);
  if (!isActive(state) || !reminds(routine, 'organizer-leaves-last')) return undefined;
  if (absence === undefined || absence.to !== undefined || absence.told > 1) return undefined;
  const { organizerGoneGrace, organizerGoneAgain } = routine.timings;
  return Math.max(absence.from, activeSince(state)) + (organizerGoneGrace + absence.told * organizerGoneAgain) * 1000;
}

/** When the organizer is reminded that the end is near: after the pause, if that is in one. */
export function endDue(state: MeetingState, routine: Routine): Instant | undefined {
  const { scheduledEnd } = state;
  if (scheduledEnd === undefined || !isActive(state) || !reminds(routine, 'organizer-leaves-last')) return undefined;
  const at = scheduledEnd - routine.timings.endReminder * 1000;
  if (at > activeSince(state)) return at;
  const pause = state.pauses.at(-1);
  return pause?.to !== undefined && pause.from <= at && pause.to < scheduledEnd ? pause.to : undefined;
}
