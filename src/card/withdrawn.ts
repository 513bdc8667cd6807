import type { Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import { card, heading, text, type AdaptiveCard } from './adaptive-card.ts';

/** What stands where the cards of a deleted meeting were. */
export function withdrawnCard(language: Language): AdaptiveCard {
  const { withdrawn } = wordsFor(language);
  return card(language, withdrawn.text, [
    heading(withdrawn.title),
    text(withdrawn.text),
    text(withdrawn.kept, { isSubtle: true, size: 'Small' }),
  ]);
}
