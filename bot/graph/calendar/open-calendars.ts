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

/** So many questions to Teams a second: a third of what it takes of an app in an organisation, so that three instances may ask. */
const perSecond = 10;

/** Makes everything that has to do with invitations. */
export function openCalendars(parts: Omit<Watching, 'pace'>): OpenCalendars {
  const watching: Watching = { ...parts, pace: pace(perSecond) };
  return {
    invitations: {
      routine: parts.routine,
      mend: (by, mending) => mendInvitation(watching, by, mending),
      learn: (meeting) => learnInvitation(watching, meeting),
    },
    watch: () => watchCalendars(watching),
  };
}
