import type { PreparationDemand } from '../routine/demand.ts';
import type { DeclaredRole, ExemptionReason, IdentityAnswer, StaffIdOutcome } from './answer.ts';
import type { CardName, MessageFinding, PressContent, PressType, RefusedAnswer } from './event.ts';
import type { Notice, RecordingKind } from './notice.ts';
import type { Affiliation, Instant, ParticipantId } from './person.ts';

/** The version of what a stored state is made of: an older one is folded anew from its log, a newer one is left alone. */
export const shape = 3;

/** All the bot knows of one occurrence; plain JSON, folded from its event log. */
export interface MeetingState {
  readonly phase: 'upcoming' | 'running' | 'ended';
  /** When the first of its facts happened: what happened before belongs to another occurrence. */
  readonly openedAt?: Instant;
  /** When the routine began to apply: the platform's start, or the first sign of a running meeting. */
  readonly startedAt?: Instant;
  /** The start as the platform reported it: what tells one occurrence from the next. */
  readonly reportedStart?: Instant;
  readonly endedAt?: Instant;
  readonly endedBy?: EndedBy;
  readonly scheduledStart?: Instant;
  readonly scheduledEnd?: Instant;
  readonly joinUrl?: string;
  readonly organizer?: ParticipantId;
  /** Who added the app; stands in for the organizer while that one is not known. */
  readonly installer?: ParticipantId;
  readonly participants: Readonly<Record<ParticipantId, Participant>>;
  /** Ids that turned out, or were declared, to be somebody already here: alias → participant. */
  readonly aliases: Readonly<Record<ParticipantId, ParticipantId>>;
  /** Members of the chat, and since when that is known; empty until Teams has told all of them. */
  readonly members: Readonly<Record<ParticipantId, Instant>>;
  readonly staffIdRequests: readonly StaffIdRequest[];
  readonly recordings: readonly Recording[];
  /** By message id. */
  readonly findings: Readonly<Record<string, FindingState>>;
  /** Who had the gentle hint about sensitive content; one a meeting. */
  readonly hinted: readonly ParticipantId[];
  /** Keyed hashes of the forms of watched names; gone when the meeting ends. */
  readonly watched: readonly string[];
  readonly preparation: Readonly<Partial<Record<PreparationDemand, { readonly done: boolean; readonly at: Instant }>>>;
  /** How the invitation keeps what it tells of, as it was when it was read last; absent: nobody has read it. */
  readonly invited?: {
    readonly at: Instant;
    readonly verdicts: Readonly<Partial<Record<PreparationDemand, 'kept' | 'not-kept'>>>;
  };
  readonly pauses: readonly Stretch[];
  /** The organizer ended the routine for this meeting. */
  readonly stoppedAt?: Instant;
  /** What was pressed last, by whom, and can be taken back; and what was. */
  readonly presses: readonly PressDone[];
  readonly undone: readonly PressUndone[];
  /** The app was removed from the chat; nothing can be said there any more. */
  readonly removedAt?: Instant;
  readonly deletionAskedAt?: Instant;
  /** Sessions that were over before the scheduled start and to which nobody but staff came. */
  readonly trials: readonly Closed[];
  readonly reminders: Reminders;
  readonly call: CallState;
  readonly chatWatch?: { readonly subscription: string; readonly expires: Instant };
  readonly coverage: Coverage;
  /** What was said last about each matter, by reader and matter (`saidKey`). */
  readonly said: Readonly<Record<string, Said>>;
  /** When what was to be said did not go out, and when it did. */
  readonly late?: readonly Closed[];
  /** What Teams or Graph refused for good, or was not reached for, by effect type. */
  readonly refused: Readonly<Record<string, Refused>>;
  /** People who could not be reached privately. */
  readonly unreachable: Readonly<Record<ParticipantId, RefusedAnswer>>;
  readonly cards: Readonly<Partial<Record<CardName, string>>>;
  /** What the record's card shows: a fingerprint of each part; and what was added after it was closed. */
  readonly recordShown?: { readonly parts: Readonly<Record<string, string>>; readonly added: readonly Addition[] };
}

/** How a meeting ended: told by the platform, or closed by the bot where nobody told. */
export type EndedBy = 'platform' | 'call' | 'next-occurrence' | 'empty' | 'longest';

