import { expect, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import { protocol } from '../../src/protocol/history.ts';
import { shape } from '../../src/protocol/state.ts';
import { startLoop } from '../meeting/loop.ts';
import { stage } from '../meeting/stage.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { ask } from './ask.ts';
import { releasedDatabaseUrl, stored } from './released.ts';

/** Columns, indexes and functions as the database itself describes them, without the white space of their texts. */
const described = `
  select 'column' as kind, table_name || '.' || column_name as name,
      concat_ws(' ', data_type, collation_name, is_nullable, column_default, is_identity) as text
    from information_schema.columns where table_schema = 'public'
  union all select 'index', indexname, indexdef from pg_indexes where schemaname = 'public'
  union all select 'function', oid::regprocedure::text, regexp_replace(pg_get_functiondef(oid), '\\s+', ' ', 'g')
    from pg_proc
    where pronamespace = 'public'::regnamespace
  order by 1, 2`;

test('the bot makes of a database of release 0.1.0 what a new one is', async () => {
  const [released, fresh] = await Promise.all([releasedDatabaseUrl('0.1.0'), freshDatabaseUrl()]);
  const database = await openDatabase({ url: released }, () => undefined);
  await database.close();
  expect(await ask(released, described)).toEqual(await ask(fresh, described));
});

test('the bot brings a database of release 0.1.0 up to date, and what was to be said then is said in the words of today', async () => {
  const url = await releasedDatabaseUrl('0.1.0');
  await ask(
    url,
    `insert into effect (meeting, body, due) values
      ('${stored.over.id}', '{"type":"sendRecord"}', now()),
      ('${stored.running.id}', '{"type":"tell","to":"entra:kari","notice":{"about":"camera-off-organizer","participant":"entra:ola"}}', now()),
      ('${stored.running.id}', '{"type":"notify","to":[],"notice":{"about":"recording-started","by":"entra:ola"}}', now()),
      ('${stored.running.id}', '{"type":"tell","to":"entra:ola","notice":{"about":"sensitive-yours","message":"17"}}', now())`,
  );
  const database = await openDatabase({ url }, () => undefined);
  await database.close();
  const lines = await ask(url, 'select meeting, key, body from effect where due is not null order by position');
  const waiting = (meeting: string) =>
    lines.filter((line) => line['meeting'] === meeting).map(({ key, body }) => ({ key, body }));
  const said = (body: object) => ({ key: null, body });
  expect(waiting(stored.over.id)).toEqual([
    { key: 'showChecklist', body: { type: 'showChecklist' } },
    said({ type: 'tell', matter: 'others-leaving', to: 'entra:kari', notice: { about: 'others-leaving' } }),
    said({ type: 'announce', matter: 'meeting-over', notice: { about: 'meeting-over' } }),
    { key: 'showRecord', body: { type: 'showRecord' } },
  ]);
  expect(waiting(stored.running.id).slice(3)).toEqual([
    said({
      type: 'tell',
      matter: 'cameras-off',
      to: 'entra:kari',
      notice: { about: 'cameras-off', participants: ['entra:ola'] },
    }),
    said({
      type: 'notify',
      matter: 'recording-started',
      to: [],
      notice: { about: 'recording-started', kind: 'recording' },
    }),
    said({
      type: 'tell',
      matter: 'sensitive-yours 17',
      to: 'entra:ola',
      notice: { about: 'sensitive-yours', message: '17', kinds: [] },
    }),
  ]);
});

test('a meeting that release 0.1.0 began goes on', async () => {
  const database = await openDatabase({ url: await releasedDatabaseUrl('0.1.0') }, () => undefined);
  const theatre = stage();
  const now = stored.begun + 10 * 60_000;
  const { meetings, stop } = await startLoop(database, { performers: theatre.performers, protocol, clock: () => now });
  const { tenant, running, over } = stored;
  const where = { in: 'chat', tenant, conversation: running.conversation } as const;
  const before = await meetings.read(where);
  expect(before?.state).toMatchObject({ phase: 'running', organizer: 'entra:kari', coverage: { away: [] } });
  const performed = (meeting: string) =>
    theatre.performed.filter(({ delivery }) => delivery.id === meeting).map(({ effect }) => effect);
  const asked = { type: 'tell', to: 'entra:ola', notice: { about: 'staff-id-asked', by: 'teams:29:nils' } };
  await expect.poll(() => performed(running.id)).toContainEqual(expect.objectContaining(asked));
  await expect.poll(() => performed(over.id)).toContainEqual({ type: 'showRecord' });

  // As an appointment would be that the former release did not know.
  const unknown = `${running.id}:end`;
  await database.pool.query('select graphile_worker.remove_job($1)', [unknown]);

  const person = { id: 'entra:eva', name: 'Eva Lien' };
  const joined = { type: 'participantJoined', id: 'eva', at: now, person, source: 'teams' } as const;
  const outcome = await meetings.handle({ where, event: joined });
  expect(outcome.result).toBe('changed');
  expect(outcome.meeting?.id).toBe(running.id);
  expect(outcome.meeting?.state.participants).toMatchObject({
    'entra:kari': { name: 'Kari Nordmann' },
    'teams:29:nils': { identity: { answer: 'seen' }, screened: [{ by: 'teams:29:nils' }] },
    'entra:eva': { name: 'Eva Lien' },
  });
  expect((await meetings.organizedBy(tenant, 'entra:kari', 5)).map(({ id }) => id).toSorted()).toEqual([
    over.id,
    running.id,
  ]);
  const { rows } = await database.pool.query('select shape, version from meeting where id = $1', [running.id]);
  expect(rows).toEqual([{ shape, version: expect.any(Number) }]);
  const planned = await database.pool.query('select from graphile_worker.jobs where key = $1', [unknown]);
  expect(planned.rowCount).toBe(1);
  await stop();
  await database.close();
});
