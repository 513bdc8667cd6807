import type { Routine } from '../../routine/routine.ts';
import { appointment, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { MeetingEvent, RosterEntry } from '../event.ts';
import { present, signals } from '../know/people.ts';
import { isEmpty, isUnwanted, lastThere } from '../know/phase.ts';
import { tellLeaders } from '../say.ts';
import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';

/** The bot is in the call while the meeting runs and somebody is there: to see who is present and whose camera is on. */
export function call(change: Change, routine: Routine): readonly Effect[] {
  return [...join(change), ...stay(change, routine), ...leave(change), ...comeBack(change)];
}

/** A short break of the line is not leaving: the bot waits a minute before it leaves an empty call. */
export function lonelyDue(state: MeetingState): readonly Appointment[] {
  return appointment({ kind: 'lonely' }, isAlone(state) ? lastThere(state) + 60_000 : undefined);
}

function join({ before, after }: Change): readonly Effect[] {
  return wantsCall(after) && !wantsCall(before) ? [{ type: 'joinCall' }] : [];
}

function wantsCall(state: MeetingState): boolean {
  return mayJoin(state) && state.refused.joinCall === undefined;
}

/** Whether the bot has no place in the call and nothing speaks against one. */
export function mayJoin(state: MeetingState): boolean {
  const { phase, joinUrl, call: own } = state;
  if (phase !== 'running' || isUnwanted(state) || joinUrl === undefined) return false;
  return own.state === 'none' || (own.state === 'ended' && own.reason === 'left' && present(state).length > 0);
}

/** Lost notifications are mended by reading the whole roster, and the place in the call is kept. */
function stay(change: Change, { timings }: Routine): readonly Effect[] {
  const { event, before, after } = change;
  const { id, state } = after.call;
  if (id === undefined || state !== 'joined' || after.phase !== 'running') return [];
  const readAgain = readAt(event.at + timings.rosterInterval * 1000);
  const readSoon = readAt(event.at + Math.min(timings.rosterInterval, 10) * 1000);
  const keepAgain = {
    type: 'startTimer',
    timer: { kind: 'keep-alive' },
    at: event.at + timings.callKeepAlive * 1000,
  } as const;
  const due = event.type === 'timerFired' ? event.timer.kind : undefined;
  const isNew = before.call.state !== 'joined';
  return [
    ...(isNew || due === 'roster' ? [{ type: 'readRoster', call: id } as const, readAgain] : []),
    ...(!isNew && callsForALook(change) ? [{ type: 'readRoster', call: id } as const, readSoon] : []),
    ...(due === 'keep-alive' ? [{ type: 'keepCallAlive', call: id } as const] : []),
    ...(isNew || due === 'keep-alive' ? [keepAgain] : []),
  ];
}

/**
 * Whoever leaves, the roster tells whether with all devices; and after an absence of the service, who is still there. Of some
 * it alone tells: of who waits in the lobby, and who has rung in. One that leaves them out may not be whole.
 */
function callsForALook({ event, before, after }: Change): boolean {
  if (event.type === 'rosterObserved') return !event.complete && leavesOut(event.entries, after);
  return before !== after && (event.type === 'participantLeft' || event.type === 'serviceAway');
}

/** Whether somebody of whom nothing else tells is not among those listed. */
function leavesOut(entries: readonly RosterEntry[], { participants }: MeetingState): boolean {
  const listed = new Set(entries.map(({ device }) => device));
  return Object.values(participants).some(
    ({ devices }) =>
      devices['teams'] === undefined &&
      devices['members'] === undefined &&
      Object.keys(devices).some((device) => !signals.has(device) && !listed.has(device)),
  );
}

function readAt(at: Instant): Effect {
  return { type: 'startTimer', timer: { kind: 'roster' }, at };
}

/** A bot left alone would keep the meeting from ending, and so would one that has come in twice. */
function leave({ event, before, after }: Change): readonly Effect[] {
  const { id } = after.call;
  if (id === undefined) return [];
  if (isOfAnother(event, id)) return [{ type: 'leaveCall', call: event.call }];
  const isLonely = event.type === 'timerFired' && event.timer.kind === 'lonely' && isAlone(after);
  if (!isLonely && !(mustLeave(after) && !mustLeave(before))) return [];
  return [
    { type: 'leaveCall', call: id },
    { type: 'stopTimer', timer: { kind: 'roster' } },
    { type: 'stopTimer', timer: { kind: 'keep-alive' } },
  ];
}

/** What tells of a place of the bot in the call that is not the one it has. */
function isOfAnother(event: MeetingEvent, id: string): event is Extract<MeetingEvent, { readonly call: string }> {
  if (event.type === 'rosterObserved') return event.call !== id;
  return event.type === 'callChanged' && event.call !== id && event.state !== 'ended';
}

function mustLeave(state: MeetingState): boolean {
  const isIn = state.call.state === 'joined' || state.call.state === 'joining';
  return isIn && (state.phase !== 'running' || isUnwanted(state));
}

/** Whether the bot is the only one left in the call. */
function isAlone(state: MeetingState): boolean {
  return state.call.state === 'joined' && state.coverage.roster.length > 0 && isEmpty(state);
}

/** Ends that are faults of the line: the bot may come back (graph reference of call end reasons). */
const faults: ReadonlySet<string> = new Set([
  '408/8537',
  '408/1106',
  '410/301005',
  '500/1005',
  '404',
  // Nobody had come yet who could be the host.
  '200/5013',
  '200/5014',
]);
/** Somebody does not want the bot there, or never let it in. */
const unwelcome: ReadonlySet<string> = new Set(['200/5000', '200/5300', '200/5855']);
const pause = 30_000;

/** Whether the bot was sent out of the call, or not let in: that is said at once, and it does not come back. */
export function isUnwelcome({ call: { state, reason = '' } }: MeetingState): boolean {
  return state === 'ended' && unwelcome.has(reason);
}

function comeBack({ event, before, after }: Change): readonly Effect[] {
  const { state, reason = '' } = after.call;
  if (state !== 'ended' || after.phase !== 'running' || isUnwanted(after)) return [];
  const isFault = faults.has(reason) || reason.startsWith('480/');
  if (before.call.state !== 'ended') {
    if (isUnwelcome(after))
      return tellLeaders(after, { matter: 'refused call', notice: { about: 'refused', what: 'call' } });
    return isFault ? [{ type: 'startTimer', timer: { kind: 'rejoin-call' }, at: event.at + pause }] : [];
  }
  const isDue = event.type === 'timerFired' && event.timer.kind === 'rejoin-call';
  return isDue && isFault ? [{ type: 'joinCall' }] : [];
}
