import { expect, test } from 'vitest';
import { NotReached } from '../../bot/outside/delivery-error.ts';
import { openDatabase } from '../../bot/store/database.ts';
import { nextEffect } from '../../bot/store/effects.ts';
import { joinInstances } from '../../bot/store/instance.ts';
import { startHandling } from '../../bot/meeting/handle.ts';
import type { Protocol } from '../../src/protocol/history.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase, freshDatabaseUrl } from '../fixture.ts';
import { kill } from '../store/lives.ts';
import { startLoop } from './loop.ts';
import { stage, tinyProtocol, written, type Stage } from './stage.ts';

const say = (matter: string) =>
  ({ type: 'announce', matter, notice: { about: 'recording-organizer', kind: 'recording' } }) as const;
const speak = tinyProtocol((event) => (event.type === 'messageChecked' ? [say(event.message)] : []));

/** What is performed, and whether somebody may have done it before. */
async function tries(answer: Stage['answer'], count: number): Promise<readonly boolean[]> {
  const theatre = stage(answer);
  const { meetings } = await startLoop(await freshDatabase(), { performers: theatre.performers, protocol: speak });
  await meetings.handle(written('first'));
  await theatre.until(count);
  return theatre.performed.map(({ delivery }) => delivery.begun !== undefined);
}

/** A first try that goes wrong, and a second that does not. */
function once(fails: () => never): Stage['answer'] {
  let first = true;
  return () => {
    if (!first) return [];
    first = false;
    return fails();
  };
}

test.each([
  ['an answer got lost', { code: 'UND_ERR_SOCKET', mayBeDone: true }, true],
  ['nobody was asked', { code: 'ECONNREFUSED' }, false],
])('what is tried again when %s is looked for or not', async (_, why, isUnsure) => {
  const fails = () => {
    throw new NotReached('announcing', why);
  };
  expect(await tries(once(fails), 2)).toEqual([false, isUnsure]);
});

test('what only waited for its turn has not been begun', async () => {
  const theatre = stage();
  const { meetings } = await startLoop(await freshDatabase(), { performers: theatre.performers, protocol: speak });
  // More than Teams takes of a chat in a second.
  for (let index = 0; index < 9; index += 1) await meetings.handle(written(`m${index}`));
  await theatre.until(9);
  expect(theatre.performed.map(({ delivery }) => delivery.begun)).toEqual(Array.from({ length: 9 }, () => undefined));
});

/** What a loop performs that finds what an instance had begun when it died; `meanwhile`: what was told before. */
async function afterDeath(protocol: Protocol, meanwhile: readonly string[] = []): Promise<Stage['performed']> {
  const url = await freshDatabaseUrl();
  const database = await openDatabase({ url }, () => undefined);
  const dead = await joinInstances(database);
  const { handle } = startHandling({ database, protocol, routineFor: () => standard, clock: Date.now });
  const { meeting } = await handle(written('first'));
  const of = { meeting: meeting?.id ?? '', lane: 'alarms' } as const;
  await nextEffect(database, of, { instance: dead.id(), stopping: false });
  await kill(database, dead);
  for (const message of meanwhile) await handle(written(message));
  const theatre = stage();
  const { stop } = await startLoop(database, { performers: theatre.performers, protocol });
  await theatre.until(1 + meanwhile.length);
  await stop();
  await database.close();
  return theatre.performed;
}

test('what an instance had begun when it died is looked for by the next, and nothing else is', async () => {
  const [begun, other] = await afterDeath(speak, ['second']);
  expect(begun?.effect).toMatchObject({ matter: 'first' });
  expect(begun?.delivery.begun).toBeGreaterThan(Date.now() - 60_000);
  expect(begun?.delivery.isOvertaken).toBeUndefined();
  expect(other?.delivery.begun).toBeUndefined();
});

test('what has been overtaken since it was begun is no more than looked for', async () => {
  const started = { about: 'recording-started', kind: 'recording' } as const;
  const protocol = tinyProtocol((event) =>
    event.type === 'messageChecked' ? [{ type: 'announce', matter: 'recording 17', notice: started }] : [],
  );
  const [begun] = await afterDeath(protocol);
  expect(begun?.delivery.isOvertaken).toBe(true);
});

test('what an instance held back when it was stopped has not been begun', async () => {
  const url = await freshDatabaseUrl();
  const database = await openDatabase({ url }, () => undefined);
  const theatre = stage();
  const first = await startLoop(database, { performers: theatre.performers, protocol: speak });
  for (let index = 0; index < 9; index += 1) await first.meetings.handle(written(`m${index}`));
  await theatre.until(6);
  // The seventh is taken, and waits for the second to be over.
  const seventh =
    'select from effect where begun is not null having count(*) = 1 and (select count(*) from effect) = 3';
  await expect.poll(() => database.pool.query(seventh).then(({ rowCount }) => rowCount), { interval: 5 }).toBe(1);
  await first.stop();
  const before = theatre.performed.length;
  const second = await startLoop(database, { performers: theatre.performers, protocol: speak });
  await theatre.until(9);
  expect(before).toBeLessThan(9);
  expect(theatre.performed.map(({ delivery }) => delivery.begun)).toEqual(Array.from({ length: 9 }, () => undefined));
  await second.stop();
  await database.close();
});
