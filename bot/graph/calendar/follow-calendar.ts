import { NotReached } from '../../outside/delivery-error.ts';
import { judgeEvent, type JudgedEvent, type Judging } from './judge-event.ts';
import { changesIn, type Mailbox, type Stretch } from './mailbox.ts';

/** What a calendar was found to hold, and where to go on. */
export interface FollowedCalendar {
  readonly judged: readonly JudgedEvent[];
  /** Events that are gone, or no longer to be looked at. */
  readonly gone: readonly string[];
  /** All of the stretch was looked at: what is not among `judged` is not there. */
  readonly isWhole: boolean;
  readonly next: string;
}

/** So many questions about one mailbox are under way at a time: Outlook takes four, and one is left for what else is asked. */
const atOnce = 3;

/**
 * Looks at all that a calendar holds in a stretch of time, or at what has changed since an address was given. Where Graph has
 * forgotten the address, all of the stretch is looked at.
 */
export async function followCalendar(
  judging: Judging,
  mailbox: Mailbox,
  { stretch, since }: { readonly stretch: Stretch; readonly since?: string },
): Promise<FollowedCalendar> {
  const { graph } = judging;
  const known = since === undefined ? undefined : await changesIn(graph, mailbox, since);
  const changes = known ?? (await changesIn(graph, mailbox, stretch));
  if (changes === undefined) throw new NotReached('following a calendar', { code: 'forgotten' });
  const judged: JudgedEvent[] = [];
  const gone = [...changes.gone];
  const waiting = changes.changed.values();
  const look = async () => {
    for (const id of waiting) {
      // In turn: each of the few looks at one event after the other
      const found = await judgeEvent(judging, mailbox, id);
      if (found === undefined) gone.push(id);
      else judged.push(found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  return { judged, gone, isWhole: known === undefined, next: changes.next };
}
