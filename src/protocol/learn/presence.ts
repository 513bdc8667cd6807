import type { MeetingEvent } from '../event.ts';
import { movesOf } from '../know/coverage.ts';
import { hasAccount, isPresent, participantOf, signals } from '../know/people.ts';
import type { Instant, Person } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';
import { cameAsTold, hasCallDevice, isStaying, leftAsTold, withDevices, withoutDevices } from './attendance.ts';
import { delivered, isHeard, rosterHeard } from './coverage.ts';
import { begin } from './phase.ts';
import { changeParticipant, changeParticipants, learnPerson, mapParticipants, meet } from './person.ts';
import { pairUp } from './same-person.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** Somebody came in, or into the chat. After the end nobody is inside any more. */
export function joined(state: MeetingState, { person, source, at }: Of<'participantJoined'>): MeetingState {
  const met = learnPerson(state, person, at);
  if (met.phase === 'ended') return met;
  if (source === 'members') return enteredChat(met, person, at);
  const known = begin(delivered(met, movesOf(participantOf(met, person.id)), at), at);
  return changeParticipant(known, person.id, (participant) => {
    const twice = participant.devices['teams'] !== undefined;
    const { saidToLeaveAt: _left, unsureSince: _sure, ...here } = cameAsTold(withoutDoubt(participant, at), at);
    return withDevices(here, { ...here.devices, teams: { where: 'inside', ...(twice && { twice }) } }, at);
  });
}

/** Who comes now was not there by a sign alone, and is not known to have stayed since nobody told of them any more. */
function withoutDoubt(participant: Participant, at: Instant): Participant {
  if (onlySeen(participant)) return neverThere(participant, at);
  const isUnsure = participant.unsureSince !== undefined && !hasCallDevice(participant);
  return isUnsure ? withDevices(participant, {}, at) : participant;
}

/** Only for people without account is it coming into the meeting; of whom it is not known, that is kept until it is. */
function enteredChat(state: MeetingState, person: Person, at: Instant): MeetingState {
  const participant = participantOf(state, person.id);
  if (participant?.affiliation === undefined && !(participant && hasAccount(participant))) {
    if (state.refused.learnMembers === undefined) {
      return changeParticipant(state, person.id, (one) =>
        one.enteredChatAt === undefined ? { ...one, enteredChatAt: at } : one,
      );
    }
  } else if (participant?.affiliation !== 'anonymous') return state;
  return changeParticipant(begin(delivered(state, 'moves of others', at), at), person.id, (one) =>
    withDevices(one, { ...one.devices, members: { where: 'inside' } }, at),
  );
}

/** Somebody left, or left the chat. */
export function left(state: MeetingState, event: Of<'participantLeft'>): MeetingState {
  const { person, source, at } = event;
  const met = learnPerson(state, person, at);
  const participant = participantOf(met, person.id);
  if (source === 'members') {
    const isMove = participant !== undefined && !hasAccount(participant);
    return isMove ? changeParticipant(met, person.id, (one) => leave(met, withoutEntering(one), at)) : met;
  }
  const known = delivered(met, movesOf(participant), at);
  return changeParticipant(known, person.id, (one) => leave(known, one, at));
}

function withoutEntering({ enteredChatAt: _entered, ...participant }: Participant): Participant {
  return participant;
}

/**
 * The call's roster alone knows the devices, and who was told to come twice may have left with one of two devices: then the
 * word that they left waits to be confirmed, and its time counts when it is.
 */
function leave({ phase, endedAt, call, coverage }: MeetingState, participant: Participant, at: Instant): Participant {
  const { unsureSince: _sure, ...sure } = participant;
  const isListed = hasCallDevice(sure) && isHeard(coverage, at) && call.state === 'joined';
  if (isListed) return { ...withoutDevices(sure, (device) => signals.has(device), at), saidToLeaveAt: at };
  if (sure.devices['teams']?.twice === true) return { ...sure, saidToLeaveAt: at };
  const gone = isStaying(sure) ? withDevices({ ...sure, saidToLeaveAt: at }, {}, at) : sure;
  if (phase === 'upcoming') return gone;
  return leftAsTold(gone, Math.min(at, endedAt ?? at), phase === 'running' && isHeard(coverage, at));
}

