import type { Notice } from './notice.ts';
import type { Instant, ParticipantId } from './person.ts';
import { timerKey, type Timer } from './timer.ts';
import { ways, type Lane } from './way.ts';

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
  /** Posts the record in the organizer's personal chat, or updates it there. */
  | { readonly type: 'showRecord' }
  | Telling
  /** Asks Teams for organizer, schedule and join link. */
  | { readonly type: 'learnMeeting' }
  /** Asks Teams for the members of the chat: where people belong and how to address them. */
  | { readonly type: 'learnMembers' }
  /** Asks Teams whether somebody is in the meeting. */
  | { readonly type: 'askPresence'; readonly participant: ParticipantId }
  /** Replaces the bot's cards with a line saying that the record is deleted, and withdraws what was said to anybody alone. */
  | { readonly type: 'withdrawCards' }
  | Mending;

/** Something that was said has changed: the message says how it is now, or is withdrawn where its matter is settled. */
export interface Mending {
  readonly type: 'mend';
  readonly matter: string;
  /** Who it was said to; absent: to all. */
  readonly to?: ParticipantId;
  readonly about: Notice['about'];
}

/** Something said. Its `matter` is what it is about: one thing waits to be said of a matter, to each. */
export type Telling =
  /** Tells one person privately inside the meeting chat (targeted message), or in personal chat where that is refused. */
  | { readonly type: 'tell'; readonly matter: string; readonly to: ParticipantId; readonly notice: Notice }
  /** Writes to one person in personal chat: reaches them when they have left the meeting. */
  | { readonly type: 'callBack'; readonly matter: string; readonly to: ParticipantId; readonly notice: Notice }
  /** Says something short in the meeting chat, to all. */
  | { readonly type: 'announce'; readonly matter: string; readonly notice: Notice }
  /** Shows an in-meeting notification to some; empty `to` is everybody present. */
  | {
      readonly type: 'notify';
      readonly matter: string;
      readonly to: readonly ParticipantId[];
      readonly notice: Notice;
    };

/** Performed through Microsoft Graph. */
export type GraphEffect =
  | { readonly type: 'joinCall' }
  | { readonly type: 'leaveCall'; readonly call: string }
  | { readonly type: 'readRoster'; readonly call: string }
  | { readonly type: 'keepCallAlive'; readonly call: string }
  | { readonly type: 'watchChat' }
  | { readonly type: 'renewChatWatch'; readonly subscription: string }
  | { readonly type: 'unwatchChat'; readonly subscription: string }
  /** Reads what stands in the chat since then: what was missed while nobody watched. */
  | { readonly type: 'readChat'; readonly since: Instant }
  /** Asks what the app is permitted in this chat. */
  | { readonly type: 'readGrants' }
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
  /** The one who pressed, or whom it is about, is not in the meeting now. */
  | 'not-inside'
  | 'old-card'
  | 'not-started'
  | 'meeting-over'
  | 'meeting-running'
  | 'routine-stopped'
  | 'not-possible'
  /** Somebody leads already, or it is too early to take the lead. */
  | 'is-led';

/** Deletes everything about the occurrence: state, log, jobs. */
export interface Forget {
  readonly type: 'forget';
}

/** Who performs an effect, where it waits, and what becomes of it when it is asked for while it waits already. */
interface Kind {
  readonly by: 'teams' | 'graph' | 'clock' | 'door' | 'store';
  /** The lane it waits in; of what is said, its notice tells (`ways`). */
  readonly lane: Lane | 'of-notice';
  /** `once`: of its type one waits; `matter`: one for each matter and reader, with the newest words; `each`: all wait. */
  readonly waits: 'once' | 'matter' | 'each';
}

/** The one table of the kinds of effect. */
export const effectKinds = {
  showChecklist: { by: 'teams', lane: 'rest', waits: 'once' },
  showPreparation: { by: 'teams', lane: 'rest', waits: 'once' },
  showRecord: { by: 'teams', lane: 'rest', waits: 'once' },
  tell: { by: 'teams', lane: 'of-notice', waits: 'matter' },
  callBack: { by: 'teams', lane: 'of-notice', waits: 'matter' },
  announce: { by: 'teams', lane: 'of-notice', waits: 'matter' },
  notify: { by: 'teams', lane: 'of-notice', waits: 'matter' },
  learnMeeting: { by: 'teams', lane: 'rest', waits: 'once' },
  learnMembers: { by: 'teams', lane: 'rest', waits: 'once' },
  askPresence: { by: 'teams', lane: 'rest', waits: 'each' },
  withdrawCards: { by: 'teams', lane: 'rest', waits: 'each' },
  mend: { by: 'teams', lane: 'of-notice', waits: 'each' },
  joinCall: { by: 'graph', lane: 'rest', waits: 'each' },
  leaveCall: { by: 'graph', lane: 'rest', waits: 'each' },
  readRoster: { by: 'graph', lane: 'rest', waits: 'once' },
  keepCallAlive: { by: 'graph', lane: 'rest', waits: 'each' },
  watchChat: { by: 'graph', lane: 'rest', waits: 'each' },
  renewChatWatch: { by: 'graph', lane: 'rest', waits: 'each' },
  unwatchChat: { by: 'graph', lane: 'rest', waits: 'each' },
  readChat: { by: 'graph', lane: 'rest', waits: 'each' },
  readGrants: { by: 'graph', lane: 'rest', waits: 'once' },
  hideMessage: { by: 'graph', lane: 'alarms', waits: 'each' },
  startTimer: { by: 'clock', lane: 'rest', waits: 'each' },
  stopTimer: { by: 'clock', lane: 'rest', waits: 'each' },
  refuse: { by: 'door', lane: 'rest', waits: 'each' },
  forget: { by: 'store', lane: 'rest', waits: 'once' },
} as const satisfies Readonly<Record<Effect['type'], Kind>>;

/** The lane that an effect waits in. */
export function laneOf(effect: Effect): Lane {
  const { lane } = effectKinds[effect.type];
  if (lane !== 'of-notice') return lane;
  if (effect.type === 'mend') return ways[effect.about].lane;
  return isTelling(effect) ? ways[effect.notice.about].lane : 'rest';
}

/** The name under which one effect waits; `undefined` for those that all wait. Timers have one of their own (`timerKey`). */
export function waitingKey(effect: Effect): string | undefined {
  if (effect.type === 'startTimer' || effect.type === 'stopTimer') return timerKey(effect.timer);
  if (isTelling(effect)) return `say ${effect.type} ${readersOf(effect)} ${effect.matter}`;
  if (effect.type === 'mend') return `mend ${effect.to ?? 'all'} ${effect.matter}`;
  return effectKinds[effect.type].waits === 'once' ? effect.type : undefined;
}

/** Whether an effect says something to people. */
export function isTelling(effect: Effect): effect is Telling {
  return effectKinds[effect.type].waits === 'matter';
}

/** Who a telling is for, as one word: an id, several, or `all`. */
export function readersOf(telling: Telling): string {
  if (telling.type === 'announce') return 'all';
  if (telling.type === 'notify') return telling.to.length === 0 ? 'all' : telling.to.join(',');
  return telling.to;
}

/** What is said, as it stands afterwards: of what matter, and to whom where that is one. */
export function standingOf(telling: Telling): Pick<Telling, 'matter' | 'notice'> & { readonly to?: ParticipantId } {
  const { matter, notice } = telling;
  return { matter, notice, ...('to' in telling && typeof telling.to === 'string' && { to: telling.to }) };
}
