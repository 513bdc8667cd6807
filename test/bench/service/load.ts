import { fork, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server under measurement, in a process of its own. */
export interface Target {
  readonly port: number;
  readonly pid: number;
  /** CPU microseconds used so far, and resident memory in bytes. */
  readonly used: () => Promise<{ readonly cpu: number; readonly memory: number }>;
  readonly stop: () => Promise<void>;
}

/** As `npm start` has it, to bound the memory that fresh objects take; the same for what the service is compared with. */
export const execArgv = ['--max-semi-space-size=16'];

/** Starts one and waits until it listens. */
export async function startTarget(file: string, env: Readonly<Record<string, string>>): Promise<Target> {
  const child = fork(new URL(file, import.meta.url), { env: { ...process.env, ...env }, execArgv, stdio: 'inherit' });
  const { port } = (await message(child)) as { port: number };
  return {
    port,
    pid: child.pid ?? 0,
    used: async () => {
      child.send('used');
      const { cpu, memory } = (await message(child)) as { cpu: NodeJS.CpuUsage; memory: number };
      return { cpu: cpu.user + cpu.system, memory };
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.send('stop');
      }),
  };
}

function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a server under measurement ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (said) => {
      child.off('exit', ended);
      resolve(said);
    });
  });
}

/** What one round of requests took. */
export interface Round {
  /** CPU microseconds of the server per request. */
  readonly cpu: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU microseconds of the database per request, where that is known. */
  readonly database?: number;
}

/** The same with each request, or another each time. */
export type Authorization = string | (() => string);

interface Load {
  readonly authorization: Authorization;
  readonly bodies: readonly object[];
}

interface Addressed {
  readonly body: object;
  /** The number of the server that it goes to. */
  readonly to: number;
}

interface Shared {
  readonly authorization: Authorization;
  readonly bodies: readonly Addressed[];
}

/** Sends every body once, `inFlight` at a time, and measures. Throws when one is not answered with 200. */
export function drive(target: Target, load: Load & { readonly inFlight: number }): Promise<Round> {
  return driveAll([target], { ...load, bodies: toTheFirst(load.bodies) });
}

/** The same with some servers; the CPU is that of all of them. */
export function driveAll(targets: readonly Target[], load: Shared & { readonly inFlight: number }): Promise<Round> {
  const { inFlight } = load;
  return measured(targets, load, async (bodies, send) => {
    const queue = bodies[Symbol.iterator]();
    const worker = async () => {
      for (const body of queue) {
        await send(body, performance.now());
      }
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
  });
}

/** Sends so many a second whether they are answered or not: what waits because others are slow counts as slow, too. */
export function driveSteadily(target: Target, load: Load & { readonly rate: number }): Promise<Round> {
  const { rate } = load;
  return measured([target], { ...load, bodies: toTheFirst(load.bodies) }, async (bodies, send) => {
    const begun = performance.now();
    const sent = bodies.map(async (body, index) => {
      const due = begun + (index * 1000) / rate;
      await sleep(Math.max(0, due - performance.now()));
      await send(body, due);
    });
    await Promise.all(sent);
  });
}

function toTheFirst(bodies: readonly object[]): readonly Addressed[] {
  return bodies.map((body) => ({ body, to: 0 }));
}

interface Written {
  readonly body: Buffer;
  readonly port: number;
}

type Send = (written: Written, due: number) => Promise<void>;

async function measured(
  targets: readonly Target[],
  { authorization, bodies }: Shared,
  work: (bodies: readonly Written[], send: Send) => Promise<void>,
): Promise<Round> {
  const agent = new Agent({ keepAlive: true });
  const taken: number[] = [];
  const written = bodies.map(({ body, to }) => ({
    body: Buffer.from(JSON.stringify(body)),
    port: targets[to]?.port ?? 0,
  }));
  const before = await usedBy(targets);
  const start = performance.now();
  await work(written, async ({ body, port }, due) => {
    const shown = typeof authorization === 'string' ? authorization : authorization();
    await post(agent, port, { authorization: shown, body });
    taken.push(performance.now() - due);
  });
  const elapsed = performance.now() - start;
  const after = await usedBy(targets);
  agent.destroy();
  const sorted = taken.toSorted((a, b) => a - b);
  return {
    cpu: (after - before) / bodies.length,
    perSecond: (bodies.length / elapsed) * 1000,
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
}

async function usedBy(targets: readonly Target[]): Promise<number> {
  const all = await Promise.all(targets.map((target) => target.used()));
  return all.reduce((sum, { cpu }) => sum + cpu, 0);
}

interface Post {
  readonly authorization: string;
  readonly body: Buffer;
}

function post(agent: Agent, port: number, { authorization, body }: Post): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(
      { agent, host: '127.0.0.1', port, method: 'POST', path: '/api/messages', headers },
      (answer) => {
        answer.resume();
        answer.once('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`the server on port ${port} answered ${answer.statusCode}`)),
        );
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
