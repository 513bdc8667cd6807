import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';
import { everInside, present } from './people.ts';
import { isLed, isStaff, leads } from './role.ts';

/** How long nobody may lead a meeting before a colleague can take the lead, in milliseconds. */
export const leadPatience = 120_000;

/** Since when a running meeting has had nobody in it who leads; absent while somebody does. */
export function leaderlessSince(state: MeetingState): Instant | undefined {
  const { phase, startedAt } = state;
  if (phase !== 'running' || startedAt === undefined || isLed(state)) return undefined;
  const left = everInside(state).flatMap(({ id, stays }) => (leads(state, id) ? (stays.at(-1)?.to ?? []) : []));
  return Math.max(startedAt, ...left);
}

/** Whether the meeting has begun and nobody who leads has come yet, though it is known who should. */
export function isAwaitingLeader(state: MeetingState): boolean {
  if (leaderlessSince(state) === undefined || state.organizer === undefined) return false;
  return present(state).length > 0 && !everInside(state).some(({ id }) => leads(state, id));
}

/** Colleagues who are there and could take the lead. */
export function possibleLeaders(state: MeetingState): readonly string[] {
  return present(state)
    .map(({ id }) => id)
    .filter((id) => isStaff(state, id));
}
