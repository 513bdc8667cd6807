import type { Database } from '../store/database.ts';
import { storeFacts, storeFactSets, storeFactsTogether, type FactsToStore, type Stored } from '../store/store-facts.ts';
import { isRefused } from '../store/when-free.ts';
import { inTurn } from './in-turn.ts';

/** Makes facts durable: of one meeting, or of several all or none. */
export type Commit = (sets: readonly FactsToStore[]) => Promise<Stored>;

interface Waiting {
  readonly set: FactsToStore;
  readonly resolve: (stored: Stored | 'held') => void;
  readonly reject: (error: unknown) => void;
}

/** How many sets go in one trip at the most. */
const most = 32;

/**
 * Each trip to the database costs more than what it stores: sets that come while one is under way go together, each for itself.
 * Whose meeting somebody else holds waits for it alone; what the database refuses harms no other.
 */
export function startCommitting(database: Pick<Database, 'pool'>): Commit {
  const enqueue = inTurn<Waiting>(async (waiting) => {
    const together = waiting.slice(0, most);
    try {
      const stored = await storeFactSets(
        database,
        together.map(({ set }) => set),
      );
      for (const [index, { resolve }] of together.entries()) resolve(stored[index] ?? 'held');
    } catch (error) {
      for (const { resolve, reject } of together) {
        // One of them may be why: each is tried by itself.
        if (isRefused(error)) resolve('held');
        else reject(error);
      }
    }
    return together.length;
  });
  return async (sets) => {
    const [set, ...more] = sets;
    if (set === undefined) return { is: 'done' };
    if (more.length > 0) return storeFactsTogether(database, sets);
    if (set.occurrence.version === 0) return storeFacts(database, set);
    const stored = await new Promise<Stored | 'held'>((resolve, reject) => enqueue('', { set, resolve, reject }));
    return stored === 'held' ? storeFacts(database, set) : stored;
  };
}