/** Teams answered whether one person is in the meeting. */
export function presenceRead(state: MeetingState, { participant, inside, at }: Of<'presenceRead'>): MeetingState {
  if (state.phase !== 'running') return state;
  return changeParticipant(state, participant, (one) => {
    const { unsureSince, saidToLeaveAt, ...sure } = one;
    if (inside) {
      const devices = { ...sure.devices, teams: { where: 'inside' as const } };
      return saidToLeaveAt === undefined && unsureSince === undefined
        ? withDevices(one, devices, at)
        : withDevices(sure, devices, at);
    }
    return Object.keys(one.devices).length === 0 ? one : withDevices(one, {}, at);
  });
}

/** Those who were said to have left, and of whom nothing else was heard for a while: they are gone since then. */
export function resolveDoubt(state: MeetingState, at: Instant, patience: number): MeetingState {
  return mapParticipants(state, (participant) => {
    const { saidToLeaveAt } = participant;
    return saidToLeaveAt === undefined || saidToLeaveAt + patience > at
      ? participant
      : withDevices(participant, {}, at);
  });
}

/** Somebody wrote or pressed: they are here at this moment, where nothing better tells who is; how long is not known. */
export function seen(state: MeetingState, person: Person, at: Instant): MeetingState {
  const met = changeParticipants(state, [{ person, change: (participant) => meet(participant, person, at) }]);
  const participant = participantOf(met, person.id);
  const { roster, delivered: told } = met.coverage;
  if (met.phase !== 'running' || roster.length > 0 || told[movesOf(participant)] !== undefined) return met;
  return changeParticipant(met, person.id, (one) =>
    Object.keys(one.devices).length > 0 && !onlySeen(one)
      ? one
      : { ...withDevices(one, { seen: { where: 'inside' } }, at), unsureSince: at },
  );
}

/** The call's roster: what it lists is so; a whole one also says who is not there. An old one tells only who people are. */
export function observed(state: MeetingState, event: Of<'rosterObserved'>): MeetingState {
  const { entries, complete, at } = event;
  const isOld = isOutdated(state, event);
  const listed = changeParticipants(
    isOld ? state : heardRoster(state, event),
    entries.map((entry) => ({
      person: entry.person,
      change: (participant, isKnown) => noted(participant, entry, { isKnown, isOld, at }),
    })),
  );
  if (isOld || !complete) return listed;
  const met = pairUp(listed, at);
  const devices = new Set(entries.flatMap(({ device, where }) => (where === 'gone' ? [] : [device])));
  const hasStranger = Object.values(met.participants).some((one) => isPresent(one) && one.id.startsWith('call:'));
  return mapParticipants(met, (participant) => onlyListed(participant, { devices, hasStranger, at }));
}

/** A whole roster. `hasStranger`: somebody is in it who is known by this attendance alone. */
interface Listed {
  readonly devices: ReadonlySet<string>;
  readonly hasStranger: boolean;
  readonly at: Instant;
}

function isOutdated({ phase, call }: MeetingState, event: Of<'rosterObserved'>): boolean {
  if (phase === 'ended') return true;
  if (call.id !== event.call) return call.state === 'joining' || call.state === 'joined';
  return call.state === 'ended' || (event.sequence ?? Number.MAX_SAFE_INTEGER) < (call.sequence ?? 0);
}

function heardRoster(state: MeetingState, event: Of<'rosterObserved'>): MeetingState {
  const { call } = state;
  const sequence = event.sequence ?? (call.id === event.call ? call.sequence : undefined);
  const isInside = event.entries.some(({ where }) => where === 'inside');
  const known = call.id === event.call && call.state === 'joined' && call.sequence === sequence;
  const heardIt: MeetingState = known
    ? state
    : { ...state, call: { id: event.call, state: 'joined', ...(sequence !== undefined && { sequence }) } };
  const heard = rosterHeard(heardIt, event.at);
  return isInside ? begin(heard, event.at) : heard;
}

