import type { MeetingEvent } from '../event.ts';
import type { Instant } from '../person.ts';
import type { CallState, MeetingState, Participant } from '../state.ts';
import { signals, withDevices } from './attendance.ts';
import { begin } from './phase.ts';
import { learnPerson } from './person.ts';
import { mapParticipants } from './presence.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** The app came into the chat; who brought it stands in for the organizer for now. */
export function added(state: MeetingState, { by }: Of<'appAdded'>): MeetingState {
  const { removedAt, ...others } = state;
  const back: MeetingState = removedAt === undefined ? state : others;
  if (by === undefined) return back;
  const met = learnPerson(back, by);
  return met.installer === undefined ? { ...met, installer: by.id } : met;
}

/** The platform's start: earlier than the first sign, or later because that came on another way. */
export function started(state: MeetingState, { startedAt }: Of<'meetingStarted'>): MeetingState {
  if (state.phase === 'ended' || state.reportedStart !== undefined) return state;
  const begun = begin(state, startedAt);
  return { ...begun, reportedStart: startedAt, startedAt: Math.min(startedAt, begun.startedAt ?? startedAt) };
}

/** Organizer, schedule and join link, as Teams answered. */
export function learned(state: MeetingState, event: Of<'meetingLearned'>): MeetingState {
  const { organizer, scheduledStart, scheduledEnd, joinUrl } = event;
  const met = learnPerson(state, organizer);
  const told = {
    organizer: organizer.id,
    ...(scheduledStart === undefined ? {} : { scheduledStart }),
    ...(scheduledEnd === undefined ? {} : { scheduledEnd }),
    ...(joinUrl === undefined ? {} : { joinUrl }),
  };
  const isKnown = Object.entries(told).every(([key, value]) => Reflect.get(met, key) === value);
  return isKnown ? met : { ...met, ...told };
}

/** The meeting is over: nobody is inside, nothing records, and the watched names are forgotten. */
export function ended(state: MeetingState, at: Instant, by: NonNullable<MeetingState['endedBy']>): MeetingState {
  if (state.phase !== 'running') return state;
  const empty = mapParticipants(state, (participant) => withDevices(participant, {}, at));
  return {
    ...empty,
    phase: 'ended',
    endedAt: at,
    endedBy: by,
    watched: [],
    pauses: empty.pauses.map((pause) => ({ to: at, ...pause })),
    recordings: empty.recordings.map((recording) => ({ stoppedAt: at, ...recording })),
  };
}

/** Results with which the platform says that the call itself is over, or that nobody is left in it (call end reasons of Graph). */
const callIsOver: ReadonlySet<string> = new Set([
  '200/4097',
  '200/5001',
  '200/5002',
  '200/5003',
  '200/5012',
  '200/5020',
]);

/** The bot's own place in the call; it is in one at a time. Without it nobody sees cameras; who was there stays there until somebody says otherwise. */
export function callChanged(state: MeetingState, event: Of<'callChanged'>): MeetingState {
  const { call } = state;
  if (call.id === event.call && (call.state === event.state || rank[event.state] < rank[call.state])) return state;
  if (call.id !== undefined && call.id !== event.call && (event.state === 'ended' || isIn(call))) return state;
  const { reason } = event;
  const changed = {
    ...state,
    call: { id: event.call, state: event.state, ...(reason === undefined ? {} : { reason }) },
  };
  // That the bot leaves after the meeting makes nothing unobserved.
  if (event.state !== 'ended' || state.phase === 'ended') return changed;
  if (callIsOver.has(reason ?? '')) return ended(changed, event.at, 'call');
  const blind = { ...changed, sources: { ...changed.sources, roster: false } };
  return mapParticipants(blind, (participant) => unseen(participant, event.at));
}

function isIn({ state }: CallState): boolean {
  return state === 'joining' || state === 'joined';
}

const rank = { none: 0, joining: 1, joined: 2, ended: 3 } as const;

/** What only the call could show is not observed any more; that somebody is there is the last that was known. */
function unseen(participant: Participant, at: Instant): Participant {
  const { devices } = participant;
  if (Object.keys(devices).every((device) => signals.has(device))) return participant;
  const inside = Object.values(devices).some(({ where }) => where === 'inside');
  const told = Object.fromEntries(Object.entries(devices).filter(([device]) => signals.has(device)));
  const isTold = Object.keys(told).length > 0;
  return withDevices(participant, isTold || !inside ? told : { seen: { where: 'inside' } }, at);
}
