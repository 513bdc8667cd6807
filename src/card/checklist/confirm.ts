import type { Language } from '../../language/language.ts';
import { clauseFor, confirmTitle, isConfirmable } from '../../view/clause.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import type { Seen } from '../../view/seen.ts';
import { execute, text, type CardElement, type ExecuteAction } from '../adaptive-card.ts';

/** The press that confirms, for somebody of whom these demands are open. */
export function confirmButtons(
  { id, language }: Pick<Seen<Language>, 'id' | 'language'>,
  open: readonly PersonalDemand[],
): readonly ExecuteAction[] {
  if (!open.some(isConfirmable)) return [];
  return [execute(id, confirmTitle(open, language), { type: 'screenedConfirmed', participant: 'self' })];
}

/** What is agreed to with the press. */
export function consentClause(
  seen: Pick<Seen<Language>, 'routine' | 'language'>,
  open: readonly PersonalDemand[],
): readonly CardElement[] {
  const clause = clauseFor(seen, open);
  return clause === undefined ? [] : [text(clause, { spacing: 'Medium' })];
}
