import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chatMessageEvents } from '../../bot/graph/read/chat-message.ts';
import { fixture, givenGraph, type GivenGraph } from './given-graph.ts';
import { messagesAddress, page, readBack, readChat, since, written } from './given-chat.ts';
import { chat, conversation, now } from './given-meetings.ts';

let graph: GivenGraph;
let before = 0;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  before = graph.asked.length;
});

const nine = '2026-08-25T09:00:00.000Z';
const read = { type: 'chatRead', since } as const;

/** How often Graph was asked for a page. */
function pages(): number {
  return graph.asked.slice(before).filter(({ path }) => path.includes('/messages')).length;
}

test('the bot learns what Teams told while it was away, as if it had been told then', async () => {
  const recording = fixture('chat-recording-system-message-success');
  const ended = fixture('chat-call-ended-system-message');
  const lessons = await readBack(graph, [recording, ended, written()]);
  const told = [recording, ended].flatMap((message) => chatMessageEvents({ chat, message, now }));
  expect(lessons).toEqual(expect.arrayContaining([...told]));
  expect(lessons).toHaveLength(told.length + 2);
  expect(lessons.at(-1)).toEqual(read);
});

test('the bot tells in order what it reads in reverse', async () => {
  const late = written({
    id: '2',
    createdDateTime: '2026-08-25T09:04:00Z',
    lastModifiedDateTime: '2026-08-25T09:04:00Z',
  });
  const recording = fixture('chat-recording-system-message-success');
  const times = (await readBack(graph, [recording, late, written({ id: '1' })])).map(({ at }) => at);
  const told = times.slice(0, -1);
  expect(told).toEqual(told.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  expect(new Set(told).size).toBe(3);
  expect(times.at(-1)).toBeUndefined();
});

/** What Teams writes in the chat when the meeting begins, and when it is over. */
function system(type: 'started' | 'ended', id: string, time: string) {
  const dated = { createdDateTime: time, lastModifiedDateTime: time };
  return { ...fixture(`chat-call-${type}-system-message`), id, ...dated };
}

test('the bot takes a start from the chat only where none is known', async () => {
  const started = fixture('chat-call-started-system-message');
  expect(await readBack(graph, [started])).toEqual([expect.objectContaining({ type: 'meetingStarted' }), read]);
  const at = Date.parse('2026-08-25T09:30:00Z');
  for (const known of [
    { phase: 'ended' },
    { phase: 'running', startedAt: at, reportedStart: at },
    { phase: 'running', startedAt: Date.parse('2026-08-25T08:00:00Z') },
  ] as const) {
    expect(await readBack(graph, [started], { known })).toEqual([read]);
  }
});

test('the bot takes from the chat the start of a meeting that it found running, and of none before or after it', async () => {
  const known = { phase: 'running', startedAt: Date.parse('2026-08-25T09:30:00Z') } as const;
  const starts = async (...messages: readonly object[]) => {
    const lessons = await readBack(graph, messages.toReversed(), { known });
    return lessons.flatMap((lesson) => (lesson.type === 'meetingStarted' ? lesson.startedAt : []));
  };
  const first = [system('started', '1', '2026-08-25T08:40:00Z'), system('ended', '2', '2026-08-25T08:55:00Z')];
  const own = system('started', '3', '2026-08-25T09:00:00Z');
  expect(await starts(...first, own)).toEqual([Date.parse('2026-08-25T09:00:00Z')]);
  expect(await starts(...first)).toEqual([]);
  expect(await starts(own, system('ended', '4', '2026-08-25T09:40:00Z'))).toEqual([Date.parse('2026-08-25T09:00:00Z')]);
  expect(await starts(...first, system('started', '5', '2026-08-25T09:45:00Z'))).toEqual([]);
});

test('the bot reads page after page until what is older, and no further', async () => {
  const old = written({
    id: '1',
    createdDateTime: '2026-08-25T08:00:00Z',
    lastModifiedDateTime: '2026-08-25T08:00:00Z',
  });
  const next = `${graph.url}/v1.0/chats/${encodeURIComponent(conversation)}/messages?$skiptoken=2`;
  graph.answers(`GET ${messagesAddress}`, page([written({ id: '3' })], next));
  graph.answers(`GET /v1.0/chats/${conversation}/messages?$skiptoken=2`, page([written({ id: '2' }), old], `${next}3`));
  const lessons = await readChat(graph);
  expect(lessons.map((lesson) => lesson.type === 'messageChecked' && lesson.message)).toEqual(['2', '3', false]);
  expect(lessons.at(-1)).toEqual(read);
  expect(pages()).toBe(2);
});

test('the bot reads at most forty pages, and says no more than how far it came', async () => {
  const next = `${graph.url}/v1.0/chats/${encodeURIComponent(conversation)}/messages?$skiptoken=x`;
  graph.answers(`GET ${messagesAddress}`, page([written()], next));
  graph.answers(`GET /v1.0/chats/${conversation}/messages?$skiptoken=x`, page([written()], next));
  expect((await readChat(graph)).at(-1)).toEqual({ type: 'chatRead', since: Date.parse(nine) });
  expect(pages()).toBe(40);
});

test('the bot reads an empty chat, and one that is no list', async () => {
  expect(await readBack(graph, [])).toEqual([read]);
  expect(await readBack(graph, [7 as unknown as object, {}, { id: 'x', from: 7 }])).toEqual([read]);
  graph.answers(`GET ${messagesAddress}`, { status: 200, body: 'x' });
  expect(await readChat(graph)).toEqual([read]);
});

test.each([
  [403, 'Forbidden', 'no-chat-permission'],
  [404, 'NotFound', undefined],
])('the bot is told no for good with %s', async (status, code, remedy) => {
  graph.answers(`GET ${messagesAddress}`, { status, body: { error: { code, message: 'Kari' } } });
  const asked = 'reading the chat';
  await expect(readChat(graph)).rejects.toMatchObject({ name: 'SaidNo', asked, status, code, remedy });
});

test('the bot tries again later when a page could not be had', async () => {
  const next = `${graph.url}/v1.0/chats/${encodeURIComponent(conversation)}/messages?$skiptoken=busy`;
  graph.answers(`GET ${messagesAddress}`, page([written()], next));
  graph.answers(`GET /v1.0/chats/${conversation}/messages?$skiptoken=busy`, { status: 503 });
  await expect(readChat(graph)).rejects.toMatchObject({ name: 'NotReached' });
});

test('the bot does not read where the chat is not to be watched', async () => {
  await expect(readChat(graph, { settings: { graphChat: false } })).rejects.toMatchObject({ reason: 'off' });
  expect(pages()).toBe(0);
});
