import { SaidNo } from '../../meeting/delivery-error.ts';
import type { Delivery } from '../../meeting/performers.ts';
import { isGone, refusedWith } from '../wire/connector-error.ts';
import type { MessageBody } from '../wire/message-body.ts';
import { personalChat } from './personal-chat.ts';
import type { Addressee, Saying } from './saying.ts';

/** A way to reach one person alone. Answers with the message's id where there is one; throws `SaidNo` where it is no way. */
export type Way = () => Promise<string | undefined>;

/** In the meeting's chat, seen by this person only. Teams on older clients does not show it, and not every tenant has it. */
export function inMeetingChat({ write }: Saying, { chat }: Delivery, to: Addressee, message: MessageBody): Way {
  return () => {
    const address = to.participant?.address;
    const name = to.participant?.name;
    if (address === undefined) throw new SaidNo('post private message', 'no-address', to.id);
    return write.postPrivately(chat, { id: address, ...(name === undefined ? {} : { name }) }, message);
  };
}

/** In personal chat. */
export function inPersonalChat(saying: Saying, delivery: Delivery, to: Addressee, message: MessageBody): Way {
  return async () => saying.write.post(await personalChat(saying, delivery, to), message);
}

/**
 * Tries one way after the other until one is open. A way that could not be reached ends it: all is tried again later. When
 * none is open, the refusal of the first is what is told, and whom it was about.
 */
export async function reach(to: Addressee, ways: readonly Way[]): Promise<string | undefined> {
  let first: SaidNo | undefined;
  for (const way of ways) {
    try {
      // In turn: the next way is for when this one is closed
      return await way();
    } catch (error) {
      if (!isClosed(error)) throw error;
      first ??= error;
    }
  }
  throw new SaidNo('reach one person', first?.reason ?? 'no-way', to.id);
}

/** Replaces what one person was sent alone, wherever it went. Tells whether it was still there. */
export async function replaceFor(
  saying: Saying,
  delivery: Delivery,
  sent: { readonly to: Addressee; readonly activity: string; readonly message: MessageBody },
): Promise<boolean> {
  const { to, activity, message } = sent;
  const ways: readonly (() => Promise<void>)[] = [
    async () => saying.write.replace(await personalChat(saying, delivery, to), activity, message),
    () => saying.write.replacePrivately(delivery.chat, activity, message),
  ];
  for (const way of ways) {
    try {
      // In turn: it stands in one of the two places
      await way();
      return true;
    } catch (error) {
      if (!isClosed(error) && !isGone(error)) throw error;
    }
  }
  return false;
}

/** The refusals that concern one way: another one may be open. A wrong token or too large a card would be so everywhere. */
function isClosed(error: unknown): error is SaidNo {
  if (!(error instanceof SaidNo)) return false;
  const status = refusedWith(error);
  return status === undefined || [400, 403, 404, 405, 501].includes(status);
}
