import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ownFile } from '../../../bot/own-files.ts';
import { least, median } from './table.ts';
import { freePort } from '../../free-port.ts';

type Environment = Readonly<Record<string, string>>;

/** From starting a process to its first 200, in milliseconds, round by round. The database is up and has its tables. */
export interface ColdStarts {
  readonly stock: readonly number[];
  readonly whole: readonly number[];
  /** Of the release, which is what an operator starts. */
  readonly release: readonly number[];
}

const main = ownFile('deploy/motevakt.ts');

/**
 * Starts a release as an operator does, the service from its source, and the stock SDK, in turn. The very first start of the source
 * fills the cache of what is compiled; a release brings it along.
 */
export async function coldStarts(env: Environment, rounds: number): Promise<ColdStarts> {
  const folder = mkdtempSync(join(tmpdir(), 'motevakt-bench-release-'));
  try {
    execFileSync(process.execPath, [ownFile('deploy/release.ts'), folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    return await inTurn(join(folder, 'deploy/motevakt.js'), env, rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inTurn(release: string, env: Environment, rounds: number): Promise<ColdStarts> {
  await firstAnswer(main, env);
  const anew = { ...env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const stock = fileURLToPath(new URL('stock.ts', import.meta.url));
  const times = { stock: [] as number[], release: [] as number[], whole: [] as number[], anew: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.stock.push(await firstAnswer(stock, env));
    times.release.push(await firstAnswer(release, env));
    times.whole.push(await firstAnswer(main, env));
    times.anew.push(await firstAnswer(main, anew));
  }
  console.log(`cold start, stock botbuilder: ${figures(times.stock)}`);
  console.log(`cold start, release: ${figures(times.release)}`);
  console.log(`cold start, whole service: ${figures(times.whole)}`);
  console.log(`cold start, whole service, nothing compiled beforehand: ${figures(times.anew)}`);
  return times;
}

function figures(times: readonly number[]): string {
  return `median ${Math.round(median(times))} ms, least ${Math.round(least(times))} ms`;
}

async function firstAnswer(program: string, env: Environment): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [program, 'start'], {
    env: { ...process.env, ...env, PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    await sleep(5);
  }
  const taken = performance.now() - begun;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return taken;
}

async function answers(port: number): Promise<boolean> {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/healthz`);
    return ok;
  } catch {
    return false;
  }
}
