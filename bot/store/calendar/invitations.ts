import type { CompleteLanguage } from '../../../src/language/language.ts';
import type { KeptRemark } from '../../../src/invitation/kept-remark.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import type { Database } from '../database.ts';
import { askErasure } from '../erase.ts';
import type { CalendarOwner } from './calendars.ts';

/** What is kept of an invitation. */
export interface StoredInvitation extends CalendarOwner {
  readonly id: string;
  readonly event: string;
  readonly version: string;
  /** Of a series: all occurrences that are as the series has them. */
  readonly isSeries: boolean;
  readonly starts: Instant;
  readonly ends: Instant;
  /** A keyed hash of the link that joins the meeting. */
  readonly joins?: string;
  /** The language it is written in. */
  readonly letter: CompleteLanguage;
  readonly remarks: readonly KeptRemark[];
  /** The card in the organizer's personal chat. */
  readonly card?: string;
  /** A fingerprint of what the card shows. */
  readonly shown?: string;
}

/** What looking at an invitation found. */
export type FoundInvitation = Omit<StoredInvitation, 'id' | 'card' | 'shown'>;

/** What is kept of the invitations in watched calendars. */
export interface Invitations {
  readonly of: (owner: CalendarOwner) => Promise<readonly StoredInvitation[]>;
  readonly find: (owner: CalendarOwner, id: string) => Promise<StoredInvitation | undefined>;
  /** The invitations that lead to a meeting, by the hash of its link. */
  readonly leadingTo: (tenant: string, joins: string) => Promise<readonly StoredInvitation[]>;
  readonly keep: (found: FoundInvitation) => Promise<StoredInvitation>;
  /** A card shows it so. */
  readonly showed: (id: string, card: string | undefined, shown: string) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** Keeps what was found of invitations. */
export function invitations({ kysely: database }: Pick<Database, 'kysely'>): Invitations {
  const all = database.selectFrom('invitation').selectAll();
  const ownedBy = ({ tenant, person }: CalendarOwner) => all.where('tenant', '=', tenant).where('person', '=', person);
  return {
    of: async (owner) => (await ownedBy(owner).execute()).map(toInvitation),
    find: async (owner, id) => {
      const row = await ownedBy(owner).where('id', '=', id).executeTakeFirst();
      return row && toInvitation(row);
    },
    leadingTo: async (tenant, joins) =>
      (await all.where('tenant', '=', tenant).where('joins', '=', joins).execute()).map(toInvitation),
    keep: async ({ isSeries, joins, remarks, ...found }) => {
      const now = { ...found, is_series: isSeries, joins: joins ?? null, remarks: JSON.stringify(remarks) };
      const row = await database
        .insertInto('invitation')
        .values(now)
        .onConflict((conflict) => conflict.columns(['tenant', 'person', 'event']).doUpdateSet(now))
        .returningAll()
        .executeTakeFirstOrThrow();
      return toInvitation(row);
    },
    showed: async (id, card, shown) => {
      await database
        .updateTable('invitation')
        .set({ card: card ?? null, shown })
        .where('id', '=', id)
        .execute();
    },
    forget: async (id) => {
      await database.deleteFrom('invitation').where('id', '=', id).execute();
      await askErasure({ kysely: database });
    },
  };
}

interface InvitationRow extends Omit<FoundInvitation, 'isSeries' | 'joins' | 'letter' | 'remarks'> {
  readonly id: string;
  readonly is_series: boolean;
  readonly joins: string | null;
  readonly letter: string;
  readonly remarks: unknown;
  readonly card: string | null;
  readonly shown: string | null;
}

function toInvitation({
  is_series: isSeries,
  joins,
  letter,
  remarks,
  card,
  shown,
  ...row
}: InvitationRow): StoredInvitation {
  return {
    ...row,
    isSeries,
    // Both written by `keep` from such.
    letter: letter as CompleteLanguage,
    remarks: remarks as readonly KeptRemark[],
    ...(joins !== null && { joins }),
    ...(card !== null && { card }),
    ...(shown !== null && { shown }),
  };
}
