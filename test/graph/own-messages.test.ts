import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { written } from './given-chat.ts';
import { chat, conversation, givenMeetings, now } from './given-meetings.ts';

let graph: GivenGraph;
let before = 0;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  before = graph.asked.length;
});

const address = `/v1.0/chats/${conversation}/messages?$top=50&$orderby=createdDateTime desc`;
const application = { id: 'B07A0000-0000-4000-8000-0000000000AA', applicationIdentityType: 'bot' };
const since = Date.parse('2026-08-25T09:00:00Z');

function own(more: object = {}) {
  return written({ from: { application, device: null, user: null }, ...more });
}

function find(other = {}) {
  return givenDoor(graph, givenMeetings(), other).ownMessages(chat, since);
}

function stands(...messages: readonly object[]): void {
  graph.answers(`GET ${address}`, { status: 200, body: { value: messages } });
}

test('the bot finds what it has written itself, and nothing of what others have', async () => {
  const html = '<p>Et &#160;opptak er&nbsp;startet &amp; <b>går</b>.</p>';
  stands(
    own({ id: '3', body: { contentType: 'html', content: html } }),
    written({ id: '2' }),
    own({ id: '1', body: { contentType: 'text', content: 'Møtet\n er over.' } }),
  );
  const found = await find();
  expect(found?.map(({ id, words }) => [id, words])).toEqual([
    ['3', 'Et opptak er startet & går .'],
    ['1', 'Møtet er over.'],
  ]);
});

test('the bot knows by the occurrence which one a card belongs to', async () => {
  const contentType = 'application/vnd.microsoft.card.adaptive';
  const content = JSON.stringify({ type: 'AdaptiveCard', body: [{ data: { meeting: 'occurrence-1' } }] });
  stands(own({ attachments: [{ id: 'a', contentType, content }] }), own({ attachments: [] }));
  const found = await find();
  expect(found?.map(({ isCardOf }) => [isCardOf('occurrence-1'), isCardOf('occurrence-2')])).toEqual([
    [true, false],
    [false, false],
  ]);
});

test('the bot leaves out what is older, and what is deleted', async () => {
  stands(
    own({ id: '2', deletedDateTime: '2026-08-25T09:02:00Z' }),
    own({ id: '1', createdDateTime: '2026-08-25T08:59:59Z' }),
  );
  expect(await find()).toEqual([]);
});

test('the bot reads on as long as all is young enough, and no further than four pages', async () => {
  const next = { '@odata.nextLink': `${graph.url}${address}` };
  graph.answers(`GET ${address}`, { status: 200, body: { value: [own()], ...next } });
  expect(await find()).toHaveLength(4);
  expect(graph.asked.length - before).toBe(4);
});

test.each([403, 503])('where the chat cannot be read (%s), nobody can tell', async (status) => {
  graph.answers(`GET ${address}`, { status, body: {} });
  expect(await find()).toBeUndefined();
});

test('nothing is asked where reading chats is switched off', async () => {
  expect(await find({ graphChat: false })).toBeUndefined();
  expect(graph.asked.length).toBe(before);
});

test('a message without a time counts as young', async () => {
  stands(own({ id: 'x', createdDateTime: null }));
  expect(await find()).toHaveLength(1);
  expect(now).toBeGreaterThan(since);
});
