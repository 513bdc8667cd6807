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

/** Learns who somebody is: the newest name, address and language count. */
export function learnPerson(state: MeetingState, person: Person): MeetingState {
  return described(state, person, () => true);
}

/**
 * Learns of somebody only what is not known yet: by a message or a roster, which come again and again, and from clients that
 * write the same name differently.
 */
export function meet(state: MeetingState, person: Person): MeetingState {
  return described(state, person, (known) => known === undefined);
}

type Counts = (known: string | undefined) => boolean;

function described(state: MeetingState, person: Person, counts: Counts): MeetingState {
  const known = participantOf(state, person.id);
  const told = describe(known ?? stranger(personOf(state, person.id)), person, counts);
  const met = told === known ? state : { ...state, participants: { ...state.participants, [told.id]: told } };
  if (person.role !== 'organizer' || met.organizer !== undefined) return met;
  return { ...met, organizer: told.id };
}

const fields = ['name', 'address', 'affiliation', 'locale'] as const;

function describe(known: Participant, person: Person, counts: Counts): Participant {
  const news = fields.filter((field) => isNews(known, person, field) && counts(known[field]));
  const promoted = person.role === 'co-organizer' && !known.coOrganizer;
  if (news.length === 0 && !promoted) return known;
  const told = Object.fromEntries(news.map((field) => [field, person[field]]));
  return { ...known, ...told, coOrganizer: known.coOrganizer || promoted };
}

/** Who was once told to be from outside does not become a colleague by a signal that knows less. */
function isNews(known: Participant, person: Person, field: (typeof fields)[number]): boolean {
  if (person[field] === undefined || person[field] === known[field]) return false;
  return field !== 'affiliation' || person.affiliation !== 'own' || known.affiliation === undefined;
}
