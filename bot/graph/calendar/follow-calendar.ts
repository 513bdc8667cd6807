import { NotReached } from '../../outside/delivery-error.ts';
import type { ChangedEvent } from './event.ts';
import { judgeEvent, type JudgedEvent, type Judging, type Subject } from './judge-event.ts';
import { changesIn, type CalendarChanges, type Mailbox, type Stretch } from './mailbox.ts';

/** Where a calendar is followed from, and what is known of it. */
export interface Following {
  readonly stretch: Stretch;
  /** Graph's address for what has changed since it was followed last. */
  readonly since?: string;
  /** The versions of events that have been judged: one that is as it was is not read again. */
  readonly known?: ReadonlyMap<string, string>;
  /** Told of each as it is found, so that nothing is judged twice where Graph asks for a pause. */
  readonly found: (event: JudgedEvent) => Promise<void>;
}

/** What a calendar was found to hold, and where to go on. */
export interface FollowedCalendar {
  /** Events that are there and looked at. */
  readonly there: ReadonlySet<string>;
  /** Events that are gone, or no longer to be looked at. */
  readonly gone: readonly string[];
  /** All of the stretch was looked at: what is not among `there` is not in it. */
  readonly isWhole: boolean;
  readonly next: string;
}

/** So many questions about one mailbox are under way at a time: Outlook takes four, and one is left for what else is asked. */
const atOnce = 3;

/**
 * Looks at all that a calendar holds in a stretch of time, or at what has changed since an address was given. Where Graph has
 * forgotten the address, or a series has changed, of which the next occurrence is to be found, all of the stretch is looked at.
 */
export async function followCalendar(
  judging: Judging,
  mailbox: Mailbox,
  { stretch, since, known = new Map(), found }: Following,
): Promise<FollowedCalendar> {
  const { graph } = judging;
  const told = since === undefined ? undefined : await changesIn(graph, mailbox, since);
  const partial =
    told?.changed.some(({ kind }) => kind === 'series' || kind === 'occurrence') === true ? undefined : told;
  const changes = partial ?? (await changesIn(graph, mailbox, stretch));
  if (changes === undefined) throw new NotReached('following a calendar', { code: 'forgotten' });
  const there = new Set<string>();
  const gone = [...changes.gone];
  const waiting = subjectsOf(changes, judging).values();
  const look = async () => {
    for (const { version, ...subject } of waiting) {
      // In turn: each of the few looks at one event after the other
      const isKnown = version !== undefined && known.get(subject.id) === version;
      const judged = isKnown ? undefined : await judgeEvent(judging, mailbox, subject);
      if (judged !== undefined) await found(judged);
      if (isKnown || judged !== undefined) there.add(subject.id);
      else gone.push(subject.id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  return { there, gone, isWhole: partial === undefined, next: changes.next };
}

/** What is judged: events by themselves, and each series once for all of its occurrences that are as it has them. */
function subjectsOf(
  { changed }: CalendarChanges,
  { now }: Judging,
): ReadonlyMap<string, Subject & { readonly version?: string }> {
  const subjects = new Map<string, Subject & { readonly version?: string }>();
  for (const event of changed.toSorted(byStart)) {
    const { id, version, kind, series, starts, ends } = event;
    if (kind === 'series' || (ends !== undefined && ends <= now)) continue;
    if (kind !== 'occurrence' || series === undefined) subjects.set(id, { id, version });
    else if (!subjects.has(series) && starts !== undefined && ends !== undefined) {
      subjects.set(series, { id: series, next: { starts, ends } });
    }
  }
  return subjects;
}

function byStart(a: ChangedEvent, b: ChangedEvent): number {
  return (a.starts ?? 0) - (b.starts ?? 0);
}
