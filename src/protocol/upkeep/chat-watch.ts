import { appointment, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { earliestStart, isUnwanted } from '../know/phase.ts';
import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';

/**
 * The chat is watched while the meeting runs: only there Teams says that a recording was started. What stands there when the
 * watch begins, and what was written while nobody watched, is read.
 */
export function chatWatch(change: Change): readonly Effect[] {
  const { event, before, after } = change;
  const { chatWatch: watch } = after;
  const isDue = event.type === 'timerFired' && event.timer.kind === 'chat-watch';
  if (watch === undefined) return wantsWatch(after) && !wantsWatch(before) ? [{ type: 'watchChat' }] : [];
  const { subscription } = watch;
  if (mustEnd(after)) return mustEnd(before) ? [] : [...lastLook(before, after), { type: 'unwatchChat', subscription }];
  return [...readBack(change), ...(isDue ? [{ type: 'renewChatWatch', subscription } as const] : [])];
}

const hour = 3_600_000;

/** The watch is renewed an hour before it expires. */
export function renewalDue({ phase, chatWatch: watch }: MeetingState): readonly Appointment[] {
  return appointment({ kind: 'chat-watch' }, phase === 'running' && watch ? watch.expires - hour : undefined);
}

function readBack({ event, before, after }: Change): readonly Effect[] {
  if (after.phase !== 'running' || before === after) return [];
  if (event.type === 'serviceAway') return [{ type: 'readChat', since: event.from - overlap }];
  const isNew = before.chatWatch?.subscription !== after.chatWatch?.subscription;
  if (event.type === 'chatWatched' && isNew) return [{ type: 'readChat', since: unwatchedSince(after) - overlap }];
  const isEarlier = beginning(before) - beginning(after) > overlap;
  return isEarlier ? [{ type: 'readChat', since: beginning(after) - overlap }] : [];
}

/** A word that got lost is found when all is over: what stands in the chat is read once more. */
function lastLook(before: MeetingState, after: MeetingState): readonly Effect[] {
  if (before.phase !== 'running' || after.phase !== 'ended' || isUnwanted(after)) return [];
  return [readAll(after)];
}

/** Reads all that stands in the chat since the meeting began. */
export function readAll(state: MeetingState): Effect {
  return { type: 'readChat', since: beginning(state) - overlap };
}

/** The two clocks may differ, and a message is a little older than the word of it. */
const overlap = 60_000;

/** The end of the watch before, or the start of the meeting. */
function unwatchedSince(state: MeetingState): Instant {
  return Math.max(beginning(state), ...state.coverage.chatWatch.flatMap(({ to }) => to ?? []));
}

function beginning(state: MeetingState): Instant {
  return earliestStart(state) ?? 0;
}

function wantsWatch(state: MeetingState): boolean {
  return mayWatch(state) && state.refused.watchChat === undefined;
}

/** Whether a watch is of use and there is none. */
export function mayWatch(state: MeetingState): boolean {
  return state.phase === 'running' && state.chatWatch === undefined && !isUnwanted(state);
}

function mustEnd(state: MeetingState): boolean {
  return state.chatWatch !== undefined && (state.phase === 'ended' || isUnwanted(state));
}
