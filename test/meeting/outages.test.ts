import { expect, test } from 'vitest';
import { NotReached } from '../../bot/outside/delivery-error.ts';
import { openDatabase, type Database } from '../../bot/store/database.ts';
import { readLog } from '../../bot/store/occurrences.ts';
import type { Effect } from '../../src/protocol/effect.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { startLoop } from './loop.ts';
import { chat, oneRegistration, stage, tinyProtocol, written, type Stage } from './stage.ts';

const alarm = (matter: string): Effect => ({
  type: 'announce',
  matter,
  notice: { about: 'recording-organizer', kind: 'recording' },
});
const word = (matter: string): Effect => ({ type: 'announce', matter, notice: { about: 'sensitive-hint' } });
const protocol = tinyProtocol((event) => {
  if (event.type !== 'messageChecked') return [];
  const { message } = event;
  if (message.startsWith('graph')) return [{ type: 'joinCall' }];
  return [message.startsWith('alarm') ? alarm(message) : word(message)];
});

/** Instances on one database that speak to one Teams, which may be out. */
async function given(count = 1) {
  const database = await openDatabase({ url: await freshDatabaseUrl() }, () => undefined);
  let isOut = true;
  const theatre = stage(() => {
    if (isOut) throw new NotReached('announcing', { status: 503 });
    return [];
  });
  const loops = await Promise.all(
    Array.from({ length: count }, () => startLoop(database, { performers: theatre.performers, protocol })),
  );
  const write = async (message: string, meeting: number) =>
    loops[meeting % count]?.meetings.handle({ ...written(message), where: inChat(meeting) });
  return {
    database,
    theatre,
    write,
    back: () => {
      isOut = false;
      return performance.now();
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(loops.map(({ stop }) => stop()));
      await database.close();
    },
  };
}

function inChat(meeting: number) {
  return { ...chat, conversation: `19:meeting_out-${meeting}@thread.v2` };
}

function mattersSince({ performed }: Stage, when: number): readonly string[] {
  return performed.flatMap(({ effect, at }) => (at >= when && 'matter' in effect ? [effect.matter] : []));
}

/** As if the outage had begun so much earlier. */
async function hasLasted({ pool }: Pick<Database, 'pool'>, minutes: number): Promise<void> {
  await pool.query(`update outage set since = since - $1 * interval '1 minute'`, [minutes]);
  await pool.query(`update effect set first_tried = first_tried - $1 * interval '1 minute'`, [minutes]);
}

