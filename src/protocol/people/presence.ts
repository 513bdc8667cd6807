import type { ParticipantId } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';

/** Who an id stands for: ids that were declared to be somebody already here lead to that one. */
export function personOf({ aliases }: Pick<MeetingState, 'aliases'>, id: ParticipantId): ParticipantId {
  return own(aliases, id) ?? id;
}

/** The participant an id stands for, if anything is known of them. */
export function participantOf(state: MeetingState, id: ParticipantId): Participant | undefined {
  return own(state.participants, personOf(state, id));
}

/** What a record holds under a key; ids come from outside, and every object inherits a `constructor`. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether somebody is inside, on any device. */
export function isPresent({ devices }: Participant): boolean {
  return Object.values(devices).some(({ where }) => where === 'inside');
}

/** Whether somebody waits in the lobby and is not inside on another device. */
export function isInLobby(participant: Participant): boolean {
  return !isPresent(participant) && Object.keys(participant.devices).length > 0;
}

/** Everybody inside now, in the order they first came. */
export function present({ participants }: MeetingState): readonly Participant[] {
  return Object.values(participants).filter(isPresent).toSorted(byArrival);
}

/** Everybody who has been inside or in the lobby, in the order they first came; those still waiting come last. */
export function everHere({ participants }: MeetingState): readonly Participant[] {
  return Object.values(participants)
    .filter((participant) => participant.stays.length > 0 || isInLobby(participant))
    .toSorted(byArrival);
}

function byArrival(a: Participant, b: Participant): number {
  const first = ({ stays }: Participant) => stays[0]?.from ?? Number.MAX_SAFE_INTEGER;
  return first(a) - first(b) || (a.id < b.id ? -1 : 1);
}
