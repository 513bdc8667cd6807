import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { RecordingKind } from '../../../src/protocol/notice.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import type { Chat } from '../../meeting/chat.ts';
import { personFrom } from './identity.ts';
import { field, instant, isJson, odataType, text } from '../../outside/json.ts';
import { madeAt } from './message-time.ts';

/** A chat message from the subscription, decrypted, and where it stands. */
export interface ChatMessage {
  readonly chat: Chat;
  readonly message: unknown;
  /** When it reached us, for what carries no time of its own. */
  readonly now: Instant;
}

/**
 * What a chat message says has happened. Only Teams' own system messages say anything here; what people write comes through
 * the Bot Framework, where it is checked, and is passed over unread. Decided by `eventDetail`, since Graph reports the
 * message type of system messages as `unknownFutureValue` to those who did not ask otherwise.
 */
export function chatMessageEvents(told: ChatMessage): readonly MeetingEvent[] {
  const id = text(told.message, 'id');
  if (id === undefined) return [];
  const detail = field(told.message, 'eventDetail');
  switch (odataType(detail)) {
    case 'callrecordingeventmessagedetail':
      return recording('recording', id, told);
    case 'calltranscripteventmessagedetail':
      return recording('transcript', id, told);
    case 'callstartedeventmessagedetail':
      return isMeeting(detail) ? [started(id, told)] : [];
    case 'callendedeventmessagedetail':
      return isMeeting(detail) ? [ended(id, told)] : [];
    default:
      return [];
  }
}

/**
 * One recording is one message whose status changes in place; a transcript has one of its own, documented without a status.
 * Any status proves that it was started when the message was made, so that fact is always told (under one id), and the stop
 * beside it. Only what is stored, or could not be, is over: `chunkFinished` may be a piece of one that goes on, and an
 * unknown status proves nothing.
 */
function recording(kind: RecordingKind, id: string, told: ChatMessage): readonly MeetingEvent[] {
  const detail = field(told.message, 'eventDetail');
  const status = statusOf(detail);
  const by = personFrom(field(detail, 'initiator'), { tenant: told.chat.tenant });
  const common = {
    type: 'recordingObserved',
    recording: id,
    source: 'chat',
    ...(kind !== 'recording' && { kind }),
    ...(by !== undefined && { by }),
  } as const;
  const start = { ...common, id: `chat:${id}:${kind}`, at: madeAt(told.message, told.now), running: true } as const;
  if (status !== 'success' && status !== 'failure') return [start];
  const at = Math.max(start.at, instant(told.message, 'lastModifiedDateTime') ?? told.now);
  return [start, { ...common, id: `chat:${id}:${status}:${at}`, at, running: false }];
}

/** `callRecordingStatus`, and whatever a transcript's is called should it have one. */
function statusOf(detail: unknown): string | undefined {
  if (!isJson(detail)) return undefined;
  const name = Object.keys(detail).find((key) => /^call\w*status$/i.test(key));
  return name === undefined ? undefined : text(detail, name)?.toLowerCase();
}

/** The call of the meeting: a call event may also be a screen share or a plain call in the chat. */
function isMeeting(detail: unknown): boolean {
  return (text(detail, 'callEventType') ?? 'meeting').toLowerCase() === 'meeting';
}

function started(id: string, told: ChatMessage): MeetingEvent {
  const at = madeAt(told.message, told.now);
  return { type: 'meetingStarted', id: `chat:${id}:started`, at, startedAt: at };
}

function ended(id: string, told: ChatMessage): MeetingEvent {
  return { type: 'meetingEnded', id: `chat:${id}:ended`, at: madeAt(told.message, told.now), by: 'call' };
}
