import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import { start } from '../../bot/start.ts';
import { StartProblem } from '../../bot/settings/start-problem.ts';
import { startPostgres } from '../../bot/store/embedded.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { makeCertificate } from '../simulator/certificate.ts';
import { buttons } from '../simulator/card/press.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { text } from '../simulator/wire/json.ts';
import { silent } from '../meeting/stage.ts';
import { ask } from '../store/ask.ts';
import { settings, takenPort } from './given-service.ts';

const teams = await startSimulator();
const databaseUrl = await freshDatabaseUrl();
const folder = mkdtempSync(join(tmpdir(), 'motevakt-start-'));
afterAll(async () => {
  await teams.close();
  rmSync(folder, { recursive: true });
});

/** What keeps the service from starting. */
async function problems(more: Readonly<Record<string, string>>): Promise<readonly string[]> {
  try {
    const service = await start(settings(teams, { DATABASE_URL: databaseUrl, ...more }), { log: silent });
    await service.stop();
    return [];
  } catch (error) {
    if (error instanceof StartProblem) return error.problems;
    throw error;
  }
}

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('the service starts, works, and stops', async () => {
  const service = await start(settings(teams, { DATABASE_URL: databaseUrl }), { log: silent });
  expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  expect((await fetch(`${service.url}/api/messages`, { method: 'POST', body: '{}' })).status).toBe(401);
  expect((await fetch(`${service.url}/api/meetings/unknown/record`)).status).toBe(401);
  await Promise.all([service.stop(), service.stop()]);
  await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
});

test('the organizer of a meeting reads its record, and nobody else finds it', async () => {
  const service = await start(settings(teams, { DATABASE_URL: databaseUrl }), { log: silent });
  onTestFinished(service.stop);
  teams.connect({ messagesUrl: `${service.url}/api/messages` });
  const meeting = teams.addMeeting();
  await meeting.installBot();
  await meeting.do('kari', { do: 'join' });
  await meeting.do('ola', { do: 'join' });
  const card = () => meeting.seenBy('kari').chat.flatMap((message) => message.card ?? []);
  const shown = () => buttons(card()).flatMap((button) => text(button, 'data', 'meeting') ?? []);
  await teams.until(() => shown().length > 0);
  const [id] = shown();
  const read = async (person: string) => {
    const headers = { authorization: `Bearer ${await teams.ssoToken(person)}` };
    const answer = await fetch(`${service.url}/api/meetings/${id}/record`, { headers });
    return [answer.status, text(await answer.json(), 'error')];
  };
  // Who organizes the meeting is asked of Teams, and answered in its own time.
  await expect.poll(() => read('kari')).toEqual([200, undefined]);
  expect(await read('ola')).toEqual([404, 'not-found']);
  expect(await read('lise')).toEqual([401, 'unauthorized']);
});

test('a service whose database went away says that it cannot work, and can still be stopped', async () => {
  const postgres = await startPostgres();
  const service = await start(settings(teams, { DATABASE_URL: postgres.url() }), { log: silent });
  expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  await postgres.stop();
  const answer = await fetch(`${service.url}/readyz`);
  expect([answer.status, await answer.text()]).toEqual([503, '{"status":"not-ready"}']);
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  await service.stop().catch(() => undefined);
  await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
});

test('a service that can read and not store says that it is not ready, until it can', async () => {
  const url = await freshDatabaseUrl();
  const name = new URL(url).pathname.slice(1);
  const service = await start(settings(teams, { DATABASE_URL: url }), { log: silent });
  onTestFinished(service.stop);
  const status = async (path: string) => (await fetch(service.url + path)).status;
  const only = async (reading: 'on' | 'off') => {
    await ask(inject('postgresUrl'), `alter database ${name} set default_transaction_read_only = ${reading}`);
    await ask(
      inject('postgresUrl'),
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
    );
  };
  await only('on');
  await expect.poll(() => status('/readyz')).toBe(503);
  expect(await status('/healthz')).toBe(200);
  await only('off');
  await expect.poll(() => status('/readyz')).toBe(200);
});

test('a port that is taken is said so, and the service lets go of everything again', async () => {
  const { port, free } = await takenPort();
  const said = [`PORT ${port} is taken by another program: stop that one, or set PORT to a free port`];
  expect(await problems({ PORT: String(port) })).toEqual(said);
  await free();
  expect(await problems({ PORT: String(port) })).toEqual([]);
});

