import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { givenLocalTeams } from './given-local-teams.ts';
import { kari, ola } from './given-meetings.ts';

const local = givenLocalTeams();
const { given, known } = local;

async function join(): Promise<string> {
  const [lesson] = await local.door.performers.joinCall({ type: 'joinCall' }, given());
  await local.teams.until(() => known().call.state === 'joined');
  return lesson?.type === 'callChanged' ? lesson.call : '';
}

/** Who is where with which camera, by the protocol's ids. */
function people(state = known()) {
  return Object.values(state.participants).flatMap(({ id, camera, devices }) =>
    Object.values(devices).map(({ where }) => [id.replace(/^call:.*/, 'guest'), where, camera.at(-1)?.state]),
  );
}

test.each(['full', 'changed', 'delta'] as const)('the bot sees who is there, in rosters told %s', async (shape) => {
  local.teams.roster = shape;
  await join();
  await local.meeting.do('kari', { do: 'join' });
  await local.meeting.do('kari', { do: 'camera', on: true });
  await local.meeting.do('nils', { do: 'join' });
  expect(people()).toEqual([
    [kari, 'inside', 'on'],
    ['guest', 'lobby', undefined],
  ]);
  await local.meeting.do('kari', { do: 'admit', person: 'nils' });
  await local.meeting.do('kari', { do: 'camera', on: false });
  expect(people()).toEqual([
    [kari, 'inside', 'off'],
    ['guest', 'inside', 'off'],
  ]);
});

test('the bot sees who was there before it, and who has left, in the whole roster', async () => {
  await local.meeting.do('kari', { do: 'join' });
  await local.meeting.do('ola', { do: 'join' });
  const call = await join();
  const readRoster = () => local.door.performers.readRoster({ type: 'readRoster', call }, given());
  expect(people(known(await readRoster())).map(([id]) => id)).toEqual([kari, ola]);
  await local.meeting.do('ola', { do: 'leave' });
  expect(people(known(await readRoster())).map(([id]) => id)).toEqual([kari]);
});

test('the bot joins by meeting id, keeps its place, hangs up, and knows afterwards that it did', async () => {
  const short = given({ joinUrl: 'https://teams.microsoft.com/meet/399876543211?p=Ab3dEf' });
  const [joined] = await local.door.performers.joinCall({ type: 'joinCall' }, short);
  if (joined?.type !== 'callChanged') throw new Error('not joined');
  await local.teams.until(() => known().call.state === 'joined');
  const { call } = joined;
  expect(await local.door.performers.keepCallAlive({ type: 'keepCallAlive', call }, given())).toEqual([]);
  expect(local.teams.calls[0]?.keptAlive).toBe(1);
  await local.door.performers.leaveCall({ type: 'leaveCall', call }, given());
  await local.teams.until(() => known().call.state === 'ended');
  expect(known().call).toMatchObject({ id: call, reason: 'left' });
  expect(await local.door.performers.keepCallAlive({ type: 'keepCallAlive', call }, given())).toMatchObject([
    { state: 'ended' },
  ]);
});

test('the bot takes notifications that come before the answer to its question', async () => {
  local.teams.trouble.callbackFirst = true;
  await local.meeting.do('kari', { do: 'join' });
  const lessons = await local.door.performers.joinCall({ type: 'joinCall' }, given());
  expect(known(lessons).call.state).toBe('joined');
});

test('the bot learns of a recording from chat and roster as one', async () => {
  const lessons = await local.door.performers.watchChat({ type: 'watchChat' }, given());
  expect(lessons).toMatchObject([{ type: 'chatWatched', subscription: local.teams.subscriptions[0]?.id }]);
  await join();
  await local.meeting.do('kari', { do: 'join' });
  await local.meeting.do('kari', { do: 'record' });
  expect(known().recordings).toMatchObject([{ by: kari }]);
  expect(
    new Set(local.meetings.events().flatMap((event) => (event.type === 'recordingObserved' ? [event.source] : []))),
  ).toEqual(new Set(['chat', 'roster']));
  await local.meeting.do('kari', { do: 'stop-recording' });
  expect(known().recordings).toMatchObject([{ by: kari, stoppedAt: expect.any(Number) as number }]);
  expect(known().recordings).toHaveLength(1);
});

test('the bot renews its watch, replaces an older one, hears when it is taken away, and ends it', async () => {
  await local.door.performers.watchChat({ type: 'watchChat' }, given());
  const [older] = local.teams.subscriptions.map(({ id }) => id);
  await local.door.performers.watchChat({ type: 'watchChat' }, given());
  const [subscription = ''] = local.teams.subscriptions.map(({ id }) => id);
  expect(subscription).not.toBe(older);
  expect(await local.door.performers.renewChatWatch({ type: 'renewChatWatch', subscription }, given())).toMatchObject([
    { type: 'chatWatched', subscription },
  ]);
  await local.meeting.lifecycle('reauthorizationRequired');
  expect(local.meetings.events().at(-1)).toMatchObject({ type: 'timerFired', timer: { kind: 'chat-watch' } });
  await local.door.performers.unwatchChat({ type: 'unwatchChat', subscription }, given());
  expect(local.teams.subscriptions).toEqual([]);
  await local.door.performers.watchChat({ type: 'watchChat' }, given());
  await local.meeting.lifecycle('subscriptionRemoved');
  expect(local.meetings.events().at(-1)).toMatchObject({ type: 'chatWatchLost' });
});

test('the bot hides a message from its readers, and its writer sees why', async () => {
  await local.meeting.do('ola', { do: 'write', text: 'Noe som ikke skulle stått her' });
  const message = local.meeting.seenBy('ola').chat[0]?.id ?? '';
  const finding = {
    message,
    by: ola,
    at: Date.now(),
    findings: [{ category: 'health', severity: 'block', rule: 'r', at: Date.now() } as const],
  };
  const hide = { type: 'hideMessage', message, writer: ola } as const;
  expect(await local.door.performers.hideMessage(hide, given({ findings: { [message]: finding } }))).toEqual([
    { type: 'messageHidden', message },
  ]);
  expect(local.meeting.seenBy('kari').chat[0]).not.toHaveProperty('text');
  const tip = expect.stringContaining(wordsFor('nb').policyTip.general) as string;
  expect(local.meeting.seenBy('ola').chat[0]).toMatchObject({ hidden: { tip }, text: expect.any(String) as string });
});

test('the bot is told no for good what the municipality has not granted', async () => {
  Object.assign(local.teams.grants, { call: false, chatSubscription: false, policyViolation: false });
  await expect(local.door.performers.joinCall({ type: 'joinCall' }, given())).rejects.toMatchObject({
    reason: '403 7503',
  });
  await expect(local.door.performers.watchChat({ type: 'watchChat' }, given())).rejects.toMatchObject({
    reason: '403 Forbidden',
  });
});
