import type { Instant } from '../person.ts';
import type { Closed, MeetingState, Participant, Stretch } from '../state.ts';
import { unsureStay, unwatchedPresence } from './coverage.ts';
import { everInside } from './people.ts';
import { remembered } from './remembered.ts';
import { leads, roleOf } from './role.ts';
import { closed, overlap, union, without } from './stretches.ts';

/** A time in which nobody who leads was there while others were, after somebody had led. */
export interface Absence extends Stretch {
  /** How many others were there when the last who led had left. */
  readonly remaining: number;
  /** What ended it: somebody who leads came (back), the others left too, or the meeting ended. */
  readonly endedBy?: 'back' | 'others-left' | 'ended';
  /** How often it was told. */
  readonly told: number;
}

/**
 * When this person led the meeting from within: while inside, or not known to be out, and since taking the lead, or being said
 * to lead, where that was so.
 */
function leading(state: MeetingState, participant: Participant): readonly Stretch[] {
  const since = ledSince(state, participant);
  const stays = participant.stays.map(({ from, to, foundGone = to }): Stretch => {
    return { from, ...(foundGone !== undefined && { to: foundGone }) };
  });
  const here = [...stays, ...unsureStay(participant)];
  const now = leads(state, participant.id) ? [{ from: since, to: never }] : [];
  return overlap(closed(here, never), [...now, ...(participant.ledBefore ?? [])]).map(({ from, to }) =>
    to === never ? { from } : { from, to },
  );
}

/** Whom the platform names as one who leads has led from the beginning. */
function ledSince(
  state: MeetingState,
  { id, coOrganizer, tookLeadAt, declaredRole, declaredAt }: Participant,
): Instant {
  if (coOrganizer || roleOf(state, id) === 'organizer') return 0;
  const said = declaredRole === 'co-organizer' ? declaredAt : undefined;
  const known = [tookLeadAt, said].flatMap((at) => at ?? []);
  return known.length === 0 ? 0 : Math.min(...known);
}

const never = Number.MAX_SAFE_INTEGER;

/** Every time nobody who leads was left while others remained. The last has no `to` while it lasts. */
export const absencesOf = remembered((state: MeetingState): readonly Absence[] => {
  const inside = everInside(state);
  const led = union(inside.flatMap((one) => closed(leading(state, one), never)));
  // Who leads only for a time is one of the others before and after.
  const company = inside.map((one) => without(closed(one.stays, never), closed(leading(state, one), never)));
  return without(union(company.flat()), led)
    .filter(({ from }) => led.some(({ to }) => to === from))
    .map((absence) => described(state, absence, company));
});

function described(state: MeetingState, { from, to }: Closed, company: readonly (readonly Closed[])[]): Absence {
  const remaining = company.filter((stays) => stays.some((stay) => stay.from <= from && stay.to > from)).length;
  const told = state.reminders.organizerGone.filter((at) => at >= from && at <= to).length;
  if (to === never) return { from, remaining, told };
  return { from, to, remaining, told, endedBy: endOf(state, to, company) };
}

function endOf(
  state: MeetingState,
  to: Instant,
  company: readonly (readonly Closed[])[],
): NonNullable<Absence['endedBy']> {
  if (company.some((stays) => stays.some((stay) => stay.from <= to && stay.to > to))) return 'back';
  return state.endedAt === to ? 'ended' : 'others-left';
}

/** When somebody who leads may have been there unseen, though nobody told of them. */
export function leaderUnseen(state: MeetingState, { from, to = never }: Stretch, now: Instant): readonly Closed[] {
  const leaders = everInside(state).filter(({ id }) => leads(state, id));
  return union(leaders.flatMap((one) => unwatchedPresence(state, one, { from, to: Math.min(to, now) })));
}

/** The time nobody who leads has been there, while others are and somebody has led; absent when somebody leads. */
export function openAbsence(state: MeetingState): Absence | undefined {
  if (state.phase !== 'running') return undefined;
  const last = absencesOf(state).at(-1);
  return last !== undefined && last.to === undefined ? last : undefined;
}
