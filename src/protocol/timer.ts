import type { ParticipantId } from './person.ts';

/** A durable appointment with the future; one of a kind (and participant) exists at a time. */
export type Timer = { readonly kind: 'camera'; readonly participant: ParticipantId } | { readonly kind: PlainTimer };

type PlainTimer =
  | 'identity'
  | 'end'
  | 'organizer-gone'
  | 'recording'
  | 'empty'
  /** Nobody but the bot is in the call. */
  | 'lonely'
  | 'longest'
  | 'retention'
  | 'roster'
  | 'keep-alive'
  | 'chat-watch'
  | 'rejoin-call';

/** The name a timer is replaced and cancelled by, unique within its occurrence. */
export function timerKey(timer: Timer): string {
  return timer.kind === 'camera' ? `camera:${timer.participant}` : timer.kind;
}
