import { everHere, personOf } from '../protocol/people/presence.ts';
import { roleOf } from '../protocol/people/role.ts';
import { standing, type PersonalDemand, type Standing } from '../protocol/people/standing.ts';
import type { ExemptionReason } from '../protocol/event.ts';
import type { Instant, ParticipantId } from '../protocol/person.ts';
import type { MeetingState } from '../protocol/state.ts';
import type { MeetingDemand } from '../routine/demand.ts';
import type { Routine } from '../routine/routine.ts';

/** How it is known that a demand was kept, or that it was not. `informed`: it stood on the card for all to read. */
export type Evidence =
  | 'observed'
  | 'confirmed-by-person'
  | 'confirmed-by-organizer'
  | 'exempt'
  | 'not-observed'
  | 'not-kept'
  | 'informed';

/** The evidence for one person and one demand. */
export interface PersonEvidence {
  readonly participant: ParticipantId;
  readonly evidence: Evidence;
  /** ISO 8601. */
  readonly at?: string;
  readonly confirmedBy?: { readonly id: ParticipantId; readonly name?: string };
  readonly because?: ExemptionReason;
  /** How the person was identified. */
  readonly answer?: 'known' | 'seen' | 'failed';
}

type Scene = { readonly state: MeetingState; readonly routine: Routine };

/** The evidence for each person whom a demand was about. */
export function evidenceFor(scene: Scene, demand: PersonalDemand): readonly PersonEvidence[] {
  return everHere(scene.state)
    .filter(({ stays }) => stays.length > 0)
    .flatMap((participant): readonly PersonEvidence[] => {
      const how = standing(scene, participant, demand);
      if (how.is === 'not-asked') return [];
      const answer = demand === 'guest-shows-id' ? participant.identity?.answer : undefined;
      return [
        { participant: participant.id, ...described(scene.state, how), ...(answer === undefined ? {} : { answer }) },
      ];
    });
}

function described(
  state: MeetingState,
  how: Exclude<Standing, { is: 'not-asked' }>,
): Omit<PersonEvidence, 'participant'> {
  switch (how.is) {
    case 'open':
    case 'not-observed':
      return { evidence: 'not-observed' };
    case 'observed':
    case 'confirmed-by-person':
    case 'not-kept':
      return { evidence: how.is, at: iso(how.at) };
    case 'confirmed-by-organizer':
      return { evidence: how.is, at: iso(how.at), confirmedBy: naming(state, how.by) };
    default:
      return { evidence: 'exempt', because: how.reason, at: iso(how.at), confirmedBy: naming(state, how.by) };
  }
}

/** The evidence for what a meeting keeps as a whole. What nobody could have seen is not called kept. */
export function evidenceOfMeeting(scene: Scene, demand: Exclude<MeetingDemand, PersonalDemand>): Evidence {
  const { state } = scene;
  switch (demand) {
    case 'staff-show-id':
      return staffEvidence(state);
    case 'see-who-is-here':
    case 'notes-in-right-tool':
      return 'informed';
    case 'no-recording':
      if (state.recordings.length > 0) return 'not-kept';
      return state.sources.chat || state.sources.roster ? 'observed' : 'not-observed';
    case 'chat-not-sensitive':
      return chatEvidence(state);
    default:
      return leavingEvidence(scene);
  }
}

/** The chat was read where its watch was let in, which takes the same permission; or where something was found in it. */
function chatEvidence({ findings, sources }: MeetingState): Evidence {
  const found = Object.values(findings);
  if (found.some(({ closed }) => closed?.how !== 'dismissed')) return 'not-kept';
  return sources.chat || found.length > 0 ? 'observed' : 'not-observed';
}

function staffEvidence({ staffIdRequests }: MeetingState): Evidence {
  const kept = staffIdRequests.every(({ closed }) => closed !== undefined);
  if (!kept) return 'not-kept';
  const byAsker = staffIdRequests.every(({ by, closed }) => closed?.by === by);
  if (staffIdRequests.length === 0) return 'informed';
  return byAsker ? 'confirmed-by-person' : 'confirmed-by-organizer';
}

/** Ending the meeting for all empties it within moments: that is not leaving first. */
function leavingEvidence({ state, routine }: Scene): Evidence {
  const last = state.organizerAbsences.at(-1);
  const away = last === undefined ? 0 : (last.to ?? state.endedAt ?? last.from) - last.from;
  if (last?.endedBy !== 'back' && away > routine.timings.organizerGoneGrace * 1000) return 'not-kept';
  const wasHere = everHere(state).some(
    ({ id, stays }) => stays.length > 0 && ['organizer', 'co-organizer'].includes(roleOf(state, id)),
  );
  return wasHere && (state.sources.roster || state.sources.teams) ? 'observed' : 'not-observed';
}

/** Somebody by id, and as they were shown. */
export function naming(state: MeetingState, id: ParticipantId): { readonly id: ParticipantId; readonly name?: string } {
  const person = personOf(state, id);
  const name = state.participants[person]?.name;
  return { id: person, ...(name === undefined ? {} : { name }) };
}

/** An instant as ISO 8601, UTC. */
export function iso(at: Instant): string {
  return new Date(at).toISOString();
}
