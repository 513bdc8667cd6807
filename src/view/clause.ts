import type { Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import type { PersonalDemand } from '../protocol/demand/table.ts';
import type { Seen } from './seen.ts';

/** What people confirm themselves, with one press for both. */
const confirmed: readonly PersonalDemand[] = ['screened', 'consent'];

/** Whether people confirm a demand themselves. */
export function isConfirmable(demand: PersonalDemand): boolean {
  return confirmed.includes(demand);
}

/** What is agreed to with the press, in the organisation's words: shown as long as there is something to press. */
export function clauseFor(
  { routine, language }: Pick<Seen<Language>, 'routine' | 'language'>,
  open: readonly PersonalDemand[],
): string | undefined {
  const { kind, wording } = routine.consent;
  if (routine.demands.consent === 'off' || !open.some(isConfirmable)) return undefined;
  return wording[language] ?? wordsFor(language).consent[kind](confirmTitle(open, language), open.includes('screened'));
}

/** What the button is called that confirms, for somebody of whom these demands are open. */
export function confirmTitle(open: readonly PersonalDemand[], language: Language): string {
  const { confirmScreened, confirmConsent } = wordsFor(language).checklist;
  return open.includes('screened') ? confirmScreened : confirmConsent;
}
