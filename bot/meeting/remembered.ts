import { historySince } from '../../src/protocol/history.ts';
import type { StoredOccurrence } from '../store/occurrences.ts';
import type { Known } from './draft.ts';
import { recent, type Recent } from './recent.ts';

/** How many occurrences are remembered; of these, how many with their last facts. */
export const most = { all: 10_000, atHand: 1000 };

/**
 * The occurrences that were used last. Of those that were not used for a while the state alone is kept, as text: a twentieth of the
 * room, and read faster than the database tells it. A late fact comes while its meeting is at hand still.
 */
export function remembered(): Recent<Known> {
  const packed = recent<string>(most.all - most.atHand);
  const atHand = recent<Known>(most.atHand, (id, { stored }) => packed.set(id, JSON.stringify(stored)));
  return {
    get: (id) => {
      const known = atHand.get(id);
      if (known !== undefined) return known;
      const text = packed.get(id);
      if (text === undefined) return undefined;
      const unpacked = unpack(text);
      packed.delete(id);
      atHand.set(id, unpacked);
      return unpacked;
    },
    set: (id, known) => {
      packed.delete(id);
      atHand.set(id, known);
    },
    delete: (id) => {
      packed.delete(id);
      atHand.delete(id);
    },
  };
}

function unpack(text: string): Known {
  // Written above, and nowhere else.
  const stored = JSON.parse(text) as StoredOccurrence;
  return { stored, history: historySince(stored.state, stored.last) };
}
