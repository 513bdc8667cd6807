import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenTenants, type GivenTenants } from './given-tenants.ts';
import { evidence, presentIn, recordOf } from './record.ts';
import { card, cards, occurrenceOf, stoppedLine, toldToAll } from './seen.ts';

const started = {
  nordvik: wordsFor('nb').notice.recordingStarted.recording,
  sorvik: wordsFor('nn').notice.recordingStarted.recording,
};
const stopped = {
  nordvik: 'nb',
  sorvik: 'nn',
} as const;
const both = ['nordvik', 'sorvik'] as const;
const patience = { timeout: 20_000, interval: 50 };

test.concurrent('two organisations meet in one service at once, each by its own routine, and go on after a restart', async () => {
  await using given = await givenTenants();
  await given.start();
  await Promise.all(both.map((name) => underWay(given[name], 'ola')));
  await Promise.all(both.map((name) => given[name].people.does('ola', { do: 'record' })));
  await Promise.all(both.map((name) => hears(given, name, started[name])));
  await given.stop();
  await given.start();
  await Promise.all(both.map((name) => given[name].people.does('ola', { do: 'stop-recording' })));
  await Promise.all(both.map((name) => hears(given, name, stoppedLine('recording', stopped[name]))));
  await Promise.all(both.map((name) => given[name].people.does('ola', { do: 'leave' })));
  await Promise.all(both.map((name) => given[name].people.does('kari', { do: 'end' })));
  await Promise.all(both.map((name) => atRest({ ...given[name], databaseUrl: given.nordvik.databaseUrl })));
  const records = await Promise.all(both.map((name) => recordOf(given[name])));
  expect(records.map(({ routine }) => routine.organisation)).toEqual(['Nordvik kommune', 'Sørvik kommune']);
  for (const [index, name] of both.entries()) {
    const { teams, meeting } = given[name];
    const record = records[index];
    if (record === undefined) throw new Error('no record');
    expect(presentIn(record)).toEqual(['Kari', 'Ola']);
    expect([evidence(record, 'no-recording'), record.recordings.length]).toEqual(['not-kept', 1]);
    expect(cards(meeting, 'kari')).toHaveLength(1);
    // Each Teams gives tokens to its own bot alone, and refuses whom it does not know.
    expect(teams.sent.filter(({ status }) => status === 401)).toEqual([]);
    const addresses = [
      ...teams.calls.map((call) => call.callbackUri),
      ...teams.subscriptions.map((one) => one.notificationUrl),
    ];
    expect(addresses).not.toEqual([]);
    for (const address of addresses) expect(address).toContain(`/api/graph/${teams.appId}/`);
    expect(await given.counts()).toContain(`result="changed",app="${teams.appId}"`);
  }
  expect(given.log().filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test.concurrent('who may read the record of one organisation finds none of another', async () => {
  await using given = await givenTenants();
  await given.start();
  await Promise.all(both.map((name) => underWay(given[name])));
  const [nordvik, sorvik] = both.map((name) => occurrenceOf(card(given[name].meeting, 'kari')));
  const read = async (name: (typeof both)[number], meeting: string | undefined) => {
    const authorization = `Bearer ${await given[name].teams.ssoToken('kari')}`;
    return (await fetch(`${given.service}/api/meetings/${meeting}/record`, { headers: { authorization } })).status;
  };
  // Who organizes a meeting is asked of Teams, and answered in its own time.
  await vi.waitUntil(async () => (await read('nordvik', nordvik)) === 200, patience);
  await vi.waitUntil(async () => (await read('sorvik', sorvik)) === 200, patience);
  expect([await read('nordvik', sorvik), await read('sorvik', nordvik)]).toEqual([404, 404]);
});

test.concurrent('while the Teams of one asks to be left alone, the words of the other go out', async () => {
  await using given = await givenTenants();
  await given.start();
  await Promise.all(both.map((name) => underWay(given[name], 'ola')));
  const headers = { 'retry-after': '30' };
  given.nordvik.teams.trouble.answer({ method: 'POST', path: /activities/, status: 429, headers, times: 99 });
  await Promise.all(both.map((name) => given[name].people.does('ola', { do: 'record' })));
  await given.nordvik.people.until(() => given.nordvik.teams.sent.some(({ status }) => status === 429));
  await hears(given, 'sorvik', started.sorvik);
  expect(toldToAll(given.nordvik.meeting, 'ola')).not.toContain(started.nordvik);
});

test.concurrent('a wrong password of one stops nothing of the other, and is told by whose it is', async () => {
  await using given = await givenTenants();
  const { nordvik, sorvik } = given;
  await given.start({ sorvik: { MICROSOFT_APP_PASSWORD: 'not the secret' } });
  await sorvik.meeting.installBot();
  await comesIn(sorvik, 'kari');
  await underWay(nordvik, 'ola');
  await nordvik.people.does('ola', { do: 'record' });
  await hears(given, 'nordvik', started.nordvik);
  await vi.waitUntil(() => refusals(given).length > 0, patience);
  expect(refusals(given)).toEqual([sorvik.teams.appId]);
  const refused = (await given.counts()).split('\n').filter((line) => /^motevakt_asked_total.*"refused"/.test(line));
  expect(refused.join('\n')).toContain(sorvik.teams.appId);
  expect(refused.join('\n')).not.toContain(nordvik.teams.appId);
  expect(sorvik.teams.sent.filter(({ status }) => status < 400)).toEqual([]);
  await given.stop();
  await given.start();
  await comesIn(sorvik, 'ola');
  await sorvik.people.until(() => card(sorvik.meeting, 'ola') !== undefined);
});

/** Whose secret was refused. */
function refusals(given: GivenTenants): readonly unknown[] {
  const lines = given
    .log()
    .filter(({ error }) => (error as { readonly remedy?: string } | undefined)?.remedy === 'wrong-secret');
  return [...new Set(lines.map(({ app }) => app))];
}

test.concurrent('a token is good for the meetings of its own registration alone', async () => {
  await using given = await givenTenants();
  const { nordvik, sorvik, service } = given;
  const cloud = [
    'CONNECTOR_OPENID_METADATA_URL',
    'LOGIN_URL',
    'GRAPH_URL',
    'CALLS_OPENID_METADATA_URL',
    'CONNECTOR_HOSTS',
  ];
  // As it is in Microsoft's cloud: what is told to either bot is signed with the same keys.
  const shared = Object.fromEntries(cloud.map((key) => [key, nordvik.environment[key] ?? '']));
  await given.start({ sorvik: shared });
  const told = async (app: string, tenant: string) => {
    const activity = meetingStart(tenant, `19:meeting_${app}_${tenant}@thread.v2`);
    return (await nordvik.teams.deliver(activity, { signed: { aud: app } })).status;
  };
  const statuses: unknown[] = [];
  for (const { teams: bot } of [nordvik, sorvik]) {
    for (const { teams: place } of [nordvik, sorvik]) statuses.push(await told(bot.appId, place.tenant));
  }
  // What is of another's tenant is turned away in silence: Teams is to send it no more.
  expect(statuses).toEqual([200, 200, 200, 200]);
  expect(await told('b07a0000-0000-4000-8000-0000000000cc', nordvik.teams.tenant)).toBe(401);
  expect(await meetingsIn(nordvik.databaseUrl)).toEqual([
    `${nordvik.teams.tenant} 19:meeting_${nordvik.teams.appId}_${nordvik.teams.tenant}@thread.v2`,
    `${sorvik.teams.tenant} 19:meeting_${sorvik.teams.appId}_${sorvik.teams.tenant}@thread.v2`,
  ]);
  await underWay(nordvik);
  const [call] = nordvik.teams.calls;
  const post = async (address = '') => (await fetch(address, { method: 'POST', body: '{}' })).status;
  const elsewhere = call?.callbackUri.replace(nordvik.teams.appId, sorvik.teams.appId);
  expect([await post(call?.callbackUri), await post(elsewhere)]).toEqual([401, 403]);
  expect(await post(call?.callbackUri.replace(`/${nordvik.teams.appId}`, ''))).toBe(404);
  expect(await post(`${service}/api/graph/notifications`)).toBe(404);
});

function meetingStart(tenant: string, conversation: string) {
  return {
    type: 'event',
    name: 'application/vnd.microsoft.meetingStart',
    id: conversation,
    timestamp: new Date().toISOString(),
    from: { id: '29:kari', aadObjectId: 'a1c0de00-0000-4000-8000-000000000001' },
    recipient: { id: '28:bot' },
    conversation: { isGroup: true, conversationType: 'groupChat', id: conversation, tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    value: { StartTime: new Date().toISOString() },
  };
}

async function meetingsIn(databaseUrl: string): Promise<readonly string[]> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query<{ name: string }>(
    `select tenant || ' ' || conversation as name from meeting order by 1`,
  );
  await database.end();
  return rows.map(({ name }) => name);
}

async function hears(given: GivenTenants, name: (typeof both)[number], words: string | RegExp): Promise<void> {
  const { meeting, people } = given[name];
  const isIt = (line: string) => (typeof words === 'string' ? line === words : words.test(line));
  await people.until(() => toldToAll(meeting, 'ola').some(isIt));
}
