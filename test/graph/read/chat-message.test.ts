import { expect, test } from 'vitest';
import { chatMessageEvents } from '../../../bot/graph/read/chat-message.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { fixture } from '../given-graph.ts';
import { chat, now, ola } from '../given-meetings.ts';

const message = '1787036460000';
const start = Date.parse('2026-08-25T09:00:00Z');

function read(name: string, other: object = {}, detail: object = {}): readonly MeetingEvent[] {
  const { eventDetail, ...rest } = fixture(name);
  const whole = { ...rest, eventDetail: { ...(eventDetail as object), ...detail }, ...other };
  return chatMessageEvents({ chat, message: whole, now });
}

test('the bot knows that a recording was made, though it is first told when that is over', () => {
  expect(read('chat-recording-system-message-success')).toMatchObject([
    { id: `chat:${message}:recording`, at: start, running: true, by: { id: ola } },
    { running: false },
  ]);
});

test('the bot does not take a recording for stopped of which a piece is stored', () => {
  expect(read('chat-recording-system-message-chunkfinished')).toEqual([
    expect.objectContaining({ id: `chat:${message}:recording`, running: true }),
  ]);
});

test('the bot learns from the chat that what is said is written down', () => {
  expect(read('chat-transcript-system-message')).toEqual([
    {
      type: 'recordingObserved',
      id: 'chat:1787040100000:transcript',
      at: start,
      recording: '1787040100000',
      source: 'chat',
      kind: 'transcript',
      running: true,
    },
  ]);
});

test.each([
  ['callTranscriptStatus', 'success', [true, false]],
  ['callRecordingStatus', 'Failure', [true, false]],
  ['callTranscriptStatus', 'initial', [true]],
])('the bot takes a transcript for stopped only where a status says so (%s %s)', (name, status, runs) => {
  const events = read('chat-transcript-system-message', {}, { [name]: status, initiator: { user: { id: 'x' } } });
  expect(events.map((event) => event.type === 'recordingObserved' && event.running)).toEqual(runs);
  expect(events).toMatchObject(runs.map(() => ({ kind: 'transcript', by: { id: 'entra:x' } })));
  expect(new Set(events.map(({ id }) => id)).size).toBe(runs.length);
});

test.each([
  ['initial', [true]],
  ['chunkFinished', [true]],
  ['success', [true, false]],
  ['failure', [true, false]],
  ['Success', [true, false]],
  ['unknownFutureValue', [true]],
  [null, [true]],
])(
  'the bot takes a recording of status %s for started, and only what says so for stopped',
  (callRecordingStatus, runs) => {
    const events = read('chat-recording-system-message', {}, { callRecordingStatus });
    expect(events.map((event) => event.type === 'recordingObserved' && event.running)).toEqual(runs);
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
])('the bot passes %s over unread', (name) => {
  expect(chatMessageEvents({ chat, message: fixture(name), now })).toEqual([]);
});
