import { sql, type Kysely } from 'kysely';
import type { MigrationProvider } from 'kysely/migration';
import { expect, test } from 'vitest';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { migrate } from '../../bot/store/database.ts';
import { migrations } from '../../bot/store/migrations/migrations.ts';
import { wordsFor } from '../../src/language/words.ts';
import { atRest, underWay } from './given-meeting.ts';
import { givenPlace } from './given-service.ts';
import type { Place } from './place.ts';
import { evidence, presentIn, recordOf } from './record.ts';
import { cards, readsOfEnd, toldToAll } from './seen.ts';

const { recordingStarted } = wordsFor('nb').notice;

/** The steps of a release to come: those of this one, and one that adds, as a minor version may. */
const hereafter: MigrationProvider = {
  getMigrations: async () => ({ ...(await migrations.getMigrations()), '9998-hereafter': { up: adds } }),
};

async function adds(database: Kysely<unknown>): Promise<void> {
  await sql`alter table meeting add column hereafter text not null default 'none'`.execute(database);
  await sql`alter table effect add column hereafter timestamptz`.execute(database);
  await sql`create table hereafter (id text primary key)`.execute(database);
}

test('a release goes on beside a newer one and after it, on the tables that the newer has added to', async () => {
  await using given = await givenPlace();
  const { meeting, people, teams, databaseUrl } = given;
  const older = await startedFor(given, new URL(given.service).port);
  await underWay(given, 'ola');
  // The newer is started: it brings the tables up to date while the older goes on.
  expect(await migrate(databaseUrl, () => undefined, hereafter)).toEqual(['9998-hereafter']);
  const newer = await startedFor(given, '0');
  teams.connect({ messagesUrl: `${newer.url}/api/messages` });
  await people.does('ola', { do: 'record' });
  await people.until(() => toldToAll(meeting, 'ola').includes(recordingStarted.recording));
  await older.stop();
  // It is gone back to: the older starts where the newer has been, and takes no step back.
  await using again = await disposable(startedFor(given, new URL(given.service).port));
  await newer.stop();
  teams.connect({ messagesUrl: `${again.service.url}/api/messages` });
  await people.does('ola', { do: 'stop-recording' });
  await people.until(() => readsOfEnd(meeting, 'ola'));
  await people.does('kari', { do: 'end' });
  await atRest(given);
  const record = await recordOf(given);
  expect([presentIn(record), evidence(record, 'no-recording')]).toEqual([['Kari', 'Ola'], 'not-kept']);
  expect([cards(meeting, 'kari').length, record.away]).toEqual([1, []]);
  expect(await migrate(databaseUrl, () => undefined)).toEqual([]);
});

async function startedFor({ environment, clock }: Place, port: string) {
  const settings = config({ ...environment, PORT: port });
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  return start(settings, { clock, log: startLog('silent') });
}

async function disposable(starting: ReturnType<typeof startedFor>) {
  const service = await starting;
  return { service, [Symbol.asyncDispose]: service.stop };
}
