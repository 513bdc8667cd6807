import type { Sight } from '../notice.ts';
import type { Instant } from '../person.ts';
import type { Closed, Coverage, Delivered, MeetingState, Participant, Stay, Stretch } from '../state.ts';
import { hasAccount } from './people.ts';
import { earliestStart } from './phase.ts';
import { remembered } from './remembered.ts';
import { closed, overlap, union, without } from './stretches.ts';

/** What a demand needs to have been watched: who came and went, by kind of person; cameras; recording; what was written. */
export type Aspect = 'presence of accounts' | 'presence of others' | 'camera' | 'recording' | 'messages';

/** One source of an aspect. */
interface Source {
  /** Its stretches in the state. */
  readonly watching: (coverage: Coverage, state: MeetingState) => readonly Stretch[];
  /** What must have been delivered, or granted, before it is believed to deliver at all; absent: its own start proves it. */
  readonly proof?: Delivered;
  /** When it has turned out not to have told what there was to tell. */
  readonly missed?: (state: MeetingState) => readonly Closed[];
  /** Whether what was missed while the service was away is told or read afterwards. */
  readonly heals: boolean;
}

const meetingEvents = (coverage: Coverage, state: MeetingState) => installed(coverage, state);
/** Without a word for this long the bot may have lost its place in the call unheard, in milliseconds. */
export const silence = 6 * 60_000;

/** While the meeting runs it is believed for a while; afterwards only what is proved. */
const callRoster = ({ roster }: Coverage, { phase }: MeetingState) =>
  roster.map(({ from, to, heard }) => ({ from, to: to ?? (phase === 'running' ? heard + silence : heard) }));

const chatWatch = (coverage: Coverage) =>
  coverage.chatWatch.map(({ from, to, expires }) => ({ from, to: Math.min(to ?? expires, expires) }));

/** A meeting begins with somebody who comes: when nobody was told of for this long, somebody was not. In milliseconds. */
const firstComing = 2 * 60_000;

/**
 * What shows that Teams' meeting events did not tell of everybody: a meeting that had been running before the first of them, and
 * somebody of whom they told that they left, but not that they had come.
 */
function missedMoves(state: MeetingState, isOfKind: (participant: Participant) => boolean): readonly Closed[] {
  const { delivered } = state.coverage;
  const start = earliestStart(state) ?? 0;
  const first = Math.min(delivered['moves of accounts'] ?? Infinity, delivered['moves of others'] ?? Infinity);
  const late = first - start > firstComing ? [{ from: start, to: first }] : [];
  const those = Object.values(state.participants).filter(isOfKind);
  return union([...late, ...those.flatMap(({ stays }) => untoldComing(stays, start))]);
}

const missedOfAccounts = remembered((state: MeetingState) => missedMoves(state, hasAccount));
const missedOfOthers = remembered((state: MeetingState) => missedMoves(state, (one) => !hasAccount(one)));

/** Before each stay of which nobody told that it began: from the one before it, or from the meeting's start. */
function untoldComing(stays: readonly Stay[], start: Instant): readonly Closed[] {
  return stays.flatMap(({ from: to, fromAtLatest }, index) => {
    const from = stays[index - 1]?.to ?? start;
    return fromAtLatest && to > from ? [{ from, to }] : [];
  });
}

/**
 * The one table of what proves what. Camera changes and coming and going are told once and never again, so a gap in them stays;
 * what was written in the chat, Teams' own notes of recording among it, can be read back.
 */
const sources: Readonly<Record<Aspect, readonly Source[]>> = {
  'presence of accounts': [
    { watching: meetingEvents, proof: 'moves of accounts', missed: missedOfAccounts, heals: false },
    { watching: callRoster, heals: false },
  ],
  'presence of others': [
    { watching: meetingEvents, proof: 'moves of others', missed: missedOfOthers, heals: false },
    { watching: callRoster, heals: false },
  ],
  camera: [{ watching: callRoster, heals: false }],
  recording: [
    { watching: chatWatch, heals: true },
    { watching: callRoster, proof: 'recording by roster', heals: false },
  ],
  messages: [{ watching: meetingEvents, proof: 'messages', heals: true }],
};

/** The time in a window in which an aspect was watched; what still runs ends with the window. */
export function watched(state: MeetingState, aspect: Aspect, window: Closed): readonly Closed[] {
  const { coverage } = state;
  const { away, readBack, delivered } = coverage;
  const deaf = aspect === 'messages' ? notListening(state, window.to) : [];
  const all = sources[aspect].flatMap(({ watching, proof, missed, heals }) => {
    if (proof !== undefined && delivered[proof] === undefined) return [];
    const blind = [...away, ...(missed?.(state) ?? [])];
    return [...without(closed(watching(coverage, state), window.to), blind), ...(heals ? readBack : [])];
  });
  return without(overlap(all, [window]), deaf);
}

