import type { Routine } from '../../routine/routine.ts';
import { appointment, isReminded, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { arrivalOf } from '../know/people.ts';
import { activeSince, isActive } from '../know/phase.ts';
import { isLed, isOutside, unidentified } from '../know/role.ts';
import type { Instant } from '../person.ts';
import { reminds, tellLeaders } from '../say.ts';
import type { MeetingState, Participant } from '../state.ts';
import type { EachDemand, Scene, Standing } from './entry.ts';

/** The organizer says of everybody from outside who they are, and is reminded of those of whom nobody has. */
export const guestShowsId: EachDemand = { of: 'each', standing, evidence: standing, react, due };

function standing({ state }: Scene, participant: Participant): Standing {
  const { identity } = participant;
  if (!isOutside(state, participant)) return { is: 'not-asked' };
  if (identity === undefined) return { is: 'open' };
  const { at, by, answer } = identity;
  return answer === 'failed' ? { is: 'not-kept', at, answer } : { is: 'confirmed-by-organizer', at, by, answer };
}

function react(change: Change, routine: Routine): readonly Effect[] {
  const { after } = change;
  if (!isReminded(change, 'identity') || !reminds(routine, 'guest-shows-id')) return [];
  const participants = unidentified(after).map(({ id }) => id);
  return tellLeaders(after, { matter: 'identity', notice: { about: 'guests-not-identified', participants } });
}

function due(state: MeetingState, routine: Routine): readonly Appointment[] {
  return appointment({ kind: 'identity' }, identityDue(state, routine));
}

/**
 * When the organizer is reminded next: some time after somebody came, and then at longer intervals. A reminder names all who
 * are there then, so that many who come one after the other do not make many reminders. Nobody is reminded while nobody leads.
 */
function identityDue(state: MeetingState, routine: Routine): Instant | undefined {
  if (!isActive(state) || !reminds(routine, 'guest-shows-id') || !isLed(state)) return undefined;
  const { identityFirst, identityAgain, absence } = routine.timings;
  const last = state.reminders.identity.at(-1);
  const times = unidentified(state).map((participant) => {
    const came = arrivalOf(participant, absence * 1000) ?? 0;
    const isNamed = last !== undefined && last >= came;
    return isNamed ? last + identityAgain * 1000 : came + identityFirst * 1000;
  });
  return times.length === 0 ? undefined : Math.max(Math.min(...times), activeSince(state) + identityFirst * 1000);
}
