import type { Routine } from '../../routine/routine.ts';
import { appointment, isReminded, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { silence } from '../know/coverage.ts';
import { isActive } from '../know/phase.ts';
import type { Sight } from '../notice.ts';
import type { Instant } from '../person.ts';
import { tellLeaders } from '../say.ts';
import type { MeetingState } from '../state.ts';
import { isUnwelcome } from './call.ts';

/**
 * That something is not watched any more is told to the organizer once, when it has not mended itself within a minute; and
 * then, that it is watched again. An absence of the service itself can be told only afterwards; so can it that what was known in
 * time went out late, which is no gap in what was seen.
 */
export function sight(change: Change, routine: Routine): readonly Effect[] {
  const { event, before, after } = change;
  const { at } = event;
  if (!isActive(after)) return [];
  if (event.type === 'saidLate' && before !== after) {
    return tellLeaders(after, { matter: 'late', notice: { about: 'said-late', from: event.from, to: at } });
  }
  if (event.type === 'serviceAway' && before !== after) return wasAway(after, routine, event);
  const still = lost(after, routine).flatMap((one) => (one.known <= at ? one.sight : []));
  if (isReminded(change, 'blind')) {
    return still.length === 0
      ? []
      : tellLeaders(after, { matter: 'sight', notice: { about: 'sight-lost', sights: still } });
  }
  const back = lost(before, routine).filter((one) => isTold(before, one) && !still.includes(one.sight));
  const [first] = back;
  if (first === undefined) return [];
  const sights = back.map((one) => one.sight);
  return tellLeaders(after, { matter: 'sight', notice: { about: 'sight-back', sights, from: first.since } });
}

/** Something that mends itself sooner than this, in milliseconds, is not spoken of. */
const patience = 60_000;

/** When it is told that something is not watched any more, or will not be when nothing more is heard. */
export function blindDue(state: MeetingState, routine: Routine): readonly Appointment[] {
  const known = lost(state, routine).flatMap((one) => (isTold(state, one) ? [] : one.known));
  return appointment({ kind: 'blind' }, known.length === 0 ? undefined : Math.min(...known) + patience);
}

interface Lost {
  readonly sight: Sight;
  /** Nothing was seen since then. */
  readonly since: Instant;
  /** When that is known: silence is loss only when it lasts. What may come is in the future. */
  readonly known: Instant;
}

/** What was watched in this meeting, is asked for, and is not watched now, or not for longer when nothing more is heard. */
function lost(state: MeetingState, { demands }: Routine): readonly Lost[] {
  if (!isActive(state)) return [];
  const { delivered } = state.coverage;
  const call = isUnwelcome(state) || state.refused.joinCall !== undefined ? undefined : callLost(state);
  const watch = state.refused.watchChat === undefined ? watchLost(state) : undefined;
  const of = (what: Sight, when: Omit<Lost, 'sight'> | undefined) =>
    when === undefined ? [] : [{ sight: what, ...when }];
  return [
    ...(demands['camera-on'] === 'off' ? [] : of('camera', call)),
    ...(delivered['moves of accounts'] === undefined ? of('presence', call) : []),
    ...(demands['no-recording'] === 'off' ? [] : of('recording', watch)),
  ];
}

/** Nobody is to be told to the minute that a call is silent, so that not every word from it moves the appointment. */
const about = 5 * 60_000;

function callLost({ coverage: { roster } }: MeetingState): Omit<Lost, 'sight'> | undefined {
  const last = roster.at(-1);
  if (last === undefined) return undefined;
  if (last.to !== undefined) return { since: last.to, known: last.to };
  return { since: last.heard, known: Math.ceil((last.heard + silence) / about) * about };
}

function watchLost({ coverage: { chatWatch } }: MeetingState): Omit<Lost, 'sight'> | undefined {
  const last = chatWatch.at(-1);
  if (last === undefined) return undefined;
  const since = Math.min(last.to ?? last.expires, last.expires);
  return { since, known: since };
}

function isTold({ reminders }: MeetingState, { known }: Lost): boolean {
  return reminders.blind.some((at) => at >= known);
}

/** What was lost before is not back because the service is. */
function wasAway(
  state: MeetingState,
  routine: Routine,
  { from, at }: { readonly from: Instant; readonly at: Instant },
) {
  const { demands } = routine;
  if (at - Math.max(from, state.startedAt ?? 0) < patience) return [];
  const { roster, chatWatch, delivered } = state.coverage;
  const stillLost = lost(state, routine).flatMap((one) => (one.known <= at ? one.sight : []));
  const watched: readonly Sight[] = [
    ...(roster.length > 0 || delivered['moves of accounts'] !== undefined ? ['presence' as const] : []),
    ...(roster.length > 0 && demands['camera-on'] !== 'off' ? ['camera' as const] : []),
    ...(chatWatch.length > 0 && demands['no-recording'] !== 'off' ? ['recording' as const] : []),
    ...(delivered.messages !== undefined && demands['chat-not-sensitive'] !== 'off' ? ['chat' as const] : []),
  ];
  const sights = watched.filter((one) => !stillLost.includes(one));
  if (sights.length === 0) return [];
  return tellLeaders(state, { matter: 'sight', notice: { about: 'sight-back', sights, from } });
}
