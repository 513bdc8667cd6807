import { isPresent, present } from '../people/presence.ts';
import { isOutside } from '../people/role.ts';
import type { Instant } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';
import type { Timer } from '../timer.ts';
import { ended } from './meeting.ts';
import { countTold } from './organizer-absence.ts';
import { isActive } from './phase.ts';
import { changeParticipant } from './person.ts';

/** What a due appointment changes: what was said is counted, and a meeting that nobody ended is over. */
export function fired(state: MeetingState, timer: Timer, at: Instant): MeetingState {
  switch (timer.kind) {
    case 'camera':
      return isActive(state) ? changeParticipant(state, timer.participant, countReminder) : state;
    case 'identity':
      if (!isActive(state) || unidentified(state).length === 0) return state;
      return { ...state, reminders: { identity: state.reminders.identity + 1, identityAt: at } };
    case 'organizer-gone':
      return isActive(state) ? countTold(state) : state;
    case 'empty':
      return isEmpty(state) ? ended(state, at, 'empty') : state;
    case 'longest':
      return ended(state, at, 'longest');
    default:
      return state;
  }
}

/** Those from outside who are here and of whom nobody has said who they are. */
export function unidentified(state: MeetingState): readonly Participant[] {
  return present(state).filter((participant) => isOutside(state, participant) && participant.identity === undefined);
}

/** Whether a present person's camera is off and nothing excuses it. */
export function isOffUnexcused(participant: Participant | undefined): participant is Participant {
  return (
    participant !== undefined &&
    isPresent(participant) &&
    participant.camera?.state === 'off' &&
    participant.cameraExempt === undefined
  );
}

function countReminder(participant: Participant): Participant {
  const { camera } = participant;
  if (camera === undefined || !isOffUnexcused(participant) || camera.reminded === 2) return participant;
  return { ...participant, camera: { ...camera, reminded: camera.reminded === 0 ? 1 : 2 } };
}

/**
 * Whether nobody is inside. Silence of a platform that tells of nobody is no empty meeting; a call that the bot left because
 * nobody was in it is.
 */
export function isEmpty({ phase, sources, call, participants }: MeetingState): boolean {
  const wouldKnow = sources.roster || sources.teams || (call.state === 'ended' && call.reason === 'left');
  return phase === 'running' && wouldKnow && !Object.values(participants).some(isPresent);
}
