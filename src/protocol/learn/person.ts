import { relationIn } from '../know/name.ts';
import { participantOf, personOf } from '../know/people.ts';
import type { Instant, ParticipantId, Person } from '../person.ts';
import { stranger, type MeetingState, type Participant } from '../state.ts';
import { withDevices } from './attendance.ts';
import { merge } from './same-person.ts';

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

/** Every participant changed; the same object when none was. */
export function mapParticipants(state: MeetingState, change: (participant: Participant) => Participant): MeetingState {
  const all = Object.values(state.participants);
  const changed = all.map(change);
  if (changed.every((participant, index) => participant === all[index])) return state;
  return { ...state, participants: Object.fromEntries(changed.map((participant) => [participant.id, participant])) };
}

/** Learns who people are: the newest name, address and language count. */
export function learnPeople(state: MeetingState, people: readonly Person[], at: Instant): MeetingState {
  const met = changeParticipants(
    state,
    people.map((person) => ({
      person,
      change: (participant) => described(participant, person, { at, isNewest: true }),
    })),
  );
  const known = people.reduce((sum, person) => knownByAddress(sum, person), met);
  const organizer = people.find(({ role }) => role === 'organizer');
  return organizer === undefined || known.organizer !== undefined
    ? known
    : { ...known, organizer: personOf(known, organizer.id) };
}

/** Learns who somebody is. */
export function learnPerson(state: MeetingState, person: Person, at: Instant): MeetingState {
  return learnPeople(state, [person], at);
}

/** Somebody who was known by a chat address alone turns out to have an account. */
function knownByAddress(state: MeetingState, { id, address }: Person): MeetingState {
  if (address === undefined || !id.startsWith('entra:')) return state;
  const alone = `teams:${address}`;
  return state.participants[alone] === undefined ? state : merge(state, alone, personOf(state, id));
}

/**
 * Learns of somebody only what is not known yet: by a message or a roster, which come again and again, and from clients that
 * write the same name differently.
 */
export function meet(participant: Participant, person: Person, at: Instant): Participant {
  return described(participant, person, { at, isNewest: false });
}

const fields = ['address', 'affiliation', 'locale', 'organisation'] as const;

interface Describing {
  readonly at: Instant;
  /** Whether what is told counts though something else is known. */
  readonly isNewest: boolean;
}

function described(known: Participant, person: Person, { at, isNewest }: Describing): Participant {
  const news = fields.filter((field) => isNews(known, person, field) && (isNewest || known[field] === undefined));
  const promoted = person.role === 'co-organizer' && !known.coOrganizer;
  const named = isNewest || isNameless(known) ? called(known, person) : known;
  if (news.length === 0 && !promoted && named === known) return known;
  const told = Object.fromEntries(news.map((field) => [field, person[field]]));
  return entered({ ...named, ...told, coOrganizer: known.coOrganizer || promoted }, at);
}

function isNameless({ name, relation }: Participant): boolean {
  return name === undefined && relation === undefined;
}

/** The participant by this name. */
function called(known: Participant, { name: told }: Person): Participant {
  if (told === undefined || told === known.name) return known;
  const { name: _name, relation, ...nameless } = known;
  const says = relationIn(told);
  if (says === undefined) return { ...nameless, name: told };
  return says === relation ? known : { ...nameless, relation: says };
}

/** Who was once told to be from outside does not become a colleague by a signal that knows less; nor an account be none. */
function isNews(known: Participant, person: Person, field: (typeof fields)[number]): boolean {
  if (person[field] === undefined || person[field] === known[field]) return false;
  if (field !== 'affiliation' || known.affiliation === undefined) return true;
  return person.affiliation !== 'own' && !(person.affiliation === 'anonymous' && known.id.startsWith('entra:'));
}

/** Entering the chat is coming into the meeting for who has no account, which may be told only afterwards. */
function entered(participant: Participant, at: Instant): Participant {
  const { enteredChatAt, ...rest } = participant;
  if (enteredChatAt === undefined || rest.affiliation === undefined) return participant;
  if (rest.affiliation !== 'anonymous') return rest;
  return withDevices(rest, { ...rest.devices, members: { where: 'inside' } }, Math.min(enteredChatAt, at));
}
