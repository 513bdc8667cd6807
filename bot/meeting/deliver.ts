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
  finishEffect,
  forgetMeeting,
  nextEffect,
  postponeEffect,
  wakeLater,
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

/** Delivers what waits in the lanes of meetings. */
export interface Deliverer {
  /** Begins to deliver what is due in a lane; whoever asks does not wait for it. */
  readonly deliver: (of: LaneOfMeeting) => Promise<void>;
  /** Resolves when nothing is being delivered any more: soon after `stopping` has become true. */
  readonly settled: () => Promise<void>;
}

/** A lane at work. `again`: it was asked for in the meantime. */
interface AtWork {
  again: boolean;
}

/**
 * So many lanes of each kind at once. They wait for answers and for limits, which takes no work; an answer that does not come is
 * waited for ten seconds. The rest is out of the alarms' way.
 */
const mostAtOnce = 250;

/**
 * Performs what is due in a lane, one after the other, until nothing is. What was performed is noted in the same transaction as
 * what it taught. So the one thing that can happen twice is an effect whose answer had come, but whose note was not committed
 * when the process died: the time of one statement. A job of the queue only begins this: one that waits takes no place there.
 */
export function startDelivering(delivering: Delivering): Deliverer {
  const { database, log, stopping } = delivering;
  const lanes: Readonly<Record<Lane, Map<string, AtWork>>> = { alarms: new Map(), rest: new Map() };
  const underWay = new Set<Promise<void>>();
  const work = async (of: LaneOfMeeting, own: AtWork) => {
    const { meeting, lane } = of;
    do {
      own.again = false;
      try {
        await deliverAllDue(delivering, of);
      } catch (error) {
        log.error('delivering broke off and begins anew', { meeting, error });
        // What is held when the instance leaves is woken by that.
        own.again = !stopping();
        await sleep(1000);
      }
    } while (own.again);
    lanes[lane].delete(meeting);
  };
  return {
    deliver: async (of) => {
      const { meeting, lane } = of;
      const known = lanes[lane].get(meeting);
      if (known !== undefined) return void (known.again = true);
      if (lanes[lane].size >= mostAtOnce) return wakeLater(database, of, 2);
      const own = { again: false };
      lanes[lane].set(meeting, own);
      const working = work(of, own);
      underWay.add(working);
      void working.finally(() => underWay.delete(working));
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function deliverAllDue(delivering: Delivering, of: LaneOfMeeting): Promise<void> {
  const { database, instance, stopping } = delivering;
  for (;;) {
    const effect = await nextEffect(database, of, { instance: instance.id(), stopping: stopping() });
    if (effect === undefined) return;
    await deliver(delivering, of, effect);
  }
}

async function deliver(delivering: Delivering, { meeting, lane }: LaneOfMeeting, effect: DueEffect): Promise<void> {
  const { database, handle, registrations, log } = delivering;
  const { body } = effect;
  if (body.type === 'forget') {
    await forgetMeeting(database, meeting);
    handle.forget(meeting);
    return log.info('a meeting is deleted', { meeting });
  }
  const occurrence = await handle.read({ in: 'meeting', meeting });
  if (occurrence === undefined) return finishEffect(database, meeting, effect);
  if (!isOutbound(body)) {
    log.warn('an effect of a kind that this release does not know is left undone', { meeting, kind: body.type });
    return finishEffect(database, meeting, effect);
  }
  const registration = registrations.of(occurrence.chat.tenant);
  if (registration === undefined) return giveUp(delivering, { occurrence, effect, body, error: notServed });
  const own = { ...delivering, ...registration };
  try {
    await carryOut(own, { occurrence, effect, body, lane });
  } catch (error) {
    await failed(own, { occurrence, effect, body, error });
  }
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

async function carryOut(
  delivering: Own,
  { occurrence, effect, body, lane }: Performed & { readonly body: Outbound; readonly lane: Lane },
): Promise<void> {
  const { database, handle, limit, log, performers, clock } = delivering;
  const { id: meeting, chat, state, routine } = occurrence;
  if (isTelling(body) && !isStillTrue(body, state, routine)) {
    log.debug('what was to be said is overtaken and stays unsaid', { meeting, kind: body.type });
    return finishEffect(database, meeting, effect);
  }
  const wait = limit.wait({ chat, party: partyOf(body), lane });
  if (wait > 0) return holdBack(delivering, { meeting, effect, wait });
  const delivery = `${meeting}:${effect.position}:${effect.revision}`;
  const taught = await performer(performers, body)({ ...occurrence, now: clock(), delivery });
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
): Promise<void> {
  if (wait <= 1000) return sleep(wait);
  await postponeEffect(database, meeting, { position: effect.position, seconds: wait / 1000, tried: false });
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
  await postponeEffect(database, meeting, { position: effect.position, seconds, tried: true });
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
