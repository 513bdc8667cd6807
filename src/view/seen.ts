import { completeFor, type CompleteLanguage, type Language } from '../language/language.ts';
import type { Instant, ParticipantId } from '../protocol/person.ts';
import type { MeetingState } from '../protocol/state.ts';
import type { Routine } from '../routine/routine.ts';

/**
 * One occurrence as somebody is to see it: all that a card is drawn from. What participants see is drawn in any language, what those
 * who lead see in complete ones.
 */
export interface Seen<Read extends Language = CompleteLanguage> {
  /** The occurrence's id, for the buttons. */
  readonly id: string;
  readonly state: MeetingState;
  readonly routine: Routine;
  readonly language: Read;
  readonly now: Instant;
  /** Who looks; absent: the view common to all. */
  readonly viewer?: ParticipantId;
}

/** The same in a language that has every word. */
export function inFull<Given extends Seen<Language>>(
  seen: Given,
): Omit<Given, 'language'> & { readonly language: CompleteLanguage } {
  return { ...seen, language: completeFor(seen.language) };
}

/** The same as somebody in particular sees it. */
export type SeenBy<Read extends Language = CompleteLanguage> = Seen<Read> & { readonly viewer: ParticipantId };
