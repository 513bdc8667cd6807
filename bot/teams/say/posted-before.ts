import type { Delivery } from '../../meeting/performers.ts';
import type { OwnMessage } from '../../meeting/own-messages.ts';
import type { Saying } from './saying.ts';

/** What has become of an earlier try to post something for all to read. */
export type PostedBefore =
  /** It was a success: this is the message. */
  | { readonly activity: string }
  | 'not-there'
  /** Nobody can tell: the chat cannot be read. */
  | 'not-readable';

/** Teams' clock and the database's may be this far apart, in milliseconds. */
const skew = 15_000;

/** Looks in the meeting's chat for what an earlier try may have posted: a message that is known already is none of it. */
export async function postedBefore(
  { ownMessages }: Pick<Saying, 'ownMessages'>,
  { chat, state, begun }: Delivery,
  isIt: (message: OwnMessage) => boolean,
): Promise<PostedBefore> {
  if (begun === undefined) return 'not-there';
  const messages = await ownMessages(chat, begun - skew);
  if (messages === undefined) return 'not-readable';
  const known = new Set([...Object.values(state.said).map(({ activity }) => activity), ...Object.values(state.cards)]);
  const found = messages.find((message) => !known.has(message.id) && isIt(message));
  return found === undefined ? 'not-there' : { activity: found.id };
}
