import type { Routine } from '../../routine/routine.ts';
import { appointment, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { meetingTime, unwatched } from '../know/coverage.ts';
import { isUnwanted } from '../know/phase.ts';
import type { Notice } from '../notice.ts';
import type { Instant } from '../person.ts';
import { announce, notifyAll, reminds, saidKey, tell, tellLeaders } from '../say.ts';
import type { MeetingState, Recording } from '../state.ts';
import type { Found, Scene, WholeDemand } from './entry.ts';

/**
 * The conversation is not recorded. Everybody hears at once that a recording runs, and again until it stops; who started it
 * hears it as soon as that is known, and those who lead hear who it was. A pause of the routine does not silence this.
 */
export const noRecording: WholeDemand = { of: 'meeting', evidence, react, due };

/** Whether a recording is one to the routine: of what is said as text (transcription) it says so itself. */
export function countsAsRecording({ kind }: Recording, { transcription }: Routine): boolean {
  return kind === 'recording' || transcription === 'counts';
}

/** The recordings that run against the routine: one of a kind at the most. */
export function runningRecordings({ recordings }: MeetingState, routine: Routine): readonly Recording[] {
  return recordings.filter((one) => isRunning(one) && countsAsRecording(one, routine));
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

function react(change: Change, routine: Routine): readonly Effect[] {
  const { after } = change;
  if (isUnwanted(after) || !reminds(routine, 'no-recording')) return [];
  return after.recordings.filter((one) => countsAsRecording(one, routine)).flatMap((one) => aboutOne(change, one));
}

/** What each calls for by itself: a recording and a transcript may run at once. */
function aboutOne({ before, after }: Change, recording: Recording): readonly Effect[] {
  const known = before.recordings.filter(({ keys }) => keys.some((key) => recording.keys.includes(key)));
  if (isRunning(recording)) {
    if (known.length === 0 || before.removedAt !== undefined) return alert(after, recording);
    if (known.every((one) => isRemindedSince(one, recording))) return remind(after, recording);
    return known.every(({ by }) => by === undefined) ? tellStarter(after, recording) : [];
  }
  if (known.length === 0) return tellLeaders(after, ofRecording(after, recording));
  const isNews = known.some(isRunning) && after.phase === 'running' && !runs(after, recording.kind);
  return isNews ? [stopped(after, recording)] : [];
}

function isRemindedSince(before: Recording, { remindedAt = 0 }: Recording): boolean {
  return remindedAt > (before.remindedAt ?? 0);
}

function isRunning({ stoppedAt }: Recording): boolean {
  return stoppedAt === undefined;
}

/** Where one ended and another started unseen, that one runs is what people hear. */
function runs({ recordings }: MeetingState, wanted: Recording['kind']): boolean {
  return recordings.some((one) => one.kind === wanted && isRunning(one));
}

function alert(state: MeetingState, recording: Recording): readonly Effect[] {
  const { by } = recording;
  const notice: Notice = { about: 'recording-started', ...named(recording) };
  const matter = recordingMatter(state, recording);
  return [
    announce(matter, notice),
    notifyAll(matter, notice),
    ...tellStarter(state, recording),
    ...tellLeaders(state, { ...ofRecording(state, recording), except: by }),
  ];
}

function remind(state: MeetingState, recording: Recording): readonly Effect[] {
  const line = announce(recordingMatter(state, recording), { about: 'recording-still-running', ...named(recording) });
  return [line, ...tellStarter(state, recording)];
}

function tellStarter(state: MeetingState, recording: Recording): readonly Effect[] {
  const { by } = recording;
  return by === undefined
    ? []
    : [tell(by, recordingMatter(state, recording), { about: 'recording-yours', ...named(recording) })];
}

function stopped(state: MeetingState, recording: Recording): Effect {
  return announce(recordingMatter(state, recording), { about: 'recording-stopped', ...named(recording) });
}

function organizerNotice(recording: Recording): Notice {
  const { by } = recording;
  return { about: 'recording-organizer', ...named(recording), ...(by !== undefined && { by }) };
}

/** Which recording a notice is about. */
function named({ kind, keys }: Recording) {
  const [recording] = keys;
  return { kind, ...(recording !== undefined && { recording }) };
}

function ofRecording(state: MeetingState, recording: Recording) {
  return { matter: recordingMatter(state, recording), notice: organizerNotice(recording) };
}

/** The matter of one recording: the id by which it was told of; at first, the first it is known by. */
function recordingMatter(state: MeetingState, recording: Recording): string {
  const [first = '', ...others] = recordingMatters(recording);
  return others.find((matter) => state.said[saidKey(matter)] !== undefined) ?? first;
}

/** What may have been said of a recording: what is told late may have it begin with another id. */
export function recordingMatters({ keys }: Recording): readonly string[] {
  return keys.map(matterOf);
}

function matterOf(key: string): string {
  return `recording ${key}`;
}

function due(state: MeetingState, routine: Routine): readonly Appointment[] {
  if (isUnwanted(state) || !reminds(routine, 'no-recording')) return [];
  return runningRecordings(state, routine).flatMap((recording) =>
    appointment({ kind: recording.kind }, againDue(state, recording, routine)),
  );
}

/**
 * When it is said again that it runs: some time after people last heard of it. One that is found late was not heard of when it
 * began; where the chat took nothing from the bot, it is tried again all the same.
 */
function againDue(state: MeetingState, recording: Recording, { timings }: Routine): Instant | undefined {
  const { startedAt, remindedAt } = recording;
  const said = recordingMatters(recording).map((matter) => state.said[saidKey(matter)]?.at);
  const since = state.coverage.installed.at(-1)?.from ?? 0;
  const untold = state.refused['announce'] === undefined ? undefined : startedAt;
  const heard = [...said, remindedAt, untold].flatMap((at) => (at === undefined || at < since ? [] : [at]));
  return heard.length === 0 ? undefined : Math.max(...heard) + timings.recordingAgain * 1000;
}
