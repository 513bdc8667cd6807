import { some } from './read/activity.ts';
import { isCaller } from './read/caller.ts';
import { conversationOf, isPersonal, type Incoming, type Receiving } from './receiving.ts';
import { inAnswerTo, type MessageBody } from './wire/message-body.ts';

/**
 * Answers the one an activity comes from, so that nobody else reads it: in their personal chat, or by a private message in
 * the meeting's; somebody on the phone sees neither. Not queued: an answer that could not be sent is noted and given up, for its moment is over.
 */
export async function answerPrivately(receiving: Receiving, incoming: Incoming, message: MessageBody): Promise<void> {
  const { write, answered, log } = receiving;
  const { activity } = incoming;
  const { id, name } = activity.from;
  const recipient = { id, ...some('name', name) };
  const { isTargeted } = activity.recipient;
  const chat = conversationOf(incoming);
  const key = `${chat.conversation} ${activity.id}`;
  if (answered.get(key) === true || isCaller(activity.from)) return;
  answered.set(key, true);
  try {
    if (isPersonal(activity)) await write.post(chat, message);
    else await write.postPrivately(chat, recipient, isTargeted ? inAnswerTo(activity.id, message) : message);
  } catch (error) {
    log.warn('an answer could not be sent', { kind: activity.type, error });
  }
}
