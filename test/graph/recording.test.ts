import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { fold } from '../../src/protocol/step.ts';
import { initialState, type MeetingState, type Recording } from '../../src/protocol/state.ts';
import { chatMessageEvents } from '../../bot/graph/read/chat-message.ts';
import { rosterRecording } from '../../bot/graph/read/roster-recording.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { call, chat, delivery, givenMeetings, kari, now, ola, tenant, type GivenMeetings } from './given-meetings.ts';
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
const running: Recording = { keys: [`roster:${call}:1`], startedAt: start, by: kari };

function read(name: string, other: object = {}, detail: object = {}): readonly MeetingEvent[] {
  const { eventDetail, ...rest } = fixture(name);
  const whole = { ...rest, eventDetail: { ...(eventDetail as object), ...detail }, ...other };
  return chatMessageEvents({ chat, message: whole, now });
}

async function hearChat(...names: readonly string[]): Promise<void> {
  const { receivers } = givenDoor(graph, meetings);
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await receivers.notifications(await notification([told(graph, fixture(name))]))).toEqual({ status: 202 });
  }
}

/** What a roster with these statuses says of recording. */
function said(state: Partial<MeetingState>, statuses: readonly (string | undefined)[], other: object = {}) {
  const participants = statuses.map((recordingStatus) => ({
    ...(recordingStatus !== undefined && { recordingInfo: { recordingStatus, ...other } }),
  }));
  return rosterRecording({ participants, complete: true, call, tenant, state: { ...initialState, ...state } });
}

test('the bot learns from the chat that a recording was started, when, and by whom', async () => {
  await hearChat('chat-recording-system-message');
  expect(meetings.facts).toEqual([
    {
      where: chat,
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
  ).toEqual([{ keys: [message], startedAt: start, stoppedAt: Date.parse('2026-08-25T09:31:02Z'), by: ola }]);
});

test('the bot knows that a recording was made, though it is first told when that is over', async () => {
  for (const name of ['chat-recording-system-message-chunkfinished', 'chat-recording-system-message-success']) {
    expect(read(name)).toMatchObject([
      { id: `chat:${message}:recording`, at: start, running: true, by: { id: ola } },
      { running: false },
    ]);
  }
});

test.each([
  ['initial', [true]],
  ['chunkFinished', [true, false]],
  ['success', [true, false]],
  ['failure', [true, false]],
  ['Success', [true, false]],
  ['unknownFutureValue', [true]],
  [null, [true]],
])(
  'the bot takes a recording of status %s for started, and only what says so for stopped',
  (callRecordingStatus, told) => {
    const events = read('chat-recording-system-message', {}, { callRecordingStatus });
    expect(events.map((event) => event.type === 'recordingObserved' && event.running)).toEqual(told);
  },
);

test('the bot takes no recording for stopped before it was started', () => {
  const early = { lastModifiedDateTime: '2026-08-25T08:00:00Z' };
  expect(read('chat-recording-system-message-success', early)[1]).toMatchObject({ at: start, running: false });
});

test('the bot alerts of a recording that nobody is said to have started', () => {
  const [started] = read('chat-recording-system-message', {}, { initiator: { application: { id: 'x' }, user: null } });
  expect(started).toMatchObject({ type: 'recordingObserved', running: true });
  expect(started).not.toHaveProperty('by');
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

test('the bot does not take a shared screen or a plain call for the meeting', () => {
  for (const callEventType of ['call', 'screenShare']) {
    expect(read('chat-call-started-system-message', {}, { callEventType })).toEqual([]);
    expect(read('chat-call-ended-system-message', {}, { callEventType })).toEqual([]);
  }
});

test.each([
  'chat-message-decrypted',
  'chat-message-deleted',
  'policy-violation-user-override-message',
  'chat-members-added-system-message',
  'chat-meeting-policy-updated-system-message',
  'chat-transcript-system-message',
])('the bot passes %s over unread', (name) => {
  expect(chatMessageEvents({ chat, message: fixture(name), now })).toEqual([]);
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

test('the bot never takes silence of the roster for a stopped recording', () => {
  const recordings = [running];
  expect(said({ recordings }, [undefined, undefined])).toBeUndefined();
  expect(said({ recordings }, [])).toBeUndefined();
  expect(said({ recordings }, ['unknown', 'failed'])).toBeUndefined();
  expect(said({ recordings }, ['notRecording'])).toMatchObject({ running: false });
  expect(said({ recordings }, ['notRecording', 'recording'])).toBeUndefined();
});

test('the bot tells of one recording once, whichever signal comes first', () => {
  expect(said({ recordings: [running] }, ['recording'])).toBeUndefined();
  const chatOnly = { ...running, keys: [message] };
  expect(said({ recordings: [chatOnly] }, ['recording'])).toMatchObject({
    recording: `roster:${call}:1`,
    running: true,
  });
  const [started] = read('chat-recording-system-message');
  const seen = {
    type: 'recordingObserved',
    id: 'r',
    at: start + 5000,
    recording: `roster:${call}:1`,
    source: 'roster',
    running: true,
  } as const;
  const begun: MeetingEvent = { type: 'meetingStarted', id: 's', at: start - 1, startedAt: start - 1 };
  if (started === undefined) throw new Error('no recording');
  expect(fold([begun, started, seen]).recordings).toMatchObject([{ keys: [message, `roster:${call}:1`], by: ola }]);
});

test('the bot is not alarmed by an old recording in the roster where the chat tells of recordings', () => {
  const over = { ...running, keys: [message], stoppedAt: start + 60_000 };
  const chatWatch = { subscription: 's', expires: now };
  expect(said({ recordings: [over], chatWatch }, ['recording'])).toBeUndefined();
  expect(said({ recordings: [over] }, ['recording'])).toMatchObject({ running: true });
});

test('the bot tells the next recording in the roster from the one before', () => {
  const over = { ...running, stoppedAt: start + 60_000 };
  expect(said({ recordings: [over] }, ['recording'])).toMatchObject({ recording: `roster:${call}:2`, running: true });
});

test('the bot believes in a partial roster only the one who records that it was stopped', () => {
  const initiator = (id: string) => ({ initiator: { user: { id: id.replace('entra:', ''), tenantId: tenant } } });
  const partial = (by: string) => ({
    participants: [{ recordingInfo: { recordingStatus: 'notRecording', ...initiator(by) } }],
    complete: false,
    call,
    tenant,
    state: { ...initialState, recordings: [running] },
  });
  expect(rosterRecording(partial(ola))).toBeUndefined();
  expect(rosterRecording(partial(kari))).toMatchObject({ running: false });
});