type Entry = Of<'rosterObserved'>['entries'][number];

interface Noting {
  readonly isKnown: boolean;
  readonly isOld: boolean;
  readonly at: Instant;
}

/** What an entry tells of a participant; nobody is made known by leaving. */
function noted(known: Participant, entry: Entry, { isKnown, isOld, at }: Noting): Participant | undefined {
  const { device, person, where, camera } = entry;
  if (where === 'gone' && !isKnown) return undefined;
  const participant = meet(known, person, at);
  if (isOld) return participant;
  if (where === 'gone') return afterDevice(participant, (one) => one === device, at);
  const kept = camera ?? (where === 'inside' ? participant.devices[device]?.camera : undefined);
  const now = { where, ...(kept !== undefined && { camera: kept }) };
  const { unsureSince, ...sure } = participant;
  // Another device than those the platform said to have left is somebody who is back.
  const { saidToLeaveAt: _left, ...back } = sure;
  const isBack = participant.devices[device] === undefined && where === 'inside';
  const told = isBack ? back : unsureSince === undefined ? participant : sure;
  const here = isBack && onlySeen(told) ? neverThere(told, at) : told;
  return withDevices(here, { ...here.devices, [device]: now }, at);
}

function onlyListed(participant: Participant, listed: Listed): Participant {
  const { at } = listed;
  const remaining = afterDevice(participant, (device) => !signals.has(device) && !listed.devices.has(device), at);
  if (isContradicted(remaining, listed))
    return onlySeen(remaining) ? neverThere(remaining, at) : withDevices(remaining, {}, at);
  const { saidToLeaveAt, ...back } = remaining;
  return saidToLeaveAt !== undefined && hasCallDevice(remaining) && at - saidToLeaveAt > settling ? back : remaining;
}

/** Whether all that says somebody is there is that they wrote or pressed. */
function onlySeen(participant: Participant): boolean {
  return isOnly(participant, 'seen');
}

function isOnly({ devices }: Participant, signal: 'seen' | 'listed'): boolean {
  const told = Object.keys(devices);
  return told.length > 0 && told.every((device) => device === signal);
}

/** Who wrote or pressed may have done so without being in the meeting: what was taken for a stay was none. */
function neverThere(participant: Participant, at: Instant): Participant {
  const gone = withDevices(participant, {}, at);
  return { ...gone, stays: participant.stays.slice(0, -1) };
}

/** The roster may not list somebody yet who has just come. */
const coming = 60_000;

/** The roster may still list somebody who has just left. */
const settling = 8000;

/**
 * Whether a whole roster that lists no device of somebody speaks against the signals that tell they are there. What somebody
 * once wrote does not stand against it, nor an old join of a colleague; people from outside may be listed under another id.
 */
function isContradicted(participant: Participant, { hasStranger, at }: Listed): boolean {
  const { id, affiliation, devices, stays, unsureSince } = participant;
  const told = Object.keys(devices);
  if (told.length === 0 || !told.every((device) => signals.has(device))) return false;
  // Of whom nobody has told since the bot was away, nothing else says that they are still there; nor of whom only a roster did.
  if (onlySeen(participant) || isOnly(participant, 'listed')) return true;
  if (unsureSince !== undefined && (hasAccount(participant) || !hasStranger)) return true;
  return affiliation === 'own' && id.startsWith('entra:') && at - (stays.at(-1)?.from ?? at) > coming;
}

/** Who leaves with the last device has left, whatever the lesser signals still say. */
function afterDevice(participant: Participant, isGone: (device: string) => boolean, at: Instant): Participant {
  const remaining = withoutDevices(participant, isGone, at);
  return hasCallDevice(participant) && !hasCallDevice(remaining) ? withDevices(participant, {}, at) : remaining;
}
