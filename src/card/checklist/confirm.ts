import type { Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import type { Seen } from '../../view/seen.ts';
import { execute, text, type CardElement, type ExecuteAction } from '../adaptive-card.ts';

/** What people confirm themselves, with one press for both. */
const confirmed: readonly PersonalDemand[] = ['screened', 'consent'];

/** The press that confirms, for somebody of whom these demands are open. */
export function confirmButtons(
  { id, language }: Pick<Seen, 'id' | 'language'>,
  open: readonly PersonalDemand[],
): readonly ExecuteAction[] {
  if (!open.some(isConfirmed)) return [];
  return [execute(id, pressTitle(open, language), { type: 'screenedConfirmed', participant: 'self' })];
}

/** What is agreed to with the press, in the organisation's words: shown as long as there is something to press. */
export function consentClause(
  { routine, language }: Pick<Seen, 'routine' | 'language'>,
  open: readonly PersonalDemand[],
): readonly CardElement[] {
  const { kind, wording } = routine.consent;
  if (routine.demands.consent === 'off' || !open.some(isConfirmed)) return [];
  const shipped = wordsFor(language).consent[kind](pressTitle(open, language), open.includes('screened'));
  return [text(wording[language] ?? shipped, { spacing: 'Medium' })];
}

function pressTitle(open: readonly PersonalDemand[], language: Language): string {
  const { confirmScreened, confirmConsent } = wordsFor(language).checklist;
  return open.includes('screened') ? confirmScreened : confirmConsent;
}

function isConfirmed(demand: PersonalDemand): boolean {
  return confirmed.includes(demand);
}
