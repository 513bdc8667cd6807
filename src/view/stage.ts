import { isPaused } from '../protocol/know/phase.ts';
import type { MeetingState } from '../protocol/state.ts';

/** Where a meeting stands, for those who look at its card. */
export type Stage = 'upcoming' | 'running' | 'paused' | 'stopped' | 'ended' | 'removed';

/** Where the meeting stands. What ended the bot's part counts before what ended the meeting. */
export function stageOf(state: MeetingState): Stage {
  if (state.removedAt !== undefined) return 'removed';
  if (state.phase !== 'running') return state.phase;
  if (state.stoppedAt !== undefined) return 'stopped';
  return isPaused(state) ? 'paused' : 'running';
}
