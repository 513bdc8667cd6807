import type { MeetingEvent } from './event.ts';
import type { Instant } from './person.ts';
import type { MeetingState } from './state.ts';

/** Which occurrence of a chat a fact belongs to. */
export type Place =
  /** The current one. */
  | 'current'
  /** A new one; the former is over. */
  | 'new'
  /** A new one, and that it begins is how the former is known to be over. */
  | 'next'
  /** None: it opens no occurrence, or is about one that is long gone. */
  | 'nowhere'
  /** A button of another occurrence, or of another chat. */
  | 'old-card';

/** The current occurrence of a chat: the latest that was opened there. */
export interface Current {
  readonly id: string;
  readonly state: MeetingState;
}

/**
 * An occurrence is a chat and a start. A series has one chat, a chat can be met in twice a day, and none inherits the
 * other's answers (mission, B). `claimed` is the occurrence a pressed button says it belongs to.
 */
export function place(current: Current | undefined, event: MeetingEvent, claimed?: string): Place {
  if (claimed !== undefined && claimed !== current?.id) return 'old-card';
  if (current === undefined) return opens(event) ? 'new' : 'nowhere';
  const { state } = current;
  if (event.type === 'meetingStarted') return placeStart(state, event.startedAt);
  if (state.phase === 'ended') return beginsAgain(state, event) ? 'new' : 'current';
  return isOfFormer(state, event) ? 'nowhere' : 'current';
}

const openers: ReadonlySet<MeetingEvent['type']> = new Set([
  'appAdded',
  'meetingStarted',
  'participantJoined',
  'meetingLearned',
  'membersLearned',
  'messageChecked',
  'participantSeen',
  'routineStarted',
]);

function opens(event: MeetingEvent): boolean {
  return openers.has(event.type) && !(event.type === 'participantJoined' && event.source !== 'teams');
}

/** One start is reported within this; the next is further away. */
const sameStart = 2 * 60_000;

function placeStart(state: MeetingState, startedAt: Instant): Place {
  const ended = state.phase === 'ended';
  const known = state.reportedStart;
  // Short meetings are met in again at once: what starts after the end is another, however near the two starts are.
  if (ended && startedAt > (state.endedAt ?? 0)) return 'new';
  if (known === undefined) return 'current';
  if (startedAt - known > sameStart) return ended ? 'new' : 'next';
  return known - startedAt > sameStart ? 'nowhere' : 'current';
}

/** People whose leaving and coming overlap the end by this are not a new meeting. */
const afterglow = 60_000;

/** Somebody joins a meeting that was over: it is met in again, though no start was told. */
function beginsAgain(state: MeetingState, event: MeetingEvent): boolean {
  return event.type === 'participantJoined' && event.at - (state.endedAt ?? event.at) > afterglow;
}

/** The end of the former occurrence, or somebody's coming and going there, told after the next has begun. */
function isOfFormer({ reportedStart = 0 }: MeetingState, event: MeetingEvent): boolean {
  if (event.type === 'meetingEnded') return event.at < reportedStart;
  const isMove = event.type === 'participantJoined' || event.type === 'participantLeft';
  return isMove && reportedStart - event.at > sameStart;
}
