import type { MeetingEvent } from '../event.ts';
import { movesOf } from '../know/coverage.ts';
import { personOf, signals } from '../know/people.ts';
import { isUntold, lastThere } from '../know/phase.ts';
import { isAfterTrial, lastInside, wasTrial } from '../know/trial.ts';
import type { Instant } from '../person.ts';
import { initialState, stranger, type CallState, type EndedBy, type MeetingState, type Participant } from '../state.ts';
import { hasCallDevice, hasSeveralDevices, skew, withDevices } from './attendance.ts';
import { appIn, doubted, rosterLost, watchOver } from './coverage.ts';
import { begin } from './phase.ts';
import { learnPerson, mapParticipants } from './person.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/**
 * The app came into the chat; who brought it stands in for the organizer for now. A new installation, or consent, may permit
 * what was refused before. The chat is watched anew.
 */
export function added(state: MeetingState, { by, at }: Of<'appAdded'>): MeetingState {
  const { removedAt: _removed, chatWatch, ...rest } = state;
  const others = state.removedAt === undefined && chatWatch !== undefined ? { ...rest, chatWatch } : rest;
  const isLifted = Object.keys(state.refused).length > 0 || Object.keys(state.unreachable).length > 0;
  const lifted: MeetingState = isLifted ? { ...others, refused: {}, unreachable: {} } : others;
  const back = appIn(state.removedAt === undefined && !isLifted ? state : lifted, at);
  if (by === undefined) return back;
  const met = learnPerson(back, by, at);
  return met.installer === undefined ? { ...met, installer: personOf(met, by.id) } : met;
}

/** The platform's start: earlier than the first sign, or later because that came on another way; or the start after a trial. */
export function started(told: MeetingState, { startedAt }: Of<'meetingStarted'>): MeetingState {
  const state = isAfterTrial(told, startedAt) ? ended(told, startedAt, 'empty') : told;
  if (state.phase === 'ended' || state.reportedStart !== undefined) return state;
  const begun = begin(state, startedAt);
  return { ...begun, reportedStart: startedAt, startedAt: Math.min(startedAt, begun.startedAt ?? startedAt) };
}

/** Organizer, schedule and join link, as Teams answered. */
export function learned(state: MeetingState, event: Of<'meetingLearned'>): MeetingState {
  const { organizer, scheduledStart, scheduledEnd, joinUrl } = event;
  const met = learnPerson(state, organizer, event.at);
  const told = {
    organizer: personOf(met, organizer.id),
    ...(scheduledStart !== undefined && { scheduledStart }),
    ...(scheduledEnd !== undefined && { scheduledEnd }),
    ...(joinUrl !== undefined && { joinUrl }),
  };
  const isKnown = Object.entries(told).every(([key, value]) => Reflect.get(met, key) === value);
  return isKnown ? met : { ...met, ...told };
}

/** What the invitation kept when it was read last; what becomes of it after the meeting is of no matter. */
export function invitationRead(state: MeetingState, { verdicts, at }: Of<'invitationRead'>): MeetingState {
  return state.phase === 'ended' ? state : { ...state, invited: { at, verdicts } };
}

/** The meeting is over: nobody is inside, nothing records, and the watched names are forgotten. Or it was only a trial. */
export function ended(state: MeetingState, at: Instant, by: EndedBy): MeetingState {
  if (state.phase !== 'running') return state;
  if (wasTrial(state, at)) return afterTrial(state, Math.min(at, lastInside(state, at)));
  const known = isUntold({ endedBy: by })
    ? mapParticipants(state, (one) => doubted(one, lastSignOf(state, one)))
    : state;
  const empty = mapParticipants(watchOver(known, at), (participant) => outAtTheEnd(participant, at));
  // Nothing goes on in a meeting that nobody is in, though it is closed only later.
  const over = by === 'empty' ? lastThere(empty) : at;
  return {
    ...empty,
    phase: 'ended',
    endedAt: at,
    endedBy: by,
    watched: [],
    pauses: empty.pauses.map((pause) => ({ to: Math.max(over, pause.from), ...pause })),
    recordings: empty.recordings.map((recording) => ({ stoppedAt: Math.max(over, recording.startedAt), ...recording })),
  };
}

