import {
  readEditions,
  readFormer,
  readOccurrence,
  type AskedChat,
  type CurrentEdition,
  type Former,
  type Newer,
  type StoredOccurrence,
} from '../store/occurrences.ts';
import type { Known } from './draft.ts';
import type { Where } from './fact.ts';
import { inTurn } from './in-turn.ts';
import { recent, type Recent } from './recent.ts';
import { most, remembered } from './remembered.ts';
import { readWhole, upToDate, withNewer, type Source } from './up-to-date.ts';

/** The occurrences at hand in memory. What is found there may be out of date: its version is checked when it matters. */
export interface Shelf {
  readonly find: (where: Where) => Known | undefined;
  /** Whether others have stored about it lately: then it is cheaper to ask first than to try in vain. */
  readonly isShared: (known: Known) => boolean;
  /** Compares with the database, and reads what is newer there. Rejects with `NewerMeeting` where that is not ours to read. */
  readonly fetch: (where: Where) => Promise<Known | undefined>;
  /** Folds in what is newer in the database, as that told; where it cannot be, as `fetch`. */
  readonly catchUp: (where: Where, newer: Newer | undefined) => Promise<Known | undefined>;
  /** The occurrence before this one in its chat. */
  readonly before: (known: Known) => Promise<Former | undefined>;
  /** Reads the whole log, for a fact from long ago. */
  readonly fetchWhole: (known: Known) => Promise<Known>;
  /** Keeps an occurrence as it is now; found `where` a chat, it is that chat's current one. */
  readonly put: (known: Known, where: Where) => void;
  readonly drop: (where: Where) => void;
}

/** An empty shelf; it holds the occurrences that were used last. */
export function shelf(source: Source): Shelf {
  const { database } = source;
  const occurrences = remembered();
  const currentOf = recent<string>(most.all);
  const shared = recent<number>(most.all);
  const idOf = (where: Where) => (where.in === 'meeting' ? where.meeting : currentOf.get(chatKey(where)));
  const find = (where: Where) => {
    const id = idOf(where);
    return id === undefined ? undefined : occurrences.get(id);
  };
  const drop = (where: Where) => {
    const id = idOf(where);
    if (id !== undefined) occurrences.delete(id);
    if (where.in === 'chat') currentOf.delete(chatKey(where));
  };
  const editionOf = editionReader(database);
  const fetch = async (where: Where) => {
    const known = find(where);
    if (known === undefined || where.in === 'meeting')
      return take(where, known, await readOccurrence(database, where, known?.stored));
    const { tenant, conversation } = where;
    const edition = await editionOf({ tenant, conversation, known: known.stored });
    if (isEdition(known, edition)) return take(where, known, known.stored);
    return take(where, known, edition?.newer ?? (await readOccurrence(database, where, known.stored)));
  };
  const take = async (
    where: Where,
    known: Known | undefined,
    stored: StoredOccurrence | Newer | undefined,
  ): Promise<Known | undefined> => {
    if (stored === undefined) {
      drop(where);
      return undefined;
    }
    if (known !== undefined) noteSharing(shared, known, stored !== known.stored);
    if (!('state' in stored)) {
      const caught = known && withNewer(known, stored, source);
      if (caught !== undefined) occurrences.set(caught.stored.id, caught);
      return caught ?? take(where, known, await readOccurrence(database, where));
    }
    if (where.in === 'chat') currentOf.set(chatKey(where), stored.id);
    if (known !== undefined && stored === known.stored) return known;
    const read = await upToDate(source, stored);
    occurrences.set(stored.id, read);
    return read;
  };
  return {
    find,
    isShared: ({ stored }) => shared.get(stored.id) !== undefined,
    fetch,
    catchUp: (where, newer) => {
      const known = find(where);
      const isOurs = newer !== undefined && (where.in === 'meeting' || newer.isCurrent);
      return known !== undefined && isOurs ? take(where, known, newer) : fetch(where);
    },
    before: ({ stored }) => readFormer(database, stored),
    fetchWhole: async ({ stored }) => {
      const whole = await readWhole(source, stored);
      occurrences.set(stored.id, whole);
      return whole;
    },
    put: (known, where) => {
      occurrences.set(known.stored.id, known);
      if (where.in === 'chat') currentOf.set(chatKey(where), known.stored.id);
    },
    drop,
  };
}

/** How often in a row nothing newer is found before a meeting counts as this instance's alone. */
const patience = 6;

function noteSharing(shared: Recent<number>, { stored: { id } }: Known, isNewer: boolean): void {
  const left = isNewer ? patience : (shared.get(id) ?? 0) - 1;
  if (left > 0) shared.set(id, left);
  else shared.delete(id);
}

function isEdition({ stored }: Known, current: CurrentEdition | undefined): boolean {
  return stored.id === current?.id && stored.version === current.version;
}

interface Asked {
  readonly chat: AskedChat;
  readonly resolve: (current: CurrentEdition | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Most facts change nothing, and cost this question alone: those that come while one is under way are asked together. */
function editionReader(database: Source['database']): (chat: AskedChat) => Promise<CurrentEdition | undefined> {
  const ask = inTurn<Asked>(async (waiting) => {
    const asked = waiting.slice(0, mostTogether);
    try {
      const editions = await readEditions(
        database,
        asked.map(({ chat }) => chat),
      );
      for (const [index, { resolve }] of asked.entries()) resolve(editions[index]);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
    return asked.length;
  });
  return (chat) => new Promise((resolve, reject) => ask('', { chat, resolve, reject }));
}

const mostTogether = 100;

/** A chat's name among all tenants. */
export function chatKey({ tenant, conversation }: { readonly tenant: string; readonly conversation: string }): string {
  return `${tenant} ${conversation}`;
}
