import type { Effect } from '../effect.ts';
import type { MeetingEvent, RefusedAnswer } from '../event.ts';
import type { MeetingState } from '../state.ts';

type Refusals = Pick<MeetingState, 'refused'>;

/**
 * Whether an effect was refused so that asking for it again is in vain until the app is added anew: the bot is not there (404)
 * or may not (403). A chat that is closed for writing may be opened again; what was not reached may be reached now.
 */
export function isForbidden({ refused }: Refusals, effect: Effect['type']): boolean {
  const { status, code } = refused[effect] ?? {};
  return (status === 403 || status === 404) && code !== 'MessageWritesBlocked';
}

/** Whether nobody said no to an effect: whoever was asked for it was not reached. */
export function isUnreached({ refused }: Refusals, effect: Effect['type']): boolean {
  return refused[effect]?.code === notReached;
}

/** The code of what was tried again and again, and answered by nobody. */
export const notReached = 'not-reached';

/** What was answered; release 0.1.0 put it in one text ("403 BotNotInConversationRoster"). */
export function answerIn({
  status,
  code,
  reason = '',
}: Extract<MeetingEvent, { type: 'deliveryRefused' }>): RefusedAnswer {
  if (reason === '') return { ...(status !== undefined && { status }), ...(code !== undefined && { code }) };
  const [, number, word] = /^(\d{3})?[\s/]*(.*)$/.exec(reason) ?? [];
  return {
    ...(number !== undefined && { status: Number(number) }),
    ...(word !== '' && word !== undefined && { code: word }),
  };
}
