import type { World } from '../world.ts';
import { notifyChat } from '../graph/chat-notification.ts';
import type { Message, Occupancy, PersonalChat } from './state.ts';

/** A chat: of a meeting, or one-to-one. */
export interface Chat {
  readonly chat: Message[];
  readonly journal: Occupancy['journal'];
}

/** What a new message is made of. */
export type Draft = Pick<Message, 'from'> & Partial<Pick<Message, 'text' | 'html' | 'card' | 'system' | 'onlyFor'>>;

/** Puts a message in a chat, for all to see. Tells nobody on the wire. */
export function addMessage(world: World, chat: Chat, draft: Draft): Message {
  const at = world.now();
  const message: Message = {
    id: world.nextMessageId(),
    at,
    modifiedAt: at,
    version: 0,
    views: new Map(),
    deleted: false,
    ...draft,
  };
  chat.chat.push(message);
  journalMessage(world, chat, message);
  return message;
}

/** Notes what a message now shows. */
export function journalMessage(world: World, chat: Chat, message: Message): void {
  const { text, card, version } = message;
  chat.journal.push({ at: world.now(), type: 'message', message, text, card, version });
  world.changes.announce();
}

/** A line of Teams itself in the meeting's chat; the bot hears of it through Graph only. */
export async function systemMessage(
  world: World,
  meeting: Occupancy,
  system: NonNullable<Message['system']>,
): Promise<Message> {
  const message = addMessage(world, meeting, { from: { kind: 'system' }, system });
  await notifyChat(world, meeting, message, 'created');
  return message;
}

/** Finds a message and the chat it stands in. */
export function findMessage(
  world: World,
  meeting: Occupancy,
  sought: { readonly person: string; readonly message: string },
): { readonly message: Message; readonly chat: Occupancy | PersonalChat } | undefined {
  const personal = world.personalChats.get(sought.person);
  for (const chat of personal === undefined ? [meeting] : [meeting, personal]) {
    const message = chat.chat.find(({ id, deleted }) => id === sought.message && !deleted);
    if (message !== undefined) return { message, chat };
  }
  return undefined;
}
