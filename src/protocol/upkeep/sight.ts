import type { Routine } from '../../routine/routine.ts';
import { appointment, isReminded, type Appointment, type Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { isActive } from '../know/phase.ts';
import type { Sight } from '../notice.ts';
import type { Instant } from '../person.ts';
import { tellLeaders } from '../say.ts';
import type { MeetingState, Stretch } from '../state.ts';
import { isUnwelcome } from './call.ts';

/**
 * That something is not watched any more is told to the organizer once, when it has not mended itself within a minute; and
 * then, that it is watched again. An absence of the service itself can be told only afterwards.
 */
export function sight(change: Change, routine: Routine): readonly Effect[] {
  const { event, before, after } = change;
  if (!isActive(after)) return [];
  if (event.type === 'serviceAway' && before !== after) return wasAway(after, routine, event);
  if (isReminded(change, 'blind')) {
    const sights = lost(after, routine).map(({ sight: one }) => one);
    return sights.length === 0 ? [] : tellLeaders(after, { matter: 'sight', notice: { about: 'sight-lost', sights } });
  }
  const back = lost(before, routine).filter(
    ({ sight: one, since }) => isTold(before, since) && !lost(after, routine).some((still) => still.sight === one),
  );
  const [first] = back;
  if (first === undefined) return [];
  const sights = back.map(({ sight: one }) => one);
  return tellLeaders(after, { matter: 'sight', notice: { about: 'sight-back', sights, from: first.since } });
}

/** Something that mends itself sooner than this, in milliseconds, is not spoken of. */
const patience = 60_000;

/** When it is told that something is not watched any more. */
export function blindDue(state: MeetingState, routine: Routine): readonly Appointment[] {
  const since = lost(state, routine).flatMap((one) => (isTold(state, one.since) ? [] : one.since));
  return appointment({ kind: 'blind' }, since.length === 0 ? undefined : Math.min(...since) + patience);
}

interface Lost {
  readonly sight: Sight;
  readonly since: Instant;
}

/** What was watched in this meeting, is asked for, and is not watched now. */
function lost(state: MeetingState, { demands }: Routine): readonly Lost[] {
  if (!isActive(state)) return [];
  const { roster, chatWatch, delivered } = state.coverage;
  const call = isUnwelcome(state) || state.refused.joinCall !== undefined ? undefined : endOf(roster);
  const watch = state.refused.watchChat === undefined ? endOf(chatWatch) : undefined;
  return [
    ...(call === undefined || demands['camera-on'] === 'off' ? [] : [{ sight: 'camera', since: call } as const]),
    ...(call === undefined || delivered['moves of accounts'] !== undefined
      ? []
      : [{ sight: 'presence', since: call } as const]),
    ...(watch === undefined || demands['no-recording'] === 'off'
      ? []
      : [{ sight: 'recording', since: watch } as const]),
  ];
}

function endOf(stretches: readonly Stretch[]): Instant | undefined {
  return stretches.at(-1)?.to;
}

function isTold({ reminders }: MeetingState, since: Instant): boolean {
  return reminders.blind.some((at) => at >= since);
}

function wasAway(
  state: MeetingState,
  { demands }: Routine,
  { from, at }: { readonly from: Instant; readonly at: Instant },
) {
  if (at - Math.max(from, state.startedAt ?? 0) < patience) return [];
  const { roster, chatWatch, delivered } = state.coverage;
  const sights: readonly Sight[] = [
    ...(roster.length > 0 || delivered['moves of accounts'] !== undefined ? ['presence' as const] : []),
    ...(roster.length > 0 && demands['camera-on'] !== 'off' ? ['camera' as const] : []),
    ...(chatWatch.length > 0 && demands['no-recording'] !== 'off' ? ['recording' as const] : []),
    ...(delivered.messages !== undefined && demands['chat-not-sensitive'] !== 'off' ? ['chat' as const] : []),
  ];
  if (sights.length === 0) return [];
  return tellLeaders(state, { matter: 'sight', notice: { about: 'sight-back', sights, from } });
}
