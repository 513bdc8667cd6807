import type { Notice } from './notice.ts';
import type { Instant, ParticipantId } from './person.ts';
import type { Timer } from './timer.ts';

/**
 * What the bot should do, in the imperative. An effect names things; it carries no rendered text and no names, so that
 * what is delivered late still tells the truth of its delivery.
 */
export type Effect = TeamsEffect | GraphEffect | ClockEffect | Refuse | Forget;

/** Performed through the Bot Framework. */
export type TeamsEffect =
  /** Posts the living checklist card in the meeting chat, or updates it; many in a row become one. */
  | { readonly type: 'showChecklist' }
  /** Posts or updates the organizer's preparation checklist in personal chat. */
  | { readonly type: 'showPreparation' }
  /** Sends the finished record to the organizer in personal chat. */
  | { readonly type: 'sendRecord' }
  /** Tells one person privately inside the meeting chat (targeted message), or in personal chat where that is refused. */
  | { readonly type: 'tell'; readonly to: ParticipantId; readonly notice: Notice }
  /** Writes to one person in personal chat: reaches them when they have left the meeting. */
  | { readonly type: 'callBack'; readonly to: ParticipantId; readonly notice: Notice }
  /** Says something short in the meeting chat, to all. */
  | { readonly type: 'announce'; readonly notice: Notice }
  /** Shows an in-meeting notification to some; empty `to` is everybody present. */
  | { readonly type: 'notify'; readonly to: readonly ParticipantId[]; readonly notice: Notice }
  /** Asks Teams for organizer, schedule and join link. */
  | { readonly type: 'learnMeeting' }
  /** Asks Teams for the members of the chat: where people belong and how to address them. */
  | { readonly type: 'learnMembers' }
  /** Replaces the bot's cards with a line saying that the record is deleted. */
  | { readonly type: 'withdrawCards' };

/** Performed through Microsoft Graph. */
export type GraphEffect =
  | { readonly type: 'joinCall' }
  | { readonly type: 'leaveCall'; readonly call: string }
  | { readonly type: 'readRoster'; readonly call: string }
  | { readonly type: 'keepCallAlive'; readonly call: string }
  | { readonly type: 'watchChat' }
  | { readonly type: 'renewChatWatch'; readonly subscription: string }
  | { readonly type: 'unwatchChat'; readonly subscription: string }
  /** Hides a message of the own tenant through policyViolation. */
  | { readonly type: 'hideMessage'; readonly message: string; readonly writer: ParticipantId };

/** Kept by the queue. */
export type ClockEffect =
  | { readonly type: 'startTimer'; readonly timer: Timer; readonly at: Instant }
  | { readonly type: 'stopTimer'; readonly timer: Timer };

/** Answered at the door to the one who pressed, never queued. */
export interface Refuse {
  readonly type: 'refuse';
  readonly why: Refusal;
}

/** Why a press changed nothing. */
export type Refusal =
  | 'organizer-only'
  | 'not-yours'
  | 'not-here'
  | 'old-card'
  | 'not-started'
  | 'meeting-over'
  | 'meeting-running'
  | 'routine-stopped'
  | 'not-possible';

/** Deletes everything about the occurrence: state, log, jobs. */
export interface Forget {
  readonly type: 'forget';
}
