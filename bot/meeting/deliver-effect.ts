import { setTimeout as sleep } from 'node:timers/promises';
import {
  effectKinds,
  isTelling,
  type Effect,
  type GraphEffect,
  type Lane,
  type TeamsEffect,
} from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { isStillTrue } from '../../src/protocol/still-true.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import {
  beginOnceMore,
  finishEffect,
  forgetMeeting,
  postponeEffect,
  type DueEffect,
  type LaneOfMeeting,
} from '../store/effects.ts';
import type { Instance } from '../store/instance.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import type { Occurrence } from './fact.ts';
import type { Handle } from './handle.ts';
import type { Party } from './outbound-limit.ts';
import type { Delivery, Lesson, Performers } from './performers.ts';
import type { Registration, Registrations } from './registration.ts';

/** What delivering needs. */
export interface Delivering {
  readonly database: Pick<Database, 'pool'>;
  readonly handle: Handle;
  readonly registrations: Pick<Registrations, 'of'>;
  readonly instance: Pick<Instance, 'id'>;
  readonly clock: () => Instant;
  readonly log: Log;
  readonly stopping: () => boolean;
}

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
    await giveUp(delivering, { ...what, error: notServed });
    return undefined;
  }
  if (occurrence !== undefined) {
    log.warn('an effect of a kind that this release does not know is left undone', { meeting, kind: body.type });
  }
  await finishEffect(database, meeting, effect);
  return undefined;
}

const notServed = new SaidNo('speaking in a tenant', { code: 'not-served' });

/** Delivering with what belongs to the registration whose meeting it is. */
type Own = Delivering & Registration;

type Outbound = TeamsEffect | GraphEffect;

/** What another release has left in the queue may be of a kind that is not in the table. */
function isOutbound(effect: Effect): effect is Outbound {
  if (!Object.hasOwn(effectKinds, effect.type)) return false;
  const { by } = effectKinds[effect.type];
  return by === 'teams' || by === 'graph';
}

function partyOf({ type }: Outbound): Party {
  return effectKinds[type].by;
}

interface Attempt extends Performed {
  readonly body: Outbound;
  readonly lane: Lane;
}

async function tryOnce(delivering: Own, what: Attempt): Promise<HeldBack | undefined> {
  const { database, limit, log } = delivering;
  const { occurrence, effect, body, lane } = what;
  const { id: meeting, chat, state, routine } = occurrence;
  const isOvertaken = isTelling(body) && !isStillTrue(body, state, routine);
  if (isOvertaken && effect.begun === null) {
    log.debug('what was to be said is overtaken and stays unsaid', { meeting, kind: body.type });
    await finishEffect(database, meeting, effect);
    return undefined;
  }
  const wait = limit.wait({ chat, party: partyOf(body), lane });
  if (wait > 0) return holdBack(delivering, { meeting, effect, wait });
  if (effect.begun !== null) await beginOnceMore(database, meeting, effect);
  try {
    await carryOut(delivering, what, isOvertaken);
  } catch (error) {
    await failed(delivering, { ...what, error });
  }
  return undefined;
}

async function carryOut(delivering: Own, { occurrence, effect, body }: Attempt, isOvertaken: boolean): Promise<void> {
  const { handle, performers, clock } = delivering;
  const { id: meeting } = occurrence;
  const delivery = `${meeting}:${effect.position}:${effect.revision}`;
  const unsure = effect.begun !== null && { begun: effect.begun, begunTwice: effect.twice };
  const taught = await performer(
    performers,
    body,
  )({ ...occurrence, now: clock(), delivery, ...unsure, ...(isOvertaken && { isOvertaken }) });
  await learn(delivering, { occurrence, effect, lessons: await ofThisMeeting(handle, meeting, taught) });
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

interface Performed {
  readonly occurrence: Occurrence;
  readonly effect: DueEffect;
}

/**
 * Stores what performing taught. It was performed: rather than doing it again because storing fails, storing is tried again,
 * and in the end what it taught is given up.
 */
async function learn(
  { database, handle, clock, log }: Delivering,
  { occurrence: { id }, effect, lessons }: Performed & { readonly lessons: readonly Lesson[] },
): Promise<void> {
  if (lessons.length === 0) return finishEffect(database, id, effect);
  const at = clock();
  const events = lessons.map((lesson, index): MeetingEvent => ({ id: factId(id, effect, index), at, ...lesson }));
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    try {
      return await handle.learn(id, events, effect);
    } catch (error) {
      log.error('what an effect taught could not be stored', { meeting: id, kind: effect.body.type, attempt, error });
      await sleep(200 * attempt);
    }
  }
  await finishEffect(database, id, effect);
}

function factId(meeting: string, { position, revision }: DueEffect, index: number): string {
  return `${meeting}:${position}:${revision}:${index}`;
}

/** Seconds before the second, third, fourth and fifth try; the first two keep what comes after waiting. */
const pauses: readonly number[] = [1, 4, 60, 300];

interface Failed extends Performed {
  readonly body: Outbound;
  readonly error: unknown;
}

async function failed(delivering: Own, failure: Failed): Promise<void> {
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

async function giveUp(delivering: Delivering, { occurrence, effect, body, error }: Failed): Promise<void> {
  const { id: meeting } = occurrence;
  const { type: kind } = body;
  const attempt = effect.attempts + 1;
  const reason = error instanceof SaidNo ? error.reason : 'not-reached';
  // What the organisation has not switched on is no fault; the card says so where it matters.
  if (reason !== 'off') delivering.log.error('an effect is given up', { meeting, kind, attempt, reason, error });
  const to = error instanceof SaidNo ? error.to : recipient(body);
  const lesson: Lesson = { type: 'deliveryRefused', effect: kind, reason, ...(to !== undefined && { to }) };
  return learn(delivering, { occurrence, effect, lessons: [lesson] });
}

function recipient(effect: Outbound): string | undefined {
  return 'to' in effect && typeof effect.to === 'string' ? effect.to : undefined;
}
