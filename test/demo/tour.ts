import type { Simulator } from '../simulator/simulator.ts';
import type { Playing } from '../simulator/web/script.ts';
import { company } from './company.ts';
import { makeReady, stageOf } from './stage.ts';
import { settled, type Task } from './tasks.ts';

/** How the tour tells how far it has come, is stopped, and hears that one wants to go on. */
export interface Guide {
  readonly signal: AbortSignal;
  readonly show: (playing: Playing) => void;
  readonly goesOn: () => Promise<void>;
}

/** Nobody needs longer than a day for a task. Milliseconds. */
const day = 86_400_000;

/** Lets the organizer do one task after the other in a meeting of their own. */
export async function practise(teams: Simulator, tasks: readonly Task[], guide: Guide): Promise<void> {
  const { signal, show, goesOn } = guide;
  show({ phase: 'task', played: 0, line: 'Gjør klart et møte til deg …' });
  await makeReady(teams);
  const people = company(teams, stageOf(teams), signal);
  const waits = async (condition: () => boolean) => {
    await teams.until(() => signal.aborted || condition(), { within: day });
    signal.throwIfAborted();
  };
  await settled(people);
  for (const [at, { line, praise, play }] of tasks.entries()) {
    const task = { number: at + 1, of: tasks.length };
    show({ phase: 'task', played: at / tasks.length, line, task });
    await play(people, waits);
    const isLast = task.number === task.of;
    show({ phase: isLast ? 'tour-over' : 'task-done', played: task.number / task.of, line: praise, task });
    if (!isLast) await goesOn();
    signal.throwIfAborted();
  }
}
