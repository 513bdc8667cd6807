import { fork, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';

/** A server under measurement, in a process of its own. */
export interface Target {
  readonly name: string;
  readonly port: number;
  /** CPU microseconds used so far, and resident memory in bytes. */
  readonly used: () => Promise<{ readonly cpu: number; readonly memory: number }>;
  readonly stop: () => Promise<void>;
}

/** Starts one and waits until it listens. */
export async function startTarget(name: string, file: string, env: Readonly<Record<string, string>>): Promise<Target> {
  const child = fork(new URL(file, import.meta.url), { env: { ...process.env, ...env }, stdio: 'inherit' });
  const { port } = (await message(child)) as { port: number };
  return {
    name,
    port,
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
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a server under measurement ended with ${code}`)));
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
}

export interface Load {
  readonly authorization: string;
  readonly bodies: readonly object[];
  /** How many requests are under way at once. */
  readonly inFlight: number;
}

/** Sends every body once, so many at a time, and measures. Throws when one is not answered with 200. */
export async function drive(target: Target, { authorization, bodies, inFlight }: Load): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const taken: number[] = [];
  const queue = bodies.map((body) => Buffer.from(JSON.stringify(body)))[Symbol.iterator]();
  const before = await target.used();
  const start = performance.now();
  const worker = async () => {
    for (const body of queue) {
      const sent = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after another on each connection is what is measured
      await post(agent, target.port, { authorization, body });
      taken.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const elapsed = performance.now() - start;
  const after = await target.used();
  agent.destroy();
  const sorted = taken.toSorted((a, b) => a - b);
  return {
    cpu: (after.cpu - before.cpu) / bodies.length,
    perSecond: (bodies.length / elapsed) * 1000,
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
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
          answer.statusCode === 200 ? resolve() : reject(new Error(`${target(port)} answered ${answer.statusCode}`)),
        );
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

function target(port: number): string {
  return `the server on port ${port}`;
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
