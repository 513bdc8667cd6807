import { hasAccount } from '../protocol/know/people.ts';
import { isOutside } from '../protocol/know/role.ts';
import type { MeetingState, Participant } from '../protocol/state.ts';
import type { Overview } from './overview.ts';

const most = 10;

/**
 * Who somebody without account may turn out to be: those from outside, first the ones who have left; and those who were invited
 * and have not come, for whoever rings in.
 */
export function twinsOf(state: MeetingState, { gone, unsettled, settled }: Overview): readonly Participant[] {
  const here = [...unsettled.map(({ participant }) => participant), ...settled];
  const hasNewcomer = here.some((participant) => !hasAccount(participant));
  if (!hasNewcomer) return [];
  const invited = Object.values(state.participants).filter(
    ({ id, stays }) => stays.length === 0 && Object.hasOwn(state.members, id),
  );
  const outside = [...gone, ...here, ...invited].filter((participant) => isOutside(state, participant));
  return outside.length > 1 ? outside.slice(0, most) : [];
}
