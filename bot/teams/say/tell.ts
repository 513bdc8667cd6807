import { noticeMessage, pageOf, type NoticePage } from '../../../src/card/notice.ts';
import { isSaidOnceMore, readersOf, type TeamsEffect } from '../../../src/protocol/effect.ts';
import { discreet, type Notice } from '../../../src/protocol/notice.ts';
import { own } from '../../../src/protocol/know/people.ts';
import { SaidNo, isGone } from '../../outside/delivery-error.ts';
import type { Delivery, Lesson, PerformersOf } from '../../meeting/performers.ts';
import { saidMessage } from '../wire/message-body.ts';
import { showOnStage } from './notify.ts';
import { postedBefore } from './posted-before.ts';
import { inMeetingChat, inPersonalChat, reach, replaceFor, sent, type Sent, type Way } from './privately.ts';
import { addressee, seenBy, type Addressee, type Saying } from './saying.ts';

type TellEffect = Extract<TeamsEffect, { type: 'tell' | 'callBack' | 'announce' }>;

/** Short words: to one person alone, or to all in the chat. */
export function tellPerformers(saying: Saying): PerformersOf<TellEffect> {
  return {
    tell: (telling, delivery) => sayTo(saying, delivery, telling),
    callBack: (telling, delivery) => sayTo(saying, delivery, telling),
    announce: (telling, delivery) => sayToAll(saying, delivery, telling),
  };
}

type ToOne = Extract<TellEffect, { type: 'tell' | 'callBack' }>;
type ToAll = Extract<TellEffect, { type: 'announce' }>;

/** What is told in the meeting goes to its chat first; who is called back has left, so personal chat comes first. */
async function sayTo(saying: Saying, delivery: Delivery, telling: ToOne): Promise<readonly Lesson[]> {
  // What somebody was told alone stands where nobody can look.
  if (delivery.isOvertaken === true) return [];
  if (delivery.begun !== undefined && isLeft(delivery, telling)) return [noticeSaid(telling, {})];
  const reader = await addressee(saying, delivery, telling.to);
  const messageOf = (notice: Notice) => saidMessage(noticeMessage(notice, seenBy(delivery, reader)));
  const message = messageOf(discreet(telling.notice));
  const before = standing(delivery, telling);
  if (before !== undefined && (await replaceFor(saying, delivery, { ...before, to: reader, message }))) {
    return [noticeSaid(telling, before)];
  }
  const inMeeting = inMeetingChat(saying, delivery, reader, message);
  const inPersonal = inPersonalChat(saying, delivery, reader, messageOf(telling.notice));
  const page = pageOf(telling.notice);
  const ways =
    telling.type === 'tell'
      ? [inMeeting, inPersonal, onStage(saying, delivery, { reader, page })]
      : [inPersonal, inMeeting];
  return [noticeSaid(telling, await reach(reader, ways))];
}

/** Whether what may have been said is left at that, where nobody can look. */
function isLeft({ begunTwice }: Delivery, telling: TellEffect): boolean {
  return begunTwice === true || !isSaidOnceMore(telling);
}

async function sayToAll(saying: Saying, delivery: Delivery, telling: ToAll): Promise<readonly Lesson[]> {
  const said = noticeMessage(telling.notice, seenBy(delivery));
  const posted = await postedBefore(
    saying,
    delivery,
    ({ words }) => words === said.text.replaceAll(/\s+/g, ' ').trim(),
  );
  if (typeof posted === 'object') return [noticeSaid(telling, sent('meeting', posted.activity))];
  if (delivery.isOvertaken === true) return [];
  if (posted === 'not-readable' && isLeft(delivery, telling)) return [noticeSaid(telling, {})];
  const message = saidMessage(said);
  const before = standing(delivery, telling);
  if (before !== undefined && (await replaceForAll(saying, delivery, { ...before, message }))) {
    return [noticeSaid(telling, before)];
  }
  return [noticeSaid(telling, sent('meeting', await saying.write.post(delivery.chat, message)))];
}

/** These are kept in one message, which says how it is now: a list of people that grows and shrinks. */
const keptInOne: ReadonlySet<Notice['about']> = new Set(['cameras-off', 'guests-not-identified', 'came-with-link']);

/** The message in which the same reader was told of the same matter, to be replaced; `undefined`: it is said anew. */
function standing({ state }: Delivery, telling: TellEffect): (Sent & { readonly activity: string }) | undefined {
  if (!keptInOne.has(telling.notice.about)) return undefined;
  const said = own(state.said, `${readersOf(telling)} ${telling.matter}`);
  if (said?.activity === undefined) return undefined;
  return { activity: said.activity, ...(said.where !== undefined && { where: said.where }) };
}

async function replaceForAll(
  { write }: Saying,
  { chat }: Delivery,
  { activity, message }: { readonly activity: string; readonly message: ReturnType<typeof saidMessage> },
): Promise<boolean> {
  try {
    await write.replace(chat, activity, message);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

function noticeSaid(telling: TellEffect, said: Sent): Lesson {
  const { matter, notice } = telling;
  const to = telling.type === 'announce' ? {} : { to: telling.to };
  return { type: 'noticeSaid', matter, about: notice.about, ...to, ...said };
}

/** On top of the meeting: a page without names, so it only says what kind of thing it is. */
function onStage(
  saying: Saying,
  delivery: Delivery,
  { reader, page }: { readonly reader: Addressee; readonly page: NoticePage },
): Way {
  return async () => {
    const address = reader.participant?.address;
    const shown =
      address !== undefined &&
      (await showOnStage(saying, delivery, { recipients: [address], page, language: reader.language }));
    if (!shown) throw new SaidNo('show notification', { code: 'not-shown', to: reader.id });
    return {};
  };
}
