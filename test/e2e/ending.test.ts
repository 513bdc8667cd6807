import { expect, test } from 'vitest';
import { atRest, underWay } from './given-meeting.ts';
import { givenProgram } from './given-program.ts';
import { givenPlace } from './given-service.ts';
import { recordOf } from './record.ts';
import { readsOfEnd, stoppedLine, toldToAll } from './seen.ts';

test.concurrent('the bot finishes what is under way when it is asked to stop, and goes on where it was', async () => {
  await using place = await givenPlace();
  await using program = givenProgram(place.environment);
  const { meeting, people, teams } = place;
  await program.start();
  await underWay(place, 'ola');
  const held = teams.trouble.slow({ method: 'POST', path: /activities$/ });
  const recording = people.does('ola', { do: 'record' });
  await held.reached;
  const stopped = program.stop();
  await recording;
  held.release();
  const { code, took } = await stopped;
  expect(code).toBe(0);
  expect(took).toBeLessThan(10_000);
  await people.does('ola', { do: 'stop-recording' });
  await program.start();
  await teams.again();
  await people.until(() => readsOfEnd(meeting, 'kari'));
  await atRest(place);
  expect(toldToAll(meeting, 'kari')).toEqual([expect.stringMatching(stoppedLine())]);
  expect((await recordOf(place)).recordings).toHaveLength(1);
});

test.concurrent('the bot stops within ten seconds though Teams does not answer', async () => {
  await using place = await givenPlace();
  await using program = givenProgram(place.environment);
  const { people, teams } = place;
  await program.start();
  await underWay(place, 'ola');
  const held = teams.trouble.slow({ method: 'POST', path: /activities$/ });
  const recording = people.does('ola', { do: 'record' });
  await held.reached;
  const { took } = await program.stop();
  expect(took).toBeLessThan(10_500);
  held.release();
  await recording;
});
