import { setTimeout as sleep } from 'node:timers/promises';
import { effectKinds, isTelling, type Effect } from '../../src/protocol/effect.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { isStillTrue } from '../../src/protocol/still-true.ts';
import {
  beginOnceMore,
  finishEffect,
  forgetMeeting,
  postponeEffect,
  type DueEffect,
  type LaneOfMeeting,
} from '../store/effects.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { attempted, partyOf, type Attempt, type Delivering, type Outbound, type Own } from './delivering.ts';
import type { Handle } from './handle.ts';
import { learnFrom } from './learn-from.ts';
import type { Delivery, Lesson, Performers } from './performers.ts';
import { giveUp, isTooLate, putOff } from './put-off.ts';

/** An effect that waits for its turn in its lane, and since when it may have been done before it was taken. */
export type HeldBack = Pick<DueEffect, 'position' | 'begun'>;

/** Performs one effect that is due, and notes it; or answers with it where it is held back for a moment. */
export async function deliverEffect(
  delivering: Delivering,
  { meeting, lane }: LaneOfMeeting,
  effect: DueEffect,
): Promise<HeldBack | undefined> {
  const { database, handle, registrations, log } = delivering;
  const { body } = effect;
  if (body.type === 'forget') {
    await forgetMeeting(database, meeting);
    handle.forget(meeting);
    log.info('a meeting is deleted', { meeting });
    return undefined;
  }
  const occurrence = await handle.read({ in: 'meeting', meeting });
  if (occurrence !== undefined && isOutbound(body)) {
    const what = { occurrence, effect, body, lane };
    const registration = registrations.of(occurrence.chat.tenant);
    if (registration !== undefined) return tryOnce({ ...delivering, ...registration }, what);
    if (registrations.isAwaited?.(occurrence.chat.tenant) === true) {
      const unsure = effect.begun !== null;
      await postponeEffect(database, meeting, { position: effect.position, seconds: 5, tried: false, unsure });
    } else await giveUp(delivering, { ...what, error: notServed });
    return undefined;
  }
  if (occurrence !== undefined) {
    log.warn('an effect of a kind that this release does not know is left undone', { meeting, kind: body.type });
  }
  await finishEffect(database, meeting, effect);
  return undefined;
}

const notServed = new SaidNo('speaking in a tenant', { code: 'not-served' });

/** What another release has left in the queue may be of a kind that is not in the table. */
function isOutbound(effect: Effect): effect is Outbound {
  if (!Object.hasOwn(effectKinds, effect.type)) return false;
  const { by } = effectKinds[effect.type];
  return by === 'teams' || by === 'graph';
}

async function tryOnce(delivering: Own, what: Attempt): Promise<HeldBack | undefined> {
  const { database, limit, log, outages, answers } = delivering;
  const { occurrence, effect, body, lane } = what;
  const party = partyOf(body);
  const { id: meeting, chat, state, routine } = occurrence;
  const isOvertaken = isTelling(body) && !isStillTrue(body, state, routine);
  if (isOvertaken && effect.begun === null) {
    log.debug('what was to be said is overtaken and stays unsaid', { meeting, kind: body.type });
    await finishEffect(database, meeting, effect);
    return undefined;
  }
  const isFirst = body.type === 'showChecklist' && state.cards.checklist === undefined;
  const wait = limit.wait({ chat, party, lane, isFirst });
  if (wait > 0) return holdBack(delivering, { meeting, effect, wait });
  const { awaiting } = effect;
  if (!(await outages.mayAsk({ ...delivering, party }, { ...attempted(what), awaiting }))) {
    if (isTooLate(what)) await giveUp(delivering, { ...what, error: inOutage });
    return undefined;
  }
  if (effect.begun !== null) await beginOnceMore(database, meeting, effect);
  const before = answers(party);
  const heard = () => answers(party) > before && outages.answered({ ...delivering, party }, { meeting, lane });
  try {
    await carryOut(delivering, what, isOvertaken);
    await heard();
  } catch (error) {
    if (!(error instanceof NotReached && error.isAway)) await heard();
    await putOff(delivering, { ...what, error });
  }
  return undefined;
}

const inOutage = new NotReached('waiting for the end of an outage');

async function carryOut(delivering: Own, { occurrence, effect, body }: Attempt, isOvertaken: boolean): Promise<void> {
  const { handle, performers, clock } = delivering;
  const { id: meeting } = occurrence;
  const delivery = `${meeting}:${effect.position}:${effect.revision}`;
  const unsure = effect.begun !== null && { begun: effect.begun, begunTwice: effect.twice };
  const taught = await performer(
    performers,
    body,
  )({ ...occurrence, now: clock(), delivery, ...unsure, ...(isOvertaken && { isOvertaken }) });
  const lessons = [...(await ofThisMeeting(handle, meeting, taught)), ...lateness(effect, body, clock())];
  await learnFrom(delivering, { occurrence, effect, lessons });
}

/** What is said later than this, in seconds, came late. */
const inTime = 60;

/** That people were told late; but not of that again. */
function lateness({ waited }: DueEffect, body: Outbound, now: Instant): readonly Lesson[] {
  const isLate = waited > inTime && isTelling(body) && body.notice.about !== 'said-late';
  return isLate ? [{ type: 'saidLate', from: now - waited * 1000 }] : [];
}

/** What is read back may reach into the meeting before in the same chat, which has read it by itself. */
async function ofThisMeeting(handle: Handle, meeting: string, lessons: readonly Lesson[]): Promise<readonly Lesson[]> {
  if (lessons.every(({ at }) => at === undefined)) return lessons;
  const end = await handle.formerEnd(meeting);
  return end === undefined ? lessons : lessons.filter(({ at }) => at === undefined || at > end);
}

function performer(performers: Performers, effect: Outbound): (delivery: Delivery) => Promise<readonly Lesson[]> {
  // The type of the effect picks its performer; that the two belong together is what the compiler cannot follow.
  const perform = performers[effect.type] as (effect: Outbound, delivery: Delivery) => Promise<readonly Lesson[]>;
  return (delivery) => perform(effect, delivery);
}

/** Puts an effect off; for a moment only the lane waits. Then it is looked at anew: it may have been overtaken. */
async function holdBack(
  { database }: Delivering,
  { meeting, effect, wait }: { readonly meeting: string; readonly effect: DueEffect; readonly wait: number },
): Promise<HeldBack> {
  const { position, begun } = effect;
  if (wait <= 1000) await sleep(wait);
  else
    await postponeEffect(database, meeting, { position, seconds: wait / 1000, tried: false, unsure: begun !== null });
  return { position, begun };
}
