import { randomFrom } from './random.ts';

/** One delivery from Teams or Graph to the bot. */
export interface Delivery {
  /** What it tells of: the type or event name of an activity, or `call`, `roster`, `chat`, `lifecycle` of Graph. */
  readonly kind: string;
  readonly url: string;
  /** Made when it is sent, so that what waited tells the latest. */
  readonly body: () => unknown;
  readonly authorization: () => Promise<string | undefined>;
}

/** What the bot answered; status 0: it was not reached. */
export interface Received {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

/** Delivers to the bot: in order within a channel, channels side by side. */
export interface Outbox {
  /** Queues; resolves with the answer, or at once with 202 while deliveries are being shuffled. */
  readonly post: (channel: string, delivery: Delivery) => Promise<Received>;
  /** Sends without waiting for what is queued: for what somebody waits for. */
  readonly send: (delivery: Delivery) => Promise<Received>;
  /** Queued deliveries that the bot did not take (no answer, or not 2xx). */
  readonly untaken: readonly Delivery[];
  /** Sends what was not taken again, as Graph does by itself for four hours. */
  readonly again: () => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly quiet: () => Promise<void>;
  readonly shuffle: (shuffling: Shuffling) => void;
  readonly release: () => Promise<void>;
}

/** Which deliveries are held back, how many at a time, and by which number they are put into another order. */
export interface Shuffling {
  readonly seed: number;
  readonly hold: number;
  readonly kinds: RegExp;
}

/** Teams gives up on an answer after 15 s. */
const patience = 15_000;

/** An outbox; `twice` says whether every delivery is to come twice. */
export function outbox(twice: () => boolean, changed: () => void): Outbox {
  const queues = new Map<string, Promise<unknown>>();
  const underWay = new Set<Promise<unknown>>();
  const untaken: Delivery[] = [];
  let shuffling: (Shuffling & { readonly random: () => number; readonly held: Delivery[] }) | undefined;

  const track = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    void work.finally(() => {
      underWay.delete(work);
      changed();
    });
    return work;
  };
  const transmit = async (delivery: Delivery): Promise<Received> => {
    const [first] = await Promise.all(Array.from({ length: twice() ? 2 : 1 }, () => transmitOnce(delivery)));
    return first ?? { status: 0, body: '', contentType: '' };
  };
  const deliver = async (delivery: Delivery): Promise<Received> => {
    const received = await transmit(delivery);
    if (received.status < 200 || received.status > 299) untaken.push(delivery);
    return received;
  };
  // One after the other: sent at once, they would arrive in any order, the right one among them.
  const sendShuffled = (held: Delivery[], random: () => number) => {
    const order = mixed(held.splice(0), random);
    return track(order.reduce<Promise<unknown>>((before, one) => before.then(() => deliver(one)), Promise.resolve()));
  };
  const quiet = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    untaken,
    quiet,
    send: (delivery) => track(transmit(delivery)),
    post: (channel, delivery) => {
      if (shuffling?.kinds.test(delivery.kind) === true) {
        shuffling.held.push(delivery);
        if (shuffling.held.length >= shuffling.hold) void sendShuffled(shuffling.held, shuffling.random);
        return Promise.resolve({ status: 202, body: '', contentType: '' });
      }
      const sent = (queues.get(channel) ?? Promise.resolve()).then(() => deliver(delivery));
      queues.set(channel, sent);
      return track(sent);
    },
    again: async () => {
      for (const delivery of untaken.splice(0)) await track(deliver(delivery));
    },
    shuffle: (asked) => {
      shuffling = { ...asked, random: randomFrom(asked.seed), held: [] };
    },
    release: async () => {
      const last = shuffling;
      shuffling = undefined;
      if (last !== undefined) await sendShuffled(last.held, last.random);
      await quiet();
    },
  };
}

async function transmitOnce(delivery: Delivery): Promise<Received> {
  try {
    const authorization = await delivery.authorization();
    const answer = await fetch(delivery.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(authorization !== undefined && { authorization }),
      },
      body: JSON.stringify(delivery.body()),
      signal: AbortSignal.timeout(patience),
    });
    return { status: answer.status, body: await answer.text(), contentType: answer.headers.get('content-type') ?? '' };
  } catch (error) {
    return { status: 0, body: error instanceof Error ? error.message : 'not reached', contentType: '' };
  }
}

/** Another order, always: chance alone would now and then keep the one there is. */
function mixed<T>(things: readonly T[], random: () => number): readonly T[] {
  const order = things
    .map((thing) => ({ thing, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
  return order.every((thing, index) => thing === things[index]) ? order.toReversed() : order;
}
