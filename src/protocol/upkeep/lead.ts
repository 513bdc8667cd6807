import type { Routine } from '../../routine/routine.ts';
import { appointment, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { leaderlessSince, leadPatience, possibleLeaders } from '../know/lead.ts';
import { isActive } from '../know/phase.ts';
import type { MeetingState } from '../state.ts';

/** The organizer hears, where they are, that a colleague has taken the lead of their meeting. */
export function lead({ event, before, after }: Change): readonly Effect[] {
  if (event.type !== 'leadTaken' || before === after || after.organizer === undefined) return [];
  const by = Object.values(after.participants).find(
    ({ id, tookLeadAt }) => tookLeadAt !== undefined && before.participants[id]?.tookLeadAt === undefined,
  );
  if (by === undefined || by.id === after.organizer) return [];
  return [{ type: 'callBack', to: after.organizer, matter: 'lead', notice: { about: 'lead-taken', by: by.id } }];
}

/** When colleagues are offered the lead of a meeting that nobody leads. */
export function leaderlessDue(state: MeetingState, { mayLead }: Routine): readonly Appointment[] {
  const since = leaderlessSince(state);
  const isOffered = since !== undefined && mayLead === 'staff' && isActive(state) && possibleLeaders(state).length > 0;
  return appointment({ kind: 'leaderless' }, isOffered ? since + leadPatience : undefined);
}
