import type { DeclaredRole, StaffIdOutcome } from '../protocol/answer.ts';
import type { PressType } from '../protocol/event.ts';
import type { Role } from '../protocol/know/role.ts';
import type { RecordingKind, Sight } from '../protocol/notice.ts';
import type { Affiliation, ParticipantId } from '../protocol/person.ts';
import type { MeetingState } from '../protocol/state.ts';
import type { Demand, MeetingDemand, Mode } from '../routine/demand.ts';
import type { Routine } from '../routine/routine.ts';
import type { Evidence, PersonEvidence, Times } from './evidence.ts';

/**
 * What is left of a meeting for those who must account for it: plain JSON, times in ISO 8601 (UTC). No text that anybody wrote
 * is in it, and nobody is named who did not take part.
 */
export interface MeetingRecord {
  readonly version: 2;
  readonly meeting: MeetingFacts;
  readonly routine: {
    readonly organisation?: string;
    readonly consent: 'consent' | 'informed';
    readonly retentionDays: number;
  };
  readonly organizer?: Named;
  readonly participants: readonly ParticipantRecord[];
  readonly preparation: readonly {
    readonly demand: Demand;
    readonly mode: Mode;
    readonly done: boolean;
    readonly at?: string;
    /** What was read in the invitation; absent where the organizer has ticked it, or nobody has. */
    readonly evidence?: 'observed' | 'not-kept';
  }[];
  readonly demands: readonly DemandRecord[];
  readonly staffIdRequests: readonly {
    readonly by: Named;
    readonly of?: Named;
    readonly at: string;
    readonly outcome: StaffIdOutcome | 'open';
    readonly closedAt?: string;
    readonly closedBy?: Named;
  }[];
  readonly recordings: readonly {
    readonly kind: RecordingKind;
    readonly from: string;
    readonly to?: string;
    readonly by?: Named;
  }[];
  readonly findings: readonly FindingRecord[];
  /** How often each rule found something that the organizer said was nothing: for those who tune the rules. */
  readonly dismissedByRule: Readonly<Record<string, number>>;
  readonly organizerAbsences: readonly {
    readonly from: string;
    readonly to?: string;
    readonly remaining: number;
    readonly endedBy?: 'back' | 'others-left' | 'ended';
    readonly told: number;
    /** When somebody who leads may have been there unseen. */
    readonly unobserved?: readonly Times[];
  }[];
  /** Who led, who left when, who was last, and the rule that leaving last is judged by. */
  readonly leaving: {
    readonly rule: Routine['leavesLast'];
    readonly leaders: readonly (Named & { readonly role: Role; readonly leftAt?: string })[];
    readonly inCharge?: Named;
    /** The last of whom it is known that they left. */
    readonly last?: Named & { readonly at: string };
    /** When coming and going was not watched in the time that counts. */
    readonly unobserved?: readonly Times[];
  };
  readonly pauses: readonly Times[];
  /** What was pressed and taken back. */
  readonly undone: readonly {
    readonly press: PressType;
    readonly by: Named;
    readonly pressedAt: string;
    readonly at: string;
  }[];
  /** When what could be watched was not; absent: all the time the meeting lasted it was. */
  readonly unobserved: Readonly<Record<Sight | 'withoutAccount', readonly Times[]>>;
  /** When no instance of the service lived. */
  readonly away: readonly Times[];
  readonly refused: Readonly<Record<string, string>>;
  /** What became known after the record's card was closed. */
  readonly added: readonly { readonly at: string; readonly parts: readonly string[] }[];
}

/** Somebody by id, and as they were shown. */
export interface Named {
  readonly id: ParticipantId;
  readonly name?: string;
}

/** When the meeting was, and how it ended. */
export interface MeetingFacts {
  readonly phase: MeetingState['phase'];
  readonly scheduledStart?: string;
  readonly scheduledEnd?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly endedBy?: NonNullable<MeetingState['endedBy']>;
  /** When somebody was last there, where nobody told the end. */
  readonly lastThereAt?: string;
  /** Sessions before the scheduled start to which nobody but staff came. */
  readonly trials?: readonly Times[];
  readonly stoppedAt?: string;
  readonly removedAt?: string;
}

/** Somebody who took part, or waited to. */
export interface ParticipantRecord extends Named {
  readonly role: Role;
  readonly declaredRole?: DeclaredRole;
  readonly affiliation?: Affiliation;
  /**
   * `fromAtLatest`: nobody told that they came; they were there then, and may have been before. `foundGone`: nobody told that they
   * left; they may have been there from `to` until then.
   */
  readonly stays: readonly (Times & { readonly fromAtLatest?: true; readonly foundGone?: string })[];
  /** Took the lead of a meeting that nobody led. */
  readonly tookLeadAt?: string;
  /** Off for longer than the routine's patience, and not seen for longer than that. */
  readonly camera?: { readonly everOn: boolean; readonly off: readonly Times[]; readonly unobserved: readonly Times[] };
  /** Every time they gave their consent or took it back, where the routine asks for it. */
  readonly consents?: readonly { readonly at: string; readonly is: 'given' | 'withdrawn' }[];
  /** Nobody has told of them since then. */
  readonly unsureSince?: string;
}

/** One clause: kept by each person, or by the meeting as a whole. */
export interface DemandRecord {
  readonly demand: MeetingDemand;
  readonly mode: Mode;
  readonly people?: readonly PersonEvidence[];
  readonly evidence?: Evidence;
  /** When what would show it was not watched. */
  readonly unobserved?: readonly Times[];
}

/** A message that may have held something sensitive: what kind, whose, and what became of it. */
export interface FindingRecord {
  readonly message: string;
  readonly by: Named;
  readonly at: string;
  readonly kinds: readonly {
    readonly category: string;
    readonly severity: string;
    readonly rule: string;
    readonly at: string;
  }[];
  readonly closed?: { readonly at: string; readonly how: 'edited' | 'deleted' | 'dismissed' };
  readonly hiddenAt?: string;
}