/** When somebody who is here was last told of: by the call, which is asked again and again, or when they came. */
function lastSignOf({ coverage, startedAt = 0 }: MeetingState, participant: Participant): Instant {
  const came = participant.stays.at(-1)?.from ?? startedAt;
  return hasCallDevice(participant) ? Math.max(came, coverage.roster.at(-1)?.heard ?? came) : came;
}

/** The end empties the meeting; of whom nobody has told for a while it is still not known when they left. */
function outAtTheEnd(told: Participant, at: Instant): Participant {
  const participant = withoutDoubtfulWord(told, at);
  const { unsureSince } = participant;
  const gone = withDevices(participant, {}, at);
  return unsureSince === undefined ? gone : { ...gone, unsureSince };
}

/**
 * The word that they left may have been about one of several devices, and nothing has confirmed it yet: it is not known whether
 * they stayed until the end, where that was not in the same moment.
 */
function withoutDoubtfulWord(participant: Participant, at: Instant): Participant {
  const { saidToLeaveAt, ...others } = participant;
  if (saidToLeaveAt === undefined || at - saidToLeaveAt <= skew || !hasSeveralDevices(others)) return participant;
  return doubted(others, saidToLeaveAt);
}

/**
 * What was prepared, who people are, and what stands in the chat stays for the meeting; what else happened in the trial was none
 * of it.
 */
function afterTrial(state: MeetingState, at: Instant): MeetingState {
  const { startedAt = at, reportedStart: _reported, endedAt: _ended, endedBy: _by, ...kept } = state;
  const emptied = mapParticipants(
    kept,
    ({ id, name, relation, address, affiliation, organisation, locale, chosenLanguage, coOrganizer }) => ({
      ...stranger(id),
      ...(name !== undefined && { name }),
      ...(relation !== undefined && { relation }),
      ...(address !== undefined && { address }),
      ...(affiliation !== undefined && { affiliation }),
      ...(organisation !== undefined && { organisation }),
      ...(locale !== undefined && { locale }),
      ...(chosenLanguage !== undefined && { chosenLanguage }),
      coOrganizer,
    }),
  );
  return {
    ...emptied,
    phase: 'upcoming',
    trials: [...state.trials, { from: Math.min(startedAt, at), to: at }],
    staffIdRequests: [],
    pauses: [],
    reminders: initialState.reminders,
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
    call: { id: event.call, state: event.state, ...(reason !== undefined && { reason }) },
  };
  if (event.state !== 'ended') return changed;
  const blind = rosterLost(changed, event.at);
  // That the bot leaves after the meeting makes nothing unobserved.
  if (state.phase !== 'running') return blind;
  if (callIsOver.has(reason ?? '')) return ended(blind, event.at, 'call');
  const since = blind.coverage.roster.at(-1)?.to ?? event.at;
  return mapParticipants(blind, (participant) => unseen(blind, participant, { at: event.at, since }));
}

function isIn({ state }: CallState): boolean {
  return state === 'joining' || state === 'joined';
}

const rank = { none: 0, joining: 1, joined: 2, ended: 3 } as const;

/** What only the call could show is not observed any more; that somebody is there is the last that was known. */
function unseen(
  { coverage, removedAt }: MeetingState,
  participant: Participant,
  { at, since }: { readonly at: Instant; readonly since: Instant },
): Participant {
  if (!hasCallDevice(participant)) return participant;
  const { devices } = participant;
  const inside = Object.values(devices).some(({ where }) => where === 'inside');
  const told = Object.fromEntries(Object.entries(devices).filter(([device]) => signals.has(device)));
  const isTold = Object.keys(told).length > 0;
  const left = withDevices(participant, isTold || !inside ? told : { listed: { where: 'inside' } }, at);
  const isWatched = removedAt === undefined && coverage.delivered[movesOf(participant)] !== undefined;
  return inside && !isWatched ? doubted(left, since) : left;
}
