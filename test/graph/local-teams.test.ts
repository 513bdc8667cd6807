import { afterEach, beforeEach, expect, test } from 'vitest';
import { graphDoor, type GraphDoor } from '../../bot/graph/door.ts';
import type { Exchange, Reply } from '../../bot/http/exchange.ts';
import { startServer, type Listening } from '../../bot/http/server.ts';
import { startLog } from '../../bot/log.ts';
import type { Lesson } from '../../bot/meeting/performers.ts';
import { startMetrics } from '../../bot/metrics.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { fold } from '../../src/protocol/step.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { wordsFor } from '../../src/language/words.ts';
import { botToken } from '../simulator/listening-bot.ts';
import type { Meeting } from '../simulator/meeting.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { settings } from './given-graph.ts';
import { delivery, givenMeetings, kari, ola, type GivenMeetings } from './given-meetings.ts';

// The door behind the real server, opposite the local Teams: what one end says the other understands.

let teams: Simulator;
let meeting: Meeting;
let meetings: GivenMeetings;
let door: GraphDoor;
let server: Listening;

beforeEach(async () => {
  teams = await startSimulator();
  const [first] = teams.meetings;
  if (first === undefined) throw new Error('no meeting');
  meeting = first;
  meetings = givenMeetings({ phase: 'running' }, chatOf());
  const none = (): Promise<Reply> => Promise.resolve({ status: 404 });
  const later = (name: keyof GraphDoor['receivers']) => (exchange: Exchange) => door.receivers[name](exchange);
  const receivers = {
    messages: none,
    record: none,
    privacy: none,
    terms: none,
    calls: later('calls'),
    notifications: later('notifications'),
    lifecycle: later('lifecycle'),
  };
  const written = { log: startLog('silent'), metrics: startMetrics() };
  server = await startServer(0, { receivers, ready: none, ...written });
  const { graph: url, callsOpenIdMetadataUrl: callsOpenidMetadataUrl } = teams.addresses;
  const publicUrl = `http://127.0.0.1:${server.port}`;
  const here = { publicUrl, appId: teams.appId, allowedTenants: [teams.tenant], callsOpenidMetadataUrl };
  const token = (scope: string) => botToken(teams, scope);
  door = graphDoor({ config: settings({ url }, here), token, meetings, clock: Date.now, ...written });
  await meeting.installBot();
});

afterEach(async () => {
  await teams.settled();
  await teams.close();
  await server.stop();
});

function chatOf() {
  return { tenant: teams.tenant, conversation: meeting.chatId };
}

function given(state: Partial<MeetingState> = {}) {
  return { ...delivery({ joinUrl: meeting.joinUrl, ...state }), chat: chatOf(), now: Date.now() };
}

/** What the protocol knows from what the door told and taught. */
function known(lessons: readonly Lesson[] = []): MeetingState {
  const learned = lessons.map((lesson, index): MeetingEvent => ({ ...lesson, id: `lesson-${index}`, at: Date.now() }));
  return fold([...meetings.events(), ...learned]);
}

async function join(): Promise<string> {
  const [lesson] = await door.performers.joinCall({ type: 'joinCall' }, given());
  await teams.until(() => known().call.state === 'joined');
  return lesson?.type === 'callChanged' ? lesson.call : '';
}

/** Who is where with which camera, by the protocol's ids. */
function people(state = known()) {
  return Object.values(state.participants).flatMap(({ id, camera, devices }) =>
    Object.values(devices).map(({ where }) => [id.replace(/^call:.*/, 'guest'), where, camera?.state]),
  );
}

test.each(['full', 'changed', 'delta'] as const)('the bot sees who is there, in rosters told %s', async (shape) => {
  teams.roster = shape;
  await join();
  await meeting.do('kari', { do: 'join' });
  await meeting.do('kari', { do: 'camera', on: true });
  await meeting.do('nils', { do: 'join' });
  expect(people()).toEqual([
    [kari, 'inside', 'on'],
    ['guest', 'lobby', undefined],
  ]);
  await meeting.do('kari', { do: 'admit', person: 'nils' });
  await meeting.do('kari', { do: 'camera', on: false });
  expect(people()).toEqual([
    [kari, 'inside', 'off'],
    ['guest', 'inside', 'off'],
  ]);
});

test('the bot sees who was there before it, and who has left, in the whole roster', async () => {
  await meeting.do('kari', { do: 'join' });
  await meeting.do('ola', { do: 'join' });
  const call = await join();
  const readRoster = () => door.performers.readRoster({ type: 'readRoster', call }, given());
  expect(people(known(await readRoster())).map(([id]) => id)).toEqual([kari, ola]);
  await meeting.do('ola', { do: 'leave' });
  expect(people(known(await readRoster())).map(([id]) => id)).toEqual([kari]);
});

