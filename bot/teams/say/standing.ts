import { standingOf, type Telling } from '../../../src/protocol/effect.ts';
import { own } from '../../../src/protocol/know/people.ts';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import { saidKey } from '../../../src/protocol/say.ts';
import { shownNow } from '../../../src/protocol/shown.ts';
import type { Said } from '../../../src/protocol/state.ts';
import { ways } from '../../../src/protocol/way.ts';
import type { Delivery, Lesson } from '../../meeting/performers.ts';
import { SaidNo, isGone } from '../../outside/delivery-error.ts';
import type { MessageBody } from '../wire/message-body.ts';
import { removeFor, replaceFor, type Sent } from './privately.ts';
import type { Addressee, Saying } from './saying.ts';

/** A message in which something was said, and which can be found again. */
export type Stood = Said & { readonly activity: string };

/** The message in which this reader was told of this matter, where there is one. */
export function stoodFor({ state }: Delivery, matter: string, to?: ParticipantId): Stood | undefined {
  const said = own(state.said, saidKey(matter, to));
  return said?.activity === undefined ? undefined : { ...said, activity: said.activity };
}

/** What stands for longer than this, in milliseconds, has scrolled out of sight: how much was written since, the bot does not count. */
const inSight = 10 * 60_000;

/** Whether the same is to be said in a message of its own, and not in the one that stands. */
export function isSaidAnew({ now }: Delivery, { notice }: Telling, { since, at }: Stood): boolean {
  return ways[notice.about].again === 'anew' || now - (since ?? at) > inSight;
}

/** Puts other words in a message's place: one person's, or all people's where there is no `reader`. Tells whether it was still there. */
export function replaceStood(
  saying: Saying,
  delivery: Delivery,
  { reader, stood, message }: { readonly reader?: Addressee; readonly stood: Stood; readonly message: MessageBody },
): Promise<boolean> {
  const { activity, where } = stood;
  return reader === undefined
    ? unlessGone(saying.write.replace(delivery.chat, activity, message))
    : replaceFor(saying, delivery, { to: reader, activity, where, message });
}

/** Withdraws a message; one that is not there any more, or that Teams lets nobody withdraw, is no reason to fail. */
export async function withdraw(
  saying: Saying,
  delivery: Delivery,
  { reader, stood: { activity, where } }: { readonly reader?: Addressee; readonly stood: Stood },
): Promise<void> {
  try {
    if (reader === undefined) await saying.write.remove(delivery.chat, activity);
    else await removeFor(saying, delivery, { to: reader, activity, where });
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
  }
}

async function unlessGone(doing: Promise<void>): Promise<boolean> {
  try {
    await doing;
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** What is noted of something that was said: with what it shows, where it can be found again. */
export function noticeSaid(
  telling: Telling,
  { state, routine }: Delivery,
  sent: Sent,
): Extract<Lesson, { type: 'noticeSaid' }> {
  const said = standingOf(telling);
  const { matter, notice } = said;
  const shows = sent.activity === undefined ? undefined : shownNow(said, state, routine);
  return {
    type: 'noticeSaid',
    matter,
    about: notice.about,
    ...('to' in said && { to: said.to }),
    ...sent,
    ...(shows !== undefined && { notice, shows }),
  };
}
