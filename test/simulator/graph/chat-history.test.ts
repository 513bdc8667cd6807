import { afterEach, beforeEach, expect, test } from 'vitest';
import { botToken, inChat, listeningBot, type ListeningBot } from '../listening-bot.ts';
import type { Meeting } from '../meeting.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { list, parseJson, text } from '../wire/json.ts';

let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;
let seconds = 0;

beforeEach(async () => {
  seconds = 0;
  // Every look at the clock is a second later: no two things happen at the same time.
  teams = await startSimulator({ now: () => new Date(Date.UTC(2026, 7, 25, 9, 0, seconds++)) });
  bot = await listeningBot(teams);
  const [first] = teams.meetings;
  if (first === undefined) throw new Error('no meeting');
  meeting = first;
  await meeting.installBot();
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

function read(query = '', version = 'v1.0') {
  return bot.ask('GET', `${teams.addresses.graph}/${version}/chats/${meeting.chatId}/messages${query}`);
}

/** What stands in the messages, of people and of Teams. */
async function told(query?: string): Promise<readonly (string | undefined)[]> {
  return list((await read(query)).body, 'value').map(
    (message) =>
      text(message, 'eventDetail', '@odata.type')?.replace('#microsoft.graph.', '') ?? text(message, 'body', 'content'),
  );
}

async function write(...texts: readonly string[]): Promise<void> {
  for (const words of texts) await meeting.do('ola', { do: 'write', text: words });
}

function idOf(words: string): string {
  return meeting.seenBy('ola').chat.find(({ text: shown }) => shown === words)?.id ?? '';
}

test('the local Graph gives what stands in the chat, the last that changed first, Teams’ own messages too', async () => {
  await meeting.do('kari', { do: 'join' });
  await write('A', 'B');
  expect(await told()).toEqual(['<p>B</p>', '<p>A</p>', 'callStartedEventMessageDetail']);
  await meeting.do('ola', { do: 'edit', message: idOf('A'), text: 'A2' });
  expect(await told()).toEqual(['<p>A2</p>', '<p>B</p>', 'callStartedEventMessageDetail']);
  expect(await told('?$orderby=createdDateTime desc')).toEqual([
    '<p>B</p>',
    '<p>A2</p>',
    'callStartedEventMessageDetail',
  ]);
});

test('the local Graph marks what was edited and what was deleted, and when', async () => {
  await write('A', 'B');
  await meeting.do('ola', { do: 'edit', message: idOf('A'), text: 'A2' });
  await meeting.do('ola', { do: 'delete', message: idOf('B') });
  const [deleted, edited] = list((await read()).body, 'value');
  expect(deleted).toMatchObject({
    deletedDateTime: expect.any(String),
    lastEditedDateTime: null,
    body: { content: '' },
  });
  expect(edited).toMatchObject({ deletedDateTime: null, lastEditedDateTime: expect.any(String) });
  await meeting.do('ola', { do: 'undelete', message: text(deleted, 'id') ?? '' });
  expect(await told()).toEqual(['<p>B</p>', '<p>A2</p>']);
});

test('the local Graph gives messages page by page, each with the address of the next', async () => {
  await write('A', 'B', 'C', 'D', 'E');
  const pages: (readonly unknown[])[] = [];
  let next: string | undefined =
    `${teams.addresses.graph}/v1.0/chats/${encodeURIComponent(meeting.chatId)}/messages?$top=2`;
  while (next !== undefined) {
    const { body } = await bot.ask('GET', next);
    pages.push(list(body, 'value').map((message) => text(message, 'body', 'content')));
    next = text(body, '@odata.nextLink');
  }
  expect(pages).toEqual([['<p>E</p>', '<p>D</p>'], ['<p>C</p>', '<p>B</p>'], ['<p>A</p>']]);
});

test('the local Graph answers no query it is not documented for', async () => {
  for (const query of ['?$top=51', '?$top=0', '?$top=x', '?$orderby=createdDateTime asc', '?$search=x']) {
    expect((await read(query)).status).toBe(400);
  }
  expect(teams.faults.splice(0)).toEqual([
    'GET /chats/{}/messages: $top is not integer',
    'GET /chats/{}/messages: there is no query option $search',
  ]);
});

test('the local Graph keeps what is private to one person out of the chat', async () => {
  const activities = `${teams.addresses.serviceUrl}v3/conversations/${encodeURIComponent(meeting.chatId)}/activities`;
  const recipient = { id: meeting.addressOf('ola') };
  const private_ = inChat(teams, meeting, { type: 'message', text: 'Bare du', recipient });
  expect((await bot.ask('POST', `${activities}?isTargetedActivity=true`, private_)).status).toBe(201);
  await bot.ask('POST', activities, inChat(teams, meeting, { type: 'message', text: 'Alle' }));
  expect(await told()).toEqual(['Alle']);
  expect(list((await read()).body, 'value')).toMatchObject([
    { from: { application: { id: teams.appId }, user: null } },
  ]);
});

test('the local Graph names the later kinds of messages only to who asks for them', async () => {
  await meeting.do('kari', { do: 'join' });
  const kinds = async (headers: Readonly<Record<string, string>>) => {
    const authorization = `Bearer ${await botToken(teams, 'https://graph.microsoft.com/.default')}`;
    const address = `${teams.addresses.graph}/v1.0/chats/${meeting.chatId}/messages`;
    const answer = await fetch(address, { headers: { authorization, ...headers } });
    return list(parseJson(await answer.text()), 'value').map((message) => text(message, 'messageType'));
  };
  expect(await kinds({})).toEqual(['unknownFutureValue']);
  expect(await kinds({ prefer: 'include-unknown-enum-members' })).toEqual(['systemEventMessage']);
});

test('the local Graph shows a chat only to those who may read it', async () => {
  teams.grants.chatMessages = false;
  expect((await read()).status).toBe(403);
  teams.grants.allChats = true;
  expect((await read()).status).toBe(200);
  teams.grants.allChats = false;
  teams.grants.chatMessages = true;
  await meeting.removeBot();
  expect((await read()).status).toBe(403);
});

async function grants() {
  const { status, body } = await bot.ask(
    'GET',
    `${teams.addresses.graph}/beta/chats/${meeting.chatId}/permissionGrants`,
  );
  const own = list(body, 'value').filter((grant) => text(grant, 'clientAppId') === teams.appId);
  return { status, own: own.map((grant) => text(grant, 'permission')), all: list(body, 'value').length };
}

test('the local Graph says what the app is permitted in the chat', async () => {
  const before = await grants();
  expect(before.own).toContain('ChatMessage.Read.Chat');
  expect(before.all).toBe(before.own.length + 1);
  teams.grants.chatMessages = false;
  expect((await grants()).own).not.toContain('ChatMessage.Read.Chat');
  teams.grants.installation = false;
  expect(await grants()).toMatchObject({ status: 403, own: [] });
});
