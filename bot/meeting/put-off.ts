import type { RefusedAnswer } from '../../src/protocol/event.ts';
import { notReached } from '../../src/protocol/know/refusal.ts';
import type { ParticipantId } from '../../src/protocol/person.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { postponeEffect } from '../store/effects.ts';
import { attempted, partyOf, type Attempt, type Delivering, type Outbound, type Own } from './delivering.ts';
import { learnFrom } from './learn-from.ts';
import type { Party } from './outbound-limit.ts';
import type { Lesson } from './performers.ts';

/** Seconds before the second, third, fourth and fifth try; the first two keep what comes after waiting. */
const pauses: readonly number[] = [1, 4, 60, 300];

/** So often an effect may be refused, and others be answered after that, until it is left alone with its own pauses. */
const mostInOutages = 2;

/**
 * For how many seconds an effect waits for an outage to end. What is said may be of use after it; without what is asked of Graph
 * a meeting is held otherwise, and is told so in time.
 */
const patience: Readonly<Record<Party, number>> = { teams: 3600, graph: 365 };

/** Whether an effect has waited so long that it is given up. */
export function isTooLate({ effect: { waited }, body }: Pick<Attempt, 'effect' | 'body'>): boolean {
  return waited > patience[partyOf(body)];
}

/** An effect that could not be performed, and why. */
interface Failed extends Attempt {
  readonly error: unknown;
}

/** Tries an effect that failed again later; or gives it up, and learns that it was refused. */
export async function putOff(delivering: Own, failure: Failed): Promise<void> {
  const { database, limit, log, outages } = delivering;
  const { occurrence, effect, body, error } = failure;
  const { id: meeting, chat } = occurrence;
  const { type: kind } = body;
  const party = partyOf(body);
  const { isAway = false, mayBeDone = false, retryAfter = 0 } = error instanceof NotReached ? error : {};
  // What is tried for all that wait for the end of an outage is not to blame.
  const attempt = effect.attempts + (isAway && effect.awaiting ? 0 : 1);
  const pause = pauses[Math.max(0, attempt - 1)];
  if (error instanceof SaidNo || pause === undefined || (isAway && isTooLate(failure))) {
    return giveUp(delivering, failure);
  }
  const seconds = Math.max(pause, Math.min(retryAfter, 600));
  log.warn('an effect is tried again later', { meeting, kind, attempt, milliseconds: seconds * 1000, error });
  if (retryAfter > 0) limit.hold({ chat, party }, retryAfter);
  const unsure = effect.begun !== null || mayBeDone;
  if (isAway) {
    const waits = attempt <= mostInOutages;
    return outages.refused({ ...delivering, party }, { ...attempted(failure, unsure), seconds, waits });
  }
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
