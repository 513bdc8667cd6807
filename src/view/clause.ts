import type { Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import type { PersonalDemand } from '../protocol/demand/table.ts';
import type { OwnAction } from './own-action.ts';
import type { Seen } from './seen.ts';

type Reader = Pick<Seen<Language>, 'routine' | 'language'>;

/** What people are told of the conversation by video before anything is asked, in the organisation's words where it has any. */
export function clauseFor({ routine, language }: Reader): string | undefined {
  const { kind, wording } = routine.consent;
  return routine.demands.consent === 'off' ? undefined : (wording[language] ?? wordsFor(language).consent[kind]);
}

/** What is told to somebody who has taken their consent back. */
export function withdrawnFor({ routine, language }: Reader): string {
  return routine.consent.withdrawn[language] ?? wordsFor(language).consent.withdrawn;
}

/** What somebody of whom these demands are open confirms in person: each thing with a press of its own. */
export function confirmations(open: readonly PersonalDemand[]): readonly OwnAction[] {
  return [
    ...(open.includes('screened') ? [{ type: 'screenedConfirmed', participant: 'self' } as const] : []),
    ...(open.includes('consent') ? [{ type: 'consentGiven' } as const] : []),
  ];
}
