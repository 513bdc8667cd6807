import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { GraphSettings } from '../../bot/graph/settings.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { conversation, delivery, givenMeetings } from './given-meetings.ts';

let graph: GivenGraph;
let before = 0;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  before = graph.asked.length;
});

const grants = `chats/${conversation}/permissionGrants`;
const refused = { status: 403, body: { error: { code: 'Forbidden' } } };

function readGrants(other: Partial<GraphSettings> = {}) {
  return givenDoor(graph, givenMeetings(), other).performers.readGrants({ type: 'readGrants' }, delivery());
}

function asked(): readonly string[] {
  return graph.asked.slice(before).map(({ method, path }) => `${method} ${path}`);
}

test('the bot learns what it is permitted in the chat, and nothing of other apps', async () => {
  graph.answers(`GET /beta/${grants}`, { status: 200, body: fixture('chat-permission-grants') });
  expect(await readGrants()).toEqual([
    { type: 'grantsRead', permissions: ['ChatMessage.Read.Chat', 'OnlineMeeting.ReadBasic.Chat'] },
  ]);
});

test.each([400, 401, 403, 404, 501])(
  'the bot asks the stable version where the beta one answers %s',
  async (status) => {
    graph.answers(`GET /beta/${grants}`, { status });
    graph.answers(`GET /v1.0/${grants}`, { status: 200, body: fixture('chat-permission-grants') });
    expect(await readGrants()).toMatchObject([{ type: 'grantsRead' }]);
    expect(asked()).toEqual([`GET /beta/${grants}`, `GET /v1.0/${grants}`]);
  },
);

test('the bot knows its own grants in any casing, by either of its ids, on any page, each once', async () => {
  const [permission, permissionType] = ['ChatMessage.Read.Chat', 'Application'];
  const ClientAppId = 'B07A0000-0000-4000-8000-0000000000AA';
  const next = `${graph.url}/beta/${grants}?$skiptoken=2`;
  const first = [{ ClientAppId, Permission: permission }, { clientAppId: 'x', permission: 'Other.Read.Chat' }, 7, {}];
  graph.answers(`GET /beta/${grants}`, { status: 200, body: { value: first, '@odata.nextLink': next } });
  const second = [
    { clientId: ClientAppId, permission: 'Calls.JoinGroupCalls.Chat', permissionType },
    { clientAppId: ClientAppId, permission, permissionType },
  ];
  graph.answers(`GET /beta/${grants}?$skiptoken=2`, { status: 200, body: { value: second } });
  expect(await readGrants()).toEqual([
    { type: 'grantsRead', permissions: ['Calls.JoinGroupCalls.Chat', 'ChatMessage.Read.Chat'] },
  ]);
});

test('the bot says which permission it takes to know its permissions', async () => {
  graph.answers(`GET /beta/${grants}`, refused);
  graph.answers(`GET /v1.0/${grants}`, refused);
  await expect(readGrants()).rejects.toMatchObject({ reason: '403 Forbidden', remedy: 'no-grants-permission' });
});

test('the bot asks where anything of Graph is switched on, and nowhere else', async () => {
  graph.answers(`GET /beta/${grants}`, { status: 200, body: { value: [] } });
  for (const other of [{ graphChat: false }, { graphCalls: false }]) {
    expect(await readGrants(other)).toEqual([{ type: 'grantsRead', permissions: [] }]);
  }
  await expect(readGrants({ graphChat: false, graphCalls: false })).rejects.toMatchObject({ reason: 'off' });
  expect(asked()).toHaveLength(2);
});
