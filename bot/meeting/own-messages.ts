import type { Instant } from '../../src/protocol/person.ts';
import type { Chat } from './chat.ts';

/** A message that the bot itself has written for all to read. */
export interface OwnMessage {
  /** What Teams knows it by, whichever way it is asked. */
  readonly id: string;
  /** Its words, with single blanks between them; nothing for a card. */
  readonly words: string;
  /** Whether a card is in it that belongs to this occurrence. */
  readonly isCardOf: (meeting: string) => boolean;
}

/** What the bot has written in a meeting's chat since then; `undefined` where that cannot be read. What others wrote is left unread. */
export type OwnMessages = (chat: Chat, since: Instant) => Promise<readonly OwnMessage[] | undefined>;
