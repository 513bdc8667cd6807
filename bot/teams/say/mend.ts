import { noticeMessage } from '../../../src/card/notice.ts';
import type { Mending } from '../../../src/protocol/effect.ts';
import { discreet, type Notice } from '../../../src/protocol/notice.ts';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import { shownNow } from '../../../src/protocol/shown.ts';
import type { Delivery, Lesson, PerformersOf } from '../../meeting/performers.ts';
import { SaidNo } from '../../outside/delivery-error.ts';
import { saidMessage, type MessageBody } from '../wire/message-body.ts';
import { addressee, seenBy, type Addressee, type Saying } from './saying.ts';
import { replaceStood, stoodFor, withdraw, type Stood } from './standing.ts';

/** What was said is said as it is now, or withdrawn. */
export function mendPerformers(saying: Saying): PerformersOf<Mending> {
  return { mend: ({ matter, to }, delivery) => mend(saying, delivery, { matter, ...(to !== undefined && { to }) }) };
}

interface Spot {
  readonly matter: string;
  readonly to?: ParticipantId;
}

async function mend(saying: Saying, delivery: Delivery, spot: Spot): Promise<readonly Lesson[]> {
  const { matter, to } = spot;
  const stood = stoodFor(delivery, matter, to);
  if (stood?.notice === undefined) return [];
  const { notice, about } = stood;
  const shows = shownNow({ ...spot, notice }, delivery.state, delivery.routine);
  if (shows === stood.shows) return [];
  const reader = to === undefined ? undefined : await addressee(saying, delivery, to);
  const found = { stood, ...(reader !== undefined && { reader }) };
  const noted = { type: 'noticeSaid', matter, about, ...(to !== undefined && { to }) } as const;
  const isThere = await unlessRefused(saying, async () => {
    if (shows !== undefined) {
      return replaceStood(saying, delivery, { ...found, message: messageFor(delivery, { reader, stood, notice }) });
    }
    await withdraw(saying, delivery, found);
    return false;
  });
  if (!isThere || shows === undefined) return [noted];
  const { activity, where } = stood;
  return [{ ...noted, notice, shows, activity, ...(where !== undefined && { where }) }];
}

function messageFor(
  delivery: Delivery,
  {
    reader,
    stood: { where },
    notice,
  }: { readonly reader: Addressee | undefined; readonly stood: Stood; readonly notice: Notice },
): MessageBody {
  const said = where === 'personal' ? notice : discreet(notice);
  return saidMessage(noticeMessage(said, seenBy(delivery, reader)));
}

/** What Teams lets nobody change any more is left as it is, and looked after no longer. */
async function unlessRefused({ log }: Saying, doing: () => Promise<boolean>): Promise<boolean> {
  try {
    return await doing();
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
    log.info('a message could not be brought up to date', { error });
    return false;
  }
}
