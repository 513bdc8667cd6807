import type { CompleteLanguage, Language } from '../language/language.ts';
import type { Demand, Mode } from './demand.ts';

/** An organisation's routine as data: every choice it can make. The municipality's own is `standard`. */
export interface Routine {
  /** The organisation's name as people say it ("Nordvik kommune"); shown on the cards when given. */
  readonly organisation?: string;
  /** The language of what everybody sees together. */
  readonly language: CompleteLanguage;
  readonly demands: Readonly<Record<Demand, Mode>>;
  readonly consent: ConsentClause;
  /** Who is to leave last: the organizer in person, or whoever of those who lead is in charge at the end. */
  readonly leavesLast: 'organizer' | 'who-leads';
  /** Who may take the lead of a meeting that nobody leads: colleagues who are there, or nobody. */
  readonly mayLead: 'staff' | 'nobody';
  /** Whether Teams' transcription is a recording: it counts as one, is only noted in the record, or is ignored. */
  readonly transcription: 'counts' | 'noted' | 'ignored';
  /** Where sensitive notes belong instead of the chat. */
  readonly tools: readonly Tool[];
  readonly timings: Timings;
  /** The organisation's privacy page about the bot (https). */
  readonly privacyUrl?: string;
  readonly detection: DetectionChoices;
  readonly invitation: InvitationChoices;
}

/**
 * What is told of the conversation by video before anything is asked: `informed` only informs, `consent` asks each for their own
 * consent (an authority seldom has it as legal basis: GDPR recital 43; the choice is the organisation's).
 */
export interface ConsentClause {
  readonly kind: 'consent' | 'informed';
  /** Wording per language; the shipped wording for the kind is used where it is missing. */
  readonly wording: Readonly<Partial<Record<Language, string>>>;
  /** What happens when somebody takes their consent back, to that one, per language. */
  readonly withdrawn: Readonly<Partial<Record<Language, string>>>;
}

export interface Tool {
  readonly name: string;
  /** What it is called in languages in which it has another name. */
  readonly names?: Readonly<Partial<Record<Language, string>>>;
  readonly url?: string;
}

/** All in seconds, except `retentionDays`. */
export interface Timings {
  /** Patience after joining, and after a camera is turned off, before the person is reminded. */
  readonly cameraGrace: number;
  /** From the private camera reminder to telling the organizer, once. */
  readonly cameraInterval: number;
  /** An outside participant not identified: first reminder to the organizer, and how often after that. */
  readonly identityFirst: number;
  readonly identityAgain: number;
  /** The longest absence that keeps a person's confirmation of sitting screened. */
  readonly absence: number;
  /** How long before the scheduled end the organizer is reminded to leave last. */
  readonly endReminder: number;
  /** The stretch before the scheduled end in which somebody leaving counts as people beginning to leave. */
  readonly leavingWindow: number;
  /** Patience when no organizer is left, so that "End meeting" is not taken for leaving first. */
  readonly organizerGoneGrace: number;
  readonly organizerGoneAgain: number;
  /** How often a running recording is mentioned again. */
  readonly recordingAgain: number;
  /** The shortest time between two neutral notices about sensitive content in one meeting. */
  readonly sensitiveNotice: number;
  /** A meeting without end event closes itself: nobody present this long, or this long after its start. */
  readonly emptyCloses: number;
  readonly longestMeeting: number;
  /** How often the call roster is read whole, to mend lost notifications. */
  readonly rosterInterval: number;
  /** How often Graph is told that the bot still wants its place in the call (Microsoft advises 15 minutes). */
  readonly callKeepAlive: number;
  /** Everything about a meeting is deleted this many days after it. */
  readonly retentionDays: number;
}

/** What an organisation changes in the detection of sensitive content. */
export interface DetectionChoices {
  /** Rule ids that are switched off. */
  readonly rulesOff: readonly string[];
  /** The organisation's own words: a pattern is a word or phrase; `*` at its end covers endings and compounds. */
  readonly words: readonly { readonly pattern: string; readonly category: string; readonly severity: string }[];
}

/** What an organisation says of its invitations. */
export interface InvitationChoices {
  /** Its own mail domains; whoever has another is from outside. The organizer's own is always one of them. */
  readonly domains: readonly string[];
  /** File names under which it hands out its routine for video meetings. */
  readonly routineFiles: readonly string[];
}
