import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Lesson } from '../../bot/meeting/performers.ts';
import type { GraphSettings } from '../../bot/graph/settings.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { conversation, delivery, givenMeetings, now, tenant } from './given-meetings.ts';

let graph: GivenGraph;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  before = graph.asked.length;
});

let before = 0;
const subscription = '88aa8a88-88a8-88a8-8888-88a8aa88a88a';
const made = { status: 201, body: fixture('subscription-chat-messages-response') };
const refused = { status: 403, body: { error: { code: 'Forbidden' } } };
const taken = { status: 409, body: { error: { code: 'Conflict' } } };
const watched: Lesson = { type: 'chatWatched', subscription, expires: Date.parse('2026-08-27T07:00:00Z') };
const lost: Lesson = { type: 'chatWatchLost', subscription };

function performers(other: Partial<GraphSettings> = {}) {
  return givenDoor(graph, givenMeetings(), other).performers;
}

const watch = (other?: Partial<GraphSettings>) => performers(other).watchChat({ type: 'watchChat' }, delivery());

/** What was asked since the test began. */
function asked(): readonly string[] {
  return graph.asked.slice(before).map(({ method, path }) => `${method} ${path}`);
}

test('the bot watches the chat for a day, encrypted for its own key', async () => {
  graph.answers('POST /v1.0/subscriptions', made);
  expect(await watch()).toEqual([watched]);
  const body = graph.asked.at(-1)?.body as Readonly<Record<string, string>>;
  expect(body).toMatchObject({
    changeType: 'created,updated',
    notificationUrl: 'https://bot.kommune.example/api/graph/notifications',
    resource: fixture('subscription-chat-messages-request')['resource'],
    includeResourceData: true,
    expirationDateTime: new Date(now + 24 * 3_600_000).toISOString(),
  });
  const lifecycle = new URL(body['lifecycleNotificationUrl'] ?? '');
  expect(lifecycle.pathname).toBe('/api/graph/lifecycle');
  expect(Object.fromEntries(lifecycle.searchParams)).toEqual({ tenant, chat: conversation });
  const certificate = new X509Certificate(Buffer.from(body['encryptionCertificate'] ?? '', 'base64'));
  expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
  expect(body['clientState']).toMatch(/^[\w-]{43}$/);
  expect(Object.keys(body).toSorted()).toEqual(Object.keys(fixture('subscription-chat-messages-request')).toSorted());
});

test.each([400, 401, 403])(
  'the bot asks the beta version where the stable one refuses those admitted chat by chat with %s',
  async (status) => {
    graph.answers('POST /v1.0/subscriptions', { status, body: { error: { code: 'Forbidden' } } });
    graph.answers('POST /beta/subscriptions', made);
    expect(await watch()).toEqual([watched]);
    expect(asked()).toEqual(['POST /v1.0/subscriptions', 'POST /beta/subscriptions']);
  },
);

test('the bot renews and ends its watch in the version it was made in', async () => {
  const { watchChat, renewChatWatch, unwatchChat } = performers();
  graph.answers('POST /v1.0/subscriptions', refused);
  graph.answers('POST /beta/subscriptions', made);
  await watchChat({ type: 'watchChat' }, delivery());
  graph.answers(`PATCH /beta/subscriptions/${subscription}`, { status: 200 }, { status: 404 });
  graph.answers(`DELETE /beta/subscriptions/${subscription}`, { status: 204 });
  expect(await renewChatWatch({ type: 'renewChatWatch', subscription }, delivery())).toMatchObject([{ subscription }]);
  expect(await renewChatWatch({ type: 'renewChatWatch', subscription }, delivery())).toEqual([lost]);
  expect(await unwatchChat({ type: 'unwatchChat', subscription }, delivery())).toEqual([lost]);
  expect(asked().slice(2)).toEqual([
    `PATCH /beta/subscriptions/${subscription}`,
    `PATCH /beta/subscriptions/${subscription}`,
    `DELETE /beta/subscriptions/${subscription}`,
  ]);
});

