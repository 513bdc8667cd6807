import type { Routine } from '../../routine/routine.ts';
import type { MeetingDemand } from '../../routine/demand.ts';
import type { ExemptionReason } from '../event.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { Answer, MeetingState, Participant } from '../state.ts';
import { isPresent } from './presence.ts';
import { isOutside } from './role.ts';

/** The demands that each person keeps, or that are kept for each person. */
export type PersonalDemand = Extract<
  MeetingDemand,
  'guest-shows-id' | 'camera-on' | 'introductions' | 'screened' | 'consent'
>;

/** How a person stands to a demand, and the evidence for it. */
export type Standing =
  /** The platform showed it. */
  | { readonly is: 'observed'; readonly at: Instant }
  | { readonly is: 'confirmed-by-person'; readonly at: Instant }
  | { readonly is: 'confirmed-by-organizer'; readonly at: Instant; readonly by: ParticipantId }
  | { readonly is: 'exempt'; readonly reason: ExemptionReason; readonly at: Instant; readonly by: ParticipantId }
  /** It was answered or observed, and is not kept: the camera is off, the person could not be identified. */
  | { readonly is: 'not-kept'; readonly at: Instant }
  /** Nobody has answered yet. */
  | { readonly is: 'open' }
  /** Neither the platform nor anybody has told. */
  | { readonly is: 'not-observed' }
  /** The demand is not about this person (staff are not asked to prove who they are). */
  | { readonly is: 'not-asked' };

/** Whether nothing is left to do about it. */
export function isSettled({ is }: Standing): boolean {
  return is !== 'open' && is !== 'not-kept' && is !== 'not-observed';
}

/** How one person stands to one demand now. */
export function standing(
  { state, routine }: { readonly state: MeetingState; readonly routine: Routine },
  participant: Participant,
  demand: PersonalDemand,
): Standing {
  if (routine.demands[demand] === 'off') return { is: 'not-asked' };
  switch (demand) {
    case 'guest-shows-id':
      return identityStanding(state, participant);
    case 'camera-on':
      return cameraStanding(participant);
    case 'introductions':
      return answered(participant, participant.introduced);
    default:
      return answered(participant, validScreened(participant, routine));
  }
}

/** The confirmation of sitting screened that still counts: an absence longer than the routine allows ends it. */
export function validScreened({ screened, stays }: Participant, { timings }: Routine): Answer | undefined {
  const last = screened.at(-1);
  if (last === undefined) return undefined;
  const isLong = stays.some(({ to }, index) => {
    const back = stays[index + 1]?.from;
    return to !== undefined && back !== undefined && back > last.at && back - to > timings.absence * 1000;
  });
  return isLong ? undefined : last;
}

function identityStanding(state: MeetingState, participant: Participant): Standing {
  const { identity } = participant;
  if (!isOutside(state, participant)) return { is: 'not-asked' };
  if (identity === undefined) return { is: 'open' };
  if (identity.answer === 'failed') return { is: 'not-kept', at: identity.at };
  return { is: 'confirmed-by-organizer', at: identity.at, by: identity.by };
}

/** What is seen now counts before what was said; what cannot be seen is never "off". */
function cameraStanding(participant: Participant): Standing {
  const { camera, cameraExempt, cameraConfirmed } = participant;
  if (camera?.state === 'on') return { is: 'observed', at: camera.since };
  if (cameraExempt !== undefined) return { is: 'exempt', ...cameraExempt };
  if (camera?.state === 'off') return { is: 'not-kept', at: camera.since };
  if (cameraConfirmed !== undefined) return answered(participant, cameraConfirmed);
  if (camera?.everOn === true && !isPresent(participant)) return { is: 'observed', at: camera.since };
  return { is: 'not-observed' };
}

function answered({ id }: Participant, answer: Answer | undefined): Standing {
  if (answer === undefined) return { is: 'open' };
  if (answer.by === id) return { is: 'confirmed-by-person', at: answer.at };
  return { is: 'confirmed-by-organizer', at: answer.at, by: answer.by };
}
