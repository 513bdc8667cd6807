import type { Routine } from '../../routine/routine.ts';
import { appointment, isReminded, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { cameraNow, isCameraConfirmed, isOffUnexcused, offSince } from '../know/camera.ts';
import { activeSince, isActive } from '../know/phase.ts';
import type { Instant } from '../person.ts';
import { reminds, tell, tellLeaders } from '../say.ts';
import type { MeetingState, Participant } from '../state.ts';
import { cameraEvidence } from './camera-evidence.ts';
import { answered, type EachDemand, type Scene, type Standing } from './entry.ts';

/**
 * All use video. Whose camera stays off is reminded privately, once; after another while those who lead are told, of all who
 * are without in one notice.
 */
export const cameraOn: EachDemand = { of: 'each', standing, evidence: cameraEvidence, react, due };

/** What is seen now counts before what was said; what cannot be seen is never "off". */
function standing(_: Scene, participant: Participant): Standing {
  const { cameraExempt, cameraConfirmed, affiliation } = participant;
  const now = cameraNow(participant);
  if (now?.state === 'on') return { is: 'observed', at: now.from };
  if (affiliation === 'phone' || now?.state === 'none') return { is: 'not-asked' };
  if (cameraExempt !== undefined) return { is: 'exempt', ...cameraExempt };
  if (now?.state === 'off') return { is: 'not-kept', at: now.from };
  return isCameraConfirmed(participant) ? answered(participant, cameraConfirmed.at(-1)) : { is: 'not-observed' };
}

function react(change: Change, routine: Routine): readonly Effect[] {
  const { before, after } = change;
  if (after.removedAt !== undefined || !reminds(routine, 'camera-on')) return [];
  const known = (id: string) => before.participants[id];
  const people = before.participants === after.participants ? [] : Object.values(after.participants);
  return [
    ...people.filter((one) => known(one.id) !== one).flatMap((one) => aboutOne(after, known(one.id), one)),
    ...aboutAll(change, routine),
  ];
}

function aboutOne(state: MeetingState, before: Participant | undefined, participant: Participant): readonly Effect[] {
  const { id, cameraReminders, cameraHelpAskedAt } = participant;
  const isDue = isActive(state) && cameraReminders.length > (before?.cameraReminders.length ?? 0);
  // Who asks is heard, also while the routine is paused.
  const asksHelp = cameraHelpAskedAt !== undefined && before?.cameraHelpAskedAt !== cameraHelpAskedAt;
  const help = { matter: `camera-help ${id}`, notice: { about: 'camera-help-asked', by: id } as const, except: id };
  return [
    ...(isDue ? [tell(id, `camera ${id}`, { about: 'camera-off' })] : []),
    ...(asksHelp ? tellLeaders(state, help) : []),
  ];
}

function aboutAll(change: Change, routine: Routine): readonly Effect[] {
  const { event, after } = change;
  if (!isReminded(change, 'cameras') || !isActive(after)) return [];
  const participants = Object.values(after.participants)
    .filter((participant) => isOffUnexcused(participant) && firstDue(after, participant, routine) <= event.at)
    .map(({ id }) => id);
  if (participants.length === 0) return [];
  return tellLeaders(after, { matter: 'cameras', notice: { about: 'cameras-off', participants } });
}

function due(state: MeetingState, routine: Routine): readonly Appointment[] {
  if (!isActive(state) || !reminds(routine, 'camera-on')) return [];
  const off = Object.values(state.participants).filter(isOffUnexcused);
  const waiting = off.filter((participant) => !wasReminded(participant));
  return [
    ...waiting.map((participant): Appointment => ({
      timer: { kind: 'camera', participant: participant.id },
      at: firstDue(state, participant, routine),
    })),
    ...appointment({ kind: 'cameras' }, leadersDue(state, off, routine)),
  ];
}

/** Notices about cameras are changed no more often than this. */
const least = 30_000;

/** When those who lead hear of cameras next: of the first of whom they have not heard. */
function leadersDue(state: MeetingState, off: readonly Participant[], routine: Routine): Instant | undefined {
  const last = state.reminders.cameras.at(-1);
  const times = off
    .map((participant) => firstDue(state, participant, routine) + routine.timings.cameraInterval * 1000)
    .filter((at) => last === undefined || at > last);
  return times.length === 0 ? undefined : Math.max(Math.min(...times), last === undefined ? 0 : last + least);
}

/** When the patience with somebody whose camera is off is over. */
function firstDue(state: MeetingState, participant: Participant, { timings }: Routine): Instant {
  return Math.max(offSince(participant) ?? 0, activeSince(state)) + timings.cameraGrace * 1000;
}

function wasReminded(participant: Participant): boolean {
  const since = offSince(participant) ?? 0;
  return participant.cameraReminders.some((at) => at >= since);
}
