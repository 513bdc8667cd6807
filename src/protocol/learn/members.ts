import type { MeetingEvent } from '../event.ts';
import { personOf } from '../know/people.ts';
import type { MeetingState } from '../state.ts';
import { learnPeople } from './person.ts';

type MembersLearned = Extract<MeetingEvent, { type: 'membersLearned' }>;

/**
 * Who belongs to the chat. Since when somebody is a member is kept once Teams has told all of them: who joins the meeting and
 * was none before came with the link.
 */
export function membersLearned(state: MeetingState, { people, whole = false, at }: MembersLearned): MeetingState {
  const met = learnPeople(state, people, at);
  if (!whole && Object.keys(met.members).length === 0) return met;
  const news = people
    .filter(({ id }) => id.startsWith('entra:'))
    .map(({ id }) => personOf(met, id))
    .filter((id) => !Object.hasOwn(met.members, id));
  if (news.length === 0) return met;
  return { ...met, members: { ...met.members, ...Object.fromEntries(news.map((id) => [id, at])) } };
}
