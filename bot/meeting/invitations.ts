import type { Instant } from '../../src/protocol/person.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Mending, SeenInvitation } from '../../src/view/invitation.ts';
import type { Lesson } from './performers.ts';

/** Somebody who organizes meetings. */
export interface OrganizerName {
  readonly tenant: string;
  /** The person's id in Entra. */
  readonly person: string;
}

/**
 * Shows an organizer how an invitation stands: in the place of the card that is named, or where there is none as a new one in their
 * personal chat. Answers with the card. Throws `SaidNo` where nothing can be shown to them, `NotReached` to be tried again.
 */
export type ShowInvitation = (
  to: OrganizerName,
  shown: { readonly invitation: SeenInvitation; readonly routine: Routine },
  card: string | undefined,
) => Promise<string | undefined>;

/** What became of a wish to have an invitation mended: how it stands now, and what is said where it was not done. */
export interface Mended {
  readonly invitation?: SeenInvitation;
  readonly said?: 'changed' | 'gone' | 'refused';
}

/** The meeting that an invitation is looked for to. */
export interface InvitedMeeting {
  readonly tenant: string;
  readonly joinUrl?: string;
  readonly scheduledStart?: Instant;
}

/** The invitations that were read before their meetings. */
export interface Invitations {
  /** By which they are judged. */
  readonly routine: Routine;
  /** Mends what can be mended, where the invitation is still what the organizer saw. Throws `NotReached` to be tried again. */
  readonly mend: (by: OrganizerName, mending: Mending) => Promise<Mended>;
  /** What is known of the invitation to a meeting; nothing where none was read. */
  readonly learn: (meeting: InvitedMeeting) => Promise<readonly Lesson[]>;
}
