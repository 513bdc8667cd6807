import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { ownFile } from '../../bot/own-files.ts';
import { wordsFor } from '../../src/language/words.ts';
import { givenDatabases, names, type GivenDatabases, type Name } from './given-databases.ts';
import { atRest, underWay } from './given-meeting.ts';
import { givenPlace } from './given-service.ts';
import { evidence, presentIn, recordOf } from './record.ts';
import { stoppedLine, toldToAll } from './seen.ts';

const { recordingStarted } = wordsFor('nb').notice;
const patience = { timeout: 20_000, interval: 100 };

test.concurrent('three organisations meet at once on two databases, by two instances, each in its own', async () => {
  await using given = await givenDatabases();
  for (const name of names) await given.write(name, given.fileOf(name));
  await given.start();
  await everyWhere(({ place }) => underWay(place, 'ola'));
  for (const name of names) given.tellTo(name, 1);
  await everyWhere(({ place }) => place.people.does('ola', { do: 'record' }));
  await everyWhere((one) => hears(one, recordingStarted.recording));
  for (const name of names) given.tellTo(name, 0);
  await everyWhere(({ place }) => place.people.does('ola', { do: 'stop-recording' }));
  await everyWhere((one) => hears(one, stoppedLine()));
  expect(await tenantsIn(given.common)).toEqual(tenantsOf('nordvik', 'sorvik'));
  expect(await tenantsIn(given.apart)).toEqual(tenantsOf('austvik'));
  await everyWhere(async ({ name, place }) => {
    await place.people.does('kari', { do: 'end' });
    await atRest({ ...place, databaseUrl: name === 'austvik' ? given.apart : given.common });
    const record = await recordOf({ ...place, service: given.instances[1] });
    expect([presentIn(record), evidence(record, 'no-recording')]).toEqual([['Kari', 'Ola'], 'not-kept']);
  });

  function everyWhere(act: (one: Where) => Promise<unknown>) {
    return Promise.all(names.map((name) => act({ name, place: given.places[name] })));
  }
  function tenantsOf(...those: readonly Name[]) {
    return those.map((name) => given.places[name].teams.tenant).toSorted();
  }
});

test.concurrent('a database that is gone, and a file that is broken, stop no other organisation, and are served again', async () => {
  await using given = await givenDatabases();
  const { nordvik, austvik } = given.places;
  await given.write('nordvik', given.fileOf('nordvik'));
  await given.write('sorvik', '{ "MICROSOFT_APP_ID": ');
  await given.write('austvik', { ...given.fileOf('austvik'), DATABASE_URL: `${given.apart}_not_there` });
  await given.start();
  expect(given.said(0).filter((line) => line.includes('motevakt doctor'))).toHaveLength(2);
  expect(await given.counts(0)).toContain('\nmotevakt_faulty_tenants 2\n');
  await underWay(nordvik, 'ola');
  await nordvik.people.does('ola', { do: 'record' });
  await hears({ name: 'nordvik', place: nordvik }, recordingStarted.recording);
  expect((await fetch(`${given.instances[0]}/readyz`)).status).toBe(200);
  for (const name of ['sorvik', 'austvik'] as const) await given.write(name, given.fileOf(name));
  await again(given, 'all organisations are served again');
  expect(await given.counts(0)).toContain('\nmotevakt_faulty_tenants 0\n');
  await underWay(austvik, 'ola');
  // Broken while it is at work, it works on as it was.
  await given.write('austvik', '[]');
  await again(given, 'an organisation cannot be served as its file says: motevakt doctor tells why: austvik.json', 2);
  await austvik.people.does('ola', { do: 'record' });
  await hears({ name: 'austvik', place: austvik }, recordingStarted.recording);
  expect(await given.counts(0)).toContain('\nmotevakt_faulty_tenants 1\n');
});

