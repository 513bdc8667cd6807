import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { personOf, present } from '../know/people.ts';
import { isStaff, leads } from '../know/role.ts';
import { reminds, tell, tellLeaders } from '../say.ts';
import type { MeetingState, StaffIdRequest } from '../state.ts';
import type { Found, Scene, WholeDemand } from './entry.ts';

/**
 * Anybody may ask staff to show ID: those asked are told, and the organizer, who sees that it happens. Who asks is heard, also
 * while the routine is paused.
 */
export const staffShowId: WholeDemand = { of: 'meeting', evidence, react, due: () => [] };

function evidence({ state: { staffIdRequests, phase } }: Scene): Found {
  const isOpen = staffIdRequests.some(({ closed }) => closed === undefined);
  if (isOpen) return { is: phase === 'running' ? 'open' : 'not-kept', unobserved: [] };
  const shown = staffIdRequests.filter(({ closed }) => closed?.outcome === 'shown');
  // A wish that was taken back was not met.
  if (shown.length === 0) return { is: 'informed', unobserved: [] };
  const byAsker = shown.every(({ by, closed }) => closed?.by === by);
  return { is: byAsker ? 'confirmed-by-person' : 'confirmed-by-organizer', unobserved: [] };
}

function react({ before, after }: Change, routine: Routine): readonly Effect[] {
  if (before.staffIdRequests === after.staffIdRequests || after.removedAt !== undefined) return [];
  if (after.phase !== 'running' || !reminds(routine, 'staff-show-id')) return [];
  const known = new Set(before.staffIdRequests.map(({ at, by }) => `${at} ${personOf(after, by)}`));
  return after.staffIdRequests
    .filter(({ at, by, closed }) => closed === undefined && !known.has(`${at} ${by}`))
    .flatMap((request) => ask(after, request));
}

function ask(state: MeetingState, { by, of, at }: StaffIdRequest): readonly Effect[] {
  const matter = staffIdMatter(by, at);
  const asked = of === undefined ? staffHere(state) : [of];
  const told = asked.filter((id) => id !== by).map((to) => tell(to, matter, { about: 'staff-id-asked', by }));
  const notice = { about: 'staff-id-asked-organizer', by, ...(of !== undefined && { of }) } as const;
  const toLeaders = tellLeaders(state, { matter, notice, except: by });
  return [...told, ...toLeaders.filter((effect) => effect.type === 'tell' && !asked.includes(effect.to))];
}

/** The matter of one wish to see ID. */
export function staffIdMatter(by: string, at: number): string {
  return `staff-id ${by} ${at}`;
}

function staffHere(state: MeetingState): readonly string[] {
  const here = present(state).filter(({ id }) => isStaff(state, id));
  return here.toSorted((a, b) => Number(leads(state, b.id)) - Number(leads(state, a.id))).map(({ id }) => id);
}
