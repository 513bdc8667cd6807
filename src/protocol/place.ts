import type { MeetingEvent } from './event.ts';
import { isAfterTrial, sameStart } from './know/trial.ts';
import type { Instant } from './person.ts';
import type { MeetingState } from './state.ts';

/** Which occurrence of a chat a fact belongs to. */
export type Place =
  /** The current one. */
  | 'current'
  /** The one before it: the fact happened before the current one was opened, and is told late. */
  | 'former'
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
 * An occurrence is a chat and a scheduled meeting in it, or a start where no schedule is known. A series has one chat, a chat
 * can be met in twice a day, and none inherits the other's answers (mission, B). `claimed` is the occurrence a pressed button
 * says it belongs to.
 */
export function place(current: Current | undefined, event: MeetingEvent, claimed?: string): Place {
  if (claimed !== undefined && claimed !== current?.id) return 'old-card';
  if (current === undefined) return opens(event) ? 'new' : 'nowhere';
  const { state } = current;
  if (event.type === 'meetingStarted') return placeStart(state, event.startedAt);
  if (isOfFormer(state, event)) return 'former';
  return state.phase === 'ended' && beginsAgain(state, event) ? 'new' : 'current';
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

function placeStart(state: MeetingState, startedAt: Instant): Place {
  const ended = state.phase === 'ended';
  const known = state.reportedStart;
  // Short meetings are met in again at once: what starts after the end is another, however near the two starts are.
  if (ended && startedAt > (state.endedAt ?? 0)) return 'new';
  if (known === undefined || isAfterTrial(state, startedAt)) return 'current';
  if (startedAt - known > sameStart) return ended ? 'new' : 'next';
  return known - startedAt > sameStart ? 'nowhere' : 'current';
}

/** People whose leaving and coming overlap the end by this are not a new meeting. */
const afterglow = 60_000;

/** Somebody joins a meeting that was over: it is met in again, though no start was told. */
function beginsAgain(state: MeetingState, event: MeetingEvent): boolean {
  return event.type === 'participantJoined' && event.at - (state.endedAt ?? event.at) > afterglow;
}

/** What people and the platform told of in the chat, by its own time. */
const timed: ReadonlySet<MeetingEvent['type']> = new Set([
  'meetingEnded',
  'participantJoined',
  'participantLeft',
  'participantSeen',
  'messageChecked',
  'recordingObserved',
]);

/** Coming in may be told to have happened a little before the start that it belongs to. */
function isOfFormer({ openedAt = 0, reportedStart }: MeetingState, event: MeetingEvent): boolean {
  if (!timed.has(event.type)) return false;
  const isMove = event.type === 'participantJoined' || event.type === 'participantLeft';
  if (event.type === 'meetingEnded' && reportedStart !== undefined && event.at < reportedStart) return true;
  return openedAt - event.at > (isMove ? sameStart : 0);
}
