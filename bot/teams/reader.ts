import { languageForReader, type Language } from '../../src/language/language.ts';
import type { ParticipantId } from '../../src/protocol/person.ts';
import type { People } from '../store/people.ts';

/** Somebody who is to read something. */
interface Reader {
  readonly tenant: string;
  readonly participant: ParticipantId;
  readonly locale?: string | undefined;
}

/**
 * The language somebody reads: the one they chose, else that of their Teams, English where that is none of ours, else the one
 * given.
 */
export type ReaderLanguage = (reader: Reader, otherwise: Language) => Promise<Language>;

export function readerLanguage(people: Pick<People, 'find'>): ReaderLanguage {
  return async ({ tenant, participant, locale }, otherwise) => {
    // Without an account nobody can have chosen: choices are made in personal chat.
    const chosen = participant.startsWith('entra:') ? (await people.find(tenant, participant)).language : undefined;
    return chosen ?? languageForReader(locale, otherwise);
  };
}
