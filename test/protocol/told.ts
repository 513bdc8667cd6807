import type { MeetingEvent, MessageFinding, PressEvent, RosterEntry } from '../../src/protocol/event.ts';
import type { Instant, Person } from '../../src/protocol/person.ts';
import type { Timer } from '../../src/protocol/timer.ts';
import { kari } from '../people.ts';

/** When the meetings of the tests begin: noon UTC on a Wednesday. */
export const start: Instant = Date.UTC(2026, 0, 14, 12);

/** So many minutes (and seconds) after the start. */
export function at(minutes: number, seconds = 0): Instant {
  return start + minutes * 60_000 + seconds * 1000;
}

let told = 0;

/** A fact with an id of its own, at a time in minutes from the start. */
function fact<Event extends MeetingEvent>(minutes: number, event: Omit<Event, 'id' | 'at'>): Event {
  told += 1;
  // Spreading keeps every field of the event; only the compiler loses sight of which one it is.
  return { ...event, id: `fact-${String(told).padStart(7, '0')}`, at: at(minutes) } as unknown as Event;
}

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** The platform says that the meeting has begun. */
export function starts(minutes = 0): MeetingEvent {
  return fact<Of<'meetingStarted'>>(minutes, { type: 'meetingStarted', startedAt: at(minutes) });
}

/** The platform says that the meeting is over. */
export function ends(minutes: number, by: Of<'meetingEnded'>['by'] = 'platform'): MeetingEvent {
  return fact<Of<'meetingEnded'>>(minutes, { type: 'meetingEnded', by });
}

/** The schedule as Teams answers it; an hour from the start, when not said otherwise. */
export function scheduled(minutes: number, { until = 60, organizer = kari }: Schedule = {}): MeetingEvent {
  return fact<Of<'meetingLearned'>>(minutes, {
    type: 'meetingLearned',
    organizer,
    scheduledStart: start,
    scheduledEnd: at(until),
    joinUrl: 'https://teams.example/join/1',
  });
}

interface Schedule {
  readonly until?: number;
  readonly organizer?: Person;
}

/** Teams (or the chat's list of members) says that somebody came. */
export function joins(person: Person, minutes: number, source: 'teams' | 'members' = 'teams'): MeetingEvent {
  return fact<Of<'participantJoined'>>(minutes, { type: 'participantJoined', person, source });
}

/** Teams (or the chat's list of members) says that somebody left. */
export function leaves(person: Person, minutes: number, source: 'teams' | 'members' = 'teams'): MeetingEvent {
  return fact<Of<'participantLeft'>>(minutes, { type: 'participantLeft', person, source });
}

/** Somebody did something in the chat. */
export function acts(person: Person, minutes: number): MeetingEvent {
  return fact<Of<'participantSeen'>>(minutes, { type: 'participantSeen', person });
}

/** One device of somebody in the call; inside with the camera on, when not said otherwise. */
export function device(person: Person, more: Partial<RosterEntry> = {}): RosterEntry {
  return { device: `${person.id}/1`, person, where: 'inside', camera: 'on', ...more };
}

/** One device of which the roster says nothing about the camera. */
export function unseenDevice(person: Person, more: Partial<Omit<RosterEntry, 'camera'>> = {}): RosterEntry {
  const { camera: _untold, ...entry } = device(person);
  return { ...entry, ...more };
}

/** The call's roster, whole when not said otherwise. */
export function roster(minutes: number, entries: readonly RosterEntry[], more: RosterDetail = {}): MeetingEvent {
  return fact<Of<'rosterObserved'>>(minutes, {
    type: 'rosterObserved',
    call: 'call-1',
    complete: true,
    entries,
    ...more,
  });
}

/** The call's roster is heard every few minutes, and tells nothing new. */
export function heard(from: number, to: number, callId = 'call-1'): readonly MeetingEvent[] {
  const times = Array.from({ length: Math.floor((to - from) / 5) + 1 }, (_, index) => from + index * 5);
  return times.map((minutes) => roster(minutes, [], { call: callId, complete: false }));
}

type RosterDetail = Partial<Pick<Of<'rosterObserved'>, 'call' | 'complete' | 'sequence'>>;

/** The bot's own place in the call. */
export function call(minutes: number, state: Of<'callChanged'>['state'], more: CallDetail = {}): MeetingEvent {
  return fact<Of<'callChanged'>>(minutes, { type: 'callChanged', call: 'call-1', state, ...more });
}

type CallDetail = Partial<Pick<Of<'callChanged'>, 'call' | 'reason'>>;

/** A sign that a recording runs, or that it is over. */
export function recording(minutes: number, running: boolean, more: RecordingDetail = {}): MeetingEvent {
  return fact<Of<'recordingObserved'>>(minutes, {
    type: 'recordingObserved',
    recording: 'message-90',
    source: 'chat',
    running,
    ...more,
  });
}

type RecordingDetail = Partial<Pick<Of<'recordingObserved'>, 'recording' | 'source' | 'kind' | 'by'>>;

/** What a look at a message may find. */
export const nationalId: MessageFinding = { category: 'national-id', severity: 'block', rule: 'national-id' };
export const health: MessageFinding = { category: 'health', severity: 'warn', rule: 'health-diagnosis' };
export const initials: MessageFinding = { category: 'initials', severity: 'hint', rule: 'initials' };

