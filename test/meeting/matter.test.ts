import { expect, test } from 'vitest';
import { startHandling } from '../../bot/meeting/handle.ts';
import { finishEffect, nextEffect, postponeEffect, type DueEffect } from '../../bot/store/effects.ts';
import type { Effect } from '../../src/protocol/effect.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase } from '../fixture.ts';
import { chat, tinyProtocol, written } from './stage.ts';

const database = await freshDatabase();

/** Something to say of a matter; `words` tell one time from another. */
function say(matter: string, words: string, to = 'kari'): Effect {
  return { type: 'tell', matter, to, notice: { about: 'camera-help-asked', by: words } };
}

/** A meeting of its own in which things are asked for, and performed by hand. */
async function meetingIn(name: string) {
  const asked = new Map<string, readonly Effect[]>();
  const protocol = tinyProtocol((event) => asked.get(event.id) ?? []);
  const { handle } = startHandling({ database, protocol, routineFor: () => standard, clock: Date.now });
  const where = { ...chat, conversation: `19:meeting_${name}@thread.v2` };
  const ask = async (...effects: readonly Effect[]) => {
    const fact = written('asks');
    asked.set(fact.event.id, effects);
    return handle({ ...fact, where });
  };
  const id = (await ask()).meeting?.id ?? '';
  const next = () => nextEffect(database, { meeting: id, lane: 'rest' }, { instance: 'by hand', stopping: false });
  const finish = (effect: DueEffect | undefined) =>
    finishEffect(database, id, effect ?? { position: '0', revision: 0 });
  const all = async () => {
    const performed: Effect[] = [];
    for (let effect = await next(); effect !== undefined; effect = await next()) {
      performed.push(effect.body);
      await finish(effect);
    }
    return performed;
  };
  return { id, ask, next, finish, all };
}

test('of a matter the newest words are said, in the place of the older', async () => {
  const { ask, all } = await meetingIn('waits');
  await ask(say('a', 'first'));
  await ask(say('b', 'only'));
  await ask(say('a', 'second'));
  expect(await all()).toEqual([say('a', 'second'), say('b', 'only')]);
});

test('what one fact says twice of a matter is said once', async () => {
  const { ask, all } = await meetingIn('one-fact');
  await ask(say('a', 'first'), say('b', 'only'), say('a', 'second'), { type: 'showChecklist' });
  expect(await all()).toEqual([say('a', 'second'), say('b', 'only'), { type: 'showChecklist' }]);
});

test('a matter is said to each who is to hear of it', async () => {
  const { ask, all } = await meetingIn('readers');
  await ask(say('a', 'same'), say('a', 'same', 'ola'));
  await ask(say('a', 'same', 'ola'));
  expect(await all()).toEqual([say('a', 'same'), say('a', 'same', 'ola')]);
});

test('what is asked for while it is being said is said again, after what was asked for since', async () => {
  const { ask, next, finish, all } = await meetingIn('being-said');
  await ask(say('a', 'first'));
  const first = await next();
  expect(first?.body).toEqual(say('a', 'first'));
  await ask(say('a', 'second'));
  await ask(say('b', 'only'));
  await ask(say('a', 'third'));
  await finish(first);
  expect(await all()).toEqual([say('b', 'only'), say('a', 'third')]);
});

test('what has been said leaves nothing behind, and may be said again at once', async () => {
  const { id, ask, all } = await meetingIn('said');
  await ask(say('a', 'first'));
  await all();
  expect((await database.pool.query('select from effect where meeting = $1', [id])).rowCount).toBe(0);
  await ask(say('a', 'second'));
  expect(await all()).toEqual([say('a', 'second')]);
});

test('new words of a matter do not wait for the next try of the old ones, nor for their last', async () => {
  const { id, ask, next, all } = await meetingIn('tried');
  await ask(say('a', 'first'));
  for (let tries = 0; tries < 4; tries += 1) {
    const { position } = (await next()) ?? { position: '0' };
    await postponeEffect(database, id, { position, seconds: tries < 3 ? 0 : 3600, tried: true, unsure: false });
  }
  expect(await next()).toBeUndefined();
  await ask(say('a', 'second'));
  expect(await next()).toMatchObject({ body: say('a', 'second'), attempts: 0 });
  expect(await all()).toEqual([say('a', 'second')]);
});

test('a living card stays in the queue, and keeps its distance in time', async () => {
  const { id, ask, next, finish, all } = await meetingIn('card');
  await ask({ type: 'showChecklist' });
  const card = await next();
  await ask({ type: 'showChecklist' });
  const { rows: before } = await database.pool.query<{ now: Date }>('select clock_timestamp() as now');
  await finish(card);
  const apart = `select due >= $2::timestamptz + interval '2 seconds' as apart from effect where meeting = $1`;
  expect((await database.pool.query(apart, [id, before[0]?.now])).rows).toEqual([{ apart: true }]);
  await database.pool.query('update effect set due = now() where meeting = $1', [id]);
  await ask({ type: 'showChecklist' });
  expect(await all()).toEqual([{ type: 'showChecklist' }]);
});