test('the bot looks for an older subscription first where it stood in the way', async () => {
  const standing = { ...made.body, id: 'older', resource: `chats('${conversation}')/messages` };
  graph.answers('POST /v1.0/subscriptions', refused);
  graph.answers('POST /beta/subscriptions', taken, made);
  graph.answers('GET /beta/subscriptions', { status: 200, body: { value: [standing] } });
  graph.answers('DELETE /v1.0/subscriptions/older', { status: 404 });
  graph.answers('DELETE /beta/subscriptions/older', { status: 204 });
  expect(await watch()).toEqual([watched]);
  expect(asked().slice(2, 3)).toEqual(['GET /beta/subscriptions']);
  expect(asked()).toContain('DELETE /beta/subscriptions/older');
});

test.each([400, 401, 403])('the bot looks in the other version where one answers %s', async (status) => {
  const standing = { ...made.body, id: 'older', resource: `chats('${conversation}')/messages` };
  graph.answers('POST /v1.0/subscriptions', refused, refused);
  graph.answers('POST /beta/subscriptions', taken, made);
  graph.answers('GET /beta/subscriptions', { status });
  graph.answers('GET /v1.0/subscriptions', { status: 200, body: { value: [standing] } });
  graph.answers('DELETE /v1.0/subscriptions/older', { status: 204 });
  expect(await watch()).toEqual([watched]);
});

test('the bot says which permission is missing when both versions refuse', async () => {
  graph.answers('POST /v1.0/subscriptions', refused);
  graph.answers('POST /beta/subscriptions', refused);
  await expect(watch()).rejects.toMatchObject({
    name: 'SaidNo',
    reason: '403 Forbidden',
    remedy: 'no-chat-permission',
  });
});

test('the bot says that Graph must reach it when Graph could not', async () => {
  const unreachable = { status: 400, body: { error: { code: 'ValidationError' } } };
  graph.answers('POST /v1.0/subscriptions', unreachable);
  graph.answers('POST /beta/subscriptions', unreachable);
  await expect(watch()).rejects.toMatchObject({
    name: 'SaidNo',
    remedy: 'not-reachable',
  });
});

test('the bot does not watch where that is not wanted', async () => {
  await expect(watch({ graphChat: false })).rejects.toMatchObject({ name: 'SaidNo', reason: 'off' });
  expect(asked()).toEqual([]);
});

test('the bot replaces an older subscription to the chat, so that what ends the older one does not end this', async () => {
  const others = Array.from({ length: 3 }, (_none, index) => ({
    id: `other-${index}`,
    resource: '/chats/19:x/messages',
  }));
  const standing = { ...made.body, id: 'older', resource: `chats('${conversation}')/messages` };
  graph.answers('POST /v1.0/subscriptions', taken, made);
  graph.answers('GET /v1.0/subscriptions', {
    status: 200,
    body: { value: others, '@odata.nextLink': `${graph.url}/v1.0/subscriptions?$skiptoken=2` },
  });
  graph.answers('GET /v1.0/subscriptions?$skiptoken=2', { status: 200, body: { value: [standing] } });
  graph.answers('DELETE /v1.0/subscriptions/older', { status: 204 });
  expect(await watch()).toEqual([watched]);
  expect(asked().slice(1)).toEqual([
    'GET /v1.0/subscriptions',
    'GET /v1.0/subscriptions?$skiptoken=2',
    'DELETE /v1.0/subscriptions/older',
    'POST /v1.0/subscriptions',
  ]);
});

test('the bot tries again later when something it does not see stands in the way', async () => {
  graph.answers('POST /v1.0/subscriptions', taken);
  graph.answers('GET /v1.0/subscriptions', {
    status: 200,
    body: { value: [{ id: 'x', resource: 'chats/%/messages' }] },
  });
  graph.answers('GET /beta/subscriptions', { status: 200, body: { value: [] } });
  await expect(watch()).rejects.toMatchObject({ name: 'NotReached' });
});

