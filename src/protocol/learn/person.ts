import { participantOf, personOf } from '../people/presence.ts';
import type { ParticipantId, Person } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';

/** What is known of somebody of whom nothing is known but who they are. */
function stranger(id: ParticipantId): Participant {
  return { id, coOrganizer: false, devices: {}, stays: [], screened: [] };
}

/** The state with one participant changed; the same object when `change` answers with what it was given. */
export function changeParticipant(
  state: MeetingState,
  id: ParticipantId,
  change: (participant: Participant) => Participant,
): MeetingState {
  const known = participantOf(state, id);
  const before = known ?? stranger(personOf(state, id));
  const after = change(before);
  if (after === known || (known === undefined && after === before)) return state;
  return { ...state, participants: { ...state.participants, [after.id]: after } };
}

/** Learns who somebody is: the newest name, address, language and belonging count. */
export function learnPerson(state: MeetingState, person: Person): MeetingState {
  const known = participantOf(state, person.id);
  const told = known === undefined ? describe(stranger(personOf(state, person.id)), person) : describe(known, person);
  const met = told === known ? state : { ...state, participants: { ...state.participants, [told.id]: told } };
  if (person.role !== 'organizer' || met.organizer !== undefined) return met;
  return { ...met, organizer: told.id };
}

const described = ['name', 'address', 'affiliation', 'locale'] as const;

function describe(known: Participant, person: Person): Participant {
  const news = described.filter((field) => person[field] !== undefined && person[field] !== known[field]);
  const promoted = person.role === 'co-organizer' && !known.coOrganizer;
  if (news.length === 0 && !promoted) return known;
  const told = Object.fromEntries(news.map((field) => [field, person[field]]));
  return { ...known, ...told, coOrganizer: known.coOrganizer || promoted };
}
