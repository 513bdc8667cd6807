import type { PreparationDemand } from '../routine/demand.ts';
import type { DeclaredRole, ExemptionReason, IdentityAnswer, MessageFinding } from './event.ts';
import type { Affiliation, Instant, ParticipantId } from './person.ts';

/** All the bot knows of one occurrence; plain JSON, folded from its event log. */
export interface MeetingState {
  readonly phase: 'upcoming' | 'running' | 'ended';
  /** When the routine began to apply: the platform's start, or the first sign of a running meeting. */
  readonly startedAt?: Instant;
  /** The start as the platform reported it: what tells one occurrence from the next. */
  readonly reportedStart?: Instant;
  readonly endedAt?: Instant;
  readonly endedBy?: 'platform' | 'call' | 'next-occurrence' | 'empty' | 'longest';
  readonly scheduledStart?: Instant;
  readonly scheduledEnd?: Instant;
  readonly joinUrl?: string;
  readonly organizer?: ParticipantId;
  /** Who added the app; stands in for the organizer while that one is not known. */
  readonly installer?: ParticipantId;
  readonly participants: Readonly<Record<ParticipantId, Participant>>;
  /** Ids that the organizer has declared to be somebody already here: alias → participant. */
  readonly aliases: Readonly<Record<ParticipantId, ParticipantId>>;
  readonly staffIdRequests: readonly StaffIdRequest[];
  readonly recordings: readonly Recording[];
  /** By message id. */
  readonly findings: Readonly<Record<string, FindingState>>;
  /** Who had the gentle hint about sensitive content; one a meeting. */
  readonly hinted: readonly ParticipantId[];
  /** Keyed hashes of the forms of watched names; gone when the meeting ends. */
  readonly watched: readonly string[];
  readonly preparation: Readonly<Partial<Record<PreparationDemand, { readonly done: boolean; readonly at: Instant }>>>;
  readonly pauses: readonly Stretch[];
  /** The organizer ended the routine for this meeting. */
  readonly stoppedAt?: Instant;
  /** The app was removed from the chat; nothing can be said there any more. */
  readonly removedAt?: Instant;
  readonly deletionAskedAt?: Instant;
  /** Each time no organizer was left while others remained. */
  readonly organizerAbsences: readonly OrganizerAbsence[];
  readonly reminders: Reminders;
  readonly call: CallState;
  readonly chatWatch?: { readonly subscription: string; readonly expires: Instant };
  /** Which signals have come at all: what was observed and what is confirmed by hand. */
  readonly sources: { readonly roster: boolean; readonly teams: boolean; readonly chat: boolean };
  /** What Teams or Graph refused for good, by effect type. */
  readonly refused: Readonly<Record<string, string>>;
  readonly cards: Readonly<Partial<Record<'checklist' | 'preparation' | 'record', string>>>;
}

/** What the spacing of reminders is reckoned from. */
export interface Reminders {
  /** How often, and when last, the organizer was reminded of people not identified. */
  readonly identity: number;
  readonly identityAt?: Instant;
  /** Each time something sensitive came into sight while the meeting ran. */
  readonly sensitive?: readonly Instant[];
}

export interface Stretch {
  readonly from: Instant;
  readonly to?: Instant;
}

export interface Participant {
  readonly id: ParticipantId;
  readonly name?: string;
  readonly address?: string;
  readonly affiliation?: Affiliation;
  readonly locale?: string;
  /** Said by the platform: co-organizer. The organizer is `MeetingState.organizer`. */
  readonly coOrganizer: boolean;
  readonly declaredRole?: DeclaredRole;
  /** Attendances right now: by the call's id of each device; `teams`, `members` or `seen` is what other signals tell. */
  readonly devices: Readonly<Record<string, Device>>;
  /** When this person has been in the meeting; the last has no `to` while they are here. */
  readonly stays: readonly Stretch[];
  /** Absent: not observed. */
  readonly camera?: CameraState;
  readonly cameraConfirmed?: Answer;
  readonly cameraExempt?: Answer & { readonly reason: ExemptionReason };
  readonly cameraHelpAskedAt?: Instant;
  readonly identity?: Answer & { readonly answer: IdentityAnswer };
  readonly introduced?: Answer;
  /** Every confirmation of sitting screened (and of the consent clause shown with it), oldest first. */
  readonly screened: readonly Answer[];
}

export interface Device {
  readonly where: 'lobby' | 'inside';
  readonly camera?: 'on' | 'off' | 'none';
}

export interface CameraState {
  /** Over all devices; `none`: this participant cannot send video. Absent: not observed just now. */
  readonly state?: 'on' | 'off' | 'none';
  readonly since: Instant;
  /** Whether it has been seen on at all, and the finished stretches it was off while the person was inside. */
  readonly everOn: boolean;
  readonly offStretches: readonly Stretch[];
  /** Reminders given in the stretch that runs. */
  readonly reminded: 0 | 1 | 2;
}

/** A confirmation: when, and by whom (the person, or an organizer for them). */
export interface Answer {
  readonly at: Instant;
  readonly by: ParticipantId;
}

export interface StaffIdRequest {
  readonly by: ParticipantId;
  readonly of?: ParticipantId;
  readonly at: Instant;
  readonly closed?: Answer & { readonly outcome: 'shown' | 'withdrawn' };
}

export interface Recording {
  /** The platform's ids for it: both signals of one recording are one recording. */
  readonly keys: readonly string[];
  readonly startedAt: Instant;
  /** Absent while it runs. */
  readonly stoppedAt?: Instant;
  /** Who started it, if known. */
  readonly by?: ParticipantId;
}

export interface FindingState {
  readonly message: string;
  readonly by: ParticipantId;
  readonly at: Instant;
  readonly findings: readonly MessageFinding[];
  readonly closed?: { readonly at: Instant; readonly how: 'edited' | 'deleted' | 'dismissed' };
  readonly hiddenAt?: Instant;
}

export interface OrganizerAbsence {
  readonly from: Instant;
  /** How many others were still there when the organizer left. */
  readonly remaining: number;
  readonly to?: Instant;
  /** What ended it: an organizer came back, the others left too, or the meeting ended. */
  readonly endedBy?: 'back' | 'others-left' | 'ended';
  readonly told: number;
}

export interface CallState {
  readonly id?: string;
  readonly state: 'none' | 'joining' | 'joined' | 'ended';
  readonly sequence?: number;
  readonly reason?: string;
}

/** Whether names can be watched for: until the meeting is over, or the organizer ends the routine. */
export function watchesNames({ phase, stoppedAt }: MeetingState): boolean {
  return phase !== 'ended' && stoppedAt === undefined;
}

/** An occurrence nobody has said anything about yet. */
export const initialState: MeetingState = {
  phase: 'upcoming',
  participants: {},
  aliases: {},
  staffIdRequests: [],
  recordings: [],
  findings: {},
  hinted: [],
  watched: [],
  preparation: {},
  pauses: [],
  organizerAbsences: [],
  reminders: { identity: 0 },
  call: { state: 'none' },
  sources: { roster: false, teams: false, chat: false },
  refused: {},
  cards: {},
};
