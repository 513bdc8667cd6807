import type { PreparationDemand } from '../routine/demand.ts';
import type { DeclaredRole, ExemptionReason, IdentityAnswer, StaffIdOutcome } from './answer.ts';
import type { Effect, Refusal } from './effect.ts';
import type { Notice, RecordingKind } from './notice.ts';
import type { Instant, ParticipantId, Person } from './person.ts';
import type { Timer } from './timer.ts';

/**
 * What has happened in one occurrence, in the past tense. `id` is unique per fact: the same fact delivered twice has the same
 * id. `at` is when it happened at its source, so that facts told out of order still fold in order.
 */
export type MeetingEvent = PlatformEvent | PressEvent | ServiceEvent;

interface Happened<Type extends string> {
  readonly type: Type;
  readonly id: string;
  readonly at: Instant;
}

/** What Teams and Graph tell. */
export type PlatformEvent =
  | (Happened<'appAdded'> & { readonly by?: Person })
  | Happened<'appRemoved'>
  | (Happened<'meetingStarted'> & { readonly startedAt: Instant })
  | (Happened<'meetingEnded'> & { readonly by: 'platform' | 'call' | 'next-occurrence' })
  /**
   * Meeting events from Teams (`teams`), or somebody entering or leaving the chat (`members`), which is coming and going for
   * people without account alone. What is not told of the person says nothing.
   */
  | (Happened<'participantJoined'> & { readonly person: Person; readonly source: 'teams' | 'members' })
  | (Happened<'participantLeft'> & { readonly person: Person; readonly source: 'teams' | 'members' })
  /** Somebody did something in the chat; presence only where nothing better tells. */
  | (Happened<'participantSeen'> & { readonly person: Person })
  /** The call roster, whole (`complete`) or in part. `sequence` orders rosters where the platform numbers them. */
  | (Happened<'rosterObserved'> & {
      readonly call: string;
      readonly complete: boolean;
      readonly sequence?: number;
      readonly entries: readonly RosterEntry[];
    })
  | (Happened<'callChanged'> & {
      readonly call: string;
      readonly state: 'joining' | 'joined' | 'ended';
      readonly reason?: string;
    })
  /** `recording` is the platform's id for it (a chat message id, or the call for the roster's signal). */
  | (Happened<'recordingObserved'> & {
      readonly recording: string;
      readonly source: 'chat' | 'roster';
      readonly running: boolean;
      /** Absent: a recording of sound and picture. */
      readonly kind?: RecordingKind;
      readonly by?: Person;
    })
  /** A chat message was written, edited, restored or deleted; its text stayed at the door. */
  | (Happened<'messageChecked'> & {
      readonly message: string;
      readonly person: Person;
      readonly change: 'written' | 'edited' | 'restored' | 'deleted';
      readonly findings: readonly MessageFinding[];
      /**
       * How it came, where that does not show that every message does: it mentions the bot, or was read back. Absent: Teams
       * told of it unasked.
       */
      readonly came?: 'mentioning' | 'read';
    });

export interface RosterEntry {
  /** The platform's id of this attendance: one person has one per device. */
  readonly device: string;
  readonly person: Person;
  readonly where: 'lobby' | 'inside' | 'gone';
  /** `none`: this participant cannot send video (phone, or restricted by the platform); absent: not told. */
  readonly camera?: 'on' | 'off' | 'none';
}

/** A finding without its text: what kind, how strong, by which rule. */
export interface MessageFinding {
  readonly category: string;
  readonly severity: 'block' | 'warn' | 'hint';
  readonly rule: string;
}

/** What somebody pressed. `by` is who the platform says pressed, never what the card carries. */
export type PressEvent =
  | (Pressed<'identityAnswered'> & { readonly participant: ParticipantId; readonly answer: IdentityAnswer })
  /** A participant asks staff (`of`, or all staff) to show ID. */
  | (Pressed<'staffIdAsked'> & { readonly of?: ParticipantId })
  | (Pressed<'staffIdAnswered'> & { readonly asker: ParticipantId; readonly outcome: StaffIdOutcome })
  /** The round of introductions was held for those present, or for one late joiner. */
  | (Pressed<'introductionsHeld'> & { readonly participant?: ParticipantId })
  | (Pressed<'screenedConfirmed'> & { readonly participant: ParticipantId })
  /** The presser's own consent, and that they take it back: nobody gives it for somebody else. */
  | Pressed<'consentGiven'>
  | Pressed<'consentWithdrawn'>
  /** Camera seen by the organizer where the bot cannot see it; without `participant` for all present. */
  | (Pressed<'cameraConfirmed'> & { readonly participant?: ParticipantId })
  | (Pressed<'cameraExempted'> & { readonly participant: ParticipantId; readonly reason: ExemptionReason })
  | Pressed<'cameraHelpAsked'>
  /** The presser's own language from now on in this meeting, as a BCP 47 tag. */
  | (Pressed<'languageChosen'> & { readonly language: string })
  | (Pressed<'roleDeclared'> & { readonly participant: ParticipantId; readonly role: DeclaredRole })
  | (Pressed<'samePersonDeclared'> & { readonly participant: ParticipantId; readonly same: ParticipantId })
  /** A colleague takes the lead of a meeting that nobody leads. */
  | Pressed<'leadTaken'>
  /** Without `demand`: all of them. */
  | (Pressed<'preparationTicked'> & { readonly demand?: PreparationDemand; readonly done: boolean })
  | (Pressed<'findingDismissed'> & { readonly message: string })
  /** A child's name was given to watch for; only keyed hashes of its forms are carried. */
  | (Pressed<'nameWatched'> & { readonly forms: readonly string[] })
  /** The organizer starts the routine where no start event comes. */
  | Pressed<'routineStarted'>
  | Pressed<'routinePaused'>
  | Pressed<'routineResumed'>
  | Pressed<'routineStopped'>
  | Pressed<'deletionAsked'>
  /** Who pressed takes that press back, by its id. The press itself (`pressed`) is put in where the log is at hand, and not kept. */
  | (Pressed<'undone'> & { readonly press: string; readonly pressed?: PressEvent });

