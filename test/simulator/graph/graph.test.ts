import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listeningBot, type ListeningBot } from '../listening-bot.ts';
import type { Meeting } from '../meeting.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { field, isJson, list, text, type Json } from '../wire/json.ts';

let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;

beforeEach(async () => {
  teams = await startSimulator();
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

const kariId = 'a1c0de00-0000-4000-8000-000000000001';

const deltas = { '@odata.type': '#microsoft.graph.outgoingCallOptions', isDeltaRosterEnabled: true };

async function joinCall(callOptions?: Json): Promise<string> {
  const joined = await bot.ask('POST', `${teams.addresses.graph}/v1.0/communications/calls`, {
    callbackUri: `${bot.url}/calls`,
    tenantId: teams.tenant,
    mediaConfig: { '@odata.type': '#microsoft.graph.serviceHostedMediaConfig' },
    chatInfo: { threadId: meeting.chatId, messageId: '0' },
    meetingInfo: { '@odata.type': '#microsoft.graph.organizerMeetingInfo', organizer: { user: { id: kariId } } },
    ...(callOptions !== undefined && { callOptions }),
  });
  expect(joined.status).toBe(201);
  await teams.until(() => states().includes('established') && rosters().length > 0);
  return text(joined.body, 'id') ?? '';
}

function callbacks(): readonly unknown[] {
  return bot.heard.filter(({ path }) => path === '/calls').flatMap(({ body }) => list(body, 'value'));
}

function states(): readonly (string | undefined)[] {
  return callbacks().map((one) => text(one, 'resourceData', 'state'));
}

function rosters(): readonly (readonly unknown[])[] {
  return callbacks().flatMap((one) => (Array.isArray(field(one, 'resourceData')) ? [list(one, 'resourceData')] : []));
}

/** The latest roster: who, where, and what their own video stream does. */
function roster(): readonly string[] {
  return (rosters().at(-1) ?? []).map((one) => {
    const video = list(one, 'mediaStreams').find((stream) => text(stream, 'mediaType') === 'video');
    const [kind = ''] = Object.keys(
      isJson(field(one, 'info', 'identity')) ? Object(field(one, 'info', 'identity')) : {},
    ).filter((key) => key !== '@odata.type');
    const place = field(one, 'isInLobby') === true ? 'lobby' : 'inside';
    return `${kind} ${place} ${text(video, 'direction') ?? 'none'}`;
  });
}

test('the local Graph follows cameras, the lobby and the phone in the roster of a call', async () => {
  await meeting.do('kari', { do: 'join' });
  await joinCall();
  expect(states().slice(0, 2)).toEqual(['establishing', 'established']);
  await meeting.do('kari', { do: 'camera', on: true });
  await meeting.do('nils', { do: 'join' });
  expect(roster()).toEqual(['user inside sendReceive', 'guest lobby none', 'application inside none']);
  await meeting.do('kari', { do: 'admit', person: 'nils' });
  await meeting.do('caller', { do: 'join' });
  await meeting.do('kari', { do: 'admit', person: 'caller' });
  expect(roster()).toEqual([
    'user inside sendReceive',
    'guest inside inactive',
    'phone inside none',
    'application inside none',
  ]);
  await meeting.do('kari', { do: 'end' });
  expect(states().at(-1)).toBe('terminated');
});

test('the local Graph signs callbacks with the keys of the calling platform, for the meeting’s tenant', async () => {
  await meeting.do('kari', { do: 'join' });
  await joinCall();
  const metadata: unknown = await (await fetch(teams.addresses.callsOpenIdMetadataUrl)).json();
  const keys = createRemoteJWKSet(new URL(text(metadata, 'jwks_uri') ?? ''));
  const token = bot.heard.find(({ path }) => path === '/calls')?.authorization?.replace('Bearer ', '') ?? '';
  const { payload } = await jwtVerify(token, keys, { audience: teams.appId, issuer: 'https://graph.microsoft.com' });
  expect(payload['tid']).toBe(teams.tenant);
});

test('the local Graph keeps a call alive until the bot hangs up, and knows it no longer then', async () => {
  await meeting.do('kari', { do: 'join' });
  const id = await joinCall();
  const call = `${teams.addresses.graph}/v1.0/communications/calls/${id}`;
  expect((await bot.ask('POST', `${call}/keepAlive`)).status).toBe(200);
  expect(list((await bot.ask('GET', `${call}/participants`)).body, 'value')).toHaveLength(2);
  expect((await bot.ask('DELETE', call)).status).toBe(204);
  expect((await bot.ask('POST', `${call}/keepAlive`)).status).toBe(404);
  await teams.until(() => states().includes('terminated'));
});

test('the local Graph tells only what changed when the bot asked for deltas', async () => {
  await meeting.do('kari', { do: 'join' });
  await meeting.do('ola', { do: 'join' });
  const joined = bot.ask('POST', `${teams.addresses.graph}/v1.0/communications/calls`, {
    callbackUri: `${bot.url}/calls`,
    tenantId: teams.tenant,
    mediaConfig: { '@odata.type': '#microsoft.graph.serviceHostedMediaConfig' },
    meetingInfo: {
      '@odata.type': '#microsoft.graph.joinMeetingIdMeetingInfo',
      joinMeetingId: '399876543211',
      passcode: 'Ab3dEf',
    },
    callOptions: deltas,
  });
  expect(text((await joined).body, 'chatInfo', 'threadId')).toBe(meeting.chatId);
  await teams.until(() => states().includes('established'));
  await meeting.do('ola', { do: 'leave' });
  const last = field(callbacks().at(-1), 'resourceData');
  expect(last).toMatchObject({
    '@odata.type': '#microsoft.graph.deltaParticipants',
    participants: [
      { info: { identity: { user: { displayName: 'Ola Hansen' } } }, removedState: { reason: 'Removed' } },
    ],
  });
});

test('the local Graph hides a message from its readers and tells the writer why, where that is granted', async () => {
  await meeting.do('ola', { do: 'write', text: 'Noe som ikke skulle stått her' });
  const id = meeting.seenBy('ola').chat[0]?.id ?? '';
  const address = `${teams.addresses.graph}/v1.0/chats/${meeting.chatId}/messages/${id}`;
  const violation = { policyViolation: { dlpAction: 'BlockAccess', policyTip: { generalText: 'Ikke i chatten' } } };
  teams.grants.policyViolation = false;
  expect((await bot.ask('PATCH', address, violation)).status).toBe(403);
  teams.grants.policyViolation = true;
  expect((await bot.ask('PATCH', address, violation)).status).toBe(204);
  expect(meeting.seenBy('kari').chat[0]).toMatchObject({ hidden: {} });
  expect(meeting.seenBy('kari').chat[0]).not.toHaveProperty('text');
  expect(meeting.seenBy('ola').chat[0]).toMatchObject({ hidden: { tip: 'Ikke i chatten' }, text: expect.any(String) });
});
