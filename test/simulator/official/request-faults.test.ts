import { afterEach, beforeEach, expect, test } from 'vitest';
import { inChat, listeningBot, type ListeningBot } from '../listening-bot.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { isJson, text, type Json } from '../wire/json.ts';
import { requestFaults } from './request-faults.ts';

const teams = 'http://127.0.0.1:9/emea/tenant';
const graph = 'http://127.0.0.1:9/v1.0';

function faults(method: string, url: string, body?: unknown): readonly string[] {
  const raw = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  return requestFaults({ method, url: new URL(url), raw });
}

const conversation = `${teams}/v3/conversations/19%3Ameeting_x%40thread.v2`;
const message = { type: 'message', text: 'Hei', from: { id: '28:x' }, conversation: { id: '19:x' } };
const user = { '@odata.type': '#microsoft.graph.identity', id: 'x', tenantId: 'y' };
const call = {
  '@odata.type': '#microsoft.graph.call',
  callbackUri: 'https://bot.example',
  requestedModalities: ['audio'],
  mediaConfig: { '@odata.type': '#microsoft.graph.serviceHostedMediaConfig' },
  meetingInfo: { '@odata.type': '#microsoft.graph.organizerMeetingInfo', organizer: { user } },
};

test('what the documentation shows has no fault', () => {
  expect(faults('POST', `${conversation}/activities?isTargetedActivity=true`, message)).toEqual([]);
  expect(faults('GET', `${conversation}/pagedmembers?pageSize=500`)).toEqual([]);
  expect(faults('POST', `${graph}/communications/calls`, call)).toEqual([]);
  expect(faults('POST', `${graph}/communications/calls/57dab8b1/keepAlive`)).toEqual([]);
  const policyViolation = { dlpAction: 'BlockAccess', policyTip: { matchedConditionDescriptions: ['x'] } };
  expect(faults('PATCH', `${graph}/chats/19%3Ax/messages/1`, { policyViolation })).toEqual([]);
});

const wrong: readonly (readonly [string, readonly string[], string])[] = [
  [
    'a path',
    faults('GET', `${graph}/chats/19%3Ax/transcripts`),
    'GET /chats/{}/transcripts: there is no such operation',
  ],
  ['a method', faults('PUT', `${conversation}/pagedmembers`), 'PUT /v3/conversations/{}/pagedmembers: there is no'],
  ['a query option', faults('GET', `${conversation}/pagedmembers?top=5`), 'there is no query option top'],
  ['a number', faults('GET', `${conversation}/pagedmembers?pageSize=all`), 'pageSize is not integer'],
  [
    'a property',
    faults('POST', `${conversation}/activities`, { ...message, colour: 1 }),
    'Activity has no property colour',
  ],
  [
    'one inside',
    faults('POST', `${conversation}/activities`, { ...message, from: { mri: '28:x' } }),
    'from: ChannelAccount has no property mri',
  ],
  ['a type', faults('POST', `${conversation}/activities`, { ...message, text: 7 }), 'text: not string'],
  ['a list', faults('POST', `${conversation}/activities`, { ...message, entities: {} }), 'entities: no list of Entity'],
  [
    'a word',
    faults('POST', `${graph}/communications/calls`, { ...call, requestedModalities: ['smell'] }),
    'requestedModalities: not audio|video',
  ],
  [
    'a moment',
    faults('PATCH', `${graph}/subscriptions/1`, { expirationDateTime: 'tomorrow' }),
    'expirationDateTime: not date-time',
  ],
  [
    'a kind',
    faults('POST', `${graph}/communications/calls`, { ...call, meetingInfo: { organizer: { user } } }),
    'meetingInfo needs its @odata.type',
  ],
  [
    'another kind',
    faults('POST', `${graph}/communications/calls`, { ...call, mediaConfig: call.meetingInfo }),
    'organizerMeetingInfo is no mediaConfig',
  ],
  ['a body for none', faults('POST', `${graph}/communications/calls/1/keepAlive`, '{}'), 'nothing is sent with it'],
  ['no body', faults('POST', `${graph}/subscriptions`), 'it takes a subscription'],
  ['half a body', faults('POST', `${graph}/subscriptions`, { resource: 'x' }), 'changeType is missing'],
  [
    'a form',
    faults('POST', 'http://127.0.0.1:9/tenant/oauth2/v2.0/token', 'client_id=x&scope=y&grant_type=password'),
    'grant_type: not client_credentials',
  ],
];

test.each(wrong)('what Microsoft does not know is a fault: %s', (_what, found, said) => {
  expect(found.join('\n')).toContain(said);
});

test('a fault tells no id', () => {
  const found = faults('GET', `${teams}/v1/meetings/MCMxOTp4/attendance`);
  expect(found).toEqual(['GET /v1/meetings/{}/attendance: there is no such operation']);
});

test('what is not Microsoft’s is nobody’s fault', () => {
  expect(faults('POST', 'http://127.0.0.1:9/page/do', { anything: 1 })).toEqual([]);
});

let local: Simulator;
let bot: ListeningBot;

beforeEach(async () => {
  local = await startSimulator();
  bot = await listeningBot(local);
});

afterEach(() => bot.stop());

async function post(over: Json): Promise<number> {
  const [meeting] = local.meetings;
  if (meeting === undefined) throw new Error('no meeting');
  await meeting.installBot();
  const chat = encodeURIComponent(meeting.chatId);
  const address = `${local.addresses.serviceUrl}v3/conversations/${chat}/activities`;
  const { status } = await bot.ask('POST', address, inChat(local, meeting, { type: 'message', text: 'Hei', ...over }));
  return status;
}

test('the local Teams refuses what Microsoft does not know, and does not close over it', async () => {
  expect(await post({})).toBe(201);
  expect(await post({ colour: 'red' })).toBe(400);
  const unknown = await fetch(`${local.addresses.graph}/v1.0/me/presence`);
  expect(unknown.status).toBe(404);
  await expect(local.close()).rejects.toThrow('Activity has no property colour\nGET /me/presence');
});

test('the local Teams asks a stranger for a token first, and remembers none of it', async () => {
  const address = `${local.addresses.graph}/v1.0/subscriptions`;
  const answer = await fetch(address, { method: 'POST', body: '{"colour":"red"}' });
  expect(answer.status).toBe(401);
  const body: unknown = await answer.json();
  expect(isJson(body) && text(body, 'error', 'code')).toBe('BotNotRegistered');
  await local.close();
});
