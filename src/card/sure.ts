import type { Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import type { Final } from '../view/action.ts';
import type { Seen } from '../view/seen.ts';
import { actionSet, card, execute, heading, text, type AdaptiveCard, type ExecuteAction } from './adaptive-card.ts';

/** Asks about what cannot be undone, once more, in the place of what was pressed and for who pressed it; the way back comes first. */
export function sureCard({ id, language }: Pick<Seen, 'id' | 'language'>, of: Final): AdaptiveCard {
  const { panel, organizer, record } = wordsFor(language);
  const isDeletion = of === 'deletionAsked';
  const asked = isDeletion ? panel.deleteAsk : panel.stopAsk;
  const yes = execute(id, isDeletion ? panel.deleteYes : panel.stopYes, { type: of });
  return card(language, asked, [
    heading(isDeletion ? panel.delete : organizer.stop),
    text(asked),
    text(isDeletion ? record.deleteWhy : organizer.stopWhy, { isSubtle: true, size: 'Small' }),
    ...actionSet([execute(id, panel.cancel, { type: 'refresh' }), { ...yes, style: 'destructive' }]),
  ]);
}

/** The button that leads there. */
export function askFirst({ id }: Pick<Seen<Language>, 'id'>, title: string, of: Final): ExecuteAction {
  return execute(id, title, { type: 'sure', of });
}
