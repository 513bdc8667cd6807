import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import { nextEffect } from '../../bot/store/effects.ts';
import { joinInstances } from '../../bot/store/instance.ts';
import { readOccurrence } from '../../bot/store/occurrences.ts';
import { protocol } from '../../src/protocol/history.ts';
import { startHandling } from '../../bot/meeting/handle.ts';
import { standard } from '../../src/routine/standard.ts';
import { kill } from './lives.ts';
import { ask } from './ask.ts';
import { releasedDatabaseUrl, stored } from './released.ts';

/** An instance of release 0.1.0 at work: it asks for what that release asks for, in statements that it has prepared. */
async function instanceOfOld(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  afterAll(() => client.end());
  const id = 'an-instance-of-0.1.0';
  await client.query('insert into instance (id, lock) overriding system value values ($1, 7999999)', [id]);
  await client.query('select pg_advisory_lock(7999999)');
  return {
    id,
    store: async (facts: {
      readonly version: number;
      readonly events: readonly object[];
      readonly effects: object[];
    }) => {
      const { rows } = await client.query<{ stored: string }>({
        name: 'store-facts',
        text: 'select store_facts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) as stored',
        values: [
          stored.running.id,
          facts.version,
          JSON.stringify({ phase: 'running', of: '0.1.0' }),
          stored.begun + 420_000,
          'told-to-0.1.0',
          'entra:kari',
          null,
          'https://smba.example/no/',
          'opaque-running',
          null,
          JSON.stringify(facts.events),
          JSON.stringify(facts.effects),
          null,
          null,
          false,
        ],
      });
      return rows[0]?.stored;
    },
    next: async (meeting: string) => {
      const { rows } = await client.query<{ body: { type: string } }>({
        name: 'next-effect',
        text: 'select position, revision, body, attempts from next_effect($1, $2, $3)',
        values: [meeting, id, false],
      });
      return rows.map(({ body }) => body.type);
    },
  };
}

function left(id: string) {
  return {
    type: 'participantLeft',
    id,
    at: stored.begun + 420_000,
    person: { id: 'entra:ola' },
    source: 'teams',
  } as const;
}

test('an instance of release 0.1.0 works on beside a newer one, and what it asks for is delivered', async () => {
  const url = await releasedDatabaseUrl('0.1.0');
  const old = await instanceOfOld(url);
  expect(await old.next(stored.running.id)).toEqual(['tell']);
  const database = await openDatabase({ url }, () => undefined);
  afterAll(() => database.close());
  const effects = [
    { body: { type: 'sendRecord' } },
    { body: { type: 'tell', to: 'entra:kari', notice: { about: 'end-soon' } } },
    { body: { type: 'sendRecord' } },
    { key: 'showChecklist', body: { type: 'showChecklist' } },
  ];
  expect(await old.store({ version: stored.running.version, events: [left('left')], effects })).toBe('done');
  const lines = await ask(
    url,
    `select key, body from effect where meeting = '${stored.running.id}' and due is not null order by position`,
  );
  expect(lines.slice(3)).toEqual([
    { key: 'showRecord', body: { type: 'showRecord' } },
    {
      key: null,
      body: { type: 'tell', matter: 'end-soon', to: 'entra:kari', notice: { about: 'end-soon' } },
    },
  ]);
  expect(await old.next(stored.running.id)).toEqual(['tell']);
});

test('an instance of release 0.1.0 never writes over what a newer one stored, and delivers nothing of it', async () => {
  const url = await releasedDatabaseUrl('0.1.0');
  const old = await instanceOfOld(url);
  expect(await old.next(stored.running.id)).toEqual(['tell']);
  const database = await openDatabase({ url }, () => undefined);
  afterAll(() => database.close());
  const { handle } = startHandling({
    database,
    protocol,
    routineFor: () => standard,
    clock: () => stored.begun + 600_000,
  });
  const where = { in: 'meeting', meeting: stored.running.id } as const;
  expect((await handle({ where, event: left('left') })).result).toBe('changed');
  const newer = await readOccurrence(database, where);
  const version = newer?.version ?? 0;
  expect(version).toBe(stored.running.version + 1);

  expect(await old.store({ version, events: [left('again')], effects: [] })).toBe('stale');
  expect(await readOccurrence(database, where)).toEqual(newer);
  expect(await old.next(stored.running.id)).toEqual([]);
  expect(await ask(url, `select delivering from meeting where id = '${stored.running.id}'`)).toEqual([
    { delivering: null },
  ]);
  const jobs = await ask(url, `select key from graphile_worker.jobs where key = '${stored.running.id}:deliver'`);
  expect(jobs, 'the queue comes back for it').toHaveLength(1);
});

test('an instance of release 0.1.0 is handed no alarm, and loses none of a newer one that died', async () => {
  const url = await releasedDatabaseUrl('0.1.0');
  const old = await instanceOfOld(url);
  const database = await openDatabase({ url }, () => undefined);
  afterAll(() => database.close());
  const newer = await joinInstances(database);
  const notice = { about: 'recording-organizer', kind: 'recording' } as const;
  const alarm = { type: 'announce', matter: 'recording', notice } as const;
  const { handle } = startHandling({
    database,
    protocol: { evolve: protocol.evolve, decide: () => [alarm] },
    routineFor: () => standard,
    clock: () => stored.begun + 600_000,
  });
  const meeting = stored.running.id;
  await handle({ where: { in: 'meeting', meeting }, event: left('left') });
  const jobs = () =>
    ask(url, `select task_identifier as task from graphile_worker.jobs where key like '${meeting}:alarms'`);
  expect(await jobs()).toEqual([{ task: 'alarms' }]);
  expect(await old.next(meeting)).toEqual([]);
  const of = { meeting, lane: 'alarms' } as const;
  expect((await nextEffect(database, of, { instance: newer.id(), stopping: false }))?.body).toEqual(alarm);
  await ask(url, `delete from graphile_worker._private_jobs where key = '${meeting}:alarms'`);
  await kill(database, newer);
  await ask(url, 'select tidy_up()');
  expect(await jobs()).toEqual([{ task: 'alarms' }]);
});
