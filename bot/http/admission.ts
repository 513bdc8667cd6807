import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { failure, type Reply, type Sheddable, type Wanted } from './exchange.ts';

/** Lets requests in as long as there is room. */
export interface Admission {
  /** Answers with what is called when the request has been dealt with; `undefined` when it is to be left undone. */
  readonly admit: (what: Sheddable | undefined) => (() => void) | undefined;
}

/**
 * How many requests may be under way when another one comes, unless they were few a moment ago. A few keep the service busy: each
 * more only makes all wait. What is shed first is shed long before what is shed last.
 */
const room: Readonly<Record<Sheddable, number>> = { refresh: 24, notification: 48, activity: 96 };

/** How many are few, and how long ago a moment is, in milliseconds: many that come at once are soon done, and are no flood. */
const few = 8;
const moment = 200;

/** How many however long they take: each holds what was sent. */
const mostInAll = 1000;

/** Who has been under way for so long, in milliseconds, waits for something else than its turn, and takes no room any more. */
const patience = 1000;

/** Milliseconds from any start, and what does something later and answers with what cancels that. */
interface Time {
  readonly now: () => number;
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** Counts requests under way. */
export function admission({ now, after }: Time = running): Admission {
  let busy = 0;
  let inAll = 0;
  let lastCalm = now();
  const isFull = (what: Sheddable) => inAll >= mostInAll || (busy >= room[what] && now() - lastCalm > moment);
  return {
    admit: (what) => {
      if (busy < few) lastCalm = now();
      if (what !== undefined && isFull(what)) return undefined;
      busy += 1;
      inAll += 1;
      let isBusy = true;
      const rest = () => {
        if (isBusy) busy -= 1;
        isBusy = false;
        if (busy < few) lastCalm = now();
      };
      const cancel = after(patience, rest);
      return () => {
        cancel();
        rest();
        inAll -= 1;
      };
    },
  };
}

const running: Time = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

interface Shedding {
  /** Another than one of its own. */
  readonly admission?: Admission;
  readonly metrics: Pick<Metrics, 'received'>;
  readonly log: Log;
  /** Hears of what was told and not taken in, and is not told again. */
  readonly missed: () => void;
}

/** In seconds: soon, and after the worst. */
const retryAfter = { 'Retry-After': '10' };

/** Has a request dealt with, unless there is too much to do for one of its kind. */
export function admitting({
  admission: { admit } = admission(),
  metrics,
  log,
  missed,
}: Shedding): (wanted: Wanted, body: unknown) => Promise<Reply> {
  return async (wanted, body) => {
    const what = wanted.sheddable(body);
    const done = admit(what);
    if (done !== undefined) return wanted.take(body).finally(done);
    const kind = what ?? 'press';
    metrics.received('http', kind, 'shed');
    log.warn('there is too much to do: a request is left undone', { kind });
    if (what === 'activity') missed();
    return { ...failure(503), headers: retryAfter };
  };
}
