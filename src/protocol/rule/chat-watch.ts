import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import type { MeetingState } from '../state.ts';

/** The chat is watched while the meeting runs: only there Teams says that a recording was started. */
export function chatWatch({ event, before, after }: Change): readonly Effect[] {
  const { chatWatch: watch } = after;
  const isDue = event.type === 'timerFired' && event.timer.kind === 'chat-watch';
  if (watch === undefined) return wantsWatch(after) && !wantsWatch(before) ? [{ type: 'watchChat' }] : [];
  const { subscription } = watch;
  if (mustEnd(after)) return mustEnd(before) ? [] : [{ type: 'unwatchChat', subscription }];
  return isDue ? [{ type: 'renewChatWatch', subscription }] : [];
}

function wantsWatch(state: MeetingState): boolean {
  const { phase, chatWatch: watch, refused } = state;
  return phase === 'running' && watch === undefined && refused.watchChat === undefined && !isUnwanted(state);
}

function mustEnd(state: MeetingState): boolean {
  return state.chatWatch !== undefined && (state.phase === 'ended' || isUnwanted(state));
}

function isUnwanted({ stoppedAt, removedAt }: MeetingState): boolean {
  return stoppedAt !== undefined || removedAt !== undefined;
}
