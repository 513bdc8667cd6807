import { createHash } from 'node:crypto';
import { toPutRight, type SeenInvitation } from '../../../src/view/invitation.ts';
import { SaidNo } from '../../outside/delivery-error.ts';
import type { CalendarOwner } from '../../store/calendar/calendars.ts';
import type { StoredInvitation } from '../../store/calendar/invitations.ts';
import { seenInvitation, type Watching } from './watching.ts';

/** What was found of a meeting that is over is of no use any more: the meeting's own record has it. */
const forgottenAfter = 24 * 3_600_000;

/** So many cards an organizer is shown at a time: others wait for theirs, and for being read at all. */
const atATime = 2;

/**
 * Shows an organizer what is wrong with the invitations to their coming meetings: each in one card of its own, which follows what
 * becomes of it. Where nothing was wrong there is none. `gone`: ids of invitations that are no more. Answers whether there is more
 * to show, a moment later.
 */
export async function tellOrganizer(
  watching: Watching,
  owner: CalendarOwner,
  gone: ReadonlySet<string>,
): Promise<boolean> {
  const { store, clock } = watching;
  let left = atATime;
  const all = await store.invitations.of(owner);
  // The next meeting is told of first, and what is no more in any case: it is not found again.
  for (const stored of all.toSorted((a, b) => Number(gone.has(b.id)) - Number(gone.has(a.id)) || a.starts - b.starts)) {
    const isGone = gone.has(stored.id);
    const isOver = stored.ends + forgottenAfter < clock();
    const news = newsOf(watching, stored, isGone);
    if (news !== undefined && left === 0 && !isGone) return true;
    // In turn: one chat
    if (news !== undefined && !(await show(watching, stored, news))) return false;
    if (news !== undefined) left = Math.max(0, left - 1);
    if (isOver || isGone) await store.invitations.forget(stored.id);
  }
  return false;
}

/** What a card is to show, and the fingerprint of it. */
interface News {
  readonly seen: SeenInvitation;
  readonly shown: string;
}

/** What the card does not show yet; nothing where there is no card, and nothing to put right. */
function newsOf(watching: Watching, stored: StoredInvitation, isGone: boolean): News | undefined {
  const seen = seenInvitation(watching, stored, isGone);
  const shown = fingerprint(seen);
  const isWell = seen.standing !== 'coming' || toPutRight(seen.remarks, watching.routine).length === 0;
  return stored.shown === shown || (stored.card === undefined && isWell) ? undefined : { seen, shown };
}

/** Answers whether it was shown. Whom nothing can be shown to is told of nothing until the next look, and the operator of them. */
async function show(
  watching: Watching,
  { id, card, ...whose }: StoredInvitation,
  { seen, shown }: News,
): Promise<boolean> {
  try {
    await watching.paces.cards();
    const posted = await watching.show(whose, { invitation: seen, routine: watching.routine }, card);
    await watching.store.invitations.showed(id, posted, shown);
    return true;
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
    watching.log.warn('an organizer cannot be told of an invitation', { id: whose.person, error });
    return false;
  }
}

/** A fingerprint of what a card shows. */
function fingerprint(seen: SeenInvitation): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url');
}
