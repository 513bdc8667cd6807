import type { Routine } from '../../routine/routine.ts';
import { appointment, isReminded, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { absencesOf, openAbsence, type Absence } from '../know/leading.ts';
import { leavingOf } from '../know/leaving.ts';
import { everInside, isPresent } from '../know/people.ts';
import { activeSince, isActive } from '../know/phase.ts';
import { isLed, leads } from '../know/role.ts';
import type { Instant } from '../person.ts';
import { announce, notifyAll, reminds, tellLeaders } from '../say.ts';
import type { MeetingState, Participant } from '../state.ts';
import type { Found, Scene, WholeDemand } from './entry.ts';

/** The organizer is the last to leave: reminded near the end and when others begin to leave, and called back when gone first. */
export const organizerLeavesLast: WholeDemand = { of: 'meeting', evidence, react, due };

/** Ending the meeting for all empties it within moments: that is not leaving first. While it runs, what stands now. */
function evidence({ state, routine, now }: Scene): Found {
  const patience = routine.timings.organizerGoneGrace * 1000;
  if (state.phase === 'upcoming') return { is: 'not-observed', unobserved: [] };
  if (state.phase === 'running') {
    const absence = openAbsence(state);
    return { is: absence !== undefined && now - absence.from > patience ? 'not-kept' : 'open', unobserved: [] };
  }
  const { afterwards, possibly, inCharge, unobserved } = leavingOf(state, routine, now);
  if (inCharge !== undefined && afterwards > patience) return { is: 'not-kept', unobserved: [] };
  if (possibly > patience && unobserved.length > 0) return { is: 'not-observed', unobserved };
  if (state.organizer === undefined || everInside(state).length === 0) return { is: 'not-observed', unobserved: [] };
  return { is: inCharge === undefined ? 'not-kept' : 'observed', unobserved: [] };
}

function react(change: Change, routine: Routine): readonly Effect[] {
  const { event, after } = change;
  if (!isActive(after) || !reminds(routine, 'organizer-leaves-last')) return [];
  const endIsNear = event.type === 'timerFired' && event.timer.kind === 'end' && event.at <= (after.scheduledEnd ?? 0);
  const isLeaving = isReminded(change, 'leaving');
  const gone = isReminded(change, 'organizerGone') ? openAbsence(after) : undefined;
  return [
    ...(endIsNear && isLed(after) ? tellLeaders(after, { matter: 'end', notice: { about: 'end-soon' } }) : []),
    ...(isLeaving ? tellLeaders(after, { matter: 'leaving', notice: { about: 'others-leaving' } }) : []),
    ...(gone === undefined ? [] : callBack(after, gone)),
  ];
}

function callBack(state: MeetingState, absence: Absence): readonly Effect[] {
  const matter = absenceMatter(absence);
  const wereHere = everInside(state).filter(({ id }) => leads(state, id));
  return [
    ...wereHere.map(({ id }): Effect => ({
      type: 'callBack',
      to: id,
      matter,
      notice: { about: 'organizer-come-back' },
    })),
    announce(matter, { about: 'organizer-gone' }),
    notifyAll(matter, { about: 'organizer-gone' }),
  ];
}

/** The matter of one absence of those who lead. */
export function absenceMatter({ from }: Pick<Absence, 'from'>): string {
  return `organizer-gone ${from}`;
}

function due(state: MeetingState, routine: Routine): readonly Appointment[] {
  if (!isActive(state) || !reminds(routine, 'organizer-leaves-last')) return [];
  return [
    ...appointment({ kind: 'organizer-gone' }, organizerGoneDue(state, routine)),
    ...appointment({ kind: 'end' }, endDue(state, routine)),
    ...appointment({ kind: 'leaving' }, leavingDue(state, routine)),
  ];
}

/** When the organizer is called back next. The first moments are given to those who end the meeting for all. */
function organizerGoneDue(state: MeetingState, { timings }: Routine): Instant | undefined {
  const absence = absencesOf(state).at(-1);
  if (absence === undefined || absence.to !== undefined || absence.told > 1) return undefined;
  const wait = timings.organizerGoneGrace + absence.told * timings.organizerGoneAgain;
  return Math.max(absence.from, activeSince(state)) + wait * 1000;
}

/** When the organizer is reminded that the end is near: after the pause, if that is in one. */
function endDue(state: MeetingState, routine: Routine): Instant | undefined {
  const { scheduledEnd } = state;
  if (scheduledEnd === undefined) return undefined;
  const at = scheduledEnd - routine.timings.endReminder * 1000;
  if (at > activeSince(state)) return at;
  const pause = state.pauses.at(-1);
  return pause?.to !== undefined && pause.from <= at && pause.to < scheduledEnd ? pause.to : undefined;
}

/** When those who lead hear that others have begun to leave: as patiently as with the organizer, for a line may only break. */
function leavingDue(state: MeetingState, { timings }: Routine): Instant | undefined {
  if (!isLed(state)) return undefined;
  const window = timings.leavingWindow * 1000;
  const others = everInside(state).filter(({ id }) => !leads(state, id));
  const near = firstGoneNearEnd(others, state, window);
  const told = state.reminders.leaving;
  const isTold = near !== undefined && told.some((at) => at >= (state.scheduledEnd ?? 0) - window);
  const halved = near === undefined ? halvedSince(others) : undefined;
  const last = told.at(-1);
  const isTooSoon = halved !== undefined && last !== undefined && halved - last <= window;
  const since = isTold || isTooSoon ? undefined : (near ?? halved);
  return since === undefined ? undefined : Math.max(since, activeSince(state)) + timings.organizerGoneGrace * 1000;
}

/** When the first of those left who are gone, shortly before the scheduled end. */
function firstGoneNearEnd(
  others: readonly Participant[],
  { scheduledEnd }: MeetingState,
  window: number,
): Instant | undefined {
  if (scheduledEnd === undefined) return undefined;
  const left = others.flatMap(({ stays }) => stays.at(-1)?.to ?? []).filter((at) => at >= scheduledEnd - window);
  return left.length === 0 ? undefined : Math.min(...left);
}

/** Since when half of those who had come are gone; absent while they are not. */
function halvedSince(others: readonly Participant[]): Instant | undefined {
  const gone = others.filter((participant) => !isPresent(participant));
  if (gone.length === 0 || gone.length * 2 < others.length) return undefined;
  const left = gone.map(({ stays }) => stays.at(-1)?.to ?? 0).toSorted((a, b) => a - b);
  return left[Math.ceil(others.length / 2) - 1];
}
