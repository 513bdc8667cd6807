import { expect, test } from 'vitest';
import { NotReached, SaidNo } from '../../bot/outside/delivery-error.ts';
import type { Effect } from '../../src/protocol/effect.ts';
import { freshDatabase } from '../fixture.ts';
import { wakeLater } from '../../bot/store/effects.ts';
import { readLog } from '../../bot/store/occurrences.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written, type Stage } from './stage.ts';

const reminder = { about: 'sensitive-hint' } as const;

/** A loop of its own, in which writing a message leads to these effects. */
async function loop(effects: (message: string) => readonly Effect[], answer?: Stage['answer']) {
  const database = await freshDatabase();
  const theatre = stage(answer);
  const protocol = tinyProtocol((event) => (event.type === 'messageChecked' ? effects(event.message) : []));
  const { meetings } = await startLoop(database, { performers: theatre.performers, protocol });
  return { database, theatre, meetings };
}

test('the bot says things in the order they were decided', async () => {
  const { theatre, meetings } = await loop((message) => [
    { type: 'tell', to: message, matter: 'reminder', notice: reminder },
  ]);
  const order = Array.from({ length: 12 }, (_, index) => `p${index}`);
  for (const message of order) await meetings.handle(written(message));
  await theatre.until(12);
  expect(theatre.performed.map(({ effect }) => 'to' in effect && effect.to)).toEqual(order);
});

test('the bot draws one card for fifty facts that come together', async () => {
  const { theatre, meetings } = await loop((message) => [
    { type: 'showChecklist' },
    ...(message === 'last' ? [{ type: 'announce', matter: 'reminder', notice: reminder } as const] : []),
  ]);
  const crowd = Array.from({ length: 50 }, (_, index) => written(`m${index}`));
  await Promise.all(crowd.map((fact) => meetings.handle(fact)));
  await meetings.handle(written('last'));
  await theatre.until(2);
  const cards = theatre.performed.filter(({ effect }) => effect.type === 'showChecklist');
  expect(cards.length).toBeLessThanOrEqual(3);
});

test('the bot leaves unsaid what has been overtaken, and goes on', async () => {
  const { theatre, meetings } = await loop(() => [
    { type: 'announce', matter: 'recording 17', notice: { about: 'recording-started', kind: 'recording' } },
    { type: 'announce', matter: 'hint', notice: reminder },
  ]);
  await meetings.handle(written('first'));
  await theatre.until(1);
  expect(theatre.performed.map(({ effect }) => 'matter' in effect && effect.matter)).toEqual(['hint']);
});

test('the bot tries again what did not reach Teams, and keeps what comes after waiting', async () => {
  let tries = 0;
  const { theatre, meetings } = await loop(
    (message) => [{ type: 'tell', to: message, matter: 'reminder', notice: reminder }],
    () => {
      tries += 1;
      if (tries === 1) throw new NotReached('telling', { status: 503 });
      return [];
    },
  );
  await meetings.handle(written('first'));
  await meetings.handle(written('second'));
  await theatre.until(3);
  const told = theatre.performed.map(({ effect }) => 'to' in effect && effect.to);
  expect(told).toEqual(['first', 'first', 'second']);
  expect(new Set(theatre.performed.slice(0, 2).map(({ delivery }) => delivery.delivery)).size).toBe(1);
});

test('the bot notes that it said something late, whatever kept it from saying it', async () => {
  const held = Promise.withResolvers<void>();
  const { database, theatre, meetings } = await loop(
    (message) => [say(message)],
    async (effect) => {
      if ('matter' in effect && effect.matter === 'first') await held.promise;
      return [];
    },
  );
  const { meeting } = await meetings.handle(written('first'));
  await expect.poll(() => theatre.performed.length).toBe(1);
  await meetings.handle(written('second'));
  await database.pool.query(`update effect set due = due - interval '5 minutes' where key like '%second'`);
  held.resolve();
  await theatre.until(2);
  const log = async () => (await readLog(database, meeting?.id ?? '')).filter(({ type }) => type === 'saidLate');
  await expect.poll(log).toHaveLength(1);
  const [{ at, from } = { at: 0, from: 0 }] = (await log()).flatMap((one) => (one.type === 'saidLate' ? [one] : []));
  expect(Math.round((at - from) / 60_000)).toBe(5);
});

test('the bot waits as long as Teams asks it to', async () => {
  let tries = 0;
  const { theatre, meetings } = await loop(
    () => [{ type: 'announce', matter: 'reminder', notice: reminder }],
    () => {
      tries += 1;
      if (tries === 1) throw new NotReached('announcing', { status: 429, code: 'Throttled', retryAfter: 2 });
      return [];
    },
  );
  await meetings.handle(written('first'));
  await theatre.until(2);
  const [first, second] = theatre.performed;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1900);
});

const join = { type: 'joinCall' } as const;
const read = { type: 'readGrants' } as const;
const say = (matter: string) => ({ type: 'announce', matter, notice: reminder }) as const;

