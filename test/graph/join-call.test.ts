import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphSettings } from '../../bot/graph/settings.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { call, conversation, delivery, givenMeetings, kari, now, otherTenant, tenant } from './given-meetings.ts';

let graph: GivenGraph;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());

const context = encodeURIComponent(JSON.stringify({ Tid: tenant, Oid: kari.replace('entra:', '') }));
const thread = encodeURIComponent(conversation);
const longLink = `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=${context}`;

function join(known: Partial<MeetingState>, other: Partial<GraphSettings> = {}) {
  const door = givenDoor(graph, givenMeetings(), other);
  return door.performers.joinCall({ type: 'joinCall' }, delivery(known));
}

function answered(status: number, body: unknown): void {
  graph.answers('POST /v1.0/communications/calls', { status, body });
}

/** The request of the fixture, with the address that only this service could have made. */
function asIn(name: string) {
  const { meetingInfo, ...rest } = fixture(name);
  const callbackUri = expect.stringMatching(
    /^https:\/\/bot\.kommune\.example\/api\/graph\/calls\/occurrence-1\/[\w-]{43}$/,
  ) as unknown;
  return { ...rest, callbackUri, meetingInfo: unnamed(meetingInfo) };
}

/** The organizer is named by id alone: a name would tell Graph nothing. */
function unnamed(info: unknown): unknown {
  return JSON.parse(JSON.stringify(info, (key, value: unknown) => (key === 'displayName' ? undefined : value)));
}

test('the bot joins by the long join link, which names the chat and the organizer', async () => {
  answered(201, fixture('call-join-response'));
  expect(await join({ joinUrl: longLink })).toEqual([{ type: 'callChanged', call, state: 'joining' }]);
  const asked = graph.asked.at(-1);
  expect(asked?.body).toEqual(asIn('call-join-request'));
  expect(asked?.authorization).toBe(`Bearer token for https://graph.microsoft.com/.default in ${tenant}`);
});

test('the bot joins by the short join link, which names only a meeting id and its passcode', async () => {
  answered(201, { ...fixture('call-join-response'), state: 'Established' });
  const lessons = await join({ joinUrl: 'https://teams.microsoft.com/meet/399876543210?p=Ab3dEf' });
  expect(lessons).toEqual([{ type: 'callChanged', call, state: 'joined' }]);
  expect(graph.asked.at(-1)?.body).toEqual(asIn('call-join-request-joinmeetingid'));
});

test('the bot joins a meeting without passcode', async () => {
  answered(201, fixture('call-join-response'));
  await join({ joinUrl: 'https://teams.microsoft.com/meet/399876543210' });
  expect(graph.asked.at(-1)?.body).toMatchObject({ meetingInfo: { joinMeetingId: '399876543210', passcode: null } });
});

test('the bot finds the organizer itself where the long link does not name one', async () => {
  answered(201, fixture('call-join-response'));
  const bare = `https://teams.microsoft.com/l/meetup-join/${thread}/0`;
  await join({ joinUrl: bare, organizer: kari });
  expect(graph.asked.at(-1)?.body).toMatchObject({
    meetingInfo: { organizer: { user: { id: kari.replace('entra:', ''), tenantId: tenant } } },
  });
  await expect(join({ joinUrl: bare })).rejects.toMatchObject({ name: 'SaidNo', reason: 'no-organizer' });
  await expect(join({ joinUrl: bare, organizer: 'teams:29:1kari' })).rejects.toMatchObject({ reason: 'no-organizer' });
});

test('the bot does not join twice when the call has shown itself before the answer', async () => {
  const before = graph.asked.length;
  expect(await join({ joinUrl: longLink, call: { id: call, state: 'joined' } })).toEqual([]);
  expect(await join({ joinUrl: longLink, call: { id: call, state: 'joining' } })).toEqual([]);
  expect(graph.asked).toHaveLength(before);
});

test('the bot joins again after its place in the call was lost', async () => {
  answered(201, { ...fixture('call-join-response'), id: 'another-call' });
  const lessons = await join({ joinUrl: longLink, call: { id: call, state: 'ended', reason: '408/8537' } });
  expect(lessons).toEqual([{ type: 'callChanged', call: 'another-call', state: 'joining' }]);
});

test('the bot does not ask Graph to join what it cannot or may not join', async () => {
  const before = graph.asked.length;
  const foreign = longLink.replace(tenant, otherTenant);
  await expect(join({ joinUrl: longLink }, { graphCalls: false })).rejects.toMatchObject({ reason: 'off' });
  await expect(join({})).rejects.toMatchObject({ name: 'SaidNo', reason: 'no-join-link' });
  for (const joinUrl of ['nothing', 'https://example.org/', 'ftp://teams.microsoft.com/meet/1', `${thread}%`]) {
    await expect(join({ joinUrl })).rejects.toMatchObject({ name: 'SaidNo', reason: 'unknown-join-link' });
  }
  await expect(join({ joinUrl: foreign })).rejects.toMatchObject({ reason: 'other-tenant' });
  expect(graph.asked).toHaveLength(before);
});

test('the bot says how to switch on calling when the platform does not know it as a caller', async () => {
  answered(403, fixture('call-join-error-not-registered'));
  await expect(join({ joinUrl: longLink })).rejects.toMatchObject({
    name: 'SaidNo',
    reason: '403 7503',
    remedy: 'calling-off',
  });
});

test('the bot says which permission is missing when it may not join', async () => {
  answered(403, { error: { code: 'Forbidden', message: 'a text that may quote anything' } });
  await expect(join({ joinUrl: longLink })).rejects.toMatchObject({
    name: 'SaidNo',
    reason: '403 Forbidden',
    remedy: 'no-call-permission',
  });
});

test('the bot tries again when the answer names no call', async () => {
  answered(201, {});
  await expect(join({ joinUrl: longLink })).rejects.toMatchObject({ name: 'NotReached' });
});

test('the bot waits for the call of a try whose answer got lost to show itself, and joins when it does not', async () => {
  answered(201, fixture('call-join-response'));
  const begun = (ago: number) => ({ ...delivery({ joinUrl: longLink }), begun: now - ago });
  const { joinCall } = givenDoor(graph, givenMeetings()).performers;
  const before = graph.asked.length;
  await expect(joinCall({ type: 'joinCall' }, begun(4999))).rejects.toMatchObject({ name: 'NotReached' });
  expect(graph.asked.length).toBe(before);
  expect(await joinCall({ type: 'joinCall' }, begun(5000))).toMatchObject([{ type: 'callChanged', call }]);
});
