import { expect, test } from 'vitest';
import type { Lesson } from '../../bot/meeting/performers.ts';
import { botToken, inChat } from '../simulator/listening-bot.ts';
import { givenLocalTeams } from './given-local-teams.ts';
import { kari, ola } from './given-meetings.ts';

const local = givenLocalTeams();

/** A made-up person's identity number: months are raised by 80. */
const nationalId = '01859010071';

function watch(): Promise<readonly Lesson[]> {
  return local.door.performers.watchChat({ type: 'watchChat' }, local.given());
}

function read(since = 0): Promise<readonly Lesson[]> {
  return local.door.performers.readChat({ type: 'readChat', since }, local.given({ phase: 'running' }));
}

function checked(lessons: readonly Lesson[]) {
  return lessons.flatMap((lesson) => (lesson.type === 'messageChecked' ? [lesson] : []));
}

test.each([400, 401, 403] as const)(
  'the bot watches a chat by its own permission, renews and ends that, where the stable version says %s',
  async (status) => {
    local.teams.undocumented.stableRefusal = status;
    const [lesson] = await watch();
    const subscription = lesson?.type === 'chatWatched' ? lesson.subscription : '';
    expect(local.teams.subscriptions.map(({ id }) => id)).toEqual([subscription]);
    const { renewChatWatch, unwatchChat } = local.door.performers;
    expect(await renewChatWatch({ type: 'renewChatWatch', subscription }, local.given())).toMatchObject([
      { type: 'chatWatched', subscription },
    ]);
    await unwatchChat({ type: 'unwatchChat', subscription }, local.given());
    expect(local.teams.subscriptions).toEqual([]);
  },
);

test('the bot watches a chat by a permission for all of them in the stable version', async () => {
  local.teams.grants.allChats = true;
  await watch();
  const asked = local.teams.sent.filter(({ path }) => path.includes('subscriptions'));
  expect(asked.map(({ path }) => path)).toEqual(['/v1.0/subscriptions']);
});

test.each(['when-started', 'when-stored'] as const)(
  'the bot learns that what is said is written down, and nothing of when that ends, told %s',
  async (transcript) => {
    local.teams.undocumented.transcript = transcript;
    await watch();
    await local.meeting.do('kari', { do: 'join' });
    await local.meeting.do('kari', { do: 'transcribe' });
    await local.meeting.do('kari', { do: 'stop-transcribing' });
    const told = local.meetings.events().filter(({ type }) => type === 'recordingObserved');
    expect(told).toEqual([expect.objectContaining({ kind: 'transcript', running: true, source: 'chat' })]);
  },
);

test('the bot reads back what it was not told: of recordings, and of what people wrote', async () => {
  await local.meeting.do('kari', { do: 'join' });
  await local.meeting.do('kari', { do: 'record' });
  await local.meeting.do('ola', { do: 'write', text: `Fødselsnummeret er ${nationalId}` });
  await local.meeting.do('ola', { do: 'write', text: 'Hei' });
  const [id = ''] = local.meeting.seenBy('ola').chat.flatMap((item) => (item.text === 'Hei' ? [item.id] : []));
  await local.meeting.do('ola', { do: 'delete', message: id });
  await local.meeting.do('kari', { do: 'stop-recording' });
  const lessons = await read();
  expect(lessons.filter(({ type }) => type === 'recordingObserved')).toMatchObject([
    { by: { id: kari }, running: true },
    { by: { id: kari }, running: false },
  ]);
  expect(checked(lessons)).toMatchObject([
    { person: { id: ola }, change: 'written', findings: [{ category: 'national-id' }] },
    { person: { id: ola }, change: 'deleted', findings: [], message: id },
  ]);
  expect(lessons.at(-1)).toEqual({ type: 'chatRead', since: 0 });
  expect(JSON.stringify(lessons)).not.toContain(nationalId);
});

test('the bot reads the same facts back that it was told', async () => {
  await watch();
  await local.meeting.do('kari', { do: 'join' });
  await local.meeting.do('kari', { do: 'record' });
  await local.meeting.do('kari', { do: 'stop-recording' });
  await local.meeting.do('kari', { do: 'end' });
  const told = local.meetings.events();
  const lessons = (await read()).filter(({ type }) => type !== 'chatRead');
  expect(new Set(lessons.map(({ id }) => id))).toEqual(new Set(told.map(({ id }) => id)));
  for (const fact of told) expect(lessons).toContainEqual(fact);
});

test('the bot reads a long chat to its beginning, and no further than it has to', async () => {
  const texts = Array.from({ length: 120 }, (_, index) => `Melding ${index + 1}`);
  for (const text of texts) await local.meeting.do('ola', { do: 'write', text });
  expect(checked(await read())).toHaveLength(120);
  const asked = () => local.teams.sent.filter(({ path }) => path.includes('/messages')).length;
  expect(asked()).toBe(3);
  await read(Date.now() + 1000);
  expect(asked()).toBe(4);
});

test('the bot passes over what it wrote itself', async () => {
  const authorization = `Bearer ${await botToken(local.teams, 'https://api.botframework.com/.default')}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const { serviceUrl } = local.teams.addresses;
  const address = `${serviceUrl}v3/conversations/${encodeURIComponent(local.meeting.chatId)}/activities`;
  const message = inChat(local.teams, local.meeting, { type: 'message', text: nationalId });
  const { status } = await fetch(address, { method: 'POST', headers, body: JSON.stringify(message) });
  expect(status).toBe(201);
  expect(await read()).toEqual([{ type: 'chatRead', since: 0 }]);
});

test('the bot is told no where it may not read the chat', async () => {
  local.teams.grants.chatMessages = false;
  await expect(read()).rejects.toMatchObject({ name: 'SaidNo', reason: '403 Forbidden' });
});

test('the bot knows what it is permitted in the chat', async () => {
  const readGrants = () => local.door.performers.readGrants({ type: 'readGrants' }, local.given());
  expect(await readGrants()).toEqual([
    {
      type: 'grantsRead',
      permissions: expect.arrayContaining(['ChatMessage.Read.Chat', 'OnlineMeeting.ReadBasic.Chat']) as string[],
    },
  ]);
  Object.assign(local.teams.grants, { chatMessages: false, meetingEvents: false });
  const [lesson] = await readGrants();
  expect(JSON.stringify(lesson)).not.toMatch(/ChatMessage|ReadBasic|ChatSettings/);
  local.teams.grants.installation = false;
  await expect(readGrants()).rejects.toMatchObject({ name: 'SaidNo' });
});