/** Nothing waits to be said any more. */
function nothingWaits({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const waits = () => pool.query('select from effect where due is not null').then(({ rowCount }) => rowCount);
  return expect.poll(waits, { timeout: 15_000 }).toBe(0);
}

test.each([
  { instances: 1, minutes: 0 },
  { instances: 2, minutes: 0 },
  { instances: 1, minutes: 30 },
])(
  'while Teams is out one asks at a time, and when it is back all is said once, in order: $instances, $minutes min',
  async ({ instances, minutes }) => {
    await using one = await given(instances);
    const { database, theatre, write, back } = one;
    const { pool } = database;
    const meetings = Array.from({ length: 12 }, (_, index) => index);
    await Promise.all(meetings.slice(0, 2).map((meeting) => write(`word ${meeting} first`, meeting)));
    // Two meetings were refused: that is no single chat any more.
    await expect.poll(() => isKnown(database)).toBe(true);
    // Somebody asks just now.
    await pool.query(`update outage set asked = now() + interval '1 hour'`);
    await Promise.all(meetings.map((meeting) => write(`alarm ${meeting}`, meeting)));
    await Promise.all(meetings.map((meeting) => write(`word ${meeting}`, meeting)));
    const waiting = () => pool.query('select from effect where awaits is not null').then(({ rowCount }) => rowCount);
    await expect.poll(waiting, { timeout: 15_000 }).toBe(24);
    const asked = theatre.performed.length;
    if (instances === 1) expect(mattersSince(theatre, 0).filter((matter) => matter.startsWith('alarm'))).toEqual([]);
    await hasLasted(database, minutes);
    // By itself nothing would be tried for an hour.
    await pool.query(`update effect set due = due + interval '1 hour' where awaits is not null`);
    expect(theatre.performed).toHaveLength(asked);
    const since = back();
    await pool.query('update outage set asked = since');
    await nothingWaits(database);
    const said = mattersSince(theatre, since);
    expect(said).toHaveLength(26);
    expect(new Set(said).size).toBe(26);
    expect(said[0]).toContain('alarm');
    for (const meeting of [0, 1]) {
      expect(said.indexOf(`word ${meeting} first`)).toBeLessThan(said.indexOf(`word ${meeting}`));
    }
    expect(await rows(database, 'outage')).toBe(0);
  },
);

/** Whether an outage has been met in more lanes than one. */
async function isKnown({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  return (await pool.query('select from outage where scope is null')).rowCount === 1;
}

async function rows({ pool }: Pick<Database, 'pool'>, table: 'outage' | 'effect'): Promise<number | null> {
  return (await pool.query(`select from ${table}`)).rowCount;
}

test('one chat that refuses everything keeps nothing else waiting, and is asked more and more seldom', async () => {
  await using one = await given();
  const { database, theatre, write, back } = one;
  theatre.answer = (_, { chat: { conversation } }) => {
    if (conversation === inChat(0).conversation) throw new NotReached('announcing', { status: 500 });
    return [];
  };
  await write('alarm sick', 0);
  const seldom = `select from effect where attempts = 3 and due > now() + interval '30 seconds'`;
  for (let meeting = 1; (await database.pool.query(seldom)).rowCount === 0; meeting += 1) {
    const before = theatre.performed.length;
    await write(`alarm ${meeting}`, meeting);
    await expect.poll(() => mattersSince(theatre, 0).includes(`alarm ${meeting}`), { interval: 5 }).toBe(true);
    expect(theatre.performed.length).toBeGreaterThan(before);
  }
  expect(mattersSince(theatre, 0).filter((matter) => matter === 'alarm sick').length).toBeLessThan(12);
  expect(await rows(database, 'effect')).toBe(1);
  back();
});

test('what waited for an hour is given up, and that is known', async () => {
  await using one = await given();
  const { database, theatre, write } = one;
  const { meeting } = (await write('alarm', 0)) ?? {};
  await theatre.until(2);
  await hasLasted(database, 61);
  const log = async () => (await readLog(database, meeting?.id ?? '')).map(({ type }) => type);
  await expect.poll(log, { timeout: 15_000 }).toContain('deliveryRefused');
  await nothingWaits(database);
  await expect.poll(() => rows(database, 'outage'), { timeout: 15_000 }).toBe(0);
});

test('what Graph does not take keeps nothing waiting that is said in Teams', async () => {
  await using one = await given();
  const { database, theatre, write } = one;
  theatre.answer = ({ type }) => {
    if (type === 'joinCall') throw new NotReached('joining', { status: 503 });
    return [];
  };
  await Promise.all([0, 1].map((meeting) => write('graph', meeting)));
  await expect.poll(() => isKnown(database)).toBe(true);
  await write('word', 0);
  await expect.poll(() => mattersSince(theatre, 0)).toEqual(['word']);
  expect(await rows(database, 'outage')).toBe(1);
  const since = performance.now();
  theatre.answer = () => [];
  await nothingWaits(database);
  expect(theatre.performed.filter(({ effect, at }) => effect.type === 'joinCall' && at >= since)).toHaveLength(2);
});

test('what one registration is refused keeps nothing of another waiting', async () => {
  const database = await openDatabase({ url: await freshDatabaseUrl() }, () => undefined);
  const [north, south] = [stage(), stage()];
  north.answer = () => {
    throw new NotReached('announcing', { status: 503 });
  };
  const [its] = oneRegistration(north.performers).all();
  const [others] = oneRegistration(south.performers).all();
  if (its === undefined || others === undefined) throw new Error('no registration');
  const other = { ...others, app: 'b07a0000-0000-4000-8000-000000000002' };
  const registrations = { of: (tenant: string) => (tenant === chat.tenant ? its : other), all: () => [its, other] };
  const loop = await startLoop(database, { performers: north.performers, registrations, protocol });
  const write = (meeting: number, tenant: string) =>
    loop.meetings.handle({ ...written('word'), where: { ...inChat(meeting), tenant } });
  await Promise.all([0, 1].map((meeting) => write(meeting, chat.tenant)));
  await expect.poll(() => isKnown(database)).toBe(true);
  await write(0, '66666666-7777-4888-9999-000000000000');
  await south.until(1);
  expect(await rows(database, 'outage')).toBe(1);
  const refusing = loop.refusing().filter(({ seconds }) => seconds > 0);
  expect(refusing).toEqual([{ app: its.app, party: 'teams', seconds: expect.any(Number) as number }]);
  await loop.stop();
  await database.close();
});

test('what waited for an outage that a dead process knew of is said by the next one', async () => {
  const database = await openDatabase({ url: await freshDatabaseUrl() }, () => undefined);
  const theatre = stage(() => {
    throw new NotReached('announcing', { code: 'ECONNREFUSED', isAway: true });
  });
  const first = await startLoop(database, { performers: theatre.performers, protocol });
  await Promise.all([0, 1].map((meeting) => first.meetings.handle({ ...written('word'), where: inChat(meeting) })));
  await expect.poll(() => isKnown(database)).toBe(true);
  await first.stop();
  theatre.answer = () => [];
  const second = await startLoop(database, { performers: theatre.performers, protocol });
  await nothingWaits(database);
  await expect.poll(() => rows(database, 'outage')).toBe(0);
  await expect.poll(() => second.refusing().every(({ seconds }) => seconds === 0), { timeout: 10_000 }).toBe(true);
  await second.stop();
  await database.close();
});
