import type { DeclaredRole } from '../answer.ts';
import type { ParticipantId } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';
import { hasAccount, participantOf, personOf, present } from './people.ts';
import { remembered } from './remembered.ts';

/** What somebody is in this meeting. `other`: an interpreter or somebody else the organizer has said what they are here as. */
export type Role = 'organizer' | 'co-organizer' | 'lead' | 'staff' | 'guest' | 'phone' | 'other';

/** The role of an id, known or not; somebody of whom it was not told where they belong is a guest until it is. */
export function roleOf(state: MeetingState, id: ParticipantId): Role {
  const person = personOf(state, id);
  if (state.organizer !== undefined && personOf(state, state.organizer) === person) return 'organizer';
  const participant = participantOf(state, person);
  if (participant === undefined) return 'guest';
  if (participant.coOrganizer || participant.declaredRole === 'co-organizer') return 'co-organizer';
  if (participant.tookLeadAt !== undefined) return 'lead';
  const { declaredRole } = participant;
  return declaredRole === undefined ? belonging(participant) : declaredAs[declaredRole];
}

const leadingRoles: ReadonlySet<Role> = new Set(['organizer', 'co-organizer', 'lead']);

/**
 * Whether somebody may do what the organizer may. Who added the app stands in while the organizer is not known. An attendance
 * without account leads nothing, though it was declared to be the organizer: nobody has proved that it is.
 */
export function leads(state: MeetingState, id: ParticipantId): boolean {
  const known = leading(state);
  const answer = known.get(id) ?? isLeading(state, id);
  known.set(id, answer);
  return answer;
}

const leading = remembered<MeetingState, Map<ParticipantId, boolean>>(() => new Map());

function isLeading(state: MeetingState, id: ParticipantId): boolean {
  const person = personOf(state, id);
  if (person !== id && !isSameAccount(participantOf(state, person), id)) return false;
  if (leadingRoles.has(roleOf(state, person))) return true;
  return state.organizer === undefined && state.installer !== undefined && person === state.installer;
}

/** Whether an id is the chat address of somebody known by their account: Teams vouches for both. */
function isSameAccount(participant: Participant | undefined, id: ParticipantId): boolean {
  return participant !== undefined && hasAccount(participant) && id === `teams:${participant.address}`;
}

/** Those who lead and are known: who private words to "the organizer" go to, present ones before the others. */
export function leaders(state: MeetingState): readonly ParticipantId[] {
  const here = present(state).filter(({ id }) => leads(state, id));
  if (here.length > 0) return here.map(({ id }) => id);
  const lead = state.organizer ?? state.installer;
  return lead === undefined ? [] : [personOf(state, lead)];
}

/** Whether somebody who leads is in the meeting now. */
export function isLed(state: MeetingState): boolean {
  return present(state).some(({ id }) => leads(state, id));
}

/** Whether somebody comes from outside the organisation, so that the organizer says who they are. */
export function isOutside(state: MeetingState, { id, affiliation }: Participant): boolean {
  return affiliation !== 'own' && !leads(state, id);
}

/** Whether somebody belongs to the organisation and can be asked to show ID. */
export function isStaff(state: MeetingState, id: ParticipantId): boolean {
  const role = roleOf(state, id);
  return participantOf(state, id) !== undefined && (leadingRoles.has(role) || role === 'staff');
}

/** Those from outside who are here and of whom nobody has said who they are. */
export function unidentified(state: MeetingState): readonly Participant[] {
  return present(state).filter((participant) => isOutside(state, participant) && participant.identity === undefined);
}

/** The role that somebody is taken to have by what they are declared to be. */
const declaredAs: Readonly<Record<DeclaredRole, Role>> = {
  staff: 'staff',
  'co-organizer': 'co-organizer',
  parent: 'guest',
  interpreter: 'other',
  support: 'other',
  other: 'other',
};

function belonging({ affiliation }: Participant): Role {
  if (affiliation === 'own') return 'staff';
  return affiliation === 'phone' ? 'phone' : 'guest';
}
