import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { checked, findingsIn, type UncheckedMessage } from '../../meeting/check-message.ts';
import type { Fact, Occurrence, Where } from '../../meeting/fact.ts';
import type { Activity } from '../read/activity.ts';
import { toEvents } from '../read/to-event.ts';
import { chatOf, metIn, type Incoming, type Receiving } from '../receiving.ts';
import { answerInChat } from './answer-in-chat.ts';

/** An activity of a meeting's chat: facts, in the order it tells them; and an answer to who asked the bot something. */
export async function receiveChat(receiving: Receiving, incoming: Incoming): Promise<string> {
  const { activity } = incoming;
  const where = { in: 'chat', ...chatOf(incoming) } as const;
  if (!(await isMeeting(receiving, activity, where))) return 'no-meeting';
  const events = toEvents(activity, { now: receiving.clock(), ...metIn(receiving, incoming) });
  // Those of one chat are taken in the order they are handed over; what waits meanwhile is stored together.
  const outcomes = await Promise.all(events.map((event) => receiving.meetings.handle(factOf(receiving, where, event))));
  await answerInChat(receiving, incoming);
  return outcomes.at(-1)?.result ?? 'ignored';
}

/** The chats of scheduled meetings tell by their id; others by what comes with an activity, or because they are known already. */
async function isMeeting({ meetings }: Receiving, activity: Activity, where: Where): Promise<boolean> {
  if (activity.conversation.id.startsWith('19:meeting_') || activity.platformMeeting !== undefined) return true;
  return (await meetings.read(where)) !== undefined;
}

/** A text is looked at by the routine of its meeting and among the people of it, when it is known which one that is. */
function factOf({ settings, learned }: Receiving, where: Where, told: MeetingEvent | UncheckedMessage): Fact {
  if (told.type !== 'messageUnchecked') return { where, event: told };
  const { callbackSecret: secret } = settings;
  const completed = (meeting: Occurrence) => checked(told, findingsIn(told, meeting, { secret, learned }));
  return { where, event: checked(told, []), completed };
}
