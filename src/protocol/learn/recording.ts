import type { MeetingEvent } from '../event.ts';
import { personOf } from '../know/people.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { MeetingState, Recording } from '../state.ts';
import { delivered } from './coverage.ts';

type RecordingObserved = Extract<MeetingEvent, { type: 'recordingObserved' }>;

/**
 * A sign of recording. Chat and roster tell of the same recording, each with an id of its own: a sign of the other kind joins
 * the one that runs; a new id of a kind it already has means that one was stopped and another started unseen. A recording
 * that is told of only when it is over was made all the same.
 */
export function recorded(told: MeetingState, event: RecordingObserved): MeetingState {
  const state = event.source === 'roster' ? delivered(told, 'recording by roster', event.at) : told;
  const by = event.by === undefined ? undefined : personOf(state, event.by.id);
  const known = state.recordings.find(({ keys }) => keys.includes(event.recording));
  if (known !== undefined) return replace(state, known, toldAgain(known, event, by));
  const same = state.recordings.findLast((one) => mayBeSame(one, event));
  if (same !== undefined) {
    return replace(state, same, { ...toldAgain(same, event, by), keys: [...same.keys, event.recording] });
  }
  const open = event.running ? runningOf(state, kindOf(event)) : undefined;
  const before = open === undefined ? state : replace(state, open, { ...open, stoppedAt: event.at });
  const recording: Recording = {
    keys: [event.recording],
    kind: kindOf(event),
    startedAt: event.at,
    ...((!event.running || state.phase === 'ended') && { stoppedAt: event.at }),
    ...(by !== undefined && { by }),
  };
  return { ...before, recordings: [...before.recordings, recording] };
}

/** It is time to say again that the recording of this kind runs, if one does. */
export function recordingDue(state: MeetingState, due: Recording['kind'], at: Instant): MeetingState {
  const open = runningOf(state, due);
  return open === undefined ? state : replace(state, open, { ...open, remindedAt: at });
}

/** The chat's word that a recording is over may come minutes after the roster's. */
const late = 600_000;

/** A roster from before the end may come this long after the chat has told of it; of another start the chat tells, too. */
const echo = 30_000;

/** Of a kind one runs at a time. */
function runningOf({ recordings }: MeetingState, wanted: Recording['kind']): Recording | undefined {
  return recordings.find(({ kind, stoppedAt }) => stoppedAt === undefined && kind === wanted);
}

function kindOf({ kind = 'recording' }: RecordingObserved): Recording['kind'] {
  return kind;
}

function mayBeSame({ keys, kind, stoppedAt }: Recording, event: RecordingObserved): boolean {
  const { recording, running, at } = event;
  if (kind !== kindOf(event)) return false;
  if (keys.some((key) => isRosterKey(key) === isRosterKey(recording))) return false;
  if (stoppedAt === undefined) return true;
  return running ? isRosterKey(recording) && at - stoppedAt < echo : at - stoppedAt < late;
}

function isRosterKey(key: string): boolean {
  return key.startsWith('roster:');
}

function toldAgain(known: Recording, event: RecordingObserved, by: ParticipantId | undefined): Recording {
  const named = known.by === undefined && by !== undefined ? { ...known, by } : known;
  return event.running || named.stoppedAt !== undefined ? named : { ...named, stoppedAt: event.at };
}

function replace(state: MeetingState, before: Recording, after: Recording): MeetingState {
  if (before === after) return state;
  return { ...state, recordings: state.recordings.map((one) => (one === before ? after : one)) };
}
