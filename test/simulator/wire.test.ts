import { createLocalJWKSet, createRemoteJWKSet, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { botToken, inChat, listeningBot, membersOf, type ListeningBot } from './listening-bot.ts';
import type { Meeting } from './meeting.ts';
import { startSimulator, type Simulator } from './simulator.ts';
import { field, text } from './wire/json.ts';

let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;
let conversation: string;

beforeEach(async () => {
  teams = await startSimulator();
  bot = await listeningBot(teams);
  const [first] = teams.meetings;
  if (first === undefined) throw new Error('no meeting');
  meeting = first;
  conversation = `${teams.addresses.serviceUrl}v3/conversations/${encodeURIComponent(meeting.chatId)}`;
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Sjekkliste' }] };
const execute = { type: 'Action.Execute', title: 'Jeg sitter skjermet', verb: 'screened', data: { mid: 'm-1' } };

function cardMessage(content: unknown) {
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}

async function postCard(content: unknown): Promise<string> {
  const posted = await bot.ask('POST', `${conversation}/activities`, inChat(teams, meeting, cardMessage(content)));
  return text(posted.body, 'id') ?? '';
}

test('the local Teams gives tokens for the right secret only, and takes none but its own', async () => {
  await meeting.installBot();
  expect(await botToken(teams, 'https://api.botframework.com/.default', 'feil')).toBe('');
  const forGraph = await botToken(teams, 'https://graph.microsoft.com/.default');
  for (const authorization of ['', 'Bearer abc', `Bearer ${forGraph}`]) {
    const headers = { authorization, 'content-type': 'application/json' };
    const refused = await fetch(`${conversation}/activities`, { method: 'POST', headers, body: '{}' });
    expect(refused.status).toBe(401);
  }
});

test('the local Teams signs what it sends with keys that are endorsed for Teams', async () => {
  await meeting.installBot();
  const metadata: unknown = await (await fetch(teams.addresses.openIdMetadataUrl)).json();
  const keys = createRemoteJWKSet(new URL(text(metadata, 'jwks_uri') ?? ''));
  const token = bot.heard[0]?.authorization?.replace('Bearer ', '') ?? '';
  const { payload } = await jwtVerify(token, keys, { audience: teams.appId, issuer: teams.addresses.tokenIssuer });
  expect(payload['serviceurl']).toBe(teams.addresses.serviceUrl);
  const published: unknown = await (await fetch(text(metadata, 'jwks_uri') ?? '')).json();
  expect(field(published, 'keys')).toEqual([expect.objectContaining({ alg: 'RS256', endorsements: ['msteams'] })]);
});

test('the local Teams gives signed-in people a single sign-on token of their own tenant', async () => {
  const answer: unknown = await (await fetch(`${teams.addresses.login}/common/discovery/v2.0/keys`)).json();
  const keys = createLocalJWKSet(answer as Parameters<typeof createLocalJWKSet>[0]);
  const { payload } = await jwtVerify(await teams.ssoToken('kari'), keys, {
    audience: teams.appId,
    issuer: `${teams.addresses.login}/${teams.tenant}/v2.0`,
  });
  expect(payload).toMatchObject({ tid: teams.tenant, scp: 'access_as_user', ver: '2.0' });
  await expect(teams.ssoToken('nils')).rejects.toThrow('no account');
});

test('the local Teams tells of start, joins, lobby and end as Teams does', async () => {
  await meeting.installBot();
  expect(bot.activities('installationUpdate')).toHaveLength(1);
  expect(bot.activities('conversationUpdate')).toHaveLength(1);
  await meeting.do('kari', { do: 'join' });
  expect(bot.activities('meetingStart')).toHaveLength(1);
  await meeting.do('nils', { do: 'join' });
  expect(meeting.seenBy('nils').where).toBe('lobby');
  await meeting.do('kari', { do: 'admit', person: 'nils' });
  expect(membersOf(bot.activities('meetingParticipantJoin')[1])).toEqual(['Nils (Guest)']);
  const first = meeting.addressOf('nils');
  expect(bot.activities('conversationUpdate')[1]).toMatchObject({
    membersAdded: [{ id: first }],
    from: { id: meeting.addressOf('kari') },
  });
  await meeting.do('nils', { do: 'leave' });
  await meeting.do('nils', { do: 'join' });
  expect(meeting.addressOf('nils')).not.toBe(first);
  await meeting.do('kari', { do: 'end' });
  expect(bot.activities('meetingEnd')).toHaveLength(1);
  expect(meeting.seenBy('kari').meeting.state).toBe('ended');
  await meeting.do('kari', { do: 'join' });
  expect(bot.activities('meetingStart')).toHaveLength(2);
});

test('the local Teams counts somebody on two devices as present until the last one leaves', async () => {
  await meeting.installBot();
  await meeting.do('kari', { do: 'join' });
  await meeting.do('kari', { do: 'join' }, { device: 'mobile' });
  await meeting.do('kari', { do: 'leave' });
  expect(meeting.seenBy('kari').where).toBe('inside');
  expect(bot.activities('meetingParticipantLeave')).toHaveLength(0);
  await meeting.do('kari', { do: 'leave' }, { device: 'mobile' });
  expect(bot.activities('meetingParticipantLeave')).toHaveLength(1);
  expect(bot.activities('meetingEnd')).toHaveLength(1);
});

test('the local Teams tells of messages, edits and deletions, and without the grant of mentions only', async () => {
  await meeting.installBot();
  await meeting.do('ola', { do: 'write', text: 'Hei & hå' });
  const [written] = meeting.seenBy('kari').chat;
  const message = written?.id ?? '';
  expect(bot.activities('message')).toMatchObject([
    { id: message, text: 'Hei & hå', attachments: [{ contentType: 'text/html', content: '<p>Hei &amp; hå</p>' }] },
  ]);
  expect(await meeting.do('kari', { do: 'edit', message, text: 'Nei' })).toHaveProperty('error');
  await meeting.do('ola', { do: 'edit', message, text: 'Hei igjen' });
  await meeting.do('ola', { do: 'delete', message });
  await meeting.do('ola', { do: 'undelete', message });
  expect(bot.activities('messageUpdate').map((one) => text(one, 'channelData', 'eventType'))).toEqual([
    'editMessage',
    'undeleteMessage',
  ]);
  expect(bot.activities('messageDelete')).toMatchObject([
    { id: message, channelData: { eventType: 'softDeleteMessage' } },
  ]);
  teams.grants.chatMessages = false;
  await meeting.do('ola', { do: 'write', text: 'Ikke til deg' });
  await meeting.do('ola', { do: 'write', text: '@Møtevakt hjelp' });
  expect(bot.activities('message').map((one) => one['text'])).toEqual(['Hei & hå', '<at>Møtevakt</at> hjelp']);
});

test('the local Teams lets a private message reach one member, and no other', async () => {
  await meeting.installBot();
  await meeting.do('kari', { do: 'join' });
  const recipient = { id: meeting.addressOf('ola'), name: 'Ola Hansen' };
  const private_ = `${conversation}/activities?isTargetedActivity=true`;
  expect((await bot.ask('POST', private_, inChat(teams, meeting, { type: 'message', text: 'Hei' }))).status).toBe(400);
  const sent = await bot.ask('POST', private_, inChat(teams, meeting, { type: 'message', text: 'Bare du', recipient }));
  expect(sent.status).toBe(201);
  const target = `${conversation}/activities/${text(sent.body, 'id') ?? ''}?isTargetedActivity=true`;
  expect(
    (await bot.ask('PUT', target, inChat(teams, meeting, { type: 'message', text: 'Endret', recipient }))).status,
  ).toBe(400);
  expect((await bot.ask('PUT', target, inChat(teams, meeting, { type: 'message', text: 'Endret' }))).status).toBe(200);
  expect(meeting.seenBy('ola').chat.filter((one) => one.onlyYou)).toMatchObject([{ text: 'Endret' }]);
  expect(meeting.seenBy('kari').chat.some((one) => one.onlyYou)).toBe(false);
  teams.grants.targetedMessages = false;
  expect(
    (await bot.ask('POST', private_, inChat(teams, meeting, { type: 'message', text: 'Hei', recipient }))).status,
  ).toBe(403);
});

test('the local Teams takes no message that does not say from whom it is and where', async () => {
  await meeting.installBot();
  const whole = inChat(teams, meeting, { type: 'message', text: 'Hei' });
  const other = { id: '28:another-bot' };
  for (const over of [{ from: undefined }, { from: other }, { conversation: undefined }, { conversation: other }]) {
    expect((await bot.ask('POST', `${conversation}/activities`, { ...whole, ...over })).status).toBe(400);
  }
  expect((await bot.ask('POST', `${conversation}/activities`, whole)).status).toBe(201);
});

test('the local Teams counts what a message weighs in UTF-16, and wants less than it takes', async () => {
  await meeting.installBot();
  const post = async (letters: number) => {
    const message = inChat(teams, meeting, { type: 'message', text: 'å'.repeat(letters) });
    return (await bot.ask('POST', `${conversation}/activities`, message)).status;
  };
  expect([await post(39_000), await post(49_000), await post(50_000)]).toEqual([201, 201, 413]);
  expect(teams.faults.splice(0)).toEqual([
    expect.stringMatching(/^a message of 98\d{3} bytes in UTF-16$/) as string,
    expect.stringMatching(/^a message of 100\d{3} bytes in UTF-16$/) as string,
  ]);
});

test('the local Teams takes an update of a private message in one form, whichever that is', async () => {
  await meeting.installBot();
  const recipient = { id: meeting.addressOf('ola'), name: 'Ola Hansen' };
  const posted = inChat(teams, meeting, { type: 'message', text: 'Bare du', recipient });
  const sent = await bot.ask('POST', `${conversation}/activities?isTargetedActivity=true`, posted);
  const plain = `${conversation}/activities/${text(sent.body, 'id') ?? ''}`;
  const update = async (address: string) =>
    (await bot.ask('PUT', address, inChat(teams, meeting, { type: 'message', text: 'Endret' }))).status;
  const both = async () => [await update(`${plain}?isTargetedActivity=true`), await update(plain)];
  expect(await both()).toEqual([200, 404]);
  teams.undocumented.privateUpdate = 'without-query';
  expect(await both()).toEqual([404, 200]);
});

test('the local Teams lets somebody command the bot unseen, and ties the answer to that', async () => {
  await meeting.installBot();
  teams.grants.chatMessages = false;
  await meeting.do('ola', { do: 'command', text: '/hjelp' });
  const [told] = bot.activities('message');
  expect(told).toMatchObject({ text: '/hjelp', recipient: { isTargeted: true } });
  expect(meeting.seenBy('kari').chat).toEqual([]);
  const recipient = { id: meeting.addressOf('ola'), name: 'Ola Hansen' };
  const answer = (messageId: unknown) => {
    const entities = [{ type: 'targetedMessageInfo', messageId }];
    const message = inChat(teams, meeting, { type: 'message', text: 'Svar', recipient, entities });
    return bot.ask('POST', `${conversation}/activities?isTargetedActivity=true`, message);
  };
  expect(await answer('1')).toMatchObject({ status: 400, body: { error: { code: 'INVALID_TARGETED_MESSAGE_ID' } } });
  expect(await answer(told?.['id'])).toMatchObject({ status: 201 });
});

test('the local Teams shows each person their own card, and takes a press to the bot and its answer back', async () => {
  await meeting.installBot();
  await meeting.do('kari', { do: 'join' });
  await meeting.do('ola', { do: 'join' });
  const own = { ...card, body: [{ type: 'TextBlock', text: 'Karis egen' }] };
  bot.answer = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: own };
  const refresh = { action: { ...execute, verb: 'refresh' }, userIds: [meeting.addressOf('kari')] };
  const message = await postCard({ ...card, actions: [execute], refresh });
  const cardOf = (person: string) => meeting.seenBy(person).chat.find(({ id }) => id === message)?.card;
  await teams.until(() => JSON.stringify(cardOf('kari')) === JSON.stringify(own));
  expect(bot.activities('invoke')).toMatchObject([
    { value: { trigger: 'automatic' }, from: { id: meeting.addressOf('kari') } },
  ]);
  expect(cardOf('ola')).toHaveProperty('actions');
  bot.answer = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Notert' };
  const press = { do: 'press', message, action: execute, inputs: { room: 'true' } } as const;
  expect(await meeting.do('ola', press)).toEqual({ message: 'Notert' });
  expect(bot.activities('invoke')[1]).toMatchObject({
    replyToId: message,
    value: { trigger: 'manual', action: { verb: 'screened', data: { mid: 'm-1', room: 'true' } } },
  });
  expect(meeting.transcript('ola').join('\n')).toContain('Sjekkliste | [Jeg sitter skjermet]');
});

test('the local Teams refuses what was not granted, with the words of the documentation', async () => {
  expect(
    (await bot.ask('POST', `${conversation}/activities`, inChat(teams, meeting, { type: 'message', text: 'Hei' })))
      .body,
  ).toMatchObject({
    error: { code: 'BotNotInConversationRoster' },
  });
  await meeting.installBot();
  await meeting.do('kari', { do: 'join' });
  await meeting.do('nils', { do: 'join' });
  await meeting.do('kari', { do: 'admit', person: 'nils' });
  const conversations = `${teams.addresses.serviceUrl}v3/conversations`;
  const open = (person: string) =>
    bot.ask('POST', conversations, {
      bot: { id: `28:${teams.appId}`, name: 'Møtevakt' },
      members: [{ id: meeting.addressOf(person), name: '' }],
      tenantId: teams.tenant,
    });
  expect((await open('kari')).status).toBe(201);
  expect(await open('nils')).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
  teams.grants.call = false;
  const callbackUri = `${bot.url}/calls`;
  const call = await bot.ask('POST', `${teams.addresses.graph}/v1.0/communications/calls`, { callbackUri });
  expect(call).toMatchObject({ status: 403, body: { errorCode: '7503' } });
});
