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

/** What is learned of one of many people: the participant afterwards, or nothing. */
export interface News {
  readonly person: Person;
  readonly change: (participant: Participant, isKnown: boolean) => Participant | undefined;
}

/** The state with many participants changed, one after the other, at the cost of one copy of all. */
export function changeParticipants(state: MeetingState, news: readonly News[]): MeetingState {
  const participants = new Map(Object.entries(state.participants));
  let isChanged = false;
  for (const { person, change } of news) {
    const id = personOf(state, person.id);
    const known = participants.get(id);
    const after = change(known ?? stranger(id), known !== undefined);
    if (after === undefined || after === known) continue;
    participants.set(id, after);
    isChanged = true;
  }
  return isChanged ? { ...state, participants: Object.fromEntries(participants) } : state;
}

/** Learns who people are: the newest name, address and language count. */
export function learnPeople(state: MeetingState, people: readonly Person[]): MeetingState {
  const change = (person: Person) => (participant: Participant) => described(participant, person, () => true);
  const met = changeParticipants(
    state,
    people.map((person) => ({ person, change: change(person) })),
  );
  const organizer = people.find(({ role }) => role === 'organizer');
  return organizer === undefined || met.organizer !== undefined ? met : { ...met, organizer: organizer.id };
}

/** Learns who somebody is. */
export function learnPerson(state: MeetingState, person: Person): MeetingState {
  return learnPeople(state, [person]);
}

/**
 * Learns of somebody only what is not known yet: by a message or a roster, which come again and again, and from clients that
 * write the same name differently.
 */
export function meet(participant: Participant, person: Person): Participant {
  return described(participant, person, (known) => known === undefined);
}

const fields = ['name', 'address', 'affiliation', 'locale'] as const;

function described(known: Participant, person: Person, counts: (known: string | undefined) => boolean): Participant {
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
