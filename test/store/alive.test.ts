import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import { joinInstances, type Instance } from '../../bot/store/instance.ts';
import { freshDatabase, freshDatabaseUrl } from '../fixture.ts';
import { kill, later } from './lives.ts';
import { silentProxy } from './silent-proxy.ts';

const minute = 60_000;

/** The length of each gap, in whole minutes. */
async function gaps(instance: Instance): Promise<readonly number[]> {
  return (await instance.beat()).map(({ from, to }) => Math.floor((to - from) / minute));
}

test('the bot was not away before it was there', async () => {
  const instance = await joinInstances(await freshDatabase());
  expect(await gaps(instance)).toEqual([]);
  expect(await gaps(instance)).toEqual([]);
  await instance.leave();
});

test('the bot knows how long it was away after it was killed', async () => {
  const database = await freshDatabase();
  const first = await joinInstances(database);
  await first.beat();
  await kill(database, first);
  await later(database, 5 * minute);
  const second = await joinInstances(database);
  expect(await gaps(second)).toEqual([5]);
  expect(await gaps(second), 'and remembers').toEqual([5]);
  await second.leave();
});

test('the bot knows how long it was away after it was stopped, from its last moment on', async () => {
  const database = await freshDatabase();
  const first = await joinInstances(database);
  await first.beat();
  const { rows: lived } = await database.pool.query<{ until: Date }>('select until from alive');
  await first.leave();
  const { rows: left } = await database.pool.query<{ until: Date }>('select until from alive where until > $1', [
    lived[0]?.until,
  ]);
  expect(left).toHaveLength(1);
  await later(database, 5 * minute);
  const second = await joinInstances(database);
  const [gap] = await second.beat();
  expect(gap?.from).toBe((left[0]?.until.getTime() ?? 0) - 5 * minute);
  await second.leave();
});

test('the bot was not away while one instance took over from another', async () => {
  const database = await freshDatabase();
  const first = await joinInstances(database);
  await first.beat();
  // The first has not said that it lives for longer than a start may take, and yet it does.
  await later(database, 2000);
  const second = await joinInstances(database);
  expect(await gaps(second)).toEqual([]);
  await first.leave();
  await later(database, 2000);
  expect(await gaps(second)).toEqual([]);
  await second.leave();
});

test('of two instances that start together both know the one gap', async () => {
  const database = await freshDatabase();
  const first = await joinInstances(database);
  await first.beat();
  await kill(database, first);
  await later(database, 5 * minute);
  const [one, other] = await Promise.all([joinInstances(database), joinInstances(database)]);
  expect(await Promise.all([gaps(one), gaps(other)])).toEqual([[5], [5]]);
  await Promise.all([one.leave(), other.leave()]);
});

test('two that start together after a few seconds are away for those seconds', async () => {
  const database = await freshDatabase();
  const first = await joinInstances(database);
  await first.beat();
  await kill(database, first);
  await later(database, 5000);
  const [one, other] = await Promise.all([joinInstances(database), joinInstances(database)]);
  expect(await Promise.all([gaps(one), gaps(other)])).toEqual([[0], [0]]);
  await Promise.all([one.leave(), other.leave()]);
});

test('the bot was away while no instance reached the database, and is another one afterwards', async () => {
  const url = await freshDatabaseUrl();
  const proxy = await silentProxy(url);
  onTestFinished(proxy.close);
  const [near, far] = await Promise.all([url, proxy.url].map((one) => openDatabase({ url: one }, () => undefined)));
  if (near === undefined || far === undefined) throw new Error('two ways are needed');
  const instance = await joinInstances(far);
  await instance.beat();
  const before = instance.id();
  proxy.silence();
  await expect(instance.beat()).rejects.toThrow();
  await later(near, 5 * minute);
  proxy.heal();
  await expect.poll(() => gaps(instance).catch(() => 'not yet'), { timeout: 20_000 }).toEqual([5]);
  expect(instance.id()).not.toBe(before);
  const { rows } = await near.pool.query('select id from instance');
  expect(rows, 'nobody takes the lost connection for a living instance').toEqual([{ id: instance.id() }]);
  await instance.leave();
  await Promise.all([near.close(), far.close()]);
});

test('the bot was not away when the database was, for a few seconds', async () => {
  const database = await freshDatabase();
  const instance = await joinInstances(database);
  await instance.beat();
  await kill(database, instance);
  await later(database, 5000);
  await expect.poll(() => gaps(instance).catch(() => 'not yet')).toEqual([]);
  await instance.leave();
});

test('the bot forgets after forty days when it lived', async () => {
  const database = await freshDatabase();
  const lived = async (days: number) => {
    const instance = await joinInstances(database);
    await instance.beat();
    await instance.leave();
    await later(database, days * 24 * 60 * minute);
  };
  await lived(30);
  await lived(15);
  await lived(0);
  expect((await database.pool.query('select from alive')).rowCount).toBe(2);
  const last = await joinInstances(database);
  expect(await gaps(last), 'a gap that ended more than 48 hours ago is told no more').toEqual([15 * 24 * 60]);
  await last.leave();
});

test('what an instance had too much to do to take in is a gap, once it has not gone on for ten seconds', async () => {
  const database = await freshDatabase();
  const [instance, other] = [await joinInstances(database), await joinInstances(database)];
  await instance.beat();
  await instance.missed({ since: 3000, until: 1000 });
  await later(database, 5000);
  await instance.missed({ since: 4000, until: 0 });
  expect(await gaps(instance), 'it may go on').toEqual([]);
  await later(database, 9000);
  await other.beat();
  await later(database, 2000);
  const [gap, ...more] = await other.beat();
  expect(more).toEqual([]);
  // Eight seconds, and five before: what is told has happened a little earlier.
  expect(Math.round(((gap?.to ?? 0) - (gap?.from ?? 0)) / 1000)).toBe(13);
  await instance.missed({ since: 0, until: 0 });
  expect(await other.beat(), 'what has been told is not gone on with').toEqual([gap]);
  await Promise.all([instance.leave(), other.leave()]);
});

test('what an instance has missed is known when it dies', async () => {
  const database = await freshDatabase();
  const first = await joinInstances(database);
  await first.beat();
  await first.missed({ since: 0, until: 0 });
  await kill(database, first);
  await later(database, 5 * minute);
  const second = await joinInstances(database);
  expect((await gaps(second)).length).toBe(2);
  await second.leave();
});
