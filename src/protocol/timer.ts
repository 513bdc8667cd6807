import type { RecordingKind } from './notice.ts';
import type { ParticipantId } from './person.ts';

/** A durable appointment with the future; one of a kind (and participant) exists at a time. */
export type Timer =
  | { readonly kind: 'camera'; readonly participant: ParticipantId }
  /** Whoever was not reached for this is asked again. */
  | { readonly kind: 'ask-again'; readonly effect: AskedAgain }
  | { readonly kind: PlainTimer };

/** What is asked for again, more and more seldom, where nobody was reached. */
export type AskedAgain =
  | 'joinCall'
  | 'watchChat'
  | 'readChat'
  | 'readGrants'
  | 'learnMeeting'
  | 'learnMembers'
  | 'showChecklist'
  | 'showPreparation'
  | 'showRecord';

type PlainTimer =
  /** Whose cameras stay off is told to those who lead. */
  | 'cameras'
  | 'identity'
  | 'end'
  /** Others have begun to leave, and are not back. */
  | 'leaving'
  | 'organizer-gone'
  /** Teams said of somebody that they left, and nothing has confirmed it. */
  | 'doubt'
  /** Nobody has led the meeting for a while: a colleague may take the lead. */
  | 'leaderless'
  /** Something stopped watching, and does not yet watch again. */
  | 'blind'
  /** One of this kind runs, and is mentioned again. */
  | RecordingKind
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
  if (timer.kind === 'camera') return `camera:${timer.participant}`;
  return timer.kind === 'ask-again' ? `ask-again:${timer.effect}` : timer.kind;
}
