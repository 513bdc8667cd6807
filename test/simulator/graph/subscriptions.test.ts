import { constants, createDecipheriv, createHmac, privateDecrypt } from 'node:crypto';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeCertificate, type Certificate } from '../certificate.ts';
import { listeningBot, type ListeningBot } from '../listening-bot.ts';
import type { Meeting } from '../meeting.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { list, text, type Json } from '../wire/json.ts';

let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;
let certificate: Certificate;

beforeEach(async () => {
  teams = await startSimulator();
  bot = await listeningBot(teams);
  certificate ??= await makeCertificate();
  const [first] = teams.meetings;
  if (first === undefined) throw new Error('no meeting');
  meeting = first;
  await meeting.installBot();
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

async function subscribe(changes: Json = {}, version = 'beta') {
  return bot.ask('POST', `${teams.addresses.graph}/${version}/subscriptions`, {
    changeType: 'created,updated,deleted',
    notificationUrl: `${bot.url}/chat?secret=1`,
    lifecycleNotificationUrl: `${bot.url}/lifecycle`,
    resource: `/chats/${meeting.chatId}/messages`,
    includeResourceData: true,
    encryptionCertificate: certificate.certificateDerBase64,
    encryptionCertificateId: 'enc-1',
    expirationDateTime: new Date(Date.now() + 2 * 86_400_000).toISOString(),
    clientState: 'hemmelig',
    ...changes,
  });
}

/** Opens a sealed notification by the recipe of Graph's documentation. */
function open(item: unknown): unknown {
  const part = (name: string) => Buffer.from(text(item, 'encryptedContent', name) ?? '', 'base64');
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const key = privateDecrypt({ key: certificate.privateKeyPem, padding, oaepHash: 'sha1' }, part('dataKey'));
  expect(createHmac('sha256', key).update(part('data')).digest()).toEqual(part('dataSignature'));
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
  return JSON.parse(Buffer.concat([decipher.update(part('data')), decipher.final()]).toString('utf8')) as unknown;
}

test('the local Graph seals what happens in the chat for the subscriber, recordings included', async () => {
  expect((await subscribe()).status).toBe(201);
  await meeting.do('kari', { do: 'join' });
  await meeting.do('kari', { do: 'record' });
  await meeting.do('kari', { do: 'stop-recording' });
  const heard = bot.heard.filter(({ path }) => path === '/chat');
  const items = heard.flatMap(({ body }) => list(body, 'value'));
  expect(items.every((item) => text(item, 'clientState') === 'hemmelig')).toBe(true);
  const opened = items.map(open);
  const details = opened.map((message) => [
    text(message, 'eventDetail', '@odata.type')?.replace('#microsoft.graph.', ''),
    text(message, 'eventDetail', 'callRecordingStatus'),
  ]);
  expect(details).toEqual([
    ['callStartedEventMessageDetail', undefined],
    ['callRecordingEventMessageDetail', 'initial'],
    ['callRecordingEventMessageDetail', 'chunkFinished'],
    ['callRecordingEventMessageDetail', 'success'],
  ]);
  expect(items.map((item) => text(item, 'changeType'))).toEqual(['created', 'created', 'updated', 'updated']);
  expect(new Set(opened.slice(1).map((message) => text(message, 'id'))).size).toBe(1);
  const token = list(heard[0]?.body, 'validationTokens')[0];
  expect(decodeJwt(String(token))).toMatchObject({
    aud: teams.appId,
    azp: '0bf30f3b-4a52-48df-9a82-234910c4a086',
    tid: teams.tenant,
  });
});

test('the local Graph makes no subscription for an address that does not repeat its text, nor beyond its limits', async () => {
  const refused = async (changes: Json) => (await subscribe(changes)).body;
  expect(await refused({ notificationUrl: `${teams.url}/page/none` })).toMatchObject({
    error: { code: 'ValidationError' },
  });
  expect(await refused({ lifecycleNotificationUrl: undefined })).toMatchObject({ error: { code: 'InvalidRequest' } });
  expect(await refused({ expirationDateTime: '2099-01-01T00:00:00Z' })).toMatchObject({
    error: { code: 'InvalidRequest' },
  });
  expect((await subscribe()).status).toBe(201);
  expect((await subscribe()).status).toBe(409);
  await meeting.lifecycle('reauthorizationRequired');
  const [told] = bot.heard.filter(({ path }) => path === '/lifecycle').flatMap(({ body }) => list(body, 'value'));
  expect(told).toMatchObject({ lifecycleEvent: 'reauthorizationRequired', clientState: 'hemmelig' });
});

test('the local Graph lets a chat be watched by its own permission in the beta version only', async () => {
  for (const status of [400, 401, 403] as const) {
    teams.undocumented.stableRefusal = status;
    expect((await subscribe({}, 'v1.0')).status).toBe(status);
  }
  const made = await subscribe();
  expect(made.status).toBe(201);
  const at = (version: string) => `${teams.addresses.graph}/${version}/subscriptions/${text(made.body, 'id') ?? ''}`;
  const renewal = { expirationDateTime: new Date(Date.now() + 3_600_000).toISOString() };
  expect((await bot.ask('PATCH', at('v1.0'), renewal)).status).toBe(403);
  expect((await bot.ask('PATCH', at('beta'), renewal)).status).toBe(200);
  expect((await bot.ask('DELETE', at('v1.0'))).status).toBe(403);
  expect((await bot.ask('DELETE', at('beta'))).status).toBe(204);
  teams.grants.allChats = true;
  expect((await subscribe({}, 'v1.0')).status).toBe(201);
});

test('the local Graph lists a subscription in the version alone that it was made in', async () => {
  const listed = async (version: string) =>
    list((await bot.ask('GET', `${teams.addresses.graph}/${version}/subscriptions`)).body, 'value').length;
  await subscribe();
  expect([await listed('v1.0'), await listed('beta')]).toEqual([0, 1]);
});

test('the local Graph lets no chat be watched without a permission to read it', async () => {
  teams.grants.chatMessages = false;
  expect((await subscribe()).status).toBe(403);
  teams.grants.allChats = true;
  expect((await subscribe()).status).toBe(201);
});
