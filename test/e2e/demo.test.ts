import { afterAll, expect, test } from 'vitest';
import { problemsOf } from '../demo/expected.ts';
import { playFast } from '../demo/player.ts';
import { fetchRecord } from '../demo/record.ts';
import { startRehearsal } from '../demo/rehearsal.ts';
import { fastRoutine } from '../demo/routine.ts';
import { screenplay } from '../demo/screenplay.ts';

const rehearsal = await startRehearsal(fastRoutine);
afterAll(rehearsal.stop);

test('the bot leaves the record that the scripted meeting should yield', { timeout: 60_000 }, async () => {
  const { teams, service } = rehearsal;
  await playFast(teams, screenplay);
  expect(problemsOf(await fetchRecord(teams, service))).toEqual([]);
  expect(teams.limits.breaches).toEqual([]);
});