/** When what was reminded of, so that the next reminder keeps its distance. */
export interface Reminders {
  readonly identity: readonly Instant[];
  readonly cameras: readonly Instant[];
  readonly organizerGone: readonly Instant[];
  readonly leaving: readonly Instant[];
  /** When it was told that something is not watched any more. */
  readonly blind: readonly Instant[];
  /** Each time something sensitive came into sight while the meeting ran. */
  readonly sensitive: readonly Instant[];
}

export interface Stretch {
  readonly from: Instant;
  readonly to?: Instant;
}

/** A stretch that is over. */
export interface Closed {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * When what was watching. A source proves only the time it watched, and only what it has been seen to deliver or is granted to;
 * `protocol/know/coverage.ts` answers from it what was observed and what was not.
 */
export interface Coverage {
  /** The app was in the chat. */
  readonly installed: readonly Stretch[];
  /** The bot was in the call and heard its roster; `heard`: when last. What nobody ends is proved until then. */
  readonly roster: readonly (Stretch & { readonly heard: Instant })[];
  /** The chat's messages were subscribed to; a watch that nobody ends is over when it expires. */
  readonly chatWatch: readonly (Stretch & { readonly expires: Instant })[];
  /** What has been delivered in this meeting, or was granted; since when that is known. */
  readonly delivered: Readonly<Partial<Record<Delivered, Instant>>>;
  /** No instance of the service lived. */
  readonly away: readonly Closed[];
  /** What was written in the chat was read afterwards. */
  readonly readBack: readonly Closed[];
}

/** What a source is not trusted to deliver before it has: coming and going by kind of person, messages, recording by the roster. */
export type Delivered = 'moves of accounts' | 'moves of others' | 'messages' | 'recording by roster';

/** Something that was said, and where it stands. */
export interface Said {
  readonly about: string;
  readonly at: Instant;
  readonly activity?: string;
  readonly where?: 'meeting' | 'personal';
  /** Since when the message stands there: it may have been edited since. */
  readonly since?: Instant;
  readonly notice?: Notice;
  readonly shows?: string;
}

/** A refusal: since when it stands, and how often in a row nobody was reached. */
export interface Refused extends RefusedAnswer {
  readonly at: Instant;
  readonly times: number;
}

/** Parts of the record that became known after its card was closed. */
export interface Addition {
  readonly at: Instant;
  readonly parts: readonly string[];
}

export interface Participant {
  readonly id: ParticipantId;
  readonly name?: string;
  /** What a name like "Mor til Ida" says of its owner ("Mor"), in place of it: whose mother they are is not kept. */
  readonly relation?: string;
  readonly address?: string;
  readonly affiliation?: Affiliation;
  readonly organisation?: string;
  readonly locale?: string;
  /** The language they chose with a press in this meeting, as a BCP 47 tag. */
  readonly chosenLanguage?: string;
  /** Said by the platform: co-organizer. The organizer is `MeetingState.organizer`. */
  readonly coOrganizer: boolean;
  readonly declaredRole?: DeclaredRole;
  readonly declaredAt?: Instant;
  /** When they were declared to lead, and are not any more. */
  readonly ledBefore?: readonly Closed[];
  /** Took the lead of a meeting that nobody led. */
  readonly tookLeadAt?: Instant;
  /** Attendances right now: by the call's id of each device; `teams`, `members`, `seen` or `listed` is what other signals tell. */
  readonly devices: Readonly<Record<string, Device>>;
  /** When this person has been in the meeting; the last has no `to` while they are here. */
  readonly stays: readonly Stay[];
  /** Entered the chat, and it is not known yet whether that means the meeting. */
  readonly enteredChatAt?: Instant;
  /** Teams said that they left, which the call's roster has not confirmed yet, or which may be about another device. */
  readonly saidToLeaveAt?: Instant;
  /** Nobody who was watching has told of them since then; absent while somebody watches. */
  readonly unsureSince?: Instant;
  /** What was seen of the camera, oldest first; the last has no `to` while it is being seen. */
  readonly camera: readonly CameraStretch[];
  /** When they were reminded that it is off. */
  readonly cameraReminders: readonly Instant[];
  /** Every time the organizer said that the camera is seen, oldest first. */
  readonly cameraConfirmed: readonly Answer[];
  readonly cameraExempt?: Answer & { readonly reason: ExemptionReason };
  readonly cameraHelpAskedAt?: Instant;
  readonly identity?: Answer & { readonly answer: IdentityAnswer };
  readonly introduced?: Answer;
  /** Every confirmation of sitting screened, oldest first. */
  readonly screened: readonly Answer[];
  /** Every time they gave their consent or took it back, oldest first. */
  readonly consents: readonly Consent[];
}

/** A time in the meeting. `told`: the platform said when it ended; else somebody only was not there any more when it was looked. */
export interface Stay extends Stretch {
  readonly told?: true;
  /** Nobody had told of them since the stay's end; then they were found gone. */
  readonly foundGone?: Instant;
  /** Nobody told that they came: they were there at `from` at the latest, and may have been before. */
  readonly fromAtLatest?: true;
}

export interface Device {
  readonly where: 'lobby' | 'inside';
  readonly camera?: 'on' | 'off' | 'none';
  /** Told to come in more than once: leaving once may be leaving with one of several devices. */
  readonly twice?: true;
}

/** `none`: this participant cannot send video. */
export interface CameraStretch extends Stretch {
  readonly state: 'on' | 'off' | 'none';
}

/** A confirmation: when, and by whom (the person, or an organizer for them). */
export interface Answer {
  readonly at: Instant;
  readonly by: ParticipantId;
}

/** What somebody pressed about their own consent, and when. */
export interface Consent {
  readonly at: Instant;
  readonly is: 'given' | 'withdrawn';
}

/** A press that can be taken back. */
export interface PressDone extends Answer {
  readonly id: string;
  readonly what: PressContent;
}

/** A press that was taken back, and when. */
export interface PressUndone extends Answer {
  readonly press: string;
  readonly what: PressType;
  readonly pressedAt: Instant;
}

export interface StaffIdRequest {
  readonly by: ParticipantId;
  readonly of?: ParticipantId;
  readonly at: Instant;
  readonly closed?: Answer & { readonly outcome: StaffIdOutcome };
}

export interface Recording {
  /** The platform's ids for it: both signals of one recording are one recording. */
  readonly keys: readonly string[];
  readonly kind: RecordingKind;
  readonly startedAt: Instant;
  /** Absent while it runs. */
  readonly stoppedAt?: Instant;
  /** When it was last time to say again that it runs. */
  readonly remindedAt?: Instant;
  /** Who started it, if known. */
  readonly by?: ParticipantId;
}

export interface FindingState {
  readonly message: string;
  readonly by: ParticipantId;
  /** When the first of it came into sight. */
  readonly at: Instant;
  readonly findings: readonly KindFound[];
  readonly closed?: { readonly at: Instant; readonly how: 'edited' | 'deleted' | 'dismissed' };
  readonly hiddenAt?: Instant;
}

/** A kind of sensitive content in a message, and when it came into it. */
export interface KindFound extends MessageFinding {
  readonly at: Instant;
}

export interface CallState {
  readonly id?: string;
  readonly state: 'none' | 'joining' | 'joined' | 'ended';
  readonly sequence?: number;
  readonly reason?: string;
}

/** An occurrence nobody has said anything about yet. */
export const initialState: MeetingState = {
  phase: 'upcoming',
  participants: {},
  aliases: {},
  members: {},
  staffIdRequests: [],
  recordings: [],
  findings: {},
  hinted: [],
  watched: [],
  preparation: {},
  pauses: [],
  presses: [],
  undone: [],
  trials: [],
  reminders: { identity: [], cameras: [], organizerGone: [], leaving: [], blind: [], sensitive: [] },
  call: { state: 'none' },
  coverage: { installed: [], roster: [], chatWatch: [], delivered: {}, away: [], readBack: [] },
  said: {},
  refused: {},
  unreachable: {},
  cards: {},
};

/** Somebody of whom nothing is known but who they are. */
export function stranger(id: ParticipantId): Participant {
  return {
    id,
    coOrganizer: false,
    devices: {},
    stays: [],
    camera: [],
    cameraReminders: [],
    cameraConfirmed: [],
    screened: [],
    consents: [],
  };
}
