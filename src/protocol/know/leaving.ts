import type { Routine } from '../../routine/routine.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { Closed, MeetingState, Participant } from '../state.ts';
import { unwatched, unwatchedPresence } from './coverage.ts';
import { everInside } from './people.ts';
import { lastThere } from './phase.ts';
import { leads, roleOf } from './role.ts';
import { closed, lengthOf, union } from './stretches.ts';

/** Who led, who left when, and who was last: what the last of the demands is judged by. */
export interface Leaving {
  /** The rule it is judged by: the organizer in person, or whoever was in charge at the end. */
  readonly rule: Routine['leavesLast'];
  /** Everybody who led from within, and when they last left: as far as is known, and at the latest. */
  readonly leaders: readonly { readonly id: ParticipantId; readonly leftAt?: Instant; readonly latest: Instant }[];
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
  const last = inCharge !== undefined && inCharge.goneAt === lastOut?.goneAt ? inCharge : lastOut;
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
    leaders: leaders.map(({ id, leftAt, latest: by }) => ({ id, latest: by, ...(leftAt !== undefined && { leftAt }) })),
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
  /** When they left, where that is known. */
  readonly leftAt: Instant | undefined;
  /** Since when they are known to be gone. */
  readonly goneAt: Instant | undefined;
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
  const goneAt = unsureSince === undefined ? (last?.foundGone ?? last?.to) : undefined;
  const isFound = unsureSince !== undefined || last?.foundGone !== undefined;
  const unsure = isFound ? [{ from: unsureSince ?? left, to: Math.min(goneAt ?? meeting.to, meeting.to) }] : [];
  const doubt = union([...gaps, ...unsure]).filter((gap) => gap.from <= left && gap.to >= left);
  return {
    id,
    leftAt: isFound ? undefined : last?.to,
    goneAt,
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
  if (visit.goneAt === undefined || visit.goneAt >= to) return [];
  const roster = closed(state.coverage.roster, to);
  return unwatchedPresence(state, visit, { from: visit.goneAt, to })
    .filter((gap) => lengthOf([gap]) > patience)
    .map((gap) => ({ gap, until: roster.some((heard) => heard.from <= gap.to && heard.to > gap.to) ? gap.to : to }));
}

const never = Number.MAX_SAFE_INTEGER;

function byLeaving(a: Visit, b: Visit): number {
  return (a.goneAt ?? never) - (b.goneAt ?? never);
}

/** Somebody may have come whom nobody saw, with an account or without. */
function unobservedSince(state: MeetingState, window: Closed): readonly Closed[] {
  if (window.to <= window.from) return [];
  return union([
    ...unwatched(state, 'presence of accounts', window),
    ...unwatched(state, 'presence of others', window),
  ]);
}
