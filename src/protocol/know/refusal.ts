import type { Effect } from '../effect.ts';
import type { MeetingState } from '../state.ts';

/**
 * Whether an effect was refused so that asking for it again is in vain until the app is added anew: the bot is not there (404)
 * or may not (403). A chat that is closed for writing may be opened again; what was not reached may be reached now.
 */
export function isForbidden({ refused }: Pick<MeetingState, 'refused'>, effect: Effect['type']): boolean {
  const reason = refused[effect] ?? '';
  return /^40[34]\b/.test(reason) && !reason.endsWith('MessageWritesBlocked');
}