test('the bot tries again when the answer names no subscription', async () => {
  graph.answers('POST /v1.0/subscriptions', { status: 201, body: {} });
  await expect(watch()).rejects.toMatchObject({ name: 'NotReached' });
});

test('the bot renews its watch over the chat', async () => {
  const renewed = { ...made.body, expirationDateTime: '2026-08-26T09:05:00Z' };
  graph.answers(`PATCH /v1.0/subscriptions/${subscription}`, { status: 200, body: renewed });
  const lessons = await performers().renewChatWatch({ type: 'renewChatWatch', subscription }, delivery());
  expect(lessons).toEqual([{ ...watched, expires: Date.parse('2026-08-26T09:05:00Z') }]);
  const body = graph.asked.at(-1)?.body as object;
  expect(body).toEqual({ expirationDateTime: '2026-08-26T09:05:00.000Z' });
  expect(Object.keys(body)).toEqual(Object.keys(fixture('subscription-renew-request')));
});

test('the bot renews in the version that lets it', async () => {
  graph.answers(`PATCH /v1.0/subscriptions/${subscription}`, refused);
  graph.answers(`PATCH /beta/subscriptions/${subscription}`, { status: 200 });
  const lessons = await performers().renewChatWatch({ type: 'renewChatWatch', subscription }, delivery());
  expect(lessons).toEqual([{ ...watched, expires: now + 24 * 3_600_000 }]);
});

test.each([404, 410])('the bot learns that its watch is lost when %s says that it is gone', async (status) => {
  graph.answers(`PATCH /v1.0/subscriptions/${subscription}`, {
    status,
    body: { error: { code: 'ResourceNotFound' } },
  });
  graph.answers(`PATCH /beta/subscriptions/${subscription}`, { status });
  expect(await performers().renewChatWatch({ type: 'renewChatWatch', subscription }, delivery())).toEqual([lost]);
});

test('the bot ends its watch, and it is the same when that was over already', async () => {
  for (const status of [204, 404, 410]) {
    graph.answers(`DELETE /v1.0/subscriptions/${subscription}`, { status });
    graph.answers(`DELETE /beta/subscriptions/${subscription}`, { status });
    expect(await performers().unwatchChat({ type: 'unwatchChat', subscription }, delivery())).toEqual([lost]);
  }
});

test.each([
  ['takes over', {}, ['GET /v1.0/subscriptions']],
  ['replaces', { notificationUrl: 'https://elsewhere.example/api/graph/notifications' }, undefined],
  ['replaces', { encryptionCertificateId: 'another key' }, undefined],
  ['replaces', { expirationDateTime: new Date(now + 24 * 3_600_000 - 75_001).toISOString() }, undefined],
])('the bot %s what stands after a try whose answer got lost, where it is %j', async (_, other, only) => {
  graph.answers('POST /v1.0/subscriptions', made);
  await watch();
  const asFirst = graph.asked.at(-1)?.body as object;
  const standing = { ...asFirst, id: subscription, clientState: null, ...other };
  graph.answers('GET /v1.0/subscriptions', { status: 200, body: { value: [standing] } });
  graph.answers('DELETE /v1.0/subscriptions/' + subscription, { status: 204 });
  graph.answers('POST /v1.0/subscriptions', taken, made);
  before = graph.asked.length;
  const lessons = await performers().watchChat({ type: 'watchChat' }, { ...delivery(), begun: now - 60_000 });
  expect(lessons).toMatchObject([{ type: 'chatWatched', subscription }]);
  if (only !== undefined) expect(asked()).toEqual(only);
  else expect(asked()).toContain(`DELETE /v1.0/subscriptions/${subscription}`);
});