/** Nobody looks at what is written while the routine is paused, after it was stopped, or while the app is out of the chat. */
function notListening({ pauses, stoppedAt, coverage }: MeetingState, now: Instant): readonly Closed[] {
  const stopped = stoppedAt === undefined ? [] : [{ from: stoppedAt }];
  return closed([...pauses, ...stopped, ...removals(coverage)], now);
}

/** From each removal of the app to when it was added again. */
function removals({ installed: there }: Coverage): readonly Stretch[] {
  return there.flatMap(({ to: from }, index) => {
    const to = there[index + 1]?.from;
    return from === undefined ? [] : [{ from, ...(to !== undefined && { to }) }];
  });
}

/** The time in a window in which nobody who could have told was watching. */
export function unwatched(state: MeetingState, aspect: Aspect, window: Closed): readonly Closed[] {
  return without([window], watched(state, aspect, window));
}

/** When somebody's coming and going was not watched, in a window. */
export function unwatchedPresence(
  state: MeetingState,
  participant: Pick<Participant, 'id'>,
  window: Closed,
): readonly Closed[] {
  return unwatched(state, hasAccount(participant) ? 'presence of accounts' : 'presence of others', window);
}

/** The moves that tell of somebody's coming and going. */
export function movesOf(participant: Pick<Participant, 'id'> | undefined): Delivered & `moves${string}` {
  return participant !== undefined && hasAccount(participant) ? 'moves of accounts' : 'moves of others';
}

/**
 * Somebody's stays, and since when nobody has told of them; and what was not watched right before or after: they may have been
 * there then.
 */
export function mayHaveBeenThere(state: MeetingState, participant: Participant, window: Closed): readonly Closed[] {
  const stays = [...participant.stays, ...unsureStay(participant)];
  const touches = (gap: Closed) => stays.some(({ from, to = window.to }) => from <= gap.to && to >= gap.from);
  return union([...closed(stays, window.to), ...unwatchedPresence(state, participant, window).filter(touches)]);
}

/** The time since nobody has told of somebody: they may be there still. */
export function unsureStay({ unsureSince }: Participant): readonly Stretch[] {
  return unsureSince === undefined ? [] : [{ from: unsureSince }];
}

/** The meeting's own time, so far: all in which it may have been running. */
export function meetingTime(state: MeetingState, now: Instant): Closed | undefined {
  const [from, to] = [earliestStart(state), state.endedAt ?? now];
  return from === undefined || to <= from ? undefined : { from, to };
}

/** Whether an aspect is being watched at this moment. */
export function isWatching(state: MeetingState, aspect: Aspect, now: Instant): boolean {
  return watched(state, aspect, { from: now - 1, to: now }).length > 0;
}

/** What is seen in this meeting, as people know it. */
const aspectsOf: Readonly<Record<Sight, readonly Aspect[]>> = {
  presence: ['presence of accounts'],
  camera: ['camera'],
  recording: ['recording'],
  chat: ['messages'],
};

/** Whether something is seen at this moment, as people know it. */
export function sees(state: MeetingState, sight: Sight, now: Instant): boolean {
  return aspectsOf[sight].every((aspect) => isWatching(state, aspect, now));
}

/** When something was not seen in the meeting so far. */
export function unseen(state: MeetingState, sight: Sight, now: Instant): readonly Closed[] {
  const time = meetingTime(state, now);
  if (time === undefined) return [];
  return union(aspectsOf[sight].flatMap((aspect) => unwatched(state, aspect, time)));
}

/** When people without an account may have come and gone unseen, in the meeting so far: Teams does not tell of them everywhere. */
export function unseenWithoutAccount(state: MeetingState, now: Instant): readonly Closed[] {
  const time = meetingTime(state, now);
  return time === undefined ? [] : unwatched(state, 'presence of others', time);
}

/** The app was there from the meeting's start at the latest where nobody told that it was added. */
function installed(coverage: Coverage, { startedAt, removedAt }: MeetingState): readonly Stretch[] {
  if (coverage.installed.length > 0) return coverage.installed;
  if (startedAt === undefined) return [];
  return [{ from: startedAt, ...(removedAt !== undefined && { to: removedAt }) }];
}
