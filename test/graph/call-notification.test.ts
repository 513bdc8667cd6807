import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fixture, givenDoor, givenGraph, signed, type GivenGraph } from './given-graph.ts';
import { call, chat, givenMeetings, now, otherTenant, type GivenMeetings } from './given-meetings.ts';
import { callback, callClaims } from './given-notification.ts';

let graph: GivenGraph;
let meetings: GivenMeetings;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  meetings = givenMeetings();
});

async function hear(body: unknown, changes: Parameters<typeof callback>[2] = {}) {
  const door = givenDoor(graph, meetings);
  const { status } = await door.receivers.calls(await callback(graph, body, changes));
  return { status, counted: door.counted };
}

const established = fixture('call-state-established');

test.each([
  ['call-state-establishing', { state: 'joining' }],
  ['call-state-established', { state: 'joined' }],
  ['call-state-terminated', { state: 'ended', reason: '200/5002' }],
  ['call-state-terminated-keepalive', { state: 'ended', reason: '408/8537' }],
])('the bot learns from %s how its place in the call stands', async (name, learned) => {
  expect((await hear(fixture(name))).status).toBe(202);
  expect(meetings.facts).toMatchObject([
    { where: { in: 'meeting', meeting: 'occurrence-1' }, event: { type: 'callChanged', call, at: now, ...learned } },
  ]);
});

test('the bot waits for why its place ends, and otherwise finds it gone at the next look', async () => {
  await hear(fixture('call-state-terminating'));
  expect(meetings.facts).toEqual([]);
});

test('the bot takes an end for one that it chose itself when the platform says so', async () => {
  for (const subcode of [7000, 10550]) {
    meetings = givenMeetings();
    const resourceData = { state: 'terminated', resultInfo: { code: 200, subcode } };
    await hear({ value: [{ changeType: 'deleted', resourceUrl: `/communications/calls/${call}`, resourceData }] });
    expect(meetings.events()).toMatchObject([{ state: 'ended', reason: 'left' }]);
  }
});

test('the bot takes a call that is deleted for ended, though nothing more is told', async () => {
  await hear({ value: [{ changeType: 'Deleted', resource: `/app/calls/${call}` }] });
  expect(meetings.events()).toMatchObject([{ type: 'callChanged', call, state: 'ended' }]);
  expect(meetings.events()[0]).not.toHaveProperty('reason');
});

test('the bot learns nothing from a state that comes late', async () => {
  meetings.state = { ...meetings.state, call: { id: call, state: 'joined' } };
  await hear(fixture('call-state-establishing'));
  meetings.state = { ...meetings.state, call: { id: call, state: 'ended' } };
  await hear(established);
  expect(meetings.facts).toEqual([]);
});

test('the bot takes the same state told twice for one fact', async () => {
  await hear(established);
  await hear(established);
  expect(meetings.facts).toHaveLength(1);
});

test('the bot pays no attention to what it does not know', async () => {
  const about = (resourceUrl: string, resourceData: unknown) => ({ value: [{ resourceUrl, resourceData }] });
  for (const body of [
    undefined,
    [],
    {},
    { value: 'x' },
    { value: [null, 7, {}] },
    about(`/communications/calls/${call}/operations/1`, { status: 'completed' }),
    about(`/communications/calls/${call}`, { state: 'ringing' }),
    about('/something/else', { state: 'established' }),
  ]) {
    expect((await hear(body)).status).toBe(202);
  }
  expect(meetings.facts).toEqual([]);
});

const refused = async (authorization: string | undefined, status: number) => {
  const answer = await hear(established, { headers: authorization === undefined ? {} : { authorization } });
  expect(answer).toEqual({ status, counted: [expect.stringMatching(/^graph call (wrong-token|other-tenant)$/)] });
  expect(meetings.facts).toEqual([]);
};
const bearer = async (...token: Parameters<typeof signed>) => `Bearer ${await signed(...token)}`;

test('the bot believes the calling platform under either of its names', async () => {
  for (const iss of ['https://graph.microsoft.com', 'https://api.botframework.com']) {
    meetings = givenMeetings();
    const authorization = await bearer('calls', { ...callClaims, iss });
    expect((await hear(established, { headers: { authorization } })).status).toBe(202);
    expect(meetings.facts).toHaveLength(1);
  }
});

