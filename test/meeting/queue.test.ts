import { afterAll, expect, onTestFinished, test } from 'vitest';
import { connectionPool, letGoOnce, openDatabase } from '../../bot/store/database.ts';
import { joinInstances } from '../../bot/store/instance.ts';
import { silentProxy } from '../store/silent-proxy.ts';
import { freshDatabase } from '../fixture.ts';
import { startLoop } from './loop.ts';
import { stage, tinyProtocol, written } from './stage.ts';

const database = await freshDatabase();
const { pool } = database;

const speaks = tinyProtocol((event) =>
  event.type === 'messageChecked' || event.type === 'timerFired'
    ? [{ type: 'tell', matter: event.id, to: event.type, notice: { about: 'sensitive-hint' } }]
    : [],
);

test('a job that the queue holds and does not do is done all the same', async () => {
  const theatre = stage();
  const { meetings, stop } = await startLoop(database, { performers: theatre.performers, protocol: speaks });
  await meetings.handle(written('before'));
  await theatre.until(1);
  // As when the answer to "what is to be done?" was lost on its way.
  const { rowCount } = await pool.query(`
    with held as (select graphile_worker.add_job('timer', json_build_object('meeting', id, 'timer',
        '{"kind":"end"}'::json, 'at', 0, 'firing', 'lost'), run_at => now() + interval '1 hour') as job from meeting)
    select from held`);
  expect(rowCount).toBe(1);
  await pool.query(`update graphile_worker._private_jobs set run_at = now(), locked_at = now(), attempts = 1,
    locked_by = (select pool from instance)`);
  await theatre.until(2);
  expect(theatre.performed.at(-1)?.effect).toMatchObject({ to: 'timerFired' });
  await stop();
});

test('a job that failed is tried again at once, however often it failed before', async () => {
  const theatre = stage();
  const { meetings, stop } = await startLoop(database, { performers: theatre.performers, protocol: speaks });
  const { meeting } = await meetings.handle(written('before'));
  await theatre.until(1);
  await pool.query(`create function in_trouble() returns trigger language plpgsql as
    $$ begin raise exception 'too many connections' using errcode = '53300'; end $$`);
  await pool.query('create trigger in_trouble before insert on event for each row execute function in_trouble()');
  await pool.query(
    `select graphile_worker.add_job('timer', json_build_object('meeting', $1::text, 'timer', '{"kind":"end"}'::json,
      'at', 0, 'firing', 'failing'))`,
    [meeting?.id],
  );
  await pool.query(`update graphile_worker._private_jobs set attempts = 8 where key is null`);
  const failed = `select from graphile_worker._private_jobs where last_error is not null`;
  await expect.poll(async () => (await pool.query(failed)).rowCount, { timeout: 20_000 }).toBe(1);
  await pool.query('drop function in_trouble() cascade');
  await theatre.until(2);
  await stop();
});

test('the queue takes jobs though the first thing that it asked was lost', async () => {
  const proxy = await silentProxy(database.url);
  onTestFinished(proxy.close);
  const far = await openDatabase({ url: proxy.url }, () => undefined);
  afterAll(far.close);
  const theatre = stage();
  proxy.breakAt('_private_tasks as tasks (identifier)');
  const { meetings, stop } = await startLoop(far, { performers: theatre.performers, protocol: speaks });
  await meetings.handle(written('after'));
  await theatre.until(1);
  await stop();
});

test('who lets go of a connection twice does not end the service', async () => {
  const own = letGoOnce(connectionPool(database.url, { size: 1, broken: () => undefined }));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  own.connect((error, _client, release) => {
    if (error !== undefined) return reject(error);
    release();
    release();
    resolve();
  });
  await promise;
  expect((await own.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await own.end();
});

test('who is given no connection, because its pool ended, is given nothing to let go of', async () => {
  const own = letGoOnce(connectionPool(database.url, { size: 1, broken: () => undefined }));
  await own.end();
  const { promise, resolve } = Promise.withResolvers<readonly unknown[]>();
  own.connect((...given) => resolve(given));
  expect(await promise).toEqual([expect.any(Error), undefined, undefined]);
});

test('an instance whose connection is lost lives once again, whatever it is asked meanwhile', async () => {
  const instance = await joinInstances(database);
  await pool.query(`select pg_terminate_backend(pid, 5000) from pg_locks join pg_database on pg_database.oid = database
    where locktype = 'advisory' and datname = current_database() and pid <> pg_backend_pid()`);
  await instance.beat().catch(() => undefined);
  await Promise.all([instance.beat(), instance.works('a pool'), instance.beat()]);
  const { rows } = await pool.query('select id, pool from instance');
  expect(rows).toEqual([{ id: instance.id(), pool: 'a pool' }]);
  await instance.leave();
});
