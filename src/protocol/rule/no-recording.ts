import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import type { Notice } from '../notice.ts';
import type { Instant } from '../person.ts';
import type { MeetingState, Recording } from '../state.ts';
import { reminds, tellLeaders } from './say.ts';

/**
 * Everybody hears at once that a recording runs, and again until it stops; who started it hears it as soon as that is known.
 * A pause of the routine does not silence this.
 */
export function noRecording({ event, before, after }: Change, routine: Routine): readonly Effect[] {
  if (after.stoppedAt !== undefined || after.removedAt !== undefined || !reminds(routine, 'no-recording')) return [];
  const again = event.at + routine.timings.recordingAgain * 1000;
  const fresh = after.recordings.filter((one) => !before.recordings.some((known) => isSame(known, one)));
  const running = open(after);
  const isBack = before.removedAt !== undefined;
  if (running !== undefined && (isBack || fresh.includes(running))) return [...alert(after, running), remindAt(again)];
  if (fresh.length > 0) return tellLeaders(after, organizerNotice(fresh[0]));
  if (running === undefined) return open(before) === undefined ? [] : stopped(after);
  const due = event.type === 'timerFired' && event.timer.kind === 'recording';
  if (due) return [...remind(running), remindAt(again)];
  const known = before.recordings.find((one) => isSame(one, running));
  return known?.by === undefined ? tellStarter(running) : [];
}

function alert(state: MeetingState, recording: Recording): readonly Effect[] {
  const { by } = recording;
  const notice: Notice = { about: 'recording-started', ...(by === undefined ? {} : { by }) };
  return [
    { type: 'announce', notice },
    { type: 'notify', to: [], notice },
    ...tellStarter(recording),
    ...tellLeaders(state, organizerNotice(recording), by),
  ];
}

function remind(recording: Recording): readonly Effect[] {
  return [{ type: 'announce', notice: { about: 'recording-still-running' } }, ...tellStarter(recording)];
}

function tellStarter({ by }: Recording): readonly Effect[] {
  return by === undefined ? [] : [{ type: 'tell', to: by, notice: { about: 'recording-yours' } }];
}

function stopped({ phase }: MeetingState): readonly Effect[] {
  const quiet = { type: 'stopTimer', timer: { kind: 'recording' } } as const;
  return phase === 'running' ? [{ type: 'announce', notice: { about: 'recording-stopped' } }, quiet] : [quiet];
}

function organizerNotice(recording: Recording | undefined): Notice {
  return { about: 'recording-organizer', ...(recording?.by === undefined ? {} : { by: recording.by }) };
}

function remindAt(at: Instant): Effect {
  return { type: 'startTimer', timer: { kind: 'recording' }, at };
}

function open({ recordings }: MeetingState): Recording | undefined {
  return recordings.find(({ stoppedAt }) => stoppedAt === undefined);
}

function isSame(a: Recording, b: Recording): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}
