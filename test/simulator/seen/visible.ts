import type { CastMember } from '../cast.ts';
import { isMember, whereIs, type Message, type Occupancy } from '../teams/state.ts';

/** Whether a person has a message before them now: a caller sees none, those without account only while they are in. */
export function isVisible(meeting: Occupancy, person: CastMember, message: Message): boolean {
  if (person.kind === 'phone') return false;
  if (!isMember(meeting, person) && whereIs(meeting, person.id) !== 'inside') return false;
  return wasVisible(meeting, person, message);
}

/** Whether a person has had a message before them at any time. */
export function wasVisible(meeting: Occupancy, person: CastMember, message: Message): boolean {
  if (person.kind === 'phone') return false;
  if (message.onlyFor !== undefined && message.onlyFor !== person.id) return false;
  return isMember(meeting, person) || sawDuring(meeting, person, message);
}

/** Those without account have the chat from when they came in until they left; a living card stays before them. */
function sawDuring(meeting: Occupancy, person: CastMember, message: Message): boolean {
  const stays = meeting.stays.filter((stay) => stay.person === person.id);
  if (message.from.kind === 'bot' && message.card !== undefined && message.onlyFor === undefined) {
    return stays.some(({ to }) => to === undefined || to >= message.at);
  }
  return stays.some(({ from, to }) => message.at >= from && (to === undefined || message.at <= to));
}
