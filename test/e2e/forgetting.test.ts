import { Client } from 'pg';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { allThatIsStored, atRest, rowsOfAll, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { recordOf } from './record.ts';
import { card, cardSays, occurrenceOf, toldAlone, words } from './seen.ts';

const nb = wordsFor('nb');

test.concurrent('the bot gives the record to the organizer and to nobody else', async () => {
  await using given = await givenService();
  const { meeting, service, teams } = given;
  const occurrence = await overWith(given);
  const ask = async (headers: Record<string, string>) =>
    (await fetch(`${service}/api/meetings/${occurrence}/record`, { headers })).status;
  const as = async (person: string) => ask({ authorization: `Bearer ${await teams.ssoToken(person)}` });
  expect([await as('kari'), await as('ola'), await as('lise'), await ask({})]).toEqual([200, 404, 401, 401]);
  const record = await recordOf(given);
  expect(record.version).toBe(2);
  expect(JSON.stringify(record)).not.toContain(meeting.title);
});

test.concurrent('the bot deletes all of a meeting as soon as the organizer asks for it, and its cards with it', async () => {
  await using given = await givenService();
  const { meeting, people, databaseUrl, service, teams } = given;
  const occurrence = await overWith(given);
  expect(await allThatIsStored(databaseUrl)).toContain(occurrence);
  await people.presses('kari', { type: 'sure' });
  await people.presses('kari', { type: 'deletionAsked' });
  await people.until(() => cardSays(meeting, 'ola').includes(nb.withdrawn.title));
  await people.until(() => records(given).every((said) => said.includes(nb.withdrawn.title)));
  await atRest(given);
  for (const { table, rows } of await rowsOfAll(databaseUrl)) {
    expect(
      rows.filter((row) => row.includes(occurrence)),
      table,
    ).toEqual([]);
    expect(
      rows.filter((row) => row.includes(meeting.chatId)),
      table,
    ).toEqual([]);
    if (/(^|\.)(meeting|event|effect)$/.test(table)) expect(rows, table).toEqual([]);
  }
  const authorization = `Bearer ${await teams.ssoToken('kari')}`;
  expect((await fetch(`${service}/api/meetings/${occurrence}/record`, { headers: { authorization } })).status).toBe(
    404,
  );
});

test.concurrent('the bot deletes all of a meeting by itself when its time is up', async () => {
  await using given = await givenService({ routine: { timings: { retentionDays: 7 } } });
  const { meeting, people, databaseUrl } = given;
  const occurrence = await overWith(given);
  const [left, ...more] = await query(databaseUrl, 'select run_at - now() as left from graphile_worker.jobs');
  expect(more).toEqual([]);
  expect(left).toMatchObject({ left: { days: 6, hours: 23 } });
  await query(
    databaseUrl,
    'select graphile_worker.reschedule_jobs((select array_agg(id) from graphile_worker.jobs), run_at := now())',
  );
  await people.until(() => cardSays(meeting, 'ola').includes(nb.withdrawn.title));
  await atRest(given);
  expect(await allThatIsStored(databaseUrl)).not.toContain(occurrence);
});

test.concurrent('the bot deletes nothing for anybody else', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola');
  const occurrence = occurrenceOf(card(meeting, 'kari'));
  const action = { type: 'Action.Execute', data: { v: 1, meeting: occurrence, type: 'deletionAsked' } };
  const message = meeting.seenBy('ola').chat.findLast((one) => one.card !== undefined)?.id ?? '';
  expect(await meeting.do('kari', { do: 'press', message, action })).toEqual({
    message: nb.refusal['meeting-running'],
  });
  await people.does('kari', { do: 'end' });
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.record.title)));
  expect(await meeting.do('ola', { do: 'press', message, action })).toEqual({
    message: wordsFor('nn').refusal['organizer-only'],
  });
  await atRest(given);
  expect(await allThatIsStored(given.databaseUrl)).toContain(occurrence);
});

async function query(databaseUrl: string, text: string): Promise<readonly unknown[]> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query<Record<string, unknown>>(text);
  await database.end();
  return rows;
}

/** A meeting in which something happened, and which is over. */
async function overWith(given: Given): Promise<string> {
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('nils', { do: 'write', text: `Her er ${syntheticNationalId()}` });
  await people.presses('nils', { type: 'screenedConfirmed' });
  const occurrence = occurrenceOf(card(meeting, 'kari'));
  await people.does('kari', { do: 'end' });
  await people.until(() => records(given).some((said) => said.startsWith(nb.record.title)));
  await atRest(given);
  return occurrence;
}

function records({ meeting }: Given): readonly string[] {
  return (meeting.seenBy('kari').personalChat ?? []).filter(({ card: shown }) => shown !== undefined).map(words);
}
