import { noticeMessage } from '../../../src/card/notice.ts';
import type { TeamsEffect } from '../../../src/protocol/effect.ts';
import { SaidNo } from '../../meeting/delivery-error.ts';
import type { Delivery, PerformersOf } from '../../meeting/performers.ts';
import { saidMessage } from '../wire/message-body.ts';
import { showOnStage } from './notify.ts';
import { inMeetingChat, inPersonalChat, reach, type Way } from './privately.ts';
import { addressee, seenBy, type Addressee, type Saying } from './saying.ts';

type TellEffect = Extract<TeamsEffect, { type: 'tell' | 'callBack' | 'announce' }>;

/** Short words: to one person alone, or to all in the chat. */
export function tellPerformers(saying: Saying): PerformersOf<TellEffect> {
  return {
    tell: async ({ to, notice }, delivery) => {
      const reader = await addressee(saying, delivery, to);
      const message = saidMessage(noticeMessage(notice, seenBy(delivery, reader)));
      await reach(reader, [
        inMeetingChat(saying, delivery, reader, message),
        inPersonalChat(saying, delivery, reader, message),
        onStage(saying, delivery, { reader, about: notice.about }),
      ]);
      return [];
    },
    callBack: async ({ to, notice }, delivery) => {
      const reader = await addressee(saying, delivery, to);
      const message = saidMessage(noticeMessage(notice, seenBy(delivery, reader)));
      await reach(reader, [
        inPersonalChat(saying, delivery, reader, message),
        inMeetingChat(saying, delivery, reader, message),
      ]);
      return [];
    },
    announce: async ({ notice }, delivery) => {
      await saying.write.post(delivery.chat, saidMessage(noticeMessage(notice, seenBy(delivery))));
      return [];
    },
  };
}

/** On top of the meeting: a page without names, so it only says what kind of thing it is. */
function onStage(
  saying: Saying,
  delivery: Delivery,
  { reader, about }: { readonly reader: Addressee; readonly about: string },
): Way {
  return async () => {
    const address = reader.participant?.address;
    const shown =
      address !== undefined &&
      (await showOnStage(saying, delivery, { recipients: [address], about, language: reader.language }));
    if (!shown) throw new SaidNo('show notification', 'not-shown', reader.id);
    return undefined;
  };
}
