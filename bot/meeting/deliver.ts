import { setTimeout as sleep } from 'node:timers/promises';
import type { Lane } from '../../src/protocol/way.ts';
import { nextEffect, postponeEffect, wakeLater, type DueEffect, type LaneOfMeeting } from '../store/effects.ts';
import { deliverEffect, type HeldBack } from './deliver-effect.ts';
import { partyOf, type Delivering } from './delivering.ts';
import type { Party } from './outbound-limit.ts';

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
 * Performs what is due in a lane, one after the other, until nothing is. That an effect is begun is noted when it is taken, that
 * it is done in the same transaction as what it taught. Who takes one that was begun and not done looks first whether it was done
 * (docs/decisions/effects.md). A job of the queue only begins this: one that waits takes no place there.
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

/** What has been under way for so long, in milliseconds, does not keep waiting what is asked of the other party. */
const beside = 300;

/** One thing at a time is under way with Teams, and beside it one with Graph, when either is long in answering. */
async function deliverAllDue(delivering: Delivering, of: LaneOfMeeting): Promise<void> {
  const { database, instance, stopping } = delivering;
  const held: Held = new Map();
  const underWay = new Map<Party, Promise<void>>();
  const failures: unknown[] = [];
  const begin = (effect: DueEffect) => {
    const party = partyOf(effect.body);
    const work = deliverOne(delivering, of, { effect, held })
      .catch((error: unknown) => void failures.push(error))
      .finally(() => underWay.delete(party));
    underWay.set(party, work);
  };
  try {
    while (failures.length === 0) {
      const busy = [...underWay.keys()];
      const isStopping = stopping();
      if (isStopping && busy.length === 0) await letGo(delivering, of, held);
      const asking = { instance: instance.id(), stopping: isStopping, busy };
      const effect = busy.length < 2 ? await nextEffect(database, of, asking) : undefined;
      if (effect === undefined && busy.length === 0) return;
      if (effect !== undefined) begin(effect);
      const waited = new AbortController();
      await Promise.race([...underWay.values(), later(waited.signal)]);
      waited.abort();
    }
  } finally {
    // Whoever begins anew must not find what is still under way.
    await Promise.all(underWay.values());
  }
  throw failures[0];
}

/** Resolves when what is under way has been so for a while, or nobody waits for that any more. */
function later(signal: AbortSignal): Promise<void> {
  return sleep(beside, undefined, { signal }).catch(() => undefined);
}

async function deliverOne(
  delivering: Delivering,
  of: LaneOfMeeting,
  { effect, held }: { readonly effect: DueEffect; readonly held: Held },
): Promise<void> {
  const { position } = effect;
  // What was taken and held back has not been begun.
  const begun = held.get(position);
  const back = await deliverEffect(delivering, of, begun === undefined ? effect : { ...effect, begun });
  if (back === undefined) held.delete(position);
  else held.set(position, back.begun);
}

/** By position: what was taken and held back, and since when it may have been done before. */
type Held = Map<string, HeldBack['begun']>;

/** Whoever goes on when this instance stops must not take what was held back for begun. */
async function letGo({ database }: Delivering, { meeting }: LaneOfMeeting, held: Held): Promise<void> {
  for (const [position, begun] of held) {
    if (begun !== null) continue;
    // In turn: there are few
    await postponeEffect(database, meeting, { position, seconds: 0, tried: false, unsure: false });
  }
}
