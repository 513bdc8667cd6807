import { setTimeout } from 'node:timers/promises';
import type { Meeting } from '../simulator/meeting.ts';
import type { Simulator } from '../simulator/simulator.ts';
import type { Playing, Script } from '../simulator/web/script.ts';
import { company, saidTo } from './company.ts';
import type { Scene } from './scene.ts';

const countdown = 5_000;
const hour = 3_600_000;

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

/** Puts the script on the page: it begins by itself soon after somebody looks, and can be stopped and played again. */
export function putOn(teams: Simulator, scenes: readonly Scene[], failed: (error: unknown) => void): void {
  let playing: Playing = { phase: 'waiting', played: 0, line: 'Et kort møte, med manus' };
  let stopped = new AbortController();
  const show = (now: Playing) => {
    playing = now;
    announce();
  };
  const run = async (wait: number, { signal }: AbortController) => {
    if (wait > 0) show({ phase: 'countdown', played: 0, startsAt: new Date(Date.now() + wait).toISOString() });
    await setTimeout(wait, undefined, { signal });
    await makeReady(teams);
    await perform(teams, scenes, { signal, show });
    show({ phase: 'over', played: 1 });
  };
  const begin = (wait: number) => {
    stopped.abort();
    const mine = new AbortController();
    stopped = mine;
    run(wait, mine).catch((error: unknown) => {
      if (mine.signal.aborted) return;
      failed(error);
      show({ phase: 'failed', played: 0, line: 'Manuset stoppet. Rommet er ditt.' });
    });
  };
  const script: Script = {
    playing: () => playing,
    opened: () => playing.phase === 'waiting' && begin(countdown),
    play: () => begin(0),
    stop: () => {
      stopped.abort();
      show({ phase: 'stopped', played: playing.played });
    },
  };
  const announce = teams.programme.put(script);
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

/** Empties the room for the next occurrence of the meeting, with the bot in it and all said that it says before. */
export async function makeReady(teams: Simulator): Promise<void> {
  const meeting = stageOf(teams);
  for (const { id } of meeting.people.toReversed()) {
    if (meeting.seenBy(id).where !== 'outside') await meeting.do(id, { do: 'leave' });
  }
  if (meeting.seenBy('kari').meeting.state !== 'planned') meeting.schedule(new Date(), new Date(Date.now() + hour));
  if (meeting.seenBy('kari').can.includes('add-app')) await meeting.installBot();
  await teams.until(() => saidTo(meeting, 'kari', 'in personal chat') > 0);
}

/** The meeting that the page shows. */
export function stageOf({ meetings }: Simulator): Meeting {
  const [first] = meetings;
  if (first === undefined) throw new Error('There is no meeting.');
  return first;
}
