import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Chat } from '../../meeting/chat.ts';
import { messageCheck, type CheckMessage } from '../../meeting/check-message.ts';
import type { Completed, Occurrence } from '../../meeting/fact.ts';
import type { Activity } from '../read/activity.ts';
import type { Reading } from '../read/reading.ts';
import { toEvents } from '../read/to-event.ts';
import { chatOf, metIn, type Incoming, type Receiving } from '../receiving.ts';
import { answerInChat } from './answer-in-chat.ts';

/** An activity of a meeting's chat: facts, in the order it tells them; and an answer to who asked the bot something. */
export async function receiveChat(receiving: Receiving, incoming: Incoming): Promise<string> {
  const { activity } = incoming;
  const where = chatOf(incoming);
  if (!(await isMeeting(receiving, activity, where))) return 'no-meeting';
  const reading = { now: receiving.clock(), ...metIn(receiving, incoming) };
  const events = toEvents(activity, { ...reading, check: notYet });
  let became = 'ignored';
  for (const event of events) {
    // In turn: facts are taken in the order they are told
    const fact = { where, event, ...lookedAt(receiving, activity, { ...reading, event }) };
    became = (await receiving.meetings.handle(fact)).result;
  }
  await answerInChat(receiving, incoming);
  return became;
}

/** The chats of scheduled meetings tell by their id; others by what comes with an activity, or because they are known already. */
async function isMeeting({ meetings }: Receiving, activity: Activity, where: Chat): Promise<boolean> {
  if (activity.conversation.id.startsWith('19:meeting_') || activity.platformMeeting !== undefined) return true;
  return (await meetings.read(where)) !== undefined;
}

/** Which occurrence a message belongs to, and so how it is looked at, is known when its turn comes. */
const notYet: CheckMessage = () => [];

interface Told extends Omit<Reading, 'check'> {
  readonly event: MeetingEvent;
}

/** A text is looked at by the routine of its meeting, and its writer is one of those who are there. */
function lookedAt(
  { settings }: Receiving,
  activity: Activity,
  { event, ...reading }: Told,
): { readonly completed?: Completed } {
  if (event.type !== 'messageChecked') return {};
  const { person } = event;
  const check = (meeting: Occurrence) => messageCheck(meeting, { writer: person, secret: settings.callbackSecret });
  return { completed: (meeting) => toEvents(activity, { ...reading, check: check(meeting) })[0] ?? event };
}
