import type { Routine } from '../../routine/routine.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { Closed, MeetingState, Participant, Stretch } from '../state.ts';
import { unsureStay, unwatched, unwatchedPresence } from './coverage.ts';
import { everInside } from './people.ts';
import { lastThere } from './phase.ts';
import { remembered } from './remembered.ts';
import { leads, roleOf } from './role.ts';
import { closed, lengthOf, union, without } from './stretches.ts';

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
  return [...stays, ...unsureStay(participant)]
    .filter(({ to }) => to === undefined || to > since)
    .map(({ from, to }) => ({ from: Math.max(from, since), ...(to !== undefined && { to }) }));
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
  const isLeader = (one: Participant) => leads(state, one.id);
  const led = union(inside.filter(isLeader).flatMap((one) => closed(leading(state, one), never)));
  const others = inside.filter((one) => !isLeader(one)).map(({ stays }) => closed(stays, never));
  // Who takes the lead later is one of the others until then.
  const early = inside
    .filter(isLeader)
    .map((one) => without(closed(one.stays, never), closed(leading(state, one), never)));
  const company = [...others, ...early];
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

/** Who led, who left when, and who was last: what the last of the demands is judged by. */
export interface Leaving {
  /** The rule it is judged by: the organizer in person, or whoever was in charge at the end. */
  readonly rule: Routine['leavesLast'];
  /** Everybody who led from within, and when they last left. */
  readonly leaders: readonly { readonly id: ParticipantId; readonly leftAt?: Instant }[];
  /** Who was the last to leave, as far as is known. */
  readonly last?: { readonly id: ParticipantId; readonly at: Instant };
  /** Whose leaving counts. */
  readonly inCharge?: ParticipantId;
  /** How long others were there after that one for certain, in milliseconds; and how long they may have been. */
  readonly afterwards: number;
  readonly possibly: number;
  /** When coming and going was not watched in the time that counts. */
  readonly unobserved: readonly Closed[];
}

/** What is known of the end. */
export function leavingOf(state: MeetingState, { leavesLast: rule, timings }: Routine, now: Instant): Leaving {
  const end = { from: state.startedAt ?? now, to: endOfMeeting(state, now) };
  const inside = everInside(state).map((one) => visitOf(state, one, end));
  const leaders = inside.filter(({ id }) => leads(state, id));
  const judged = leaders.filter(({ id }) => rule === 'who-leads' || roleOf(state, id) === 'organizer');
  const inCharge = judged.toSorted(byLeaving).at(-1);
  const lastOut = inside.toSorted(byLeaving).at(-1);
  const last = inCharge !== undefined && inCharge.leftAt === lastOut?.leftAt ? inCharge : lastOut;
  const others = inside.filter((one) => one !== inCharge);
  const earliest = inCharge?.earliest ?? end.from;
  const patience = timings.organizerGoneGrace * 1000;
  const left = inCharge?.latest ?? end.from;
  const back = judged
    .flatMap((one) => maybeBack(state, one, { to: end.to, patience }))
    .filter(({ until }) => until > left);
  const latest = Math.max(left, ...back.map(({ until }) => until));
  const gaps = unobservedSince(state, { from: earliest, to: end.to });
  return {
    rule,
    leaders: leaders.map(({ id, leftAt }) => ({ id, ...(leftAt !== undefined && { leftAt }) })),
    ...(last?.leftAt !== undefined && { last: { id: last.id, at: last.leftAt } }),
    ...(inCharge !== undefined && { inCharge: inCharge.id }),
    afterwards: Math.max(0, ...others.map((one) => one.earliest - latest)),
    possibly: Math.max(0, ...others.map((one) => one.latest - earliest), ...gaps.map(({ to }) => to - earliest)),
    unobserved: union([...gaps, ...back.map(({ gap }) => gap), ...inside.flatMap(({ doubt }) => doubt)]),
  };
}

/** Where nobody told the end, but that all had left, the meeting was over when the last had. */
function endOfMeeting(state: MeetingState, now: Instant): Instant {
  if (state.endedBy === 'empty') return lastThere(state);
  return state.endedAt ?? now;
}

interface Visit {
  readonly id: ParticipantId;
  readonly leftAt: Instant | undefined;
  /** When they left: not before, and not after. The same where it was told or watched. */
  readonly earliest: Instant;
  readonly latest: Instant;
  /** What was not watched and makes the difference. */
  readonly doubt: readonly Closed[];
}

function visitOf(state: MeetingState, participant: Participant, meeting: Closed): Visit {
  const { id, stays, unsureSince } = participant;
  const last = stays.at(-1);
  const left = Math.min(last?.to ?? meeting.to, meeting.to);
  const gaps = last?.told || meeting.to <= meeting.from ? [] : unwatchedPresence(state, participant, meeting);
  const unsure = unsureSince === undefined ? [] : [{ from: unsureSince, to: meeting.to }];
  const doubt = union([...gaps, ...unsure]).filter((gap) => gap.from <= left && gap.to >= left);
  return {
    id,
    leftAt: unsureSince === undefined ? last?.to : undefined,
    earliest: Math.min(left, ...doubt.map(({ from }) => from)),
    latest: Math.max(left, ...doubt.map(({ to }) => to)),
    doubt,
  };
}

/**
 * When somebody who had left may have come back unseen, and until when they may have been there. The roster tells of them when
 * it is heard again; where it is not, the next that is told of them may be nothing.
 */
function maybeBack(
  state: MeetingState,
  visit: Visit,
  { to, patience }: { readonly to: Instant; readonly patience: number },
): readonly { readonly gap: Closed; readonly until: Instant }[] {
  if (visit.leftAt === undefined || visit.leftAt >= to) return [];
  const roster = closed(state.coverage.roster, to);
  return unwatchedPresence(state, visit, { from: visit.leftAt, to })
    .filter((gap) => lengthOf([gap]) > patience)
    .map((gap) => ({ gap, until: roster.some((heard) => heard.from <= gap.to && heard.to > gap.to) ? gap.to : to }));
}

function byLeaving(a: Visit, b: Visit): number {
  return (a.leftAt ?? never) - (b.leftAt ?? never);
}

/** Somebody may have come whom nobody saw, with an account or without. */
function unobservedSince(state: MeetingState, window: Closed): readonly Closed[] {
  if (window.to <= window.from) return [];
  return union([
    ...unwatched(state, 'presence of accounts', window),
    ...unwatched(state, 'presence of others', window),
  ]);
}