test.concurrent('an organisation is moved to another database while it is paused, and its meeting goes on there', async () => {
  await using given = await givenDatabases();
  for (const name of names) await given.write(name, given.fileOf(name));
  await given.start();
  const { sorvik, nordvik } = given.places;
  await underWay(sorvik, 'ola');
  await underWay(nordvik, 'ola');
  await atRest({ ...nordvik, databaseUrl: given.common });
  await given.write('sorvik', { ...given.fileOf('sorvik'), PAUSED: 'on' });
  await again(given, `an organisation is paused: ${sorvik.teams.appId}`);
  // Nothing is taken in meanwhile, and the others go on.
  const told = await sorvik.teams.deliver({ type: 'typing', conversation: { id: sorvik.meeting.chatId } });
  expect(told.status).toBe(503);
  await nordvik.people.does('ola', { do: 'record' });
  await hears({ name: 'nordvik', place: nordvik }, recordingStarted.recording);
  const rows = await ask<{ line: string }>(given.common, script('tenant.sql', sorvik.teams.tenant));
  expect(rows.map(({ line }) => line).join('\n')).not.toContain(nordvik.teams.tenant);
  await ask(given.apart, `begin; ${rows.map(({ line }) => line).join('\n')} commit`);
  await ask(given.common, script('tenant-gone.sql', sorvik.teams.tenant));
  await given.write('sorvik', { ...given.fileOf('sorvik'), DATABASE_URL: given.apart });
  await vi.waitUntil(async () => (await goesOn(sorvik)) === 200, patience);
  expect(await tenantsIn(given.common)).toEqual([nordvik.teams.tenant]);
  expect(await tenantsIn(given.apart)).toEqual([sorvik.teams.tenant]);
  given.tellTo('sorvik', 1);
  await vi.waitUntil(async () => (await goesOn(sorvik)) === 200, patience);
  await sorvik.people.does('ola', { do: 'record' });
  await hears({ name: 'sorvik', place: sorvik }, recordingStarted.recording);
  await sorvik.people.does('kari', { do: 'end' });
  await atRest({ ...sorvik, databaseUrl: given.apart });
  const record = await recordOf({ ...sorvik, service: given.instances[0] });
  expect([presentIn(record), evidence(record, 'no-recording')]).toEqual([['Kari', 'Ola'], 'not-kept']);
  expect(record.away).toHaveLength(1);
  expect(await ask(given.common, 'select from pause')).toEqual([]);
});

test('what is moved is every table that knows of a tenant or its meetings', async () => {
  await using place = await givenPlace();
  const text = `select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('tenant', 'meeting') order by 1`;
  const tables = (await ask<{ name: string }>(place.databaseUrl, text)).map(({ name }) => name);
  expect(tables).toEqual(expect.arrayContaining(['effect', 'event', 'person']));
  const moved = script('tenant.sql', 'x');
  const gone = script('tenant-gone.sql', 'x');
  expect(tables.filter((name) => !moved.includes(`null::${name},`))).toEqual([]);
  // What belongs to a meeting goes with it.
  expect(
    tables.filter((name) => !['event', 'effect'].includes(name) && !gone.includes(` ${name} where tenant`)),
  ).toEqual([]);
});

interface Where {
  readonly name: Name;
  readonly place: GivenDatabases['places'][Name];
}

async function hears({ place: { meeting, people } }: Where, words: string | RegExp): Promise<void> {
  const isIt = (said: string) => (typeof words === 'string' ? said === words : words.test(said));
  await people.until(() => toldToAll(meeting, 'ola').some(isIt));
}

/** Waits until both instances have said something, so often in all their time. */
async function again(given: GivenDatabases, sentence: string, times = 1): Promise<void> {
  for (const instance of [0, 1] as const) {
    await vi.waitUntil(() => given.said(instance).filter((line) => line === sentence).length >= times, patience);
  }
}

/** How an instance answers Teams now. */
async function goesOn({ teams, meeting }: GivenDatabases['places'][Name]): Promise<number | undefined> {
  return (await teams.deliver({ type: 'typing', conversation: { id: meeting.chatId } })).status;
}

/** A script as psql reads it, with its one variable filled in. */
function script(name: string, tenant: string): string {
  return readFileSync(ownFile(`deploy/${name}`), 'utf8').replaceAll(":'tenant'", `'${tenant}'`);
}

async function tenantsIn(url: string): Promise<readonly string[]> {
  const rows = await ask<{ tenant: string }>(url, 'select distinct tenant from meeting order by 1');
  return rows.map(({ tenant }) => tenant);
}

async function ask<Row extends object>(url: string, text: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
