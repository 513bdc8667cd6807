import { expect, test } from 'vitest';
import { chatMessageEvents } from '../../../bot/graph/read/chat-message.ts';
import { rosterRecording } from '../../../bot/graph/read/roster-recording.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { fold } from '../../protocol/fold.ts';
import { initialState, type MeetingState, type Recording } from '../../../src/protocol/state.ts';
import { fixture } from '../given-graph.ts';
import { call, chat, kari, now, ola, tenant } from '../given-meetings.ts';

const message = '1787036460000';
const start = Date.parse('2026-08-25T09:00:00Z');
const running: Recording = { keys: [`roster:${call}:1`], kind: 'recording', startedAt: start, by: kari };

/** What a roster with these statuses says of recording. */
function said(state: Partial<MeetingState>, statuses: readonly (string | undefined)[], other: object = {}) {
  const participants = statuses.map((recordingStatus) => ({
    ...(recordingStatus !== undefined && { recordingInfo: { recordingStatus, ...other } }),
  }));
  return rosterRecording({ participants, complete: true, call, tenant, state: { ...initialState, ...state } });
}

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
  const [started] = chatMessageEvents({ chat, message: fixture('chat-recording-system-message'), now });
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

test('the bot reads in the roster of recordings alone, whatever is written down meanwhile', () => {
  const transcript: Recording = { keys: ['1787036465000'], kind: 'transcript', startedAt: start + 5000 };
  const chatWatch = { subscription: 's', expires: now };
  expect(said({ recordings: [running, transcript] }, ['recording'])).toBeUndefined();
  expect(said({ recordings: [running, transcript] }, ['notRecording'])).toMatchObject({
    recording: `roster:${call}:1`,
    running: false,
  });
  expect(said({ recordings: [transcript], chatWatch }, ['recording'])).toMatchObject({ running: true });
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
