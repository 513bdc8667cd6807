import type { ExemptionReason, IdentityAnswer } from '../protocol/answer.ts';
import type { Found, Scene, Standing } from '../protocol/demand/entry.ts';
import { demandTable, type PersonalDemand } from '../protocol/demand/table.ts';
import { everInside, personOf } from '../protocol/know/people.ts';
import type { Instant, ParticipantId } from '../protocol/person.ts';
import type { Closed, MeetingState } from '../protocol/state.ts';

/** How it is known that a demand was kept, or that it was not. */
export type Evidence = Found['is'] | Exclude<Standing['is'], 'not-asked'>;

export interface Times {
  /** ISO 8601, UTC. */
  readonly from: string;
  readonly to?: string;
}

/** The evidence for one person and one demand. */
export interface PersonEvidence {
  readonly participant: ParticipantId;
  readonly evidence: Evidence;
  /** ISO 8601, UTC. */
  readonly at?: string;
  readonly confirmedBy?: { readonly id: ParticipantId; readonly name?: string };
  readonly because?: ExemptionReason;
  /** When the consent was given that was taken back at `at`. */
  readonly givenAt?: string;
  /** How the person was identified. */
  readonly answer?: IdentityAnswer;
  /** When it was not kept, or neither observed nor confirmed, where that was for some time. */
  readonly when?: readonly Times[];
}

/** The evidence for each person whom a demand was about. */
export function evidenceFor(scene: Scene, demand: PersonalDemand): readonly PersonEvidence[] {
  return everInside(scene.state).flatMap((participant): readonly PersonEvidence[] => {
    const how = demandTable[demand].evidence(scene, participant);
    return how.is === 'not-asked' ? [] : [{ participant: participant.id, ...described(scene.state, how) }];
  });
}

function described(
  state: MeetingState,
  how: Exclude<Standing, { is: 'not-asked' }>,
): Omit<PersonEvidence, 'participant'> {
  switch (how.is) {
    case 'open':
      return { evidence: state.phase === 'ended' ? 'not-observed' : 'open' };
    case 'not-observed':
      return { evidence: how.is, ...whenOf(how.when) };
    case 'informed':
      return { evidence: how.is };
    case 'withdrawn':
      return { evidence: how.is, at: iso(how.at), givenAt: iso(how.given) };
    case 'observed':
      return { evidence: how.is, at: iso(how.at) };
    case 'confirmed-by-person':
      return { evidence: how.is, at: iso(how.at), ...whenOf(how.when) };
    case 'not-kept':
      return { evidence: how.is, at: iso(how.at), ...whenOf(how.when), ...(how.answer && { answer: how.answer }) };
    case 'confirmed-by-organizer':
      return {
        evidence: how.is,
        at: iso(how.at),
        confirmedBy: naming(state, how.by),
        ...whenOf(how.when),
        ...(how.answer && { answer: how.answer }),
      };
    case 'exempt':
      return { evidence: how.is, because: how.reason, at: iso(how.at), confirmedBy: naming(state, how.by) };
  }
}

function whenOf(when: readonly Closed[] | undefined): { readonly when?: readonly Times[] } {
  return when === undefined || when.length === 0 ? {} : { when: when.map(times) };
}

/** Somebody by id, and by what they are called; of a name that names somebody else, by what it says of its owner. */
export function naming(state: MeetingState, id: ParticipantId): { readonly id: ParticipantId; readonly name?: string } {
  const person = personOf(state, id);
  const participant = state.participants[person];
  const name = participant?.name ?? participant?.relation;
  return { id: person, ...(name !== undefined && { name }) };
}

/** A stretch of time in ISO 8601. */
export function times({ from, to }: { readonly from: Instant; readonly to?: Instant }): Times {
  return { from: iso(from), ...(to !== undefined && { to: iso(to) }) };
}

/** An instant as ISO 8601, UTC. */
export function iso(at: Instant): string {
  return new Date(at).toISOString();
}
