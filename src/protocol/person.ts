/** Milliseconds since 1970, UTC. */
export type Instant = number;

/**
 * Who somebody is in one occurrence: `entra:<object id>` for people with an account; without one the platform's own id for
 * that attendance: `teams:<29:… id>` in the chat, `call:<id>` in the call. Never a display name (mission, B).
 */
export type ParticipantId = string;

/** A person as a door knows them at that moment; absent fields were not told. */
export interface Person {
  readonly id: ParticipantId;
  /** For the card and the record only; proves nothing and is never logged. */
  readonly name?: string;
  /** The `29:` id that private messages and card views are addressed to. */
  readonly address?: string;
  readonly affiliation?: Affiliation;
  /** Of somebody from outside with an account: the domain of its address, as far as it was told. */
  readonly organisation?: string;
  readonly role?: 'organizer' | 'co-organizer';
  /** The reader's locale (`nb-NO`). */
  readonly locale?: string;
}

/** Where somebody belongs: `own` tenant, `other` tenant or guest account, `anonymous` without account, `phone` dialled in. */
export type Affiliation = 'own' | 'other' | 'anonymous' | 'phone';