/** Somebody wrote a message (or edited, restored, deleted it), and what was found in it. */
export function message(person: Person, minutes: number, more: MessageDetail = {}): MeetingEvent {
  return fact<Of<'messageChecked'>>(minutes, {
    type: 'messageChecked',
    message: 'message-1',
    person,
    change: 'written',
    findings: [],
    ...more,
  });
}

type MessageDetail = Partial<Pick<Of<'messageChecked'>, 'message' | 'change' | 'findings' | 'came'>>;

/** An appointment is due. */
export function due(minutes: number, timer: Timer): MeetingEvent {
  return fact<Of<'timerFired'>>(minutes, { type: 'timerFired', timer });
}

/** Somebody pressed a button. */
export function press(by: Person, minutes: number, what: Pressed): PressEvent {
  return fact<PressEvent>(minutes, { ...what, by });
}

export type Pressed = PressedOf<PressEvent>;
type PressedOf<Event> = Event extends PressEvent ? Omit<Event, 'id' | 'at' | 'by'> : never;

/** The app is added to the chat. */
export function added(minutes: number, by: Person): MeetingEvent {
  return fact<Of<'appAdded'>>(minutes, { type: 'appAdded', by });
}

/** The app is removed from the chat. */
export function removed(minutes: number): MeetingEvent {
  return fact<Of<'appRemoved'>>(minutes, { type: 'appRemoved' });
}

/** Teams answers who is a member of the chat. */
export function members(minutes: number, ...people: readonly Person[]): MeetingEvent {
  return fact<Of<'membersLearned'>>(minutes, { type: 'membersLearned', people });
}

/** Teams' own list of all members of the chat. */
export function allMembers(minutes: number, ...people: readonly Person[]): MeetingEvent {
  return fact<Of<'membersLearned'>>(minutes, { type: 'membersLearned', people, whole: true });
}

/** What the app is permitted in this chat; to read every message, when not said otherwise. */
export function granted(minutes: number, ...permissions: readonly string[]): MeetingEvent {
  const given = permissions.length === 0 ? ['ChatMessage.Read.Chat'] : permissions;
  return fact<Of<'grantsRead'>>(minutes, { type: 'grantsRead', permissions: given });
}

/** The chat has been read from some minute on. */
export function chatRead(minutes: number, since: number): MeetingEvent {
  return fact<Of<'chatRead'>>(minutes, { type: 'chatRead', since: at(since) });
}

/** No instance of the service lived from one minute to another. */
export function away(from: number, to: number): MeetingEvent {
  return fact<Of<'serviceAway'>>(to, { type: 'serviceAway', from: at(from) });
}

/** What was to be said at one minute went out at another. */
export function wentOutLate(from: number, to: number): MeetingEvent {
  return fact<Of<'saidLate'>>(to, { type: 'saidLate', from: at(from) });
}

/** Something was said about a matter. */
export function said(minutes: number, matter: string, about: string, to?: string): MeetingEvent {
  return fact<Of<'noticeSaid'>>(minutes, { type: 'noticeSaid', matter, about, ...(to === undefined ? {} : { to }) });
}

/** A message cannot be seen any more. */
export function hidden(minutes: number, messageId: string): MeetingEvent {
  return fact<Of<'messageHidden'>>(minutes, { type: 'messageHidden', message: messageId });
}

/** Teams or Graph said no for good; a `reason` is as release 0.1.0 told it. */
export function refused(
  minutes: number,
  effect: Of<'deliveryRefused'>['effect'],
  more: RefusalDetail = {},
): MeetingEvent {
  const answer = more.reason === undefined && more.code === undefined ? { status: 403, code: 'Forbidden' } : {};
  return fact<Of<'deliveryRefused'>>(minutes, { type: 'deliveryRefused', effect, ...answer, ...more });
}

type RefusalDetail = Partial<Pick<Of<'deliveryRefused'>, 'reason' | 'status' | 'code' | 'to'>>;

/** The chat's messages are subscribed to; for a day when not said otherwise. */
export function watched(minutes: number, subscription = 'subscription-1', hours = 24): MeetingEvent {
  return fact<Of<'chatWatched'>>(minutes, { type: 'chatWatched', subscription, expires: at(minutes + hours * 60) });
}

/** The subscription is gone. */
export function watchLost(minutes: number, subscription = 'subscription-1'): MeetingEvent {
  return fact<Of<'chatWatchLost'>>(minutes, { type: 'chatWatchLost', subscription });
}

/** The bot's card stands in the chat. */
export function posted(minutes: number, card: Of<'cardPosted'>['card'] = 'checklist', activity = '1'): MeetingEvent {
  return fact<Of<'cardPosted'>>(minutes, { type: 'cardPosted', card, activity });
}

/** The bot's card is gone. */
export function lost(minutes: number, card: Of<'cardLost'>['card'] = 'checklist'): MeetingEvent {
  return fact<Of<'cardLost'>>(minutes, { type: 'cardLost', card });
}

/** Teams answered whether somebody is in the meeting. */
export function presenceRead(minutes: number, { id }: Person, inside: boolean): MeetingEvent {
  return fact<Of<'presenceRead'>>(minutes, { type: 'presenceRead', participant: id, inside });
}
