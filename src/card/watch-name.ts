import { wordsFor } from '../language/words.ts';
import type { Seen } from '../view/seen.ts';
import { actionSet, container, execute, text, toggle, type CardElement, type ToggleAction } from './adaptive-card.ts';

/** Whether this organisation's bot looks for names at all. */
export function watchesChat({ routine }: Seen): boolean {
  return routine.demands['chat-not-sensitive'] !== 'off';
}

/** Opens and closes the part where a name is given. */
export function watchNameToggle({ language }: Seen): ToggleAction {
  return toggle(wordsFor(language).organizer.watchTitle, 'watch');
}

/** Where the organizer gives the child's name, so that any spelling of it in the chat is noticed; folded. */
export function watchNameFold({ id, state, language }: Seen): CardElement {
  const { organizer } = wordsFor(language);
  return container(
    [
      text(organizer.watchWhy),
      ...(state.watched.length > 0 ? [text(organizer.watchOn)] : []),
      { type: 'Input.Text', id: 'name', label: organizer.watchLabel, maxLength: 100 },
      ...actionSet([execute(id, organizer.watch, { type: 'watchName' })]),
    ],
    { id: 'watch', isVisible: false, style: 'emphasis' },
  );
}