test.each([
  { busy: 'Graph', first: [join, say('a')], second: [read, say('b')], done: ['announce', 'announce'] },
  { busy: 'Teams', first: [say('a'), join], second: [say('b'), read], done: ['joinCall', 'readGrants'] },
])('the bot leaves $busy alone when that asks for it, and nobody else', async ({ first, second, done }) => {
  const [busy] = first;
  const { database, theatre, meetings } = await loop(
    (message) => (message === 'first' ? first : second),
    (effect) => {
      if (effect.type === busy?.type) throw new NotReached('busy', { status: 429, retryAfter: 60 });
      return [];
    },
  );
  await meetings.handle(written('first'));
  await theatre.until(2);
  await meetings.handle(written('second'));
  await theatre.until(3);
  expect(theatre.performed.map(({ effect }) => effect.type)).toEqual([busy?.type, ...done]);
  const late = `select from effect where due > now() + interval '30 seconds'`;
  await expect.poll(() => database.pool.query(late).then(({ rowCount }) => rowCount)).toBe(2);
});

test('the bot gives up what Teams refuses for good, and the record knows it', async () => {
  const refusal = { status: 403, code: 'BotNotInConversationRoster', remedy: 'not-in-chat', to: 'gone' } as const;
  const { database, theatre, meetings } = await loop(
    (message) => [{ type: 'tell', to: message, matter: 'reminder', notice: reminder }],
    (effect) => {
      if ('to' in effect && effect.to === 'gone') throw new SaidNo('telling', refusal);
      return [];
    },
  );
  const { meeting } = await meetings.handle(written('gone'));
  await meetings.handle(written('here'));
  await theatre.until(2);
  const log = await readLog(database, meeting?.id ?? '');
  expect(log).toContainEqual(
    expect.objectContaining({
      type: 'deliveryRefused',
      effect: 'tell',
      status: 403,
      code: 'BotNotInConversationRoster',
      to: 'gone',
    }),
  );
});

test('the bot keeps what performing taught it', async () => {
  const { theatre, meetings } = await loop(
    (message) =>
      message === 'post' ? [{ type: 'showChecklist' }] : [{ type: 'announce', matter: 'reminder', notice: reminder }],
    (effect) => (effect.type === 'showChecklist' ? [{ type: 'cardPosted', card: 'checklist', activity: '17' }] : []),
  );
  const { meeting } = await meetings.handle(written('post'));
  await meetings.handle(written('then'));
  await theatre.until(2);
  expect((await meetings.read(chat))?.state.reminders.identity).toHaveLength(3);
  expect(theatre.performed[1]?.delivery.id).toBe(meeting?.id);
});

test('the bot deletes everything about a meeting, and only after all else is done', async () => {
  const { database, theatre, meetings } = await loop((message) =>
    message === 'forget' ? [{ type: 'forget' }, { type: 'withdrawCards' }] : [],
  );
  const { meeting } = await meetings.handle(written('first'));
  await meetings.handle(written('forget'));
  await theatre.until(1);
  expect(theatre.performed[0]?.effect.type).toBe('withdrawCards');
  await expect.poll(() => meetings.read({ in: 'meeting', meeting: meeting?.id ?? '' })).toBeUndefined();
  for (const table of ['meeting', 'event', 'effect', 'graphile_worker.jobs'] as const) {
    const { rows } = await database.pool.query<{ count: string }>(`select count(*) from ${table}`);
    expect([table, rows[0]?.count]).toEqual([table, '0']);
  }
});

test('the bot keeps an appointment, moves it and cancels it', async () => {
  const hour = 3_600_000;
  const database = await freshDatabase();
  const theatre = stage();
  const protocol = tinyProtocol((event) => {
    if (event.type === 'timerFired') return [{ type: 'announce', matter: event.timer.kind, notice: reminder }];
    if (event.type !== 'messageChecked') return [];
    switch (event.message) {
      case 'make':
        return [
          { type: 'startTimer', timer: { kind: 'identity' }, at: event.at + 2 * hour },
          { type: 'startTimer', timer: { kind: 'end' }, at: event.at + hour },
        ];
      case 'change':
        return [
          { type: 'startTimer', timer: { kind: 'identity' }, at: event.at + 1 },
          { type: 'stopTimer', timer: { kind: 'end' } },
        ];
      default:
        return [];
    }
  });
  const { meetings } = await startLoop(database, { performers: theatre.performers, protocol });
  await meetings.handle(written('make'));
  const { meeting } = await meetings.handle(written('change'));
  const { rows: jobs } = await database.pool.query<{ key: string }>('select key from graphile_worker.jobs');
  expect(jobs).not.toContainEqual({ key: `${meeting?.id}:end` });
  await theatre.until(1);
  expect(theatre.performed[0]?.effect).toMatchObject({ matter: 'identity' });
});

test('the bot leaves undone what only another release knows how to do, and goes on', async () => {
  const { database, theatre, meetings } = await loop((message) =>
    message === 'then' ? [{ type: 'announce', matter: 'then', notice: reminder }] : [],
  );
  const { meeting } = await meetings.handle(written('first'));
  await database.pool.query(
    `insert into effect (meeting, key, body, due) values ($1, null, '{"type":"sing"}', now()), ($1, 'dance', '{"type":"dance"}', now()),
      ($1, null, '{"type":"startTimer"}', now())`,
    [meeting?.id],
  );
  await meetings.handle(written('then'));
  await wakeLater(database, { meeting: meeting?.id ?? '', lane: 'rest' }, 0);
  await theatre.until(1);
  expect(theatre.performed.map(({ effect }) => effect.type)).toEqual(['announce']);
  const due = () => database.pool.query('select from effect where due is not null').then(({ rowCount }) => rowCount);
  await expect.poll(due).toBe(0);
});
