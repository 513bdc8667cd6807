import { noticeMessage, wordsOnceSaid } from '../../../src/card/notice.ts';
import { pageOf, type NoticePage } from '../../../src/card/notice-page.ts';
import { readersOf, type TeamsEffect } from '../../../src/protocol/effect.ts';
import { discreet, type Notice } from '../../../src/protocol/notice.ts';
import { ways } from '../../../src/protocol/way.ts';
import { SaidNo } from '../../outside/delivery-error.ts';
import type { Delivery, Lesson, PerformersOf } from '../../meeting/performers.ts';
import { saidMessage, type MessageBody } from '../wire/message-body.ts';
import { showOnStage } from './notify.ts';
import { postedBefore } from './posted-before.ts';
import { inMeetingChat, inPersonalChat, reach, sent, type Sent, type Way } from './privately.ts';
import { addressee, seenBy, type Addressee, type Saying } from './saying.ts';
import { isSaidAnew, noticeSaid, replaceStood, stoodFor, withdraw } from './standing.ts';

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
  if (delivery.begun !== undefined && isLeft(delivery, telling)) return [noticeSaid(telling, delivery, {})];
  const reader = await addressee(saying, delivery, telling.to);
  const messageOf = (notice: Notice) => saidMessage(noticeMessage(notice, seenBy(delivery, reader)));
  const inPublic = messageOf(discreet(telling.notice));
  const inPrivate = messageOf(telling.notice);
  const edited = await editStood(saying, delivery, { telling, reader, inPublic, inPrivate });
  if (edited !== undefined) return [noticeSaid(telling, delivery, edited)];
  const inMeeting = inMeetingChat(saying, delivery, reader, inPublic);
  const inPersonal = inPersonalChat(saying, delivery, reader, inPrivate);
  const page = pageOf(telling.notice);
  const open =
    telling.type === 'tell'
      ? [inMeeting, inPersonal, onStage(saying, delivery, { reader, page })]
      : [inPersonal, inMeeting];
  return [noticeSaid(telling, delivery, await reach(reader, open))];
}

/** Whether what may have been said is left at that, where nobody can look. */
function isLeft({ begunTwice }: Delivery, telling: TellEffect): boolean {
  return begunTwice === true || ways[telling.notice.about].ifUnsure === 'leave';
}

async function sayToAll(saying: Saying, delivery: Delivery, telling: ToAll): Promise<readonly Lesson[]> {
  const seen = seenBy(delivery);
  const said = noticeMessage(telling.notice, seen);
  const maySay = wordsOnceSaid(telling.notice, seen).map((words) => words.replaceAll(/\s+/g, ' ').trim());
  const posted = await postedBefore(saying, delivery, ({ words }) => maySay.some((one) => words.startsWith(one)));
  if (typeof posted === 'object') return [foundAgain(telling, delivery, posted.activity)];
  if (delivery.isOvertaken === true) return [];
  if (posted === 'not-readable' && isLeft(delivery, telling)) return [noticeSaid(telling, delivery, {})];
  const message = saidMessage(said);
  const edited = await editStood(saying, delivery, { telling, inPublic: message });
  if (edited !== undefined) return [noticeSaid(telling, delivery, edited)];
  const activity = await saying.write.post(delivery.chat, message);
  return [noticeSaid(telling, delivery, sent('meeting', activity))];
}

/** It may stand there in other words than it would be said in now: then it is mended. */
function foundAgain(telling: ToAll, delivery: Delivery, activity: string): Lesson {
  const said = noticeSaid(telling, delivery, sent('meeting', activity));
  return { ...said, notice: telling.notice, shows: 'found again' };
}

interface Words {
  readonly telling: TellEffect;
  readonly reader?: Addressee;
  readonly inPublic: MessageBody;
  /** As it is said in personal chat. */
  readonly inPrivate?: MessageBody;
}

/** Says it in the message in which the same reader was told of the same matter; `undefined`: it is to be said in a new one, alone. */
async function editStood(
  saying: Saying,
  delivery: Delivery,
  { telling, reader, inPublic, inPrivate }: Words,
): Promise<Sent | undefined> {
  const stood = stoodFor(delivery, telling.matter, reader === undefined ? undefined : readersOf(telling));
  if (stood === undefined) return undefined;
  const { activity, where } = stood;
  const found = { stood, ...(reader !== undefined && { reader }) };
  if (isSaidAnew(delivery, telling, stood)) {
    await withdraw(saying, delivery, found);
    return undefined;
  }
  const message = where === 'personal' ? (inPrivate ?? inPublic) : inPublic;
  const isThere = await replaceStood(saying, delivery, { ...found, message });
  return isThere ? { activity, ...(where !== undefined && { where }) } : undefined;
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
