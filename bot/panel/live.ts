import { askStream } from './ask.ts';
import { eventsOf } from './events.ts';
import type { Entry } from './entry.ts';

/** What is known of the meeting, and how. */
export type News<View> =
  | { readonly is: 'view'; readonly view: View }
  /** The line is there again, and what was seen last still holds. */
  | { readonly is: 'live' }
  /** There is no meeting here for this viewer. */
  | { readonly is: 'none' }
  /** Nobody vouches any more for who is there. */
  | { readonly is: 'unknown' }
  | { readonly is: 'lost' };

/** In milliseconds: the service is silent for 20 seconds at the most; a line that broke is tried again sooner and then later. */
const patience = { silence: 45_000, again: 200, first: 500, longest: 15_000, none: 10_000 };

/** Follows the meeting until the signal ends it, over every break of the line; each time with a fresh token. */
export async function follow<View>(entry: Entry, tell: (news: News<View>) => void, signal: AbortSignal): Promise<void> {
  let last: string | undefined;
  let wait = patience.first;
  const heard = (id: string, view: View) => {
    last = id;
    wait = patience.first;
    tell({ is: 'view', view });
  };
  while (!signal.aborted) {
    // In turn: one stream after the other
    const opened = () => {
      if (last !== undefined) tell({ is: 'live' });
    };
    const result = await oneStream(entry, { last, opened, heard, signal }).catch((error: unknown) => blame(error));
    // Whom Teams has vouched for before, it does again.
    const ended = result === 'unknown' && last !== undefined && entry.isRenewed ? 'lost' : result;
    if (signal.aborted) return;
    if (ended === 'over') {
      await untilLater(patience.again, signal);
      continue;
    }
    tell({ is: ended });
    if (ended === 'unknown') return;
    await untilLater(ended === 'none' ? patience.none : wait, signal);
    wait = Math.min(wait * 2, patience.longest);
    // What is there after a while without a meeting is another one.
    if (ended === 'none') last = undefined;
  }
}

interface Streaming<View> {
  readonly last: string | undefined;
  readonly opened: () => void;
  readonly heard: (id: string, view: View) => void;
  readonly signal: AbortSignal;
}

async function oneStream<View>(
  entry: Entry,
  { last, opened, heard, signal }: Streaming<View>,
): Promise<'over' | 'none' | 'unknown' | 'lost'> {
  const silent = new AbortController();
  let watching = setTimeout(() => silent.abort(), patience.silence);
  try {
    const answer = await askStream(entry, last, AbortSignal.any([signal, silent.signal]));
    if (answer.status === 401) return 'unknown';
    if (answer.status === 404 || answer.status === 400) return 'none';
    if (!answer.ok || answer.body === null) return 'lost';
    opened();
    for await (const { event, id, data } of eventsOf(answer.body)) {
      clearTimeout(watching);
      watching = setTimeout(() => silent.abort(), patience.silence);
      if (event === 'gone') return 'none';
      // The service is ours, and sends what it says.
      if (event === 'view') heard(id, JSON.parse(data) as View);
    }
    return 'over';
  } finally {
    clearTimeout(watching);
    silent.abort();
  }
}

/** Teams' own library rejects with what is no failure of the network. */
function blame(error: unknown): 'unknown' | 'lost' {
  return error instanceof TypeError || error instanceof DOMException ? 'lost' : 'unknown';
}

/** Some time, or less when the browser says that the network is back. */
function untilLater(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(waiting);
      window.removeEventListener('online', done);
      resolve();
    };
    const waiting = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
