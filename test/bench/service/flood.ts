import { spawnSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { edited, joined, pressed, refreshed, started, written } from './activities.ts';
import { startTarget, type Target } from './load.ts';
import { occurrencesIn, quiet, startWorld, type World } from './world.ts';

/**
 * How many requests a second for how many seconds, and how long the service is driven as fast as it answers before. On a machine
 * with other work to do, `times`: so many times what it then did a second, instead.
 */
export interface Flood {
  readonly perSecond: number;
  readonly times?: number;
  readonly seconds: number;
  readonly calmSeconds: number;
}

/** What became of it. */
export interface Flooded {
  /** What was done a second: driven by a few who wait for their answers, and in the flood. */
  readonly calm: number;
  readonly flooded: number;
  /** Of each kind, how many were sent, and how many were answered with anything but 200. */
  readonly kinds: Readonly<Record<Kind, { readonly sent: number; readonly refused: number }>>;
  /** The longest that `/healthz` took, and the middle and slowest of the presses, in milliseconds. */
  readonly health: number;
  readonly press: { readonly p50: number; readonly p99: number };
  /** Whether generator and service had a core each. */
  readonly pinned: boolean;
}

type Kind = 'written' | 'edited' | 'refresh' | 'press';

/** Of a hundred requests. */
const mix: readonly Kind[] = Array.from({ length: 100 }, (_, index) => {
  if (index === 50) return 'press';
  if (index % 25 === 10) return 'refresh';
  return index % 5 === 0 ? 'edited' : 'written';
});
const meetings = 200;
const inFlight = 16;
/** What waits for one of them waits already. More at once and the system lets some wait for seconds to be connected. */
const connections = 500;

/** Floods a service of its own. The database and the generator share the core that the service does not have. */
export async function flood(databaseUrl: string, { perSecond, times, seconds, calmSeconds }: Flood): Promise<Flooded> {
  const world = await startWorld();
  const service = await startTarget('./whole.ts', { ...world.env, DATABASE_URL: databaseUrl });
  const pinned = pin(process.pid, 0) && pin(service.pid, 1);
  try {
    const send = await sending(world, service, databaseUrl);
    await quiet(world);
    // The first time it is the machine code that is made.
    await driven(send, calmSeconds * 1000);
    const calm = await driven(send, calmSeconds * 1000);
    await sleep(1000);
    const longest = watchHealth(service);
    const sent = await flooding(send, { perSecond: times === undefined ? perSecond : times * calm, seconds });
    const health = await longest();
    const done = sent.filter(({ status }) => status === 200);
    const presses = done.flatMap(({ kind, took }) => (kind === 'press' ? took : [])).toSorted((a, b) => a - b);
    return {
      calm,
      flooded: done.filter(({ at }) => at <= seconds * 1000).length / seconds,
      kinds: {
        written: of(sent, 'written'),
        edited: of(sent, 'edited'),
        refresh: of(sent, 'refresh'),
        press: of(sent, 'press'),
      },
      health,
      press: {
        p50: presses[Math.floor(presses.length / 2)] ?? 0,
        p99: presses[Math.floor(presses.length * 0.99)] ?? 0,
      },
      pinned,
    };
  } finally {
    await service.stop();
    await world.close();
  }
}

function of(sent: readonly Sent[], kind: Kind): { readonly sent: number; readonly refused: number } {
  const own = sent.filter((one) => one.kind === kind);
  return { sent: own.length, refused: own.filter(({ status }) => status !== 200).length };
}

/** Gives a process a core; answers whether that could be done. */
function pin(pid: number, core: number): boolean {
  return spawnSync('taskset', ['-a', '-cp', `${core}`, `${pid}`]).status === 0;
}

interface Sent {
  readonly kind: Kind;
  /** 0 where the connection broke. */
  readonly status: number;
  /** When the answer came, from the start; and how long it took. */
  readonly at: number;
  readonly took: number;
}

/** Sends the nth request of the mix and answers with the status. */
type Send = (index: number) => Promise<{ readonly kind: Kind; readonly status: number }>;

/** Opens the meetings, and tells how to send something in them. */
async function sending({ serviceUrl, authorization }: World, { port }: Target, databaseUrl: string): Promise<Send> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (body: object) =>
    new Promise<number>((resolve) => {
      const content = Buffer.from(JSON.stringify(body));
      const headers = { authorization, 'content-type': 'application/json', 'content-length': content.length };
      const asked = request({ agent, host: '127.0.0.1', port, method: 'POST', path: '/api/messages', headers });
      asked.once('response', (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? 0));
      });
      asked.once('error', () => resolve(0));
      asked.end(content);
    });
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    await post(started(serviceUrl, meeting));
    await post(joined(serviceUrl, meeting, 3));
  }
  const occurrences = await occurrencesIn(databaseUrl);
  const make: Readonly<Record<Kind, (meeting: number) => object>> = {
    written: (meeting) => written(serviceUrl, meeting),
    edited: (meeting) => edited(serviceUrl, meeting),
    refresh: (meeting) => refreshed(serviceUrl, meeting, occurrences),
    press: (meeting) => pressed(serviceUrl, meeting, occurrences),
  };
  return async (index) => {
    const kind = mix[index % mix.length] ?? 'written';
    // Another meeting for each of a kind.
    const status = await post(make[kind]((index + Math.floor(index / mix.length)) % meetings));
    return { kind, status };
  };
}

/** How many a second are done for a few who wait for their answers. */
async function driven(send: Send, milliseconds: number): Promise<number> {
  const begun = performance.now();
  let count = 0;
  let done = 0;
  const worker = async () => {
    while (performance.now() - begun < milliseconds) {
      const { status } = await send((count += 1));
      if (status === 200) done += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (done * 1000) / milliseconds;
}

/** Sends so many a second, whether they are answered or not. */
async function flooding(
  send: Send,
  { perSecond, seconds }: Pick<Flood, 'perSecond' | 'seconds'>,
): Promise<readonly Sent[]> {
  const begun = performance.now();
  const all: Promise<Sent>[] = [];
  const one = async (index: number) => {
    const from = performance.now();
    const { kind, status } = await send(index);
    const now = performance.now();
    return { kind, status, at: now - begun, took: now - from };
  };
  const total = Math.floor(perSecond * seconds);
  while (all.length < total) {
    const due = Math.min(total, ((performance.now() - begun) * perSecond) / 1000);
    while (all.length < due) all.push(one(all.length));
    await sleep(2);
  }
  return Promise.all(all);
}

/** Asks again and again whether the service is well; answers with what ends that and tells the longest it took. */
function watchHealth({ port }: Target): () => Promise<number> {
  const over = new AbortController();
  let longest = 0;
  const ask = async () => {
    while (!over.signal.aborted) {
      const from = performance.now();
      const isWell = await fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
      longest = Math.max(longest, isWell ? performance.now() - from : Number.POSITIVE_INFINITY);
      await sleep(100);
    }
  };
  const asking = ask();
  return async () => {
    over.abort();
    await asking;
    return longest;
  };
}
