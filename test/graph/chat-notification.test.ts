import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chatState } from '../../bot/graph/subscribe.ts';
import {
  fixture,
  givenDoor,
  givenGraph,
  publisher,
  sealed,
  settings,
  signed,
  type GivenGraph,
  type Told,
} from './given-graph.ts';
import { chat, conversation, givenMeetings, now, otherTenant, tenant, type GivenMeetings } from './given-meetings.ts';
import { changeClaims, lifecycle, notification, told } from './given-notification.ts';

let graph: GivenGraph;
let meetings: GivenMeetings;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  meetings = givenMeetings({ phase: 'running' });
});

const recording = fixture('chat-recording-system-message');

async function hear(call: Told, path: 'notifications' | 'lifecycle' = 'notifications') {
  const door = givenDoor(graph, meetings);
  const { status } = await door.receivers[path](call);
  return { status, counted: door.counted };
}

/** Nothing is learned, and the answer is 202 all the same. */
async function dropped(call: Told, why: string): Promise<void> {
  expect(await hear(call)).toEqual({ status: 202, counted: [`graph chat ${why}`] });
  expect(meetings.facts).toEqual([]);
}

test('the bot repeats what Graph asks it to, as plain text and decoded once', async () => {
  const { receivers } = givenDoor(graph, meetings);
  const token = 'Validation: Testing <b>client</b> 1+1 %2B æøå';
  const question = {
    headers: {},
    query: { validationToken: token, tenant, chat: conversation },
    params: {},
    body: undefined,
  };
  for (const receive of [receivers.notifications, receivers.lifecycle]) {
    expect(await receive(question)).toEqual({ status: 200, type: 'text/plain', body: token });
  }
  const long = { ...question, query: { validationToken: 'x'.repeat(2049) } };
  expect(await receivers.notifications(long)).toEqual({ status: 400 });
});

test('the bot takes a notification in that Graph vouches for, in either version of its tokens', async () => {
  for (const claims of [changeClaims.v1, changeClaims.v2]) {
    meetings = givenMeetings({ phase: 'running' });
    const heard = await hear(await notification([told(graph, recording)], [await signed('entra', claims)]));
    expect(heard).toEqual({ status: 202, counted: ['graph recordingObserved changed'] });
    expect(meetings.facts).toMatchObject([{ where: { in: 'chat', ...chat }, event: { type: 'recordingObserved' } }]);
  }
});

test('the bot takes all items of a notification in, and the same item told twice for one fact', async () => {
  const ended = fixture('chat-call-ended-system-message');
  await hear(await notification([told(graph, recording), told(graph, recording), told(graph, ended)]));
  expect(meetings.events().map(({ type }) => type)).toEqual(['recordingObserved', 'meetingEnded']);
});