test('the bot refuses a callback without a token, or with one that is none', async () => {
  await refused(undefined, 401);
  for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic eDp4', `Bearer ${'a'.repeat(9000)}`]) {
    await refused(authorization, 401);
  }
});

test('the bot does not look at what comes without the token or the address', async () => {
  const { receivers } = givenDoor(graph, meetings);
  const { headers, params, query } = await callback(graph, established);
  const unread = {
    query,
    get body(): never {
      throw new Error('it was looked at');
    },
  };
  for (const [wrong, status] of [
    [{ headers: {}, params }, 401],
    [{ headers, params: { ...params, token: 'guessed' } }, 403],
  ] as const) {
    expect(await receivers.calls(Object.assign(unread, wrong))).toEqual({ status });
  }
});

test('the bot refuses a forged token', async () => {
  await refused(await bearer('stranger', callClaims), 401);
  await refused(await bearer('stranger', callClaims, 'calls'), 401);
  await refused(await bearer('entra', callClaims), 401);
  const [header, , signature] = (await signed('calls', callClaims)).split('.');
  const claims = Buffer.from(JSON.stringify({ ...callClaims, exp: now })).toString('base64url');
  await refused(`Bearer ${header}.${claims}.${signature}`, 401);
  const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
  await refused(`Bearer ${unsigned}.${claims}.`, 401);
});

test('the bot refuses a token for another app, of another issuer, or without tenant', async () => {
  await refused(await bearer('calls', { ...callClaims, aud: 'another app' }), 401);
  await refused(await bearer('calls', { ...callClaims, iss: 'https://sts.windows.net/x/' }), 401);
  const { iss: _iss, ...anonymous } = callClaims;
  await refused(await bearer('calls', anonymous), 401);
  const { tid: _tid, ...homeless } = callClaims;
  await refused(await bearer('calls', homeless), 401);
});

test('the bot refuses a token of a tenant it does not serve, and of one whose meeting it is not', async () => {
  await refused(await bearer('calls', { ...callClaims, tid: '00000000-0000-4000-8000-000000000000' }), 401);
  await refused(await bearer('calls', { ...callClaims, tid: otherTenant }), 403);
});

test('the bot refuses a token that is no longer valid, or not yet, give or take five minutes', async () => {
  const seconds = now / 1000;
  await refused(await bearer('calls', { ...callClaims, exp: seconds - 301 }), 401);
  await refused(await bearer('calls', { ...callClaims, nbf: seconds + 301 }), 401);
  const authorization = await bearer('calls', { ...callClaims, exp: seconds - 290 });
  expect((await hear(established, { headers: { authorization } })).status).toBe(202);
});

test('the bot refuses an address that it did not give, before it looks at anything else', async () => {
  for (const params of [{}, { meeting: 'occurrence-1' }, { meeting: 'occurrence-1', token: 'guessed' }]) {
    expect((await hear(established, { params })).status).toBe(403);
  }
  const { params } = await callback(graph, established);
  expect((await hear(established, { params: { ...params, meeting: 'occurrence-2' } })).status).toBe(403);
  expect(meetings.facts).toEqual([]);
});

test('the bot has nothing to learn about a meeting that is deleted', async () => {
  meetings.deleted = true;
  expect(await hear(established)).toEqual({ status: 202, counted: ['graph call unknown-meeting'] });
});

test('the bot asks to be told again when it could not store a fact', async () => {
  meetings.full = true;
  expect(await hear(established)).toEqual({ status: 503, counted: ['graph call not-stored'] });
  meetings.full = false;
  expect((await hear(established)).status).toBe(202);
  expect(meetings.facts).toHaveLength(1);
});

test('the bot asks to be told again when the keys to check a token with cannot be had', async () => {
  const away = { url: 'http://127.0.0.1:1' };
  const door = givenDoor(away, meetings);
  expect((await door.receivers.calls(await callback(away, established))).status).toBe(503);
  expect(door.counted).toEqual(['graph call not-checked']);
  expect(meetings.facts).toEqual([]);
});

test('the bot takes a callback for the meeting of its address, in the tenant of that meeting', async () => {
  meetings = givenMeetings({}, { ...chat, tenant: chat.tenant.toUpperCase() });
  expect((await hear(established)).status).toBe(202);
  expect(meetings.facts).toHaveLength(1);
});