test('the bot joins by meeting id, keeps its place, hangs up, and knows afterwards that it did', async () => {
  const short = given({ joinUrl: 'https://teams.microsoft.com/meet/399876543211?p=Ab3dEf' });
  const [joined] = await door.performers.joinCall({ type: 'joinCall' }, short);
  if (joined?.type !== 'callChanged') throw new Error('not joined');
  await teams.until(() => known().call.state === 'joined');
  const { call } = joined;
  expect(await door.performers.keepCallAlive({ type: 'keepCallAlive', call }, given())).toEqual([]);
  expect(teams.calls[0]?.keptAlive).toBe(1);
  await door.performers.leaveCall({ type: 'leaveCall', call }, given());
  await teams.until(() => known().call.state === 'ended');
  expect(known().call).toMatchObject({ id: call, reason: 'left' });
  expect(await door.performers.keepCallAlive({ type: 'keepCallAlive', call }, given())).toMatchObject([
    { state: 'ended' },
  ]);
});

test('the bot takes notifications that come before the answer to its question', async () => {
  teams.trouble.callbackFirst = true;
  await meeting.do('kari', { do: 'join' });
  const lessons = await door.performers.joinCall({ type: 'joinCall' }, given());
  expect(known(lessons).call.state).toBe('joined');
});

test('the bot learns of a recording from chat and roster as one', async () => {
  const lessons = await door.performers.watchChat({ type: 'watchChat' }, given());
  expect(lessons).toMatchObject([{ type: 'chatWatched', subscription: teams.subscriptions[0]?.id }]);
  await join();
  await meeting.do('kari', { do: 'join' });
  await meeting.do('kari', { do: 'record' });
  expect(known().recordings).toMatchObject([{ by: kari }]);
  expect(
    new Set(meetings.events().flatMap((event) => (event.type === 'recordingObserved' ? [event.source] : []))),
  ).toEqual(new Set(['chat', 'roster']));
  await meeting.do('kari', { do: 'stop-recording' });
  expect(known().recordings).toMatchObject([{ by: kari, stoppedAt: expect.any(Number) as number }]);
  expect(known().recordings).toHaveLength(1);
});

test('the bot renews its watch, replaces an older one, hears when it is taken away, and ends it', async () => {
  await door.performers.watchChat({ type: 'watchChat' }, given());
  const [older] = teams.subscriptions.map(({ id }) => id);
  await door.performers.watchChat({ type: 'watchChat' }, given());
  const [subscription = ''] = teams.subscriptions.map(({ id }) => id);
  expect(subscription).not.toBe(older);
  expect(await door.performers.renewChatWatch({ type: 'renewChatWatch', subscription }, given())).toMatchObject([
    { type: 'chatWatched', subscription },
  ]);
  await meeting.lifecycle('reauthorizationRequired');
  expect(meetings.events().at(-1)).toMatchObject({ type: 'timerFired', timer: { kind: 'chat-watch' } });
  await door.performers.unwatchChat({ type: 'unwatchChat', subscription }, given());
  expect(teams.subscriptions).toEqual([]);
  await door.performers.watchChat({ type: 'watchChat' }, given());
  await meeting.lifecycle('subscriptionRemoved');
  expect(meetings.events().at(-1)).toMatchObject({ type: 'chatWatchLost' });
});

test('the bot hides a message from its readers, and its writer sees why', async () => {
  await meeting.do('ola', { do: 'write', text: 'Noe som ikke skulle stått her' });
  const message = meeting.seenBy('ola').chat[0]?.id ?? '';
  const finding = {
    message,
    by: ola,
    at: Date.now(),
    findings: [{ category: 'health', severity: 'block', rule: 'r' } as const],
  };
  const hide = { type: 'hideMessage', message, writer: ola } as const;
  expect(await door.performers.hideMessage(hide, given({ findings: { [message]: finding } }))).toEqual([
    { type: 'messageHidden', message },
  ]);
  expect(meeting.seenBy('kari').chat[0]).not.toHaveProperty('text');
  const tip = expect.stringContaining(wordsFor('nb').policyTip.general) as string;
  expect(meeting.seenBy('ola').chat[0]).toMatchObject({ hidden: { tip }, text: expect.any(String) as string });
});

test('the bot is told no for good what the municipality has not granted', async () => {
  Object.assign(teams.grants, { call: false, chatSubscription: false, policyViolation: false });
  await expect(door.performers.joinCall({ type: 'joinCall' }, given())).rejects.toMatchObject({ reason: '403 7503' });
  await expect(door.performers.watchChat({ type: 'watchChat' }, given())).rejects.toMatchObject({
    reason: '403 Forbidden',
  });
});
