import { SaidNo, isGone } from '../../outside/delivery-error.ts';
import type { Delivery } from '../../meeting/performers.ts';
import type { MessageBody } from '../wire/message-body.ts';
import { personalChat } from './personal-chat.ts';
import type { Addressee, Saying } from './saying.ts';

/** The message something was said in, where there is one and Teams gave its id. */
export interface Sent {
  readonly activity?: string;
  /** In which chat it stands. */
  readonly where?: 'meeting' | 'personal';
}

/** A way to reach one person alone. Throws `SaidNo` where it is no way. */
export type Way = () => Promise<Sent>;

/** In the meeting's chat, seen by this person only. Teams on older clients does not show it, and not every tenant has it. */
export function inMeetingChat({ write }: Saying, { chat }: Delivery, to: Addressee, message: MessageBody): Way {
  return async () => {
    const address = to.participant?.address;
    const name = to.participant?.name;
    if (address === undefined) throw new SaidNo('post private message', { code: 'no-address', to: to.id });
    const recipient = { id: address, ...(name !== undefined && { name }) };
    return sent('meeting', await write.postPrivately(chat, recipient, message));
  };
}

/** In personal chat. */
export function inPersonalChat(saying: Saying, delivery: Delivery, to: Addressee, message: MessageBody): Way {
  return async () => sent('personal', await saying.write.post(await personalChat(saying, delivery, to), message));
}

/**
 * Tries one way after the other until one is open. A way that could not be reached ends it: all is tried again later. When
 * none is open, the refusal of the first that was asked is what is told, and whom it was about.
 */
export async function reach(to: Addressee, ways: readonly Way[]): Promise<Sent> {
  let first: SaidNo | undefined;
  for (const way of ways) {
    try {
      // In turn: the next way is for when this one is closed
      return await way();
    } catch (error) {
      if (!isClosed(error)) throw error;
      if (first === undefined || first.code === 'off') first = error;
    }
  }
  const { asked = 'reach one person', status, code = 'no-way', remedy } = first ?? {};
  throw new SaidNo(asked, { status, code, remedy, to: to.id });
}

/** What takes the place of a message that one person was sent alone. */
interface Replacement {
  readonly to: Addressee;
  readonly activity: string;
  /** Absent: it may stand in either chat. */
  readonly where?: Sent['where'];
  readonly message: MessageBody;
}

/** Replaces what one person was sent alone, where it stands. Tells whether it was still there. */
export function replaceFor(
  saying: Saying,
  delivery: Delivery,
  { to, activity, where, message }: Replacement,
): Promise<boolean> {
  return whereItStands(where, {
    personal: async () => saying.write.replace(await personalChat(saying, delivery, to), activity, message),
    meeting: () => saying.write.replacePrivately(delivery.chat, activity, message),
  });
}

/** Withdraws what one person was sent alone, where it stands. Tells whether it was still there. */
export function removeFor(
  saying: Saying,
  delivery: Delivery,
  { to, activity, where }: Omit<Replacement, 'message'>,
): Promise<boolean> {
  return whereItStands(where, {
    personal: async () => saying.write.remove(await personalChat(saying, delivery, to), activity),
    meeting: () => saying.write.removePrivately(delivery.chat, activity),
  });
}

async function whereItStands(
  where: Sent['where'],
  { personal, meeting }: Readonly<Record<'personal' | 'meeting', () => Promise<void>>>,
): Promise<boolean> {
  const ways = [...(where === 'meeting' ? [] : [personal]), ...(where === 'personal' ? [] : [meeting])];
  for (const way of ways) {
    try {
      // In turn: it stands in one of the places
      await way();
      return true;
    } catch (error) {
      if (!isClosed(error) && !isGone(error)) throw error;
    }
  }
  return false;
}

/** Where a message stands that Teams has taken. Without an id (202) nobody can find it again. */
export function sent(where: 'meeting' | 'personal', activity: string | undefined): Sent {
  return activity === undefined ? {} : { activity, where };
}

/** The refusals that concern one way: another one may be open. A wrong token or too large a card would be so everywhere. */
function isClosed(error: unknown): error is SaidNo {
  if (!(error instanceof SaidNo)) return false;
  return error.status === undefined || [400, 403, 404, 405, 501].includes(error.status);
}
