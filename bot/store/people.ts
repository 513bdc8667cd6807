import type { Language } from '../../src/language/language.ts';
import type { Database } from './database.ts';
import { askErasure } from './erase.ts';

/** What is kept of a person beyond meetings: what they chose, and where they are reached in personal chat. */
export interface KnownPerson {
  readonly language?: Language;
  readonly chat?: PersonalChat;
}

/** A personal chat with the bot as Teams addresses it. */
interface PersonalChat {
  readonly conversation: string;
  readonly serviceUrl: string;
}

/** Keeps and erases what is known of people, by tenant and participant id. */
export interface People {
  readonly find: (tenant: string, participant: string) => Promise<KnownPerson>;
  /** Adds to what is known; what is not given stays. */
  readonly remember: (tenant: string, participant: string, known: KnownPerson) => Promise<void>;
  readonly erase: (tenant: string, participant: string) => Promise<void>;
}

/** What is read is remembered for some seconds: a card that changes is drawn for sixty readers, one after the other. */
export function people(database: Pick<Database, 'kysely'>): People {
  const stored = storedPeople(database);
  const found = new Map<string, { readonly known: Promise<KnownPerson>; readonly until: number }>();
  const forget = (key: string) => found.delete(key);
  const afterwards = async (tenant: string, participant: string, change: Promise<void>) => {
    try {
      await change;
    } finally {
      forget(`${tenant} ${participant}`);
    }
  };
  return {
    find: (tenant, participant) => {
      const key = `${tenant} ${participant}`;
      const kept = found.get(key);
      if (kept !== undefined && performance.now() < kept.until) return kept.known;
      const known = stored.find(tenant, participant);
      known.catch(() => forget(key));
      forget(key);
      found.set(key, { known, until: performance.now() + remembered.milliseconds });
      const [oldest] = found.keys();
      if (found.size > remembered.people && oldest !== undefined) forget(oldest);
      return known;
    },
    remember: (tenant, participant, known) =>
      afterwards(tenant, participant, stored.remember(tenant, participant, known)),
    erase: (tenant, participant) => afterwards(tenant, participant, stored.erase(tenant, participant)),
  };
}

const remembered = { milliseconds: 15_000, people: 5000 };

function storedPeople({ kysely }: Pick<Database, 'kysely'>): People {
  return {
    find: async (tenant, participant) => {
      const row = await kysely
        .selectFrom('person')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('id', '=', participant)
        .executeTakeFirst();
      return {
        // Written below from a Language.
        ...(row?.language && { language: row.language as Language }),
        ...(row?.conversation &&
          row.service_url && { chat: { conversation: row.conversation, serviceUrl: row.service_url } }),
      };
    },
    remember: async (tenant, participant, { language, chat }) => {
      const given = {
        ...(language !== undefined && { language }),
        ...(chat !== undefined && { conversation: chat.conversation, service_url: chat.serviceUrl }),
      };
      if (Object.keys(given).length === 0) return;
      await kysely
        .insertInto('person')
        .values({ tenant, id: participant, ...given })
        .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(given))
        .execute();
    },
    erase: async (tenant, participant) => {
      await kysely.deleteFrom('person').where('tenant', '=', tenant).where('id', '=', participant).execute();
      await askErasure({ kysely });
    },
  };
}
