import type { Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import { clauseFor, confirmations } from '../../view/clause.ts';
import type { Seen } from '../../view/seen.ts';
import { execute, text, type CardElement, type ExecuteAction } from '../adaptive-card.ts';

/** The presses that confirm, for somebody of whom these demands are open. */
export function confirmButtons(
  { id, language }: Pick<Seen<Language>, 'id' | 'language'>,
  open: readonly PersonalDemand[],
): readonly ExecuteAction[] {
  const { confirmScreened, confirmConsent } = wordsFor(language).checklist;
  return confirmations(open).map((action) =>
    execute(id, action.type === 'consentGiven' ? confirmConsent : confirmScreened, action),
  );
}

/** What is told before anything is asked. */
export function clause(seen: Pick<Seen<Language>, 'routine' | 'language'>): readonly CardElement[] {
  const told = clauseFor(seen);
  return told === undefined ? [] : [text(told, { spacing: 'Small' })];
}
