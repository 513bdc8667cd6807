import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { activeSince, isActive } from '../learn/phase.ts';
import { isOffUnexcused } from '../learn/timer.ts';
import type { Instant } from '../person.ts';
import type { MeetingState, Participant } from '../state.ts';
import { reminds, tellLeaders } from './say.ts';

/** Whose camera stays off is reminded privately, once; after another while the organizer is told, once. */
export function cameraOn({ before, after }: Change, routine: Routine): readonly Effect[] {
  if (before.participants === after.participants || after.removedAt !== undefined) return [];
  if (!reminds(routine, 'camera-on')) return [];
  return Object.values(after.participants).flatMap((participant): readonly Effect[] => {
    const known = before.participants[participant.id];
    if (known === participant) return [];
    const reminder = isActive(after) ? remind(after, known, participant) : [];
    return [...reminder, ...askForHelp(after, known, participant)];
  });
}

function remind(state: MeetingState, before: Participant | undefined, { id, camera }: Participant): readonly Effect[] {
  if (camera === undefined || camera.reminded <= (before?.camera?.reminded ?? 0)) return [];
  if (camera.reminded === 1) return [{ type: 'tell', to: id, notice: { about: 'camera-off' } }];
  return tellLeaders(state, { about: 'camera-off-organizer', participant: id }, id);
}

/** Who asks is heard, also while the routine is paused. */
function askForHelp(state: MeetingState, before: Participant | undefined, participant: Participant): readonly Effect[] {
  const { id, cameraHelpAskedAt } = participant;
  if (cameraHelpAskedAt === undefined || before?.cameraHelpAskedAt === cameraHelpAskedAt) return [];
  return tellLeaders(state, { about: 'camera-help-asked', by: id }, id);
}

/** When somebody's camera comes up next, while it is off without excuse. */
export function cameraDue(state: MeetingState, participant: Participant, routine: Routine): Instant | undefined {
  const { camera } = participant;
  if (!isActive(state) || !reminds(routine, 'camera-on') || camera === undefined) return undefined;
  if (!isOffUnexcused(participant) || camera.reminded === 2) return undefined;
  const { cameraGrace, cameraInterval } = routine.timings;
  return Math.max(camera.since, activeSince(state)) + (cameraGrace + camera.reminded * cameraInterval) * 1000;
}