test('the bot drops what no token of Graph’s vouches for', async () => {
  const { azp: _azp, ...nameless } = changeClaims.v2;
  const tokens = [
    await signed('stranger', changeClaims.v2),
    await signed('stranger', changeClaims.v2, 'entra'),
    await signed('calls', changeClaims.v2, 'entra'),
    await signed('entra', { ...changeClaims.v2, aud: 'another app' }),
    await signed('entra', { ...changeClaims.v2, azp: 'another app' }),
    await signed('entra', { ...nameless, appid: publisher }),
    await signed('entra', { ...changeClaims.v1, appid: 'another app' }),
    await signed('entra', { ...changeClaims.v2, iss: 'https://graph.microsoft.com' }),
    await signed('entra', { ...changeClaims.v2, iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` }),
    await signed('entra', { ...changeClaims.v2, exp: now / 1000 - 301 }),
    'no token',
    7,
  ];
  const item = told(graph, recording);
  for (const token of tokens) {
    await dropped(await notification([item], [token]), 'wrong-token');
  }
  const genuine = await signed('entra', changeClaims.v2);
  await dropped(await notification([item], []), 'wrong-token');
  await dropped(await notification([item], [genuine, 'no token']), 'wrong-token');
  await dropped(
    await notification(
      [item],
      Array.from({ length: 21 }, () => genuine),
    ),
    'wrong-token',
  );
  await dropped({ headers: {}, query: {}, params: {}, body: undefined }, 'wrong-token');
});

test('the bot looks at no signature of whoever does not know a secret, and at none after the first that is wrong', async () => {
  const unreachable = { url: 'http://127.0.0.1:1' };
  const door = givenDoor(unreachable, meetings);
  const guessed = { ...told(graph, recording), clientState: 'guessed' };
  expect(await door.receivers.notifications(await notification([guessed]))).toEqual({ status: 202 });
  const genuine = await signed('entra', changeClaims.v2);
  expect(await door.receivers.notifications(await notification([told(graph, recording)], ['none', genuine]))).toEqual({
    status: 202,
  });
  expect(door.counted).toEqual(['graph chat wrong-state', 'graph chat wrong-token']);
});

test('the bot drops what comes from a tenant it does not serve, and takes in the rest of the same notification', async () => {
  const stranger = '00000000-0000-4000-8000-000000000000';
  const theirs = { ...changeClaims.v2, tid: stranger, iss: `https://login.microsoftonline.com/${stranger}/v2.0` };
  const tokens = [await signed('entra', theirs), await signed('entra', changeClaims.v2)];
  const foreign = { tenant: stranger, conversation };
  const item = { ...told(graph, recording), tenantId: stranger, clientState: chatState(settings(graph), foreign) };
  await dropped(await notification([item], tokens), 'wrong-state');
  const heard = await hear(await notification([item, told(graph, recording)], tokens));
  expect(heard.counted).toEqual(['graph recordingObserved changed', 'graph chat wrong-state']);
});

test('the bot counts once what is wrong in one request, however much of it there is', async () => {
  const foreign = { ...told(graph, recording), clientState: 'guessed' };
  const items = (count: number) => Array.from({ length: count }, () => foreign);
  await dropped(await notification(items(100)), 'wrong-state');
  await dropped(await notification(items(101)), 'too-many');
  const [item] = (lifecycle(graph, 'lifecycle-subscription-removed').body as { readonly value: readonly object[] })
    .value;
  const lifecycles = (value: readonly unknown[]) => ({
    ...lifecycle(graph, 'lifecycle-subscription-removed'),
    body: { value },
  });
  for (const [value, why] of [
    [Array.from({ length: 100 }, () => ({ ...item, clientState: 'guessed' })), 'wrong-state'],
    [[item, { ...item, clientState: 'guessed' }], 'wrong-state'],
    [Array.from({ length: 101 }, () => item), 'too-many'],
  ] as const) {
    expect((await hear(lifecycles(value), 'lifecycle')).counted).toEqual([`graph lifecycle ${why}`]);
  }
  expect(meetings.facts).toEqual([]);
});

test('the bot drops what does not carry the secret that was given for that very chat', async () => {
  const item = told(graph, recording);
  for (const one of [
    { ...item, clientState: 'guessed' },
    { ...item, clientState: 7 },
    { ...item, clientState: undefined },
    { ...item, resource: "chats('19:meeting_other@thread.v2')/messages('1')" },
    { ...item, resource: 'chats/%E0%A4%A/messages/1' },
    { ...item, resource: 'users/1' },
    { ...item, tenantId: otherTenant },
    { ...item, tenantId: undefined },
    null,
  ]) {
    await dropped(await notification([one]), 'wrong-state');
  }
});

test('the bot drops what it cannot open: for another key, changed on its way, or about another chat', async () => {
  const item = told(graph, recording);
  const content = sealed(recording);
  const changed = (part: string) => Buffer.from(part, 'base64').fill(0, 0, 4).toString('base64');
  for (const encryptedContent of [
    undefined,
    {},
    { ...content, encryptionCertificateId: 'another' },
    { ...content, data: changed(content.data) },
    { ...content, dataKey: changed(content.dataKey) },
    { ...content, dataSignature: changed(content.dataSignature) },
    { ...content, dataSignature: '' },
    sealed({ ...recording, chatId: '19:meeting_other@thread.v2' }),
    Object.values(fixture('encrypted-notification'))
      .flat()
      .map((one) => (one as { encryptedContent: unknown }).encryptedContent)[0],
  ]) {
    await dropped(await notification([{ ...item, encryptedContent }]), 'unreadable');
  }
});

test('the bot finds its chat in either form of a resource, and whatever the casing of the tenant', async () => {
  const item = told(graph, recording);
  const resource = `chats/${encodeURIComponent(conversation)}/messages/1787036460000`;
  await hear(await notification([{ ...item, resource, tenantId: tenant.toUpperCase() }]));
  expect(meetings.facts).toMatchObject([{ where: { in: 'chat', tenant, conversation } }]);
});

test('the bot asks to be told again when it could not store a fact, or not check a token', async () => {
  const call = await notification([told(graph, recording)]);
  const { receivers, counted } = givenDoor({ url: 'http://127.0.0.1:1' }, meetings);
  expect(await receivers.notifications(call)).toEqual({ status: 503 });
  expect(counted).toEqual(['graph chat not-checked']);
  meetings.full = true;
  expect(await hear(call)).toEqual({ status: 503, counted: ['graph chat not-stored'] });
});

test('the bot renews early when Graph asks for it, as if the appointment had come', async () => {
  expect(await hear(lifecycle(graph, 'lifecycle-notification'), 'lifecycle')).toMatchObject({ status: 202 });
  expect(meetings.facts).toMatchObject([
    { where: { in: 'chat', ...chat }, event: { type: 'timerFired', at: now, timer: { kind: 'chat-watch' } } },
  ]);
});

test('the bot learns that its watch over the chat was taken away', async () => {
  await hear(lifecycle(graph, 'lifecycle-subscription-removed'), 'lifecycle');
  expect(meetings.facts).toMatchObject([
    {
      where: { in: 'chat', ...chat },
      event: { type: 'chatWatchLost', subscription: '88aa8a88-88a8-88a8-8888-88a8aa88a88a' },
    },
  ]);
});

test('the bot pays no attention to lifecycle events that are not about chats', async () => {
  expect(await hear(lifecycle(graph, 'lifecycle-missed'), 'lifecycle')).toEqual({
    status: 202,
    counted: ['graph lifecycle ignored'],
  });
  expect(meetings.facts).toEqual([]);
});

test('the bot drops a lifecycle event without the secret, for another chat, or of a tenant it does not serve', async () => {
  const genuine = lifecycle(graph, 'lifecycle-subscription-removed');
  const stranger = '00000000-0000-4000-8000-000000000000';
  const state = chatState(settings(graph), { tenant: stranger, conversation });
  for (const call of [
    lifecycle(graph, 'lifecycle-subscription-removed', 'guessed'),
    { ...genuine, query: { tenant, chat: '19:meeting_other@thread.v2' } },
    { ...genuine, query: {} },
    { ...lifecycle(graph, 'lifecycle-subscription-removed', state), query: { tenant: stranger, chat: conversation } },
  ]) {
    expect((await hear(call, 'lifecycle')).counted).toEqual(['graph lifecycle wrong-state']);
  }
  expect(meetings.facts).toEqual([]);
});
