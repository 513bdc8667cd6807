import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Database } from '../../bot/store/database.ts';
import { forgetMeeting } from '../../bot/store/effects.ts';
import { joinInstances } from '../../bot/store/instance.ts';
import { freshDatabase } from '../fixture.ts';
import { kill } from './lives.ts';

/** A meeting as it is kept, with something to be done in each lane and a timer. */
async function keep({ pool }: Database, delivering?: string): Promise<string> {
  const id = randomUUID();
  await pool.query(
    `insert into meeting (id, tenant, conversation, ordinal, state, version, last_at, last_id, delivering, alarming)
      values ($1, 'tenant', $1, 1, '{}', 1, 0, '', $2, $2)`,
    [id, delivering],
  );
  await pool.query(`insert into event (meeting, id, at, body) values ($1, 'fact', 0, '{}')`, [id]);
  await pool.query(
    `insert into effect (meeting, lane, body, due) values ($1, 'rest', '{}', now()), ($1, 'alarms', '{}', now())`,
    [id],
  );
  await pool.query(`select graphile_worker.add_job('timer', job_key => $1 || ':retention')`, [id]);
  return id;
}

/** The keys of the jobs that wait, and the meetings of which something is kept. */
async function left({ pool }: Database) {
  const keys = await pool.query<{ key: string }>('select key from graphile_worker.jobs order by id');
  const of = await pool.query<{ meeting: string }>(
    'select id as meeting from meeting union select meeting from event union select meeting from effect',
  );
  return { keys: keys.rows.map(({ key }) => key), of: of.rows.map(({ meeting }) => meeting) };
}

test('the bot deletes all of a meeting and nothing of another', async () => {
  const database = await freshDatabase();
  const [one, other] = [await keep(database), await keep(database)];
  await database.pool.query(`select wake_lane($1, lane, now()) from unnest('{alarms,rest}'::text[]) lane`, [one]);
  await forgetMeeting(database, one);
  expect(await left(database)).toEqual({ keys: [`${other}:retention`], of: [other] });
});

test('what a dead instance was to deliver is delivered by another, and what a living one delivers is left to it', async () => {
  const database = await freshDatabase();
  const [dead, living] = [await joinInstances(database), await joinInstances(database)];
  const [lost, held] = [await keep(database, dead.id()), await keep(database, living.id())];
  await kill(database, dead);
  expect(await living.tidyUp()).toEqual({ living: 1, freed: 1, givenUp: 0, oldestDue: expect.any(Number) });
  const lanesOf = async (meeting: string) =>
    (await left(database)).keys.filter((key) => [`${meeting}:alarms`, `${meeting}:deliver`].includes(key)).toSorted();
  expect(await lanesOf(lost)).toEqual([`${lost}:alarms`, `${lost}:deliver`]);
  expect(await lanesOf(held)).toEqual([]);
  await living.leave();
  expect(await lanesOf(held)).toEqual([`${held}:alarms`, `${held}:deliver`]);
});

test('the bot looks after what was due long ago and nobody delivers', async () => {
  const database = await freshDatabase();
  const instance = await joinInstances(database);
  const forgotten = await keep(database, 'an instance of long ago');
  await keep(database, instance.id());
  await database.pool.query(`update effect set due = now() - interval '31 seconds'`);
  await instance.tidyUp();
  const { keys } = await left(database);
  expect(keys.filter((key) => !key.endsWith(':retention')).toSorted()).toEqual([
    `${forgotten}:alarms`,
    `${forgotten}:deliver`,
  ]);
  await instance.leave();
});

test('while one instance wakes what nobody delivers, another that starts does not wait for it', async () => {
  const database = await freshDatabase();
  const [one, other] = [await joinInstances(database), await joinInstances(database)];
  const forgotten = await keep(database, 'an instance of long ago');
  const lanes = [`${forgotten}:alarms`, `${forgotten}:deliver`];
  await database.pool.query(
    `select wake_lane($1, lane, now() + interval '1 hour') from unnest('{alarms,rest}'::text[]) lane`,
    [forgotten],
  );
  await database.pool.query(`update effect set due = now() - interval '31 seconds'`);
  const waking = await database.pool.connect();
  await waking.query('begin');
  await waking.query('select clear_away()');
  expect(await other.tidyUp()).toMatchObject({ living: 2 });
  await waking.query('commit');
  waking.release();
  const due = `select key from graphile_worker.jobs where run_at <= now() and key <> $1 order by key`;
  const { rows } = await database.pool.query<{ key: string }>(due, [`${forgotten}:retention`]);
  expect(rows.map(({ key }) => key)).toEqual(lanes.toSorted());
  await one.leave();
  await other.leave();
});

test('the bot takes jobs from a worker that nobody knows, and clears those that failed for good', async () => {
  const database = await freshDatabase();
  const instance = await joinInstances(database);
  await instance.works('a known pool');
  await keep(database);
  const failed = await keep(database);
  const known = await keep(database);
  const lock = `update graphile_worker._private_jobs set locked_at = now() - interval '4 seconds', locked_by = `;
  await database.pool.query(`${lock} 'an unknown pool'`);
  await database.pool.query(`${lock} 'a known pool' where key = $1`, [`${known}:retention`]);
  await database.pool.query('update graphile_worker._private_jobs set attempts = max_attempts where key = $1', [
    `${failed}:retention`,
  ]);
  expect(await instance.tidyUp()).toEqual({ living: 1, freed: 0, givenUp: 1, oldestDue: expect.any(Number) });
  const { rows } = await database.pool.query(
    'select key, locked_by from graphile_worker.jobs where locked_by is not null',
  );
  expect(rows).toEqual([{ key: `${known}:retention`, locked_by: 'a known pool' }]);
  await instance.leave();
});

test('the bot knows for how long the oldest job has been due, whatever is more urgent', async () => {
  const database = await freshDatabase();
  const instance = await joinInstances(database);
  const oldest = async () => {
    const { oldestDue } = await instance.tidyUp();
    return oldestDue === null ? undefined : Math.floor(oldestDue / 60);
  };
  const job = (minutes: number, priority: number) =>
    database.pool.query(
      `select graphile_worker.add_job('timer', run_at => now() + $1 * interval '1 minute', priority => $2)`,
      [minutes, priority],
    );
  expect(await oldest()).toBe(undefined);
  await job(5, 0);
  expect(await oldest()).toBe(undefined);
  await job(-3, -10);
  expect(await oldest()).toBe(3);
  await job(-7, 10);
  expect(await oldest()).toBe(7);
  await database.pool.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker' where priority = 10`,
  );
  expect(await oldest()).toBe(3);
  await instance.leave();
});
