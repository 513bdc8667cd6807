import type { CastMember } from '../cast.ts';
import { field, isJson, list } from '../wire/json.ts';
import type { World } from '../world.ts';
import { invokeCard } from './invoke.ts';
import { addressOf, chatMembers, whereIs, type Message, type Occupancy } from '../teams/state.ts';

/** At most so many people have views of their own of one message. */
const mostViews = 60;

/** A card came or changed: the clients of those it names, and who have the chat open, ask for their own view of it. */
export function refreshAll(world: World, meeting: Occupancy, message: Message): void {
  for (const { person } of chatMembers(meeting)) refreshOne(world, meeting, { person, message });
}

/** Somebody opens the chat: their client asks for its own view of every card that names them. */
export function refreshFor(world: World, meeting: Occupancy, person: CastMember): void {
  for (const message of meeting.chat) refreshOne(world, meeting, { person, message });
}

function refreshOne(
  world: World,
  meeting: Occupancy,
  { person, message }: { readonly person: CastMember; readonly message: Message },
): void {
  const action = field(message.card, 'refresh', 'action');
  if (!isJson(action) || message.deleted || !hasChatOpen(meeting, person)) return;
  if (message.onlyFor !== undefined && message.onlyFor !== person.id) return;
  if (!isNamed(meeting, person, message)) return;
  void invokeCard(world, { chat: meeting, person, message, action, trigger: 'automatic' });
}

/** Whether a person has the chat before them: in the call with a screen, or the chat opened outside. */
function hasChatOpen(meeting: Occupancy, person: CastMember): boolean {
  return person.kind !== 'phone' && (whereIs(meeting, person.id) === 'inside' || meeting.chatOpen.has(person.id));
}

/** `userIds` names who refreshes by itself; without it everybody does in a chat of at most 60. */
function isNamed(meeting: Occupancy, person: CastMember, message: Message): boolean {
  const named = field(message.card, 'refresh', 'userIds');
  if (named === undefined) return chatMembers(meeting).length <= mostViews;
  const address = addressOf(meeting, person);
  return list(message.card, 'refresh', 'userIds').slice(0, mostViews).includes(address);
}
