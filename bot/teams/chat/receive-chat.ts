import type { Chat } from '../../meeting/chat.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import type { Activity } from '../read/activity.ts';
import { happened } from '../read/happened.ts';
import type { CheckMessage } from '../read/message.ts';
import { isBot, person } from '../read/person.ts';
import { toEvents } from '../read/to-event.ts';
import { chatOf, type Incoming, type Receiving } from '../receiving.ts';
import { answerInChat } from './answer-in-chat.ts';
import { messageCheck } from './check-message.ts';

/** An activity of a meeting's chat: facts, in the order it tells them; and an answer to who asked the bot something. */
export async function receiveChat(receiving: Receiving, incoming: Incoming): Promise<string> {
  const { activity, tenant } = incoming;
  const where = chatOf(incoming);
  if (!(await isMeeting(receiving, activity, where))) return 'no-meeting';
  const check = hasText(activity) ? await checkFor(receiving, incoming, where) : nothing;
  const events = toEvents(activity, { now: receiving.clock(), home: tenant, check });
  let became = 'ignored';
  for (const event of events) {
    // In turn: facts are taken in the order they are told
    became = (await receiving.meetings.handle({ where, event })).result;
  }
  await answerInChat(receiving, incoming);
  return became;
}

/** The chats of scheduled meetings tell by their id; others by what comes with an activity, or because they are known already. */
async function isMeeting({ meetings }: Receiving, activity: Activity, where: Chat): Promise<boolean> {
  if (activity.conversation.id.startsWith('19:meeting_') || activity.platformMeeting !== undefined) return true;
  return (await meetings.read(where)) !== undefined;
}

const nothing: CheckMessage = () => [];

function hasText({ type, from, recipient }: Activity): boolean {
  return (type === 'message' || type === 'messageUpdate') && !isBot(from) && from.id !== '' && !recipient.isTargeted;
}

/** A text is looked at by the routine of its meeting. When it is the first the bot hears of that, the writer is told of first. */
async function checkFor(receiving: Receiving, incoming: Incoming, where: Chat): Promise<CheckMessage> {
  const { meetings, settings } = receiving;
  const occurrence = (await meetings.read(where)) ?? (await meet(receiving, incoming, where));
  return occurrence === undefined ? nothing : messageCheck(occurrence, settings.callbackSecret);
}

async function meet(receiving: Receiving, incoming: Incoming, where: Chat): Promise<Occurrence | undefined> {
  const { activity, tenant } = incoming;
  const seen = happened(activity, receiving.clock(), 'seen');
  const who = person(activity.from, tenant, activity.locale);
  const outcome = await receiving.meetings.handle({ where, event: { type: 'participantSeen', ...seen, person: who } });
  return outcome.meeting;
}
