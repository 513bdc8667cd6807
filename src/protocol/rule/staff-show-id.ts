import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { personOf, present } from '../people/presence.ts';
import { isStaff, leads } from '../people/role.ts';
import type { MeetingState, StaffIdRequest } from '../state.ts';
import { reminds, tellLeaders } from './say.ts';

/**
 * Anybody may ask staff to show ID: those asked are told, and the organizer, who sees that it happens. Who asks is heard, also
 * while the routine is paused.
 */
export function staffShowId({ before, after }: Change, routine: Routine): readonly Effect[] {
  if (before.staffIdRequests === after.staffIdRequests || after.removedAt !== undefined) return [];
  if (after.phase !== 'running' || !reminds(routine, 'staff-show-id')) return [];
  const known = new Set(before.staffIdRequests.map(({ at, by }) => `${at} ${personOf(after, by)}`));
  return after.staffIdRequests
    .filter(({ at, by, closed }) => closed === undefined && !known.has(`${at} ${by}`))
    .flatMap((request) => ask(after, request));
}

function ask(state: MeetingState, { by, of }: StaffIdRequest): readonly Effect[] {
  const asked = of === undefined ? staffHere(state) : [of];
  const notice = { about: 'staff-id-asked', by } as const;
  const told = asked.filter((id) => id !== by).map((to): Effect => ({ type: 'tell', to, notice }));
  const toLeaders = tellLeaders(
    state,
    { about: 'staff-id-asked-organizer', by, ...(of === undefined ? {} : { of }) },
    by,
  );
  return [...told, ...toLeaders.filter((effect) => effect.type === 'tell' && !asked.includes(effect.to))];
}

function staffHere(state: MeetingState): readonly string[] {
  const here = present(state).filter(({ id }) => isStaff(state, id));
  return here.toSorted((a, b) => Number(leads(state, b.id)) - Number(leads(state, a.id))).map(({ id }) => id);
}
