import type { Language } from '../language/language.ts';
import type { Instant, ParticipantId } from '../protocol/person.ts';
import type { MeetingState } from '../protocol/state.ts';
import type { Routine } from '../routine/routine.ts';

/** One occurrence as somebody is to see it: all that a card is drawn from. */
export interface Seen {
  /** The occurrence's id, for the buttons. */
  readonly id: string;
  readonly state: MeetingState;
  readonly routine: Routine;
  readonly language: Language;
  readonly now: Instant;
  /** Who looks; absent: the view common to all. */
  readonly viewer?: ParticipantId;
}

/** The same as somebody in particular sees it. */
export type SeenBy = Seen & { readonly viewer: ParticipantId };
