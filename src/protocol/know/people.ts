import type { Instant, ParticipantId } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';
import { remembered } from './remembered.ts';

type Known = Pick<MeetingState, 'aliases' | 'participants'>;

/**
 * Who an id stands for: ids that turned out to be somebody already here lead to that one, and so does the chat address of
 * somebody who is known by their account.
 */
export function personOf({ aliases, participants }: Known, id: ParticipantId): ParticipantId {
  const alias = own(aliases, id);
  if (alias !== undefined) return alias;
  if (!id.startsWith('teams:') || own(participants, id) !== undefined) return id;
  const address = id.slice('teams:'.length);
  return Object.values(participants).find((participant) => participant.address === address)?.id ?? id;
}

/** The participant an id stands for, if anything is known of them. */
export function participantOf(state: Known, id: ParticipantId): Participant | undefined {
  return own(state.participants, personOf(state, id));
}

/** What a record holds under a key; ids come from outside, and every object inherits a `constructor`. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * The signals that are not devices of the call: Teams' own events, the chat's members, something written or pressed, and what
 * the call's roster listed last when the bot lost its place in the call.
 */
export const signals: ReadonlySet<string> = new Set(['teams', 'members', 'seen', 'listed']);

/** Whether somebody is inside, on any device. */
export function isPresent({ devices }: Pick<Participant, 'devices'>): boolean {
  return Object.values(devices).some(({ where }) => where === 'inside');
}

/** Whether somebody waits in the lobby and is not inside on another device. */
export function isInLobby(participant: Participant): boolean {
  return !isPresent(participant) && Object.keys(participant.devices).length > 0;
}

/** Whether somebody has an account, and so an id that is the same in chat and call. */
export function hasAccount({ id }: Pick<Participant, 'id'>): boolean {
  return id.startsWith('entra:');
}

/** Whether somebody without an account has been in the meeting and is gone: who comes anew is somebody else then. */
export function hasLeft(state: Known, id: ParticipantId): boolean {
  const participant = participantOf(state, id);
  if (participant === undefined || hasAccount(participant) || participant.stays.length === 0) return false;
  return !isPresent(participant) && !isInLobby(participant);
}

/**
 * Whether an id is of nobody who is known: the chat's history names who has no account by an id that is neither that of their
 * chat nor that of their attendance.
 */
export function isUnknown(state: Pick<MeetingState, 'participants' | 'aliases'>, id: ParticipantId): boolean {
  return id.startsWith('call:') && participantOf(state, id) === undefined;
}

/** Since when somebody is here; breaks of the line no longer than `breaks` (milliseconds) do not count. */
export function arrivalOf({ stays }: Pick<Participant, 'stays'>, breaks: number): Instant | undefined {
  return stays.reduce<Instant | undefined>((came, { from }, index) => {
    const left = stays[index - 1]?.to;
    return came !== undefined && left !== undefined && from - left <= breaks ? came : from;
  }, undefined);
}

/** Everybody inside now, in the order they first came. */
export function present({ participants }: Pick<MeetingState, 'participants'>): readonly Participant[] {
  return presentAmong(participants);
}

const presentAmong = remembered((participants: MeetingState['participants']) =>
  Object.values(participants).filter(isPresent).toSorted(byArrival),
);

/** Everybody who has been inside, in the order they first came. */
export function everInside({ participants }: Pick<MeetingState, 'participants'>): readonly Participant[] {
  return everInsideAmong(participants);
}

const everInsideAmong = remembered((participants: MeetingState['participants']) =>
  Object.values(participants)
    .filter(({ stays }) => stays.length > 0)
    .toSorted(byArrival),
);

/** Everybody who has been inside or in the lobby, in the order they first came; those still waiting come last. */
export function everHere({ participants }: Pick<MeetingState, 'participants'>): readonly Participant[] {
  return Object.values(participants)
    .filter((participant) => participant.stays.length > 0 || isInLobby(participant))
    .toSorted(byArrival);
}

function byArrival(a: Participant, b: Participant): number {
  const first = ({ stays }: Participant) => stays[0]?.from ?? Number.MAX_SAFE_INTEGER;
  return first(a) - first(b) || (a.id < b.id ? -1 : 1);
}

/** The locale of somebody: the language they chose in this meeting, else that of their Teams. */
export function localeOf(participant: Pick<Participant, 'chosenLanguage' | 'locale'> | undefined): string | undefined {
  return participant?.chosenLanguage ?? participant?.locale;
}
