import { expect, test } from 'vitest';
import { NotReached } from '../../bot/outside/delivery-error.ts';
import { nextEffect, finishEffect } from '../../bot/store/effects.ts';
import type { Effect } from '../../src/protocol/effect.ts';
import { freshDatabase } from '../fixture.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written, type Stage } from './stage.ts';

const card = { type: 'showChecklist' } as const;
const alarm = (matter: string): Effect => ({
  type: 'announce',
  matter,
  notice: { about: 'recording-organizer', kind: 'recording' },
});
const word = (matter: string): Effect => ({ type: 'announce', matter, notice: { about: 'sensitive-hint' } });

/** A loop of its own, in which writing a message leads to these effects. */
async function loop(effects: (message: string) => readonly Effect[], answer?: Stage['answer']) {
  const database = await freshDatabase();
  const theatre = stage(answer);
  const protocol = tinyProtocol((event) => (event.type === 'messageChecked' ? effects(event.message) : []));
  const { meetings, stop } = await startLoop(database, { performers: theatre.performers, protocol });
  const write = (message: string, name = 'lanes') =>
    meetings.handle({ ...written(message), where: { ...chat, conversation: `19:meeting_${name}@thread.v2` } });
  return { database, theatre, write, stop };
}

/** Resolves when so much has been begun in all, what hangs counted. */
function begun({ performed }: Stage, count: number): Promise<void> {
  return expect.poll(() => performed.length, { timeout: 10_000 }).toBe(count);
}

/** What was said or shown, the first first. */
function matters({ performed }: Stage): readonly string[] {
  return performed.map(({ effect }) => ('matter' in effect ? effect.matter : effect.type));
}

test('a card that hangs keeps no alarm waiting, in its meeting or in another', async () => {
  const hanging = Promise.withResolvers<[]>();
  const many = 40;
  const { theatre, write, stop } = await loop(
    (message) => (message === 'card' ? [card] : [alarm(message)]),
    ({ type }) => (type === 'showChecklist' ? hanging.promise : []),
  );
  for (let index = 0; index < many; index += 1) await write('card', `hangs-${index}`);
  await begun(theatre, many);
  await write('same', 'hangs-0');
  await write('other', 'another');
  await begun(theatre, many + 2);
  expect(matters(theatre).slice(many).toSorted()).toEqual(['other', 'same']);
  hanging.resolve([]);
  await stop();
});

test('however many lanes are at work, one more waits until one is done, and alarms do not', async () => {
  const hanging = Promise.withResolvers<[]>();
  const many = 250;
  const { theatre, write, stop } = await loop(
    (message) => (message === 'join' ? [{ type: 'joinCall' }] : [alarm(message)]),
    ({ type }) => (type === 'joinCall' ? hanging.promise : []),
  );
  await Promise.all(Array.from({ length: many }, (_, index) => write('join', `joins-${index}`)));
  await begun(theatre, many);
  await write('join', 'one-more');
  await write('alarm', 'one-more');
  await begun(theatre, many + 1);
  expect(matters(theatre).at(-1)).toBe('alarm');
  hanging.resolve([]);
  await begun(theatre, many + 2);
  await stop();
});

test('an alarm goes before what has waited longer for the limits of Teams', async () => {
  const crowd = Array.from({ length: 24 }, (_, index) => word(`word ${index}`));
  const { theatre, write } = await loop((message) => (message === 'crowd' ? crowd : [alarm(message)]));
  await write('crowd');
  await theatre.until(1);
  await write('alarm');
  await theatre.until(12);
  expect(matters(theatre).slice(0, 12)).toContain('alarm');
});

test('alarms are said in the order they were decided', async () => {
  const order = Array.from({ length: 12 }, (_, index) => `alarm ${index}`);
  const { theatre, write } = await loop((message) => [alarm(message)]);
  for (const message of order) await write(message);
  await theatre.until(12);
  expect(matters(theatre)).toEqual(order);
});

test('an alarm that is tried again keeps the alarms after it waiting, and nothing of the rest', async () => {
  let tries = 0;
  const { theatre, write } = await loop(
    (message) => (message === 'word' ? [word(message)] : [alarm(message)]),
    (effect) => {
      if ('matter' in effect && effect.matter === 'first' && (tries += 1) <= 2) {
        throw new NotReached('announcing', { status: 503 });
      }
      return [];
    },
  );
  await write('first');
  await theatre.until(2);
  await write('second');
  await write('word');
  await theatre.until(5);
  expect(matters(theatre)).toEqual(['first', 'first', 'word', 'first', 'second']);
});

test('when Teams asks to be left alone in a chat, so it is by both lanes', async () => {
  const { database, theatre, write } = await loop(
    (message) => (message === 'word' ? [word(message)] : [alarm(message)]),
    () => {
      throw new NotReached('busy', { status: 429, retryAfter: 60 });
    },
  );
  await write('word');
  await theatre.until(1);
  await write('alarm');
  const late = `select lane from effect where due > now() + interval '30 seconds' order by lane`;
  await expect
    .poll(() => database.pool.query(late).then(({ rows }) => rows), { timeout: 10_000 })
    .toEqual([{ lane: 'alarms' }, { lane: 'rest' }]);
  expect(matters(theatre)).toEqual(['word']);
});

