import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import { people } from '../../bot/store/people.ts';
import { troubledPostgres, type TroubledPostgres } from '../store/troubled-postgres.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written, type Stage } from './stage.ts';

const speaks = tinyProtocol((event) =>
  event.type === 'messageChecked'
    ? [{ type: 'tell', matter: event.message, to: event.message, notice: { about: 'sensitive-hint' } }]
    : [],
);

const postgres = await troubledPostgres();
const database = await openDatabase({ url: postgres.url }, () => undefined);
const theatre = stage();
const { meetings, stop } = await startLoop(database, { performers: theatre.performers, protocol: speaks });
afterAll(() => stop().then(database.close).then(postgres.close));

let told = 0;

/** Somebody writes in a chat; resolves when it is stored. */
function tell(message: string, chatIndex = 0): Promise<unknown> {
  told += 1;
  const where = { ...chat, conversation: `19:meeting_troubled-${chatIndex}@thread.v2` };
  return meetings.handle({ ...written(message, { id: `${message}-${told}` }), where });
}

/** As Teams does: again until it is taken. */
async function tellUntilTaken(message: string): Promise<void> {
  await expect.poll(() => tell(message).then(() => 'taken', String), { timeout: 15_000 }).toBe('taken');
}

/** Resolves when the bot has said something about the message. */
function said({ performed }: Stage, message: string): Promise<void> {
  return expect
    .poll(() => performed.some(({ effect }) => 'to' in effect && effect.to === message), { timeout: 20_000 })
    .toBe(true);
}

/** What happens to the database, until a fact could not be stored; answers with what ends it. */
const troubles: Readonly<Record<string, (database: TroubledPostgres) => Promise<() => Promise<void> | void>>> = {
  'it stands still': ({ freeze }) => freeze(),
  'it is stopped': (one) => one.stop(),
  'it is killed': ({ kill }) => kill(),
  'others use all of its connections': ({ takeAllConnections }) => takeAllConnections(),
};

test.each(Object.entries(troubles))(
  'facts and notices flow again after the database was in trouble: %s',
  async (name, cause) => {
    await tell(`before ${name}`);
    await said(theatre, `before ${name}`);
    const end = await cause(postgres);
    await expect(tell(`while ${name}`)).rejects.toThrow();
    await end();
    await tellUntilTaken(`after ${name}`);
    await said(theatre, `after ${name}`);
  },
);

test('what was said when the database went away is noted when it is back, and not said again', async () => {
  const gone = Promise.withResolvers<() => Promise<void>>();
  theatre.answer = async (effect) => {
    if ('to' in effect && effect.to === 'as it goes') gone.resolve(await postgres.stop());
    return [];
  };
  await tell('as it goes');
  const start = await gone.promise;
  await expect(tell('while it is gone')).rejects.toThrow();
  theatre.answer = () => [];
  await start();
  await tellUntilTaken('when it is back');
  await said(theatre, 'when it is back');
  expect(theatre.performed.filter(({ effect }) => 'to' in effect && effect.to === 'as it goes')).toHaveLength(1);
});

/** The bot has all its connections open, and all are lost without a word; new ones work. */
async function loseAllConnections(): Promise<void> {
  await Promise.all(Array.from({ length: 16 }, () => database.pool.query('select pg_sleep(0.05)')));
  postgres.proxy.silence();
  postgres.proxy.heal();
}

test('one lost answer is enough to be rid of every connection that has fallen silent', async () => {
  await loseAllConnections();
  await expect(tell('while silent')).rejects.toThrow();
  await tell('after silence');
  await said(theatre, 'after silence');
});

test('so it is when it is asked what is known of people', async () => {
  const known = people(database);
  await loseAllConnections();
  await expect(known.find('tenant', 'first')).rejects.toThrow();
  expect(await known.find('tenant', 'second')).toEqual({});
});

test('notices flow again after the queue could not note what it had done', async () => {
  const { pool } = database;
  await pool.query(`create function full() returns trigger language plpgsql as
    $$ begin raise exception 'no space left' using errcode = '53100'; end $$`);
  await pool.query(
    `create trigger full_disk before delete on graphile_worker._private_jobs for each row execute function full()`,
  );
  await Promise.all([1, 2, 3, 4].map((index) => tell(`on a full disk ${index}`, index)));
  await Promise.all([1, 2, 3, 4].map((index) => said(theatre, `on a full disk ${index}`)));
  await pool.query('drop function full() cascade');
  await tell('with space again');
  await said(theatre, 'with space again');
});

test('only what is locked waits', async () => {
  const locked = Array.from({ length: 22 }, (_, index) => index + 1);
  await Promise.all(locked.map((index) => tell('before', index)));
  const letGo = await postgres.holdMeetings();
  let stored = 0;
  const waiting = Promise.all(locked.map((index) => tell(`locked ${index}`, index).then(() => (stored += 1))));
  await expect.poll(postgres.waiting).toBeGreaterThanOrEqual(1);
  await tell('free', 100);
  await said(theatre, 'free');
  expect(stored).toBe(0);
  await letGo();
  await waiting;
  await Promise.all(locked.map((index) => said(theatre, `locked ${index}`)));
});
