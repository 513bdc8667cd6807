import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFile } from '../../bot/own-files.ts';

/** The service as an operator runs it: a process of its own, that can be killed and started again. */
export interface Program {
  /** Starts it; resolves when it listens. */
  readonly start: () => Promise<void>;
  /** Ends it in the middle of whatever it does. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop; resolves with its exit code and how long that took, in milliseconds. */
  readonly stop: () => Promise<{ readonly code: unknown; readonly took: number }>;
  /** All it has written, over all its lives. */
  readonly log: () => string;
}

// What is compiled once need not be compiled at each start.
const cache = join(tmpdir(), 'motevakt-story-compiled');

/** A service that is not started yet, from its source or as another program has it. */
export function givenProgram(
  environment: Readonly<Record<string, string>>,
  program = ownFile('deploy/motevakt.ts'),
): Program & AsyncDisposable {
  let written = '';
  let life: ReturnType<typeof live> | undefined;
  const live = () => {
    const child = spawn(process.execPath, [program, 'start'], {
      env: { NODE_COMPILE_CACHE: cache, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const from = written.length;
    const hear = (part: Buffer) => void (written += part.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    return { child, ended: once(child, 'close'), heard: () => written.slice(from) };
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ending = life;
    life = undefined;
    ending?.child.kill(signal);
    const [code] = (await ending?.ended) ?? [];
    return code as unknown;
  };
  const start = async () => {
    life = live();
    const { child, ended, heard } = life;
    while (!heard().includes('"msg":"listening"')) {
      const over = await Promise.race([once(child.stdout, 'data').then(() => false), ended.then(() => true)]);
      if (over) throw new Error(`It ended before it listened: ${heard()}`);
    }
  };
  const stop = async () => {
    const from = performance.now();
    return { code: await end('SIGTERM'), took: performance.now() - from };
  };
  return {
    start,
    stop,
    kill: async () => void (await end('SIGKILL')),
    log: () => written,
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  };
}
