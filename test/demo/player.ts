import { setTimeout } from 'node:timers/promises';
import type { Simulator } from '../simulator/simulator.ts';
import type { Playing, Script } from '../simulator/web/script.ts';
import { company } from './company.ts';
import type { Scene } from './scene.ts';
import { makeReady, stageOf } from './stage.ts';
import type { Task } from './tasks.ts';
import { practise } from './tour.ts';

const countdown = 5_000;

/** Plays every scene as fast as the bot keeps up. */
export async function playFast(teams: Simulator, scenes: readonly Scene[]): Promise<void> {
  await makeReady(teams);
  const people = company(teams, stageOf(teams), new AbortController().signal);
  for (const { line, play } of scenes) {
    try {
      await play(people);
    } catch (error) {
      throw new Error(`The script stopped at: ${line}`, { cause: error });
    }
  }
  // Until when the bot saw the cameras is known when it has left the call.
  await teams.until(() => teams.calls.every(({ state }) => state === 'terminated'));
  await teams.settled();
}

/** What can be put on the page: a script that plays, and tasks to do. */
export interface Repertoire {
  readonly scenes: readonly Scene[];
  readonly tasks: readonly Task[];
}

/**
 * Puts the script on the page: it begins by itself soon after somebody looks, and can be stopped and played again; or one does the
 * tasks instead. What it answers stops it for good.
 */
export function putOn(teams: Simulator, { scenes, tasks }: Repertoire, failed: (error: unknown) => void): () => void {
  let playing: Playing = { phase: 'waiting', played: 0, line: 'Et kort møte, med manus' };
  let stopped = new AbortController();
  let next: (() => void) | undefined;
  const show = (now: Playing) => {
    playing = now;
    announce();
  };
  const run = async (wait: number, signal: AbortSignal) => {
    if (wait > 0) show({ phase: 'countdown', played: 0, startsAt: new Date(Date.now() + wait).toISOString() });
    await setTimeout(wait, undefined, { signal });
    await makeReady(teams);
    await perform(teams, scenes, { signal, show });
    show({ phase: 'over', played: 1 });
  };
  const begin = (how: (signal: AbortSignal) => Promise<void>) => {
    stopped.abort();
    const mine = new AbortController();
    stopped = mine;
    how(mine.signal).catch((error: unknown) => {
      if (mine.signal.aborted) return;
      failed(error);
      show({ phase: 'failed', played: 0, line: 'Manuset stoppet. Rommet er ditt.' });
    });
  };
  const goesOn = () => new Promise<void>((resolve) => (next = resolve));
  const stop = () => {
    stopped.abort();
    show({ phase: 'stopped', played: playing.played });
  };
  const script: Script = {
    playing: () => playing,
    opened: () => playing.phase === 'waiting' && begin((signal) => run(countdown, signal)),
    play: () => begin((signal) => run(0, signal)),
    practise: () => {
      if (playing.phase === 'task-done') next?.();
      else begin((signal) => practise(teams, tasks, { signal, show, goesOn }));
    },
    stop,
  };
  const announce = teams.programme.put(script);
  return stop;
}

interface Performance {
  readonly signal: AbortSignal;
  readonly show: (playing: Playing) => void;
}

async function perform(teams: Simulator, scenes: readonly Scene[], { signal, show }: Performance): Promise<void> {
  const people = company(teams, stageOf(teams), signal);
  for (const [at, { line, seconds, seenBy, play }] of scenes.entries()) {
    show({ phase: 'playing', line, played: at / scenes.length, ...(seenBy !== undefined && { seenBy }) });
    await play(people);
    await setTimeout(seconds * 1000, undefined, { signal });
  }
}
