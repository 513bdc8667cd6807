import { afterEach, beforeEach, expect, test } from 'vitest';
import { inChat, listeningBot, membersOf, type ListeningBot } from '../listening-bot.ts';
import type { Meeting } from '../meeting.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { isJson, text as textOf } from './json.ts';

let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;
let activities: string;

beforeEach(async () => {
  teams = await startSimulator();
  bot = await listeningBot(teams);
  const [first] = teams.meetings;
  if (first === undefined) throw new Error('no meeting');
  meeting = first;
  await meeting.installBot();
  activities = `${teams.addresses.serviceUrl}v3/conversations/${encodeURIComponent(meeting.chatId)}/activities`;
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

const hello = () => inChat(teams, meeting, { type: 'message', text: 'Hei' });

test('the local Teams fails on demand, as often as asked, and keeps a list of what the bot asked', async () => {
  teams.trouble.answer({ method: 'POST', path: /\/activities$/, status: 502, times: 2 });
  const statuses = [
    await bot.ask('POST', activities, hello()),
    await bot.ask('POST', activities, hello()),
    await bot.ask('POST', activities, hello()),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([502, 502, 201]);
  expect(meeting.seenBy('kari').chat).toHaveLength(1);
  expect(teams.sent.map(({ status }) => status)).toEqual([502, 502, 201]);
});

test('the local Teams can do what it was asked and lose the answer', async () => {
  teams.trouble.answer({ path: /\/activities$/, status: 0, butDone: true });
  await expect(bot.ask('POST', activities, hello())).rejects.toThrow();
  expect(meeting.seenBy('kari').chat).toMatchObject([{ text: 'Hei' }]);
});

test('the local Teams holds an answer until it is let go', async () => {
  const held = teams.trouble.slow({ path: /\/activities$/ });
  let answered = false;
  const asking = bot.ask('POST', activities, hello()).then(() => (answered = true));
  await held.reached;
  expect(meeting.seenBy('kari').chat).toHaveLength(1);
  expect(answered).toBe(false);
  held.release();
  await asking;
});

test('the local Teams delivers twice and in another order when asked to', async () => {
  teams.trouble.duplicate = true;
  await meeting.do('ola', { do: 'write', text: 'En' });
  expect(bot.activities('message').map(({ text }) => text)).toEqual(['En', 'En']);
  teams.trouble.duplicate = false;
  teams.trouble.shuffle(7, 100);
  for (const text of ['A', 'B', 'C', 'D', 'E']) await meeting.do('ola', { do: 'write', text });
  expect(bot.activities('message')).toHaveLength(2);
  await teams.trouble.release();
  const order = bot
    .activities('message')
    .slice(2)
    .map(({ text }) => text);
  expect(order.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(order).not.toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('the local Teams never keeps the order it is asked to change, whatever the number', async () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const from = bot.activities('message').length;
    teams.trouble.shuffle(seed, 2);
    await meeting.do('ola', { do: 'write', text: 'A' });
    await meeting.do('ola', { do: 'write', text: 'B' });
    await teams.trouble.release();
    const told = bot.activities('message').slice(from);
    expect(told.map(({ text }) => text)).toEqual(['B', 'A']);
  }
});

test('the local Teams tells of coming and going late and in another order, beside what it tells at once', async () => {
  teams.trouble.shuffle(7, 100, /Participant/);
  for (const person of ['kari', 'ola'] as const) await meeting.do(person, { do: 'join' });
  await meeting.do('ola', { do: 'leave' });
  await meeting.do('ola', { do: 'write', text: 'Ha det' });
  expect(bot.activities('meetingStart')).toHaveLength(1);
  expect(bot.activities('message')).toHaveLength(1);
  expect(bot.activities('meetingParticipantJoin')).toHaveLength(0);
  await teams.trouble.release();
  const happened = ['Join Kari Nordmann', 'Join Ola Hansen', 'Leave Ola Hansen'];
  const told = bot.heard.flatMap(({ body }) => {
    const what = textOf(body, 'name')?.split('meetingParticipant')[1];
    return what === undefined ? [] : [`${what} ${membersOf(isJson(body) ? body : undefined)[0]}`];
  });
  expect(told.toSorted((a, b) => a.localeCompare(b))).toEqual(happened);
  expect(told).not.toEqual(happened);
});

test('the local Teams keeps what the bot did not take and sends it again', async () => {
  await bot.stop();
  await meeting.do('ola', { do: 'write', text: 'Er du der?' });
  expect(teams.untaken).toHaveLength(1);
  bot = await listeningBot(teams, Number(new URL(bot.url).port));
  await teams.again();
  expect(teams.untaken).toHaveLength(0);
  expect(bot.activities('message').map(({ text }) => text)).toEqual(['Er du der?']);
});

test('the local Teams notices when the bot writes more often than allowed, and refuses it when told to', async () => {
  for (let count = 0; count < 7; count += 1) await bot.ask('POST', activities, hello());
  expect(teams.limits.breaches).toEqual([]);
  teams.limits.enforce = true;
  const refused = await bot.ask('POST', activities, hello());
  expect(refused).toMatchObject({ status: 429, body: { error: { code: 'Throttled' } } });
  expect(teams.limits.breaches).toHaveLength(1);
  expect(teams.limits.peak(meeting.chatId).inOneSecond).toBe(8);
});

test('the local Teams delivers any activity, signed as asked', async () => {
  const forged = { type: 'message', from: { id: '29:forged' }, conversation: { id: meeting.chatId } };
  expect((await teams.deliver(forged, { signed: false })).status).toBe(200);
  expect(bot.heard.at(-1)).toMatchObject({ authorization: undefined, body: { from: { id: '29:forged' } } });
});

test('the local Teams waits for what is to be seen, and tells the story when it does not come', async () => {
  const waiting = teams.until(() => meeting.seenBy('kari').chat.some(({ text }) => text === 'Hei'));
  await bot.ask('POST', activities, hello());
  await waiting;
  await expect(teams.until(() => false, { within: 1 })).rejects.toThrow(/Kari Nordmann saw:\n.*Møtevakt: Hei/);
});
