import type { Invitations } from '../../meeting/invitations.ts';
import { mendInvitation } from './mend-invitation.ts';
import { pace } from './pace.ts';
import { learnInvitation } from './tell-meetings.ts';
import { watchCalendars } from './watch-calendars.ts';
import type { Watching } from './watching.ts';

/** What watching calendars takes beside what the Graph door is given. */
export type InvitationParts = Pick<
  Watching,
  'calendars' | 'files' | 'routine' | 'tenant' | 'store' | 'people' | 'show'
>;

/** The invitations in watched calendars. */
interface OpenCalendars {
  readonly invitations: Invitations;
  /** Begins to watch; answers with what stops it. */
  readonly watch: () => () => Promise<void>;
}

/**
 * A second: Graph takes thirty questions about apps of an organisation, and Teams fifty cards of a bot in it, of which most are left
 * to meetings.
 */
export const perSecond = { apps: 20, cards: 15 };

/** Makes everything that has to do with invitations. */
export function openCalendars(parts: Omit<Watching, 'paces'>): OpenCalendars {
  const watching: Watching = { ...parts, paces: { apps: pace(perSecond.apps), cards: pace(perSecond.cards) } };
  return {
    invitations: {
      routine: parts.routine,
      mend: (by, mending) => mendInvitation(watching, by, mending),
      learn: (meeting) => learnInvitation(watching, meeting),
    },
    watch: () => watchCalendars(watching),
  };
}
