import type { Words } from '../language/words.ts';
import type { DeclaredRole } from '../protocol/answer.ts';
import type { PersonalDemand } from '../protocol/demand/table.ts';
import { participantOf } from '../protocol/know/people.ts';
import { roleOf, type Role } from '../protocol/know/role.ts';
import type { ParticipantId } from '../protocol/person.ts';
import type { MeetingState, Participant } from '../protocol/state.ts';
import type { Seen } from './seen.ts';

/** What somebody is here as: by what they are, or by what the organizer said. */
export type RoleShown = { readonly role: Role } | { readonly declared: DeclaredRole };

/** What somebody is shown to be here as. That they lead counts before what was said of them. */
export function roleShown(state: MeetingState, { id, declaredRole }: Participant): RoleShown {
  const role = roleOf(state, id);
  if (declaredRole === undefined || role === 'organizer' || role === 'co-organizer' || role === 'lead') return { role };
  return { declared: declaredRole };
}

/** What somebody is here as, in a word. */
export function roleWord({ state }: Pick<Seen, 'state'>, participant: Participant, { people }: Words): string {
  const shown = roleShown(state, participant);
  return 'declared' in shown ? people.declared[shown.declared] : people.role[shown.role];
}

/** What somebody is here as, by their id. */
export function roleWordOf({ state }: Pick<Seen, 'state'>, id: ParticipantId, words: Words): string {
  const participant = participantOf(state, id);
  return participant === undefined ? words.people.role.guest : roleWord({ state }, participant, words);
}

/** What is left for somebody, as a thing: of somebody on the phone, who can show nothing, their identity. */
export type Thing = PersonalDemand | 'identity';

/** The thing that is left of a demand for somebody. */
export function thingOf(demand: PersonalDemand, { affiliation }: Participant): Thing {
  return demand === 'guest-shows-id' && affiliation === 'phone' ? 'identity' : demand;
}
