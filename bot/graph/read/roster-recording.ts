import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Person } from '../../../src/protocol/person.ts';
import type { MeetingState, Recording } from '../../../src/protocol/state.ts';
import { personFrom } from './identity.ts';
import { field, text } from '../../outside/json.ts';
import type { PilotAnswers } from '../../settings/pilot.ts';

/** What a roster says of recording, as a fact without id and time. */
type RosterRecording = Omit<Extract<MeetingEvent, { type: 'recordingObserved' }>, 'id' | 'at'>;

/** A roster to look for recording in, and what is known already. */
export interface RecordingSign {
  readonly participants: readonly unknown[];
  readonly complete: boolean;
  readonly call: string;
  readonly tenant: string;
  readonly state: MeetingState;
  /** What a live tenant has shown: where a roster does not show recordings, it is not asked. */
  readonly pilot?: PilotAnswers | undefined;
}

/**
 * Recording as the roster tells it (`recordingInfo`). Silence is never "not recording": it is over only when the roster says
 * so explicitly after it said that it ran. Where the chat is watched and has told of a recording, the chat alone tells of
 * the next: a roster may still show an old one for a while, and nobody should be alarmed twice.
 */
export function rosterRecording(sign: RecordingSign): RosterRecording | undefined {
  if (sign.pilot?.['recording-in-roster'] === 'no') return undefined;
  const said = sign.participants.flatMap((participant) => {
    const info = field(participant, 'recordingInfo');
    const status = text(info, 'recordingStatus')?.toLowerCase();
    const by = initiator(info, sign);
    return status === undefined ? [] : [{ status, ...(by !== undefined && { by }) }];
  });
  const running = recordingsIn(sign.state).findLast(({ stoppedAt }) => stoppedAt === undefined);
  const recorder = said.find((one) => one.status === 'recording');
  if (recorder !== undefined) return started(sign, running, recorder.by);
  const key = running === undefined ? undefined : rosterKey(running, sign.call);
  if (running === undefined || key === undefined) return undefined;
  const stopped = said.some((one) => one.status === 'notrecording' && (sign.complete || speaksFor(running, one.by)));
  return stopped ? { type: 'recordingObserved', recording: key, source: 'roster', running: false } : undefined;
}

function started(
  sign: RecordingSign,
  running: Recording | undefined,
  by: Person | undefined,
): RosterRecording | undefined {
  if (running === undefined && chatTells(sign.state)) return undefined;
  const known = running === undefined ? undefined : rosterKey(running, sign.call);
  if (known !== undefined && (by === undefined || running?.by !== undefined)) return undefined;
  const recording = known ?? `${prefix(sign.call)}${countIn(sign.state, sign.call) + 1}`;
  return { type: 'recordingObserved', recording, source: 'roster', running: true, ...(by !== undefined && { by }) };
}

function chatTells(state: MeetingState): boolean {
  return (
    state.chatWatch !== undefined &&
    recordingsIn(state).some(({ keys }) => keys.some((key) => !key.startsWith('roster:')))
  );
}

/** Of a transcript the roster tells nothing. */
function recordingsIn({ recordings }: MeetingState): readonly Recording[] {
  return recordings.filter(({ kind }) => kind === 'recording');
}

/** In a partial roster only the one who records can say that it is over; the others never recorded. */
function speaksFor(running: Recording, by: Person | undefined): boolean {
  return running.by === undefined || running.by === by?.id;
}

function initiator(info: unknown, sign: RecordingSign): Person | undefined {
  return personFrom(field(info, 'initiator'), { tenant: sign.tenant });
}

function rosterKey(recording: Recording, call: string): string | undefined {
  return recording.keys.find((key) => key.startsWith(prefix(call)));
}

function countIn(state: MeetingState, call: string): number {
  return state.recordings.flatMap((recording) => recording.keys).filter((key) => key.startsWith(prefix(call))).length;
}

function prefix(call: string): string {
  return `roster:${call}:`;
}
