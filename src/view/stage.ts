import { isPaused } from '../protocol/learn/phase.ts';
import type { MeetingState, Recording } from '../protocol/state.ts';

/** Where a meeting stands, for those who look at its card. */
export type Stage = 'upcoming' | 'running' | 'paused' | 'stopped' | 'ended' | 'removed';

/** Where the meeting stands. What ended the bot's part counts before what ended the meeting. */
export function stageOf(state: MeetingState): Stage {
  if (state.removedAt !== undefined) return 'removed';
  if (state.phase !== 'running') return state.phase;
  if (state.stoppedAt !== undefined) return 'stopped';
  return isPaused(state) ? 'paused' : 'running';
}

/** The recording that runs, if one does. */
export function runningRecording({ recordings }: MeetingState): Recording | undefined {
  return recordings.find(({ stoppedAt }) => stoppedAt === undefined);
}

/** Whether nobody who leads is in the meeting while others are. */
export function isLeaderless({ organizerAbsences }: MeetingState): boolean {
  const last = organizerAbsences.at(-1);
  return last !== undefined && last.to === undefined;
}
