import { problemsOf } from './expected.ts';
import { playFast, putOn } from './player.ts';
import { makeReady, stageOf } from './stage.ts';
import { fetchRecord } from './record.ts';
import { startRehearsal, type Rehearsal } from './rehearsal.ts';
import { transcripts } from './report.ts';
import { fastRoutine, rehearsalRoutine } from './routine.ts';
import { screenplay } from './screenplay.ts';
import { tasks } from './tasks.ts';

/**
 * Plays the script fast, prints what everybody saw and the record, and says whether it is the one the script should yield: by the
 * exit code, too.
 */
export async function playOnce(): Promise<void> {
  const rehearsal = await startRehearsal(fastRoutine);
  try {
    process.exitCode = await play(rehearsal);
  } finally {
    await rehearsal.stop();
  }
}

async function play({ teams, service }: Rehearsal): Promise<number> {
  const began = performance.now();
  const stopped = await playFast(teams, screenplay).catch((error: unknown) => error);
  console.log(`${transcripts(stageOf(teams))}\n`);
  if (stopped !== undefined) throw stopped;
  const record = await fetchRecord(teams, service);
  console.log(JSON.stringify(record, undefined, 2));
  const problems = problemsOf(record);
  for (const problem of problems) console.error(`✗ ${problem}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(problems.length === 0 ? `\n✓ The record is as the script should yield (${seconds} s).` : '');
  return problems.length === 0 ? 0 : 1;
}

/** Starts the local Teams with the service, and waits for people until it is interrupted. */
export async function openRoom(): Promise<void> {
  const rehearsal = await startRehearsal(rehearsalRoutine);
  await makeReady(rehearsal.teams);
  const stop = putOn(rehearsal.teams, { scenes: screenplay, tasks }, (error) => console.error(error));
  console.log(`\n  ${rehearsal.teams.url}\n`);
  console.log(
    '  Åpne adressen i nettleseren og velg hvem du vil være. Et møte spilles av seg selv; etterpå er rommet ditt.',
  );
  console.log('  Avslutt med Ctrl+C.\n');
  await interrupted();
  console.log('  Stopper …');
  stop();
  await rehearsal.stop();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