/** What was pressed, without who and when. */
export type PressContent<Event = PressEvent> = Event extends PressEvent ? Omit<Event, 'id' | 'at' | 'by'> : never;

interface Pressed<Type extends string> extends Happened<Type> {
  readonly by: Person;
}

/** What the service itself learns: by asking, by performing, by the clock. */
export type ServiceEvent =
  | (Happened<'meetingLearned'> & {
      readonly organizer: Person;
      readonly scheduledStart?: Instant;
      readonly scheduledEnd?: Instant;
      readonly joinUrl?: string;
    })
  /** The invitation was read in the organizer's calendar: how it keeps the clauses that it tells of. */
  | (Happened<'invitationRead'> & {
      readonly verdicts: Readonly<Partial<Record<PreparationDemand, 'kept' | 'not-kept'>>>;
    })
  /** Members of the chat; membership is not presence. `whole`: Teams' own list of all of them. */
  | (Happened<'membersLearned'> & { readonly people: readonly Person[]; readonly whole?: boolean })
  /** Teams' answer whether one person is in the meeting now. */
  | (Happened<'presenceRead'> & { readonly participant: ParticipantId; readonly inside: boolean })
  | (Happened<'timerFired'> & { readonly timer: Timer })
  | (Happened<'cardPosted'> & { readonly card: CardName; readonly activity: string })
  | (Happened<'cardLost'> & { readonly card: CardName })
  | (Happened<'chatWatched'> & { readonly subscription: string; readonly expires: Instant })
  | (Happened<'chatWatchLost'> & { readonly subscription: string })
  /** All that was written in the chat since then has been read: people's messages and Teams' own. */
  | (Happened<'chatRead'> & { readonly since: Instant })
  /** What the app is permitted in this chat, by the names of the permissions (`ChatMessage.Read.Chat`). */
  | (Happened<'grantsRead'> & { readonly permissions: readonly string[] })
  /** No instance of the service lived from `from` until `at`. */
  | (Happened<'serviceAway'> & { readonly from: Instant })
  /** Something was said that should have been since `from`: until now it did not go out. */
  | (Happened<'saidLate'> & { readonly from: Instant })
  /** Something was said: about what, to whom (absent: to all), and the message it stands in where there is one. */
  | (Happened<'noticeSaid'> & {
      readonly matter: string;
      readonly about: string;
      readonly to?: ParticipantId;
      readonly activity?: string;
      /** In which chat the message stands. */
      readonly where?: 'meeting' | 'personal';
      /** What was said, where the message can be mended; and what it shows of that which may change (`protocol/shown.ts`). */
      readonly notice?: Notice;
      readonly shows?: string;
    })
  /** The record's card shows this: a fingerprint for each part of it, and the parts that changed after it was closed. */
  | (Happened<'recordShown'> & {
      readonly parts: Readonly<Record<string, string>>;
      readonly changed: readonly string[];
    })
  | (Happened<'messageHidden'> & { readonly message: string })
  /** A press that changed nothing and named somebody or something this meeting does not know: no more of it is kept. */
  | (Happened<'pressRefused'> & { readonly press: PressType; readonly why: Refusal; readonly by: Person })
  /**
   * Teams or Graph said no for good, or was not reached (`code` is `not-reached`). `to` is set when one person could not be reached.
   * Status and code in one text are of release 0.1.0.
   */
  | (Happened<'deliveryRefused'> &
      RefusedAnswer & { readonly effect: Effect['type']; readonly to?: ParticipantId; readonly reason?: string });

/** What was answered to an effect: the status of HTTP, the other party's code or ours. */
export interface RefusedAnswer {
  readonly status?: number;
  readonly code?: string;
}

/** The living cards of an occurrence. */
export type CardName = 'checklist' | 'preparation' | 'record';

/** The types of what can be pressed. */
export type PressType = PressEvent['type'];
