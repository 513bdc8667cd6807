import { clockTimes } from '../language/clock.ts';
import type { Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import type { Notice, RecordingKind } from '../protocol/notice.ts';
import type { MeetingState, Recording } from '../protocol/state.ts';
import { labelFor } from '../view/label.ts';
import type { Seen } from '../view/seen.ts';

type OfRecording = Extract<Notice, { readonly kind: RecordingKind }>;

/** What is said of a recording to anybody. */
type Common = Exclude<OfRecording['about'], 'recording-organizer'>;

/** That a recording runs; or, when it is over, from when to when it ran: one message says both. */
export function recordingNotice(
  notice: Extract<OfRecording, { readonly about: Common }>,
  seen: Seen<Language>,
): string {
  const { notice: words } = wordsFor(seen.language);
  const times = timesOf(recordingOf(notice, seen.state), seen.language);
  if (times !== undefined) return words.recordingStopped[notice.kind](times);
  const whileItRuns = {
    'recording-started': words.recordingStarted,
    'recording-yours': words.recordingYours,
    'recording-still-running': words.recordingStillRunning,
    'recording-stopped': words.recordingStillRunning,
  } as const satisfies Record<Common, unknown>;
  return whileItRuns[notice.about][notice.kind];
}

/** The same to those who lead: who started it, and that it must be deleted. */
export function recordingForLeaders(notice: Extract<Notice, { about: 'recording-organizer' }>, seen: Seen): string {
  const { state, language } = seen;
  const words = wordsFor(language);
  const recording = recordingOf(notice, state);
  const starter = recording?.by ?? notice.by;
  const by = starter === undefined ? undefined : labelFor(state, starter, words);
  const times = timesOf(recording, language);
  const { recordingOrganizer: runs, recordingOrganizerOver: over } = words.notice;
  return times === undefined ? runs[notice.kind](by) : over[notice.kind](by, times);
}

/** The meeting as it was when the recording that a notice is about ran; the same where it is about none. */
export function whileItRan(notice: Notice, state: MeetingState): MeetingState {
  const recording = 'kind' in notice ? recordingOf(notice, state) : undefined;
  if (recording?.stoppedAt === undefined) return state;
  const { stoppedAt: _over, ...running } = recording;
  return { ...state, recordings: state.recordings.map((one) => (one === recording ? running : one)) };
}

/** The recording a notice names; one that an earlier release queued names none, and is about the last of its kind. */
function recordingOf({ kind, recording }: OfRecording, { recordings }: MeetingState): Recording | undefined {
  return recordings.findLast((one) => (recording === undefined ? one.kind === kind : one.keys.includes(recording)));
}

function timesOf(recording: Recording | undefined, language: Language): string | undefined {
  if (recording?.stoppedAt === undefined) return undefined;
  return clockTimes({ from: recording.startedAt, to: recording.stoppedAt }, language);
}
