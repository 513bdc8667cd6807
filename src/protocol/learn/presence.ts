import type { MeetingEvent } from '../event.ts';
import type { Instant, Person } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';
import { signals, withDevices, withoutDevices } from './attendance.ts';
import { begin } from './phase.ts';
import { changeParticipant, changeParticipants, learnPerson, meet } from './person.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** Somebody came in. After the end nobody is inside any more. */
export function joined(state: MeetingState, { person, source, at }: Of<'participantJoined'>): MeetingState {
  const met = learnPerson(heard(state, source), person);
  if (met.phase === 'ended') return met;
  return changeParticipant(begin(met, at), person.id, (participant) =>
    withDevices(participant, { ...participant.devices, [source]: { where: 'inside' } }, at),
  );
}

/** Somebody left. Where the call's roster is read it alone knows the devices; a leave event is about one of the signals. */
export function left(state: MeetingState, { person, source, at }: Of<'participantLeft'>): MeetingState {
  const met = learnPerson(heard(state, source), person);
  const seesDevices = met.sources.roster && met.call.state === 'joined';
  return changeParticipant(met, person.id, (participant) =>
    withoutDevices(participant, (device) => !seesDevices || signals.has(device), at),
  );
}

/** Somebody wrote or pressed: they are here, where nothing better tells who is. */
export function seen(state: MeetingState, person: Person, at: Instant): MeetingState {
  const met = changeParticipants(state, [{ person, change: (participant) => meet(participant, person) }]);
  if (met.phase !== 'running' || met.sources.roster || met.sources.teams) return met;
  return changeParticipant(met, person.id, (participant) =>
    Object.keys(participant.devices).length > 0
      ? participant
      : withDevices(participant, { seen: { where: 'inside' } }, at),
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
  const devices = new Set(entries.flatMap(({ device, where }) => (where === 'gone' ? [] : [device])));
  return mapParticipants(listed, (participant) => onlyListed(participant, devices, at));
}

function isOutdated({ phase, call }: MeetingState, event: Of<'rosterObserved'>): boolean {
  if (phase === 'ended') return true;
  if (call.id !== event.call) return call.state === 'joining' || call.state === 'joined';
  return call.state === 'ended' || (event.sequence ?? Number.MAX_SAFE_INTEGER) < (call.sequence ?? 0);
}

function heardRoster(state: MeetingState, event: Of<'rosterObserved'>): MeetingState {
  const { call, sources } = state;
  const sequence = event.sequence ?? (call.id === event.call ? call.sequence : undefined);
  const isInside = event.entries.some(({ where }) => where === 'inside');
  const known = sources.roster && call.id === event.call && call.state === 'joined' && call.sequence === sequence;
  const heardIt: MeetingState = known
    ? state
    : {
        ...state,
        sources: { ...sources, roster: true },
        call: { id: event.call, state: 'joined', ...(sequence === undefined ? {} : { sequence }) },
      };
  return isInside ? begin(heardIt, event.at) : heardIt;
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
  const participant = meet(known, person);
  if (isOld) return participant;
  if (where === 'gone') return afterDevice(participant, (one) => one === device, at);
  const kept = camera ?? (where === 'inside' ? participant.devices[device]?.camera : undefined);
  const now = { where, ...(kept === undefined ? {} : { camera: kept }) };
  return withDevices(participant, { ...participant.devices, [device]: now }, at);
}

function onlyListed(participant: Participant, listed: ReadonlySet<string>, at: Instant): Participant {
  const remaining = afterDevice(participant, (device) => !signals.has(device) && !listed.has(device), at);
  return isContradicted(remaining, at) ? withDevices(remaining, {}, at) : remaining;
}

/** The roster may not list somebody yet who has just come. */
const coming = 60_000;

/**
 * Whether a whole roster that lists no device of somebody speaks against the signals that tell they are there. What somebody
 * once wrote does not stand against it, nor an old join of a colleague; people from outside may be listed under another id.
 */
function isContradicted({ id, affiliation, devices, stays }: Participant, at: Instant): boolean {
  const told = Object.keys(devices);
  if (told.length === 0 || !told.every((device) => signals.has(device))) return false;
  if (told.every((device) => device === 'seen')) return true;
  return affiliation === 'own' && id.startsWith('entra:') && at - (stays.at(-1)?.from ?? at) > coming;
}

/** Who leaves with the last device has left, whatever the lesser signals still say. */
function afterDevice(participant: Participant, isGone: (device: string) => boolean, at: Instant): Participant {
  const hadDevice = Object.keys(participant.devices).some((device) => !signals.has(device));
  const remaining = withoutDevices(participant, isGone, at);
  const hasDevice = Object.keys(remaining.devices).some((device) => !signals.has(device));
  return hadDevice && !hasDevice ? withDevices(participant, {}, at) : remaining;
}

function heard(state: MeetingState, source: 'teams' | 'members'): MeetingState {
  if (source !== 'teams' || state.sources.teams) return state;
  return { ...state, sources: { ...state.sources, teams: true } };
}

/** Every participant changed; the same object when none was. */
export function mapParticipants(state: MeetingState, change: (participant: Participant) => Participant): MeetingState {
  const all = Object.values(state.participants);
  const changed = all.map(change);
  if (changed.every((participant, index) => participant === all[index])) return state;
  return { ...state, participants: Object.fromEntries(changed.map((participant) => [participant.id, participant])) };
}
