import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { activeSince, isActive } from '../learn/phase.ts';
import { unidentified } from '../learn/timer.ts';
import type { Instant } from '../person.ts';
import type { MeetingState } from '../state.ts';
import { reminds, tellLeaders } from './say.ts';

/** The organizer is reminded of people from outside of whom nobody has said who they are. */
export function guestShowsId({ before, after }: Change, routine: Routine): readonly Effect[] {
  if (before.reminders.identity === after.reminders.identity || !reminds(routine, 'guest-shows-id')) return [];
  const participants = unidentified(after).map(({ id }) => id);
  return tellLeaders(after, { about: 'guests-not-identified', participants });
}

/**
 * When the organizer is reminded next: some time after somebody came, and then at longer intervals. A reminder names all who
 * are there then, so that many who come one after the other do not make many reminders.
 */
export function identityDue(state: MeetingState, routine: Routine): Instant | undefined {
  if (!isActive(state) || !reminds(routine, 'guest-shows-id')) return undefined;
  const { identityFirst, identityAgain } = routine.timings;
  const { identityAt } = state.reminders;
  const due = unidentified(state).map(({ stays }) => {
    const came = stays.at(-1)?.from ?? 0;
    const isNamed = identityAt !== undefined && identityAt >= came;
    return isNamed ? identityAt + identityAgain * 1000 : came + identityFirst * 1000;
  });
  return due.length === 0 ? undefined : Math.max(Math.min(...due), activeSince(state) + identityFirst * 1000);
}
