import type { CastMember } from '../cast.ts';
import type { World } from '../world.ts';
import type { PersonalChat } from './state.ts';

/** Somebody's one-to-one chat with the bot; made when it is first needed. */
export function personalChat(world: World, person: CastMember): PersonalChat {
  const known = world.personalChats.get(person.id);
  if (known !== undefined) return known;
  const id = `a:1${Buffer.from(`${world.botId} ${person.id}`).toString('base64url')}`;
  const made: PersonalChat = { id, person, chat: [], journal: [] };
  world.personalChats.set(person.id, made);
  return made;
}
