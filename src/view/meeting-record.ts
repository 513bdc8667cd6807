import type { DeclaredRole } from '../protocol/event.ts';
import type { Role } from '../protocol/people/role.ts';
import type { Affiliation, ParticipantId } from '../protocol/person.ts';
import type { MeetingState } from '../protocol/state.ts';
import type { Demand, MeetingDemand, Mode } from '../routine/demand.ts';
import type { Evidence, PersonEvidence } from './evidence.ts';

/**
 * What is left of a meeting for those who must account for it: plain JSON, times in ISO 8601 (UTC). No text that anybody wrote
 * is in it, and nobody is named who did not take part.
 */
export interface MeetingRecord {
  readonly version: 1;
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
  }[];
  readonly demands: readonly DemandRecord[];
  readonly staffIdRequests: readonly {
    readonly by: Named;
    readonly of?: Named;
    readonly at: string;
    readonly outcome: 'shown' | 'withdrawn' | 'open';
    readonly closedAt?: string;
    readonly closedBy?: Named;
  }[];
  readonly recordings: readonly { readonly from: string; readonly to?: string; readonly by?: Named }[];
  readonly findings: readonly FindingRecord[];
  /** How often each rule found something that the organizer said was nothing: for those who tune the rules. */
  readonly dismissedByRule: Readonly<Record<string, number>>;
  readonly organizerAbsences: readonly {
    readonly from: string;
    readonly to?: string;
    readonly remaining: number;
    readonly endedBy?: 'back' | 'others-left' | 'ended';
    readonly told: number;
  }[];
  readonly pauses: readonly Times[];
  readonly sources: MeetingState['sources'];
  readonly refused: Readonly<Record<string, string>>;
}

/** Somebody by id, and as they were shown. */
export interface Named {
  readonly id: ParticipantId;
  readonly name?: string;
}

export interface Times {
  readonly from: string;
  readonly to?: string;
}

/** When the meeting was, and how it ended. */
export interface MeetingFacts {
  readonly phase: MeetingState['phase'];
  readonly scheduledStart?: string;
  readonly scheduledEnd?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly endedBy?: NonNullable<MeetingState['endedBy']>;
  readonly stoppedAt?: string;
  readonly removedAt?: string;
}

/** Somebody who took part, or waited to. */
export interface ParticipantRecord extends Named {
  readonly role: Role;
  readonly declaredRole?: DeclaredRole;
  readonly affiliation?: Affiliation;
  readonly stays: readonly Times[];
  readonly camera?: { readonly everOn: boolean; readonly off: readonly Times[] };
}

/** One clause: kept by each person, or by the meeting as a whole. */
export interface DemandRecord {
  readonly demand: MeetingDemand;
  readonly mode: Mode;
  readonly people?: readonly PersonEvidence[];
  readonly evidence?: Evidence;
}

/** A message that may have held something sensitive: what kind, whose, and what became of it. */
export interface FindingRecord {
  readonly message: string;
  readonly by: Named;
  readonly at: string;
  readonly kinds: readonly { readonly category: string; readonly severity: string; readonly rule: string }[];
  readonly closed?: { readonly at: string; readonly how: 'edited' | 'deleted' | 'dismissed' };
  readonly hiddenAt?: string;
}
