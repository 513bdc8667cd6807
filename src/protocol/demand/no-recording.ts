import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { meetingTime, unwatched } from '../know/coverage.ts';
import { runningRecording } from '../know/phase.ts';
import type { Notice } from '../notice.ts';
import type { Instant } from '../person.ts';
import { announce, notifyAll, reminds, tell, tellLeaders } from '../say.ts';
import type { MeetingState, Recording } from '../state.ts';
import type { Found, Scene, WholeDemand } from './entry.ts';

/**
 * The conversation is not recorded. Everybody hears at once that a recording runs, and again until it stops; who started it
 * hears it as soon as that is known, and those who lead hear who it was. A pause of the routine does not silence this.
 */
export const noRecording: WholeDemand = { of: 'meeting', evidence, react, due: () => [] };

/** Whether a recording is one to the routine: of what is said as text (transcription) it says so itself. */
export function countsAsRecording({ kind }: Recording, { transcription }: Routine): boolean {
  return kind === 'recording' || transcription === 'counts';
}

/** The kinds of recording that were made against the routine. */
export function countedKinds({ recordings }: MeetingState, routine: Routine): readonly Recording['kind'][] {
  return [...new Set(recordings.filter((one) => countsAsRecording(one, routine)).map(({ kind }) => kind))];
}

function evidence({ state, routine, now }: Scene): Found {
  const time = meetingTime(state, now);
  const unobserved = time === undefined ? [] : unwatched(state, 'recording', time);
  if (state.recordings.some((one) => countsAsRecording(one, routine))) return { is: 'not-kept', unobserved };
  return { is: time === undefined || unobserved.length > 0 ? 'not-observed' : 'observed', unobserved };
}

function react({ event, before, after }: Change, routine: Routine): readonly Effect[] {
  if (after.stoppedAt !== undefined || after.removedAt !== undefined || !reminds(routine, 'no-recording')) return [];
  const counts = (one: Recording | undefined) => one !== undefined && countsAsRecording(one, routine);
  const again = remindAt(event.at + routine.timings.recordingAgain * 1000);
  const fresh = after.recordings.filter((one) => counts(one) && knownIn(before, one) === undefined);
  const running = runningRecording(after);
  const isBack = before.removedAt !== undefined;
  if (running !== undefined && counts(running)) {
    if (isBack || fresh.includes(running)) return [...alert(after, running), again];
    const due = event.type === 'timerFired' && event.timer.kind === 'recording';
    if (due) return [...remind(running), again];
    return knownIn(before, running)?.by === undefined ? tellStarter(running) : [];
  }
  const [first] = fresh;
  if (first !== undefined) return tellLeaders(after, ofRecording(first, organizerNotice(first)));
  const ended = runningRecording(before);
  return counts(ended) && ended !== undefined && before !== after ? stopped(after, ended) : [];
}

function alert(state: MeetingState, recording: Recording): readonly Effect[] {
  const { kind, by } = recording;
  const notice: Notice = { about: 'recording-started', kind };
  const matter = recordingMatter(recording);
  return [
    announce(matter, notice),
    notifyAll(matter, notice),
    ...tellStarter(recording),
    ...tellLeaders(state, { ...ofRecording(recording, organizerNotice(recording)), except: by }),
  ];
}

function remind(recording: Recording): readonly Effect[] {
  const { kind } = recording;
  const line = announce(recordingMatter(recording), { about: 'recording-still-running', kind });
  return [line, ...tellStarter(recording)];
}

function tellStarter(recording: Recording): readonly Effect[] {
  const { by, kind } = recording;
  return by === undefined ? [] : [tell(by, recordingMatter(recording), { about: 'recording-yours', kind })];
}

function stopped({ phase }: MeetingState, recording: Recording): readonly Effect[] {
  const quiet = { type: 'stopTimer', timer: { kind: 'recording' } } as const;
  const line = announce(recordingMatter(recording), { about: 'recording-stopped', kind: recording.kind });
  return phase === 'running' ? [line, quiet] : [quiet];
}

function organizerNotice({ by, kind }: Recording): Notice {
  return { about: 'recording-organizer', kind, ...(by !== undefined && { by }) };
}

function ofRecording(recording: Recording, notice: Notice) {
  return { matter: recordingMatter(recording), notice };
}

/** The matter of one recording: the first id it was known by. */
function recordingMatter({ keys }: Recording): string {
  return matterOf(keys[0] ?? '');
}

/** What may have been said of a recording: what is told late may have it begin with another id. */
export function recordingMatters({ keys }: Recording): readonly string[] {
  return keys.map(matterOf);
}

function matterOf(key: string): string {
  return `recording ${key}`;
}

function remindAt(at: Instant): Effect {
  return { type: 'startTimer', timer: { kind: 'recording' }, at };
}

function knownIn({ recordings }: MeetingState, recording: Recording): Recording | undefined {
  return recordings.find((one) => one.keys.some((key) => recording.keys.includes(key)));
}
