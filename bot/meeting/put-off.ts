import type { RefusedAnswer } from '../../src/protocol/event.ts';
import { notReached } from '../../src/protocol/know/refusal.ts';
import type { ParticipantId } from '../../src/protocol/person.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { postponeEffect } from '../store/effects.ts';
import { partyOf, type Delivering, type Outbound, type Own, type Performed } from './delivering.ts';
import { learnFrom } from './learn-from.ts';
import type { Lesson } from './performers.ts';

/** Seconds before the second, third, fourth and fifth try; the first two keep what comes after waiting. */
const pauses: readonly number[] = [1, 4, 60, 300];

/** An effect that could not be performed, and why. */
interface Failed extends Performed {
  readonly body: Outbound;
  readonly error: unknown;
}

/** Tries an effect that failed again later; or gives it up, and learns that it was refused. */
export async function putOff(delivering: Own, failure: Failed): Promise<void> {
  const { database, limit, log } = delivering;
  const { occurrence, effect, body, error } = failure;
  const { id: meeting, chat } = occurrence;
  const { type: kind } = body;
  const attempt = effect.attempts + 1;
  const pause = pauses[effect.attempts];
  if (error instanceof SaidNo || pause === undefined) return giveUp(delivering, failure);
  const asked = error instanceof NotReached ? (error.retryAfter ?? 0) : 0;
  const seconds = Math.max(pause, Math.min(asked, 600));
  log.warn('an effect is tried again later', { meeting, kind, attempt, milliseconds: seconds * 1000, error });
  if (asked > 0) limit.hold({ chat, party: partyOf(body) }, asked);
  const unsure = effect.begun !== null || (error instanceof NotReached && error.mayBeDone);
  await postponeEffect(database, meeting, { position: effect.position, seconds, tried: true, unsure });
}

/** Gives an effect up, and learns that it was refused. */
export async function giveUp(delivering: Delivering, { occurrence, effect, body, error }: Failed): Promise<void> {
  const { id: meeting } = occurrence;
  const { type: kind } = body;
  const attempt = effect.attempts + 1;
  const reason = error instanceof SaidNo ? error.reason : notReached;
  // What the organisation has not switched on is no fault; the card says so where it matters.
  if (reason !== 'off') delivering.log.error('an effect is given up', { meeting, kind, attempt, reason, error });
  const lesson: Lesson = { type: 'deliveryRefused', effect: kind, ...answerOf(error, body) };
  return learnFrom(delivering, { occurrence, effect, lessons: [lesson] });
}

/** What was answered, and of whom: where nobody was reached, of the one whom it was for. */
function answerOf(error: unknown, effect: Outbound): RefusedAnswer & { readonly to?: ParticipantId } {
  if (!(error instanceof SaidNo)) {
    return { code: notReached, ...('to' in effect && typeof effect.to === 'string' && { to: effect.to }) };
  }
  const { status, code, to } = error;
  return {
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(to !== undefined && { to }),
  };
}