test('a meeting is deleted when both lanes are done, whichever is last', async () => {
  const hanging = Promise.withResolvers<[]>();
  const { database, theatre, write } = await loop(
    (message) => (message === 'end' ? [alarm('last'), { type: 'forget' }, word('before')] : []),
    (effect) => ('matter' in effect && effect.matter === 'last' ? hanging.promise : []),
  );
  await write('end');
  await begun(theatre, 2);
  expect((await database.pool.query('select from meeting')).rowCount).toBe(1);
  hanging.resolve([]);
  await expect
    .poll(() => database.pool.query('select from meeting').then(({ rowCount }) => rowCount), { timeout: 10_000 })
    .toBe(0);
});

test('each lane of a meeting is delivered by one instance at a time, and the queue has alarms first', async () => {
  const { database, write, stop } = await loop((message) => (message === 'both' ? [word('word'), alarm('alarm')] : []));
  const meeting = (await write('nothing')).meeting?.id ?? '';
  await stop();
  const ids = ['first', 'second'];
  for (const id of ids) await database.pool.query('insert into instance (id) values ($1)', [id]);
  const client = await database.pool.connect();
  await client.query('select pg_advisory_lock(lock) from instance');
  const insert = `select queue_effects($1, $2)`;
  await database.pool.query(insert, [
    meeting,
    JSON.stringify([
      { lane: 'rest', body: word('word') },
      { lane: 'alarms', body: alarm('alarm') },
    ]),
  ]);
  const jobs = 'select task_identifier as task from graphile_worker.jobs order by priority, run_at';
  expect((await database.pool.query(jobs)).rows).toEqual([{ task: 'alarms' }, { task: 'deliver' }]);
  const take = (lane: 'alarms' | 'rest', instance: string) =>
    nextEffect(database, { meeting, lane }, { instance, stopping: false });
  const first = await take('rest', 'first');
  const second = await take('alarms', 'second');
  expect([first?.body, second?.body]).toEqual([word('word'), alarm('alarm')]);
  expect([await take('rest', 'second'), await take('alarms', 'first')]).toEqual([undefined, undefined]);
  if (second !== undefined) await finishEffect(database, meeting, second);
  expect(await take('alarms', 'second')).toBeUndefined();
  const held = 'select delivering, alarming from meeting';
  expect((await database.pool.query(held)).rows).toEqual([{ delivering: 'first', alarming: null }]);
  await client.query('select pg_advisory_unlock_all()');
  client.release();
  expect((await take('rest', 'second'))?.body).toEqual(word('word'));
});

/** Effects that hang until the test lets go of them, by type. */
function hangingOn(...types: readonly Effect['type'][]) {
  const { promise, resolve } = Promise.withResolvers<[]>();
  const answer: Stage['answer'] = ({ type }) => (types.includes(type) ? promise : []);
  return { answer, letGo: () => resolve([]) };
}

const hide: Effect = { type: 'hideMessage', message: '1795420860111', writer: 'entra:kari' };

test('what Graph does not answer keeps nothing waiting that is said in Teams in the same lane, and the other way round', async () => {
  const both: Readonly<Record<string, readonly Effect[]>> = {
    hide: [hide, alarm('hidden')],
    join: [{ type: 'joinCall' }, word('welcome'), card],
    read: [card, { type: 'readGrants' }],
  };
  for (const [message, hangs, said] of [
    ['hide', 'hideMessage', ['hideMessage', 'hidden']],
    ['join', 'joinCall', ['joinCall', 'welcome', 'showChecklist']],
    ['read', 'showChecklist', ['showChecklist', 'readGrants']],
  ] as const) {
    const { answer, letGo } = hangingOn(hangs);
    const { theatre, write, stop } = await loop((what) => both[what] ?? [], answer);
    await write(message);
    await begun(theatre, said.length);
    expect(matters(theatre)).toEqual(said);
    letGo();
    await stop();
  }
});

test('while something hangs, what comes then is said, and what is asked of the same party keeps its order', async () => {
  const { answer, letGo } = hangingOn('hideMessage');
  const { database, theatre, write } = await loop(
    (message) => (message === 'hide' ? [hide, { ...hide, message: '2' }] : [alarm(message)]),
    answer,
  );
  await write('hide');
  await begun(theatre, 1);
  await write('first');
  await begun(theatre, 2);
  await write('second');
  await begun(theatre, 3);
  expect(matters(theatre)).toEqual(['hideMessage', 'first', 'second']);
  expect((await database.pool.query('select alarming from meeting where alarming is not null')).rowCount).toBe(1);
  letGo();
  await begun(theatre, 4);
  expect(matters(theatre).at(-1)).toBe('hideMessage');
});
