import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fold } from '../protocol/fold.ts';
import type { Recording } from '../../src/protocol/state.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { call, chat, delivery, givenMeetings, kari, ola, type GivenMeetings } from './given-meetings.ts';
import { callback, notification, told } from './given-notification.ts';

let graph: GivenGraph;
let meetings: GivenMeetings;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  meetings = givenMeetings({ phase: 'running' });
});

const message = '1787036460000';
const start = Date.parse('2026-08-25T09:00:00Z');
const running: Recording = { keys: [`roster:${call}:1`], kind: 'recording', startedAt: start, by: kari };

async function hearChat(...names: readonly string[]): Promise<void> {
  const { receivers } = givenDoor(graph, meetings);
  for (const name of names) {
    expect(await receivers.notifications(await notification([told(graph, fixture(name))]))).toEqual({ status: 202 });
  }
}

test('the bot learns from the chat that a recording was started, when, and by whom', async () => {
  await hearChat('chat-recording-system-message');
  expect(meetings.facts).toEqual([
    {
      where: { in: 'chat', ...chat },
      event: {
        type: 'recordingObserved',
        id: `chat:${message}:recording`,
        at: start,
        recording: message,
        source: 'chat',
        running: true,
        by: { id: ola },
      },
    },
  ]);
});

test('the bot knows the message of a recording, though Graph does not say what kind of message it is', async () => {
  await hearChat('chat-recording-system-message-no-prefer-header');
  expect(meetings.events()).toMatchObject([{ type: 'recordingObserved', recording: message, running: true }]);
});

test('the bot follows one recording from its start to its storing, in one message that changes', async () => {
  await hearChat(
    'chat-recording-system-message',
    'chat-recording-system-message-chunkfinished',
    'chat-recording-system-message-success',
  );
  expect(
    fold([{ type: 'meetingStarted', id: 's', at: start, startedAt: start }, ...meetings.events()]).recordings,
  ).toEqual([
    { keys: [message], kind: 'recording', startedAt: start, stoppedAt: Date.parse('2026-08-25T09:33:40Z'), by: ola },
  ]);
});

test('the bot learns from the chat that the call of the meeting began and ended', async () => {
  meetings.state = { ...meetings.state, phase: 'upcoming' };
  await hearChat('chat-call-started-system-message', 'chat-call-ended-system-message');
  expect(meetings.events()).toEqual([
    { type: 'meetingStarted', id: 'chat:1787036400500:started', at: start, startedAt: start },
    { type: 'meetingEnded', id: 'chat:1787039990000:ended', at: start, by: 'call' },
  ]);
});

test('the bot keeps the start that Teams told where a meeting runs already', async () => {
  await hearChat('chat-call-started-system-message');
  expect(meetings.facts).toEqual([]);
});

test('the bot learns from the roster that a recording runs, and by whom, and that it was stopped', async () => {
  const { receivers } = givenDoor(graph, meetings);
  meetings.state = { ...meetings.state, call: { id: call, state: 'joined' } };
  await receivers.calls(await callback(graph, fixture('recording-started-roster')));
  const recording = `roster:${call}:1`;
  expect(meetings.events()).toMatchObject([
    { type: 'rosterObserved', sequence: 9 },
    { type: 'recordingObserved', recording, source: 'roster', running: true, by: { id: kari } },
  ]);
  meetings.state = { ...meetings.state, recordings: [running] };
  await receivers.calls(await callback(graph, fixture('recording-stopped-roster')));
  expect(meetings.events().slice(2)).toMatchObject([
    { type: 'rosterObserved', sequence: 15 },
    { type: 'recordingObserved', recording, source: 'roster', running: false },
  ]);
});

test('the bot sees a recording in the whole roster, too', async () => {
  const [{ resourceData: value }] = Object.values(fixture('recording-started-roster')).flat().slice(1) as [
    { resourceData: unknown },
  ];
  graph.answers(`GET /v1.0/communications/calls/${call}/participants`, { status: 200, body: { value } });
  const { performers } = givenDoor(graph, meetings);
  expect(await performers.readRoster({ type: 'readRoster', call }, delivery())).toMatchObject([
    { type: 'rosterObserved' },
    { type: 'recordingObserved', running: true, by: { id: kari } },
  ]);
});
