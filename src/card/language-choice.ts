import { languageName, languages, type Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import type { Seen } from '../view/seen.ts';
import { actionSet, card, execute, heading, type AdaptiveCard, type ExecuteAction } from './adaptive-card.ts';

/** In place of the checklist, for one person: the choice of language, which needs no account. */
export function languageChoice({ id, language }: Pick<Seen<Language>, 'id' | 'language'>): AdaptiveCard {
  const { personal, checklist } = wordsFor(language);
  const { title } = personal.language;
  const choices = languages.map((one) => choose(id, one));
  // A row holds no more than five.
  const half = Math.ceil(choices.length / 2);
  return card(language, title, [
    heading(title),
    ...actionSet(choices.slice(0, half)),
    ...actionSet(choices.slice(half)),
    ...actionSet([execute(id, checklist.showOwnView, { type: 'refresh' })], { spacing: 'Medium' }),
  ]);
}

/** Opens the choice. */
export function languageButton({ id, language }: Pick<Seen<Language>, 'id' | 'language'>): ExecuteAction {
  return execute(id, `🌐 ${wordsFor(language).checklist.language}`, { type: 'languages' });
}

/** Chooses a language, by the name it calls itself. */
export function choose(meeting: string, language: Language): ExecuteAction {
  return execute(meeting, languageName(language), { type: 'languageChosen', language });
}
