import type { MeetingEvent } from '../event.ts';
import { silence } from '../know/coverage.ts';
import { isPresent } from '../know/people.ts';
import type { Instant } from '../person.ts';
import type { Coverage, Delivered, MeetingState, Participant, Stretch } from '../state.ts';
import { hasCallDevice, withoutSight } from './attendance.ts';
import { mapParticipants } from './person.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

function cover(state: MeetingState, change: Partial<Coverage>): MeetingState {
  return { ...state, coverage: { ...state.coverage, ...change } };
}

/** A source has delivered something of a kind, so it does deliver that kind here. */
export function delivered(state: MeetingState, what: Delivered, at: Instant): MeetingState {
  const { delivered: known } = state.coverage;
  return known[what] === undefined ? cover(state, { delivered: { ...known, [what]: at } }) : state;
}

/** More often than this it is not noted that the roster was heard, in milliseconds. */
const often = 30_000;

/** The call's roster is heard: from now until the bot loses its place in the call. */
export function rosterHeard(state: MeetingState, at: Instant): MeetingState {
  const { roster } = state.coverage;
  const last = roster.at(-1);
  if (last === undefined || last.to !== undefined)
    return cover(state, { roster: [...roster, { from: at, heard: at }] });
  if (at - last.heard < often) return state;
  const past = roster.slice(0, -1);
  if (at - last.heard < silence) return cover(state, { roster: [...past, { ...last, heard: at }] });
  const again = cover(state, { roster: [...past, { ...last, to: last.heard }, { from: at, heard: at }] });
  return mapParticipants(again, (one) => withoutSight(one, last.heard));
}

/** The bot has lost its place in the call, unheard if it was silent before: what only the call could show is not seen any more. */
export function rosterLost(state: MeetingState, at: Instant): MeetingState {
  const { roster } = state.coverage;
  const heard = roster.at(-1)?.heard ?? at;
  return isOpen(roster) ? cover(state, { roster: ended(roster, at - heard < silence ? at : heard) }) : state;
}

/** The app came into the chat; what it was permitted there before may not be what it is permitted now. */
export function appIn(state: MeetingState, at: Instant): MeetingState {
  const { installed, delivered: known } = state.coverage;
  if (isOpen(installed)) return state;
  const { messages: _before, ...others } = known;
  return cover(state, { installed: [...installed, { from: at }], delivered: installed.length > 0 ? others : known });
}

/** The app was removed from the chat, and with it what it was permitted there: only the call may still tell who is here. */
export function appOut(told: MeetingState, at: Instant): MeetingState {
  const state = watchOver(told, at);
  const { installed } = state.coverage;
  const from = state.startedAt ?? state.openedAt ?? at;
  const stretches = installed.length === 0 ? [{ from: Math.min(from, at) }] : installed;
  const out = isOpen(stretches) ? cover(state, { installed: ended(stretches, at) }) : state;
  return mapParticipants(out, (participant) => (hasCallDevice(participant) ? participant : doubted(participant, at)));
}

/** The chat's messages are subscribed to, or the subscription is renewed. */
export function watchBegun(state: MeetingState, { subscription, expires, at }: Of<'chatWatched'>): MeetingState {
  const { chatWatch } = state.coverage;
  const last = chatWatch.at(-1);
  const isRenewed = state.chatWatch?.subscription === subscription && isOpen(chatWatch) && (last?.expires ?? 0) >= at;
  const past = isRenewed ? chatWatch.slice(0, -1) : ended(chatWatch, at);
  const from = isRenewed ? (last?.from ?? at) : at;
  return cover({ ...state, chatWatch: { subscription, expires } }, { chatWatch: [...past, { from, expires }] });
}

/** Nobody wants the chat watched any more: it is not, though the subscription may stand for a while. */
export function watchOver(state: MeetingState, at: Instant): MeetingState {
  const { chatWatch } = state.coverage;
  return isOpen(chatWatch) ? cover(state, { chatWatch: ended(chatWatch, at) }) : state;
}

/** The subscription is gone. */
export function watchEnded(state: MeetingState, { subscription, at }: Of<'chatWatchLost'>): MeetingState {
  return state.chatWatch?.subscription === subscription ? withoutWatch(state, at) : state;
}

/** The same, whichever it is: one that cannot be renewed ends by itself. */
export function withoutWatch(state: MeetingState, at: Instant): MeetingState {
  const { chatWatch: lost, ...others } = state;
  return lost === undefined ? state : cover(others, { chatWatch: ended(state.coverage.chatWatch, at) });
}

/** What stood in the chat has been read. */
export function chatRead(state: MeetingState, { since, at }: Of<'chatRead'>): MeetingState {
  return since >= at ? state : cover(state, { readBack: [...state.coverage.readBack, { from: since, to: at }] });
}

/** What the app is permitted in this chat: reading every message is what coverage of the chat rests on. */
export function grantsRead(state: MeetingState, { permissions, at }: Of<'grantsRead'>): MeetingState {
  return permissions.includes('ChatMessage.Read.Chat') ? delivered(state, 'messages', at) : state;
}

/** No instance lived for a while: who was there then may have gone since, and a camera may have been turned off, until somebody tells. */
export function wasAway(state: MeetingState, { from, at }: Of<'serviceAway'>): MeetingState {
  const { away } = state.coverage;
  if (from >= at || away.some((gap) => gap.from === from)) return state;
  return mapParticipants(cover(state, { away: [...away, { from, to: at }] }), (one) =>
    doubted(withoutSight(one, from), from),
  );
}

/** Somebody who is here, and of whom that is not known any more for certain. */
export function doubted(participant: Participant, since: Instant): Participant {
  return isPresent(participant) && participant.unsureSince === undefined
    ? { ...participant, unsureSince: since }
    : participant;
}

/** Whether the call's roster is heard at a moment. */
export function isHeard({ roster }: Coverage, at: Instant): boolean {
  const last = roster.at(-1);
  return last !== undefined && last.to === undefined && at - last.heard < silence;
}

function isOpen(stretches: readonly Stretch[]): boolean {
  const last = stretches.at(-1);
  return last !== undefined && last.to === undefined;
}

function ended<One extends Stretch>(stretches: readonly One[], at: Instant): readonly One[] {
  const last = stretches.at(-1);
  if (last === undefined || last.to !== undefined) return stretches;
  return [...stretches.slice(0, -1), { ...last, to: Math.max(at, last.from) }];
}