test('what is only for the operator is reached at an address of its own', async () => {
  const { port, free } = await takenPort();
  const METRICS_PORT = String(port);
  const said = `METRICS_PORT ${port} is taken by another program: stop that one, or set METRICS_PORT to a free port`;
  expect(await problems({ METRICS_PORT, METRICS_HOST: '0.0.0.0' })).toEqual([said]);
  await free();
  const service = await start(settings(teams, { DATABASE_URL: await freshDatabaseUrl(), METRICS_PORT }), {
    log: silent,
  });
  try {
    const counts = await fetch(`http://127.0.0.1:${port}/metrics`);
    const read = await counts.text();
    expect([counts.status, read]).toEqual([200, expect.stringContaining('motevakt_received_total')]);
    expect(read).toMatch(/^motevakt_oldest_due_seconds \d/m);
    expect((await fetch(`${service.url}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(404);
  } finally {
    await service.stop();
  }
  expect(await problems({ HOST: '192.0.2.1' })).toEqual(['HOST 192.0.2.1 is no address of this machine']);
});

test('a database that cannot be used is said so, without its password', async () => {
  const { port, free } = await takenPort();
  await free();
  const nobody = await problems({ DATABASE_URL: `postgres://motevakt:hunter2@127.0.0.1:${port}/motevakt` });
  expect(nobody).toEqual([
    'DATABASE_URL cannot be used: nothing answers at that host and port: is PostgreSQL running, and may it be reached from here? (ECONNREFUSED)',
  ]);
  const missing = await problems({ DATABASE_URL: inject('postgresUrl').replace(/\/postgres$/, '/nowhere') });
  expect(missing).toEqual([
    'DATABASE_URL cannot be used: there is no such database on the server: create it first (3D000)',
  ]);
  const unreadable = await problems({ DATABASE_URL: 'mysql://motevakt:hunter2@[/motevakt' });
  expect(unreadable.join()).toMatch(/^DATABASE_URL /);
  expect(unreadable.join()).not.toContain('hunter2');
});

test('a database that a newer release has opened is said to be one', async () => {
  const newer = await freshDatabaseUrl();
  await ask(newer, "insert into kysely_migration (name, timestamp) values ('9999-hereafter', '2026-01-01')");
  await ask(newer, 'update generation set number = number + 1');
  expect(await problems({ DATABASE_URL: newer })).toEqual([
    'The database holds the tables of a newer release (9999-hereafter): start that one, or restore the backup that was made before it',
  ]);
});

test('everything wrong with the files that settings name is said at once', async () => {
  const [own, other] = await Promise.all([makeCertificate(), makeCertificate()]);
  const said = await problems({
    ROUTINE_FILE: file('routine.json', '{ "timings": { "absence": "5 min" }, "demands": { "camera": "remind" } }'),
    MICROSOFT_APP_CERTIFICATE_FILE: file('app.pem', 'not a certificate'),
    MICROSOFT_APP_PRIVATE_KEY_FILE: join(folder, 'nowhere.pem'),
    GRAPH_CHAT: 'on',
    NOTIFICATION_CERTIFICATE_FILE: file('notification.pem', own.certificatePem),
    NOTIFICATION_PRIVATE_KEY_FILE: file('notification-key.pem', other.privateKeyPem),
  });
  expect(said).toEqual([
    `MICROSOFT_APP_CERTIFICATE_FILE is not a PEM certificate (BEGIN CERTIFICATE): ${join(folder, 'app.pem')}`,
    `MICROSOFT_APP_PRIVATE_KEY_FILE cannot be read: ${join(folder, 'nowhere.pem')}`,
    'NOTIFICATION_PRIVATE_KEY_FILE does not belong to NOTIFICATION_CERTIFICATE_FILE: the two must be one pair',
    'ROUTINE_FILE: timings.absence is not a number of seconds between 1 and 3600',
    'ROUTINE_FILE: demands.camera is no demand; did you mean camera-on?',
  ]);
  expect((await problems({ ROUTINE_FILE: file('broken.json', '{ "language": ') })).join()).toMatch(
    /^ROUTINE_FILE is not JSON: /,
  );
  expect(await problems({ ROUTINE_FILE: folder })).toEqual([`ROUTINE_FILE cannot be read: ${folder}`]);
});
