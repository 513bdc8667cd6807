import type { Routine } from '../../routine/routine.ts';
import type { ExemptionReason, IdentityAnswer } from '../answer.ts';
import type { Due, Rule } from '../change.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { Answer, Closed, MeetingState, Participant } from '../state.ts';

/** A meeting by its routine at a moment: what everything that is asked about it is asked of. */
export interface Scene {
  readonly state: MeetingState;
  readonly routine: Routine;
  readonly now: Instant;
}

/** How a person stands to a demand, and the evidence for it. */
export type Standing =
  /** The platform showed it, and was watching all the time. */
  | { readonly is: 'observed'; readonly at: Instant }
  | { readonly is: 'confirmed-by-person'; readonly at: Instant; readonly when?: readonly Closed[] }
  | Confirmed
  | { readonly is: 'exempt'; readonly reason: ExemptionReason; readonly at: Instant; readonly by: ParticipantId }
  /** It was answered or observed, and is not kept; `when`, where it was for some time. */
  | {
      readonly is: 'not-kept';
      readonly at: Instant;
      readonly answer?: IdentityAnswer;
      readonly when?: readonly Closed[];
    }
  /** Consent was given, and taken back later. */
  | { readonly is: 'withdrawn'; readonly at: Instant; readonly given: Instant }
  /** It stands on the card for everybody to read; there is nothing to answer. */
  | { readonly is: 'informed' }
  /** Nobody has answered yet. */
  | { readonly is: 'open' }
  /** Neither the platform nor anybody has told; `when`, where it was seen at other times. */
  | { readonly is: 'not-observed'; readonly when?: readonly Closed[] }
  /** The demand is not about this person (staff are not asked to prove who they are). */
  | { readonly is: 'not-asked' };

interface Confirmed {
  readonly is: 'confirmed-by-organizer';
  readonly at: Instant;
  readonly by: ParticipantId;
  /** How the person was identified. */
  readonly answer?: IdentityAnswer;
  /** When it was neither seen nor confirmed, later. */
  readonly when?: readonly Closed[];
}

/** How it is known that the meeting as a whole kept a demand, or that it did not; and when it was not watched. */
export interface Found {
  readonly is:
    | 'observed'
    | 'confirmed-by-person'
    | 'confirmed-by-organizer'
    /** It stands on the card for everybody to read; there is nothing to answer. */
    | 'informed'
    | 'not-kept'
    /** It is decided when the meeting ends, and holds so far. */
    | 'open'
    | 'not-observed';
  readonly unobserved: readonly Closed[];
}

/** What a demand does about a change, and what falls due for it. */
interface Acting {
  readonly react: Rule;
  readonly due: Due;
}

/** A demand that each person keeps, or that is kept for each person. */
export interface EachDemand extends Acting {
  readonly of: 'each';
  /** How it stands now: what is still left to do. */
  readonly standing: (scene: Scene, participant: Participant) => Standing;
  /** What the record says of the whole time. */
  readonly evidence: (scene: Scene, participant: Participant) => Standing;
}

/** A demand that the meeting keeps as a whole. */
export interface WholeDemand extends Acting {
  readonly of: 'meeting';
  readonly evidence: (scene: Scene) => Found;
}

/** A demand that the organizer keeps before the meeting. */
export interface PreparedDemand {
  readonly of: 'preparation';
}

export type DemandEntry = EachDemand | WholeDemand | PreparedDemand;

/** For a demand that nothing is done about, and for which nothing falls due. */
export const quiet: Acting = { react: () => [], due: () => [] };

/** What stands on the card for everybody to read. */
export const informed: WholeDemand = { of: 'meeting', ...quiet, evidence: () => ({ is: 'informed', unobserved: [] }) };

/** Whether nothing is left to do about it. */
export function isSettled({ is }: Standing): boolean {
  return is !== 'open' && is !== 'not-kept' && is !== 'not-observed' && is !== 'withdrawn';
}

/** What was confirmed, by whom: the person, or an organizer for them. */
export function answered({ id }: Pick<Participant, 'id'>, answer: Answer | undefined): Standing {
  if (answer === undefined) return { is: 'open' };
  if (answer.by === id) return { is: 'confirmed-by-person', at: answer.at };
  return { is: 'confirmed-by-organizer', at: answer.at, by: answer.by };
}
