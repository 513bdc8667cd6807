import { createHash } from 'node:crypto';
import { toPutRight, type SeenInvitation } from '../../../src/view/invitation.ts';
import { SaidNo } from '../../outside/delivery-error.ts';
import type { CalendarOwner } from '../../store/calendar/calendars.ts';
import type { StoredInvitation } from '../../store/calendar/invitations.ts';
import { seenInvitation, type Watching } from './watching.ts';

/** What was found of a meeting that is over is of no use any more: the meeting's own record has it. */
const forgottenAfter = 24 * 3_600_000;

/**
 * Shows an organizer what is wrong with the invitations to their coming meetings: each in one card of its own, which follows what
 * becomes of it. Where nothing was wrong there is none. `gone`: ids of invitations that are no more.
 */
export async function tellOrganizer(
  watching: Watching,
  owner: CalendarOwner,
  gone: ReadonlySet<string>,
): Promise<void> {
  const { store, clock } = watching;
  for (const stored of await store.invitations.of(owner)) {
    // In turn: one chat
    const isGone = gone.has(stored.id);
    const isOver = stored.ends + forgottenAfter < clock();
    if (!isOver && stored.ends > clock()) await showWhatIsNew(watching, stored, isGone);
    if (isOver || isGone) await store.invitations.forget(stored.id);
  }
}

/** Shows it unless the card shows just that. Whom nothing can be shown to is told of nothing, and the operator of them. */
async function showWhatIsNew(watching: Watching, stored: StoredInvitation, isGone: boolean): Promise<void> {
  const seen = seenInvitation(watching, stored, isGone);
  const shown = fingerprint(seen);
  const { card } = stored;
  const isWell = isGone || toPutRight(seen.remarks, watching.routine).length === 0;
  if (stored.shown === shown || (card === undefined && isWell)) return;
  try {
    await watching.pace();
    const posted = await watching.show(stored, { invitation: seen, routine: watching.routine }, card);
    await watching.store.invitations.showed(stored.id, posted, shown);
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
    watching.log.warn('an organizer cannot be told of an invitation', { id: stored.person, error });
  }
}

/** A fingerprint of what a card shows. */
function fingerprint(seen: SeenInvitation): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url');
}
