import { historyOf, historySince, lastOf, stateOf, type Protocol } from '../../src/protocol/history.ts';
import { shape } from '../../src/protocol/state.ts';
import type { Database } from '../store/database.ts';
import { readLog, type StoredOccurrence } from '../store/occurrences.ts';
import type { Known } from './draft.ts';
import { NewerMeeting } from './newer-meeting.ts';

/** Where occurrences are read from, and by which rules. */
export interface Source {
  readonly database: Pick<Database, 'pool'>;
  readonly protocol: Protocol;
}

/**
 * A stored occurrence as this release reads it: a state that an earlier one folded is folded anew from the log. Rejects with
 * `NewerMeeting` where a later release stored it.
 */
export async function upToDate(source: Source, stored: StoredOccurrence): Promise<Known> {
  if (stored.shape > shape) throw new NewerMeeting();
  if (stored.shape < shape) return readWhole(source, stored);
  return { stored, history: historySince(stored.state, stored.last) };
}

/** An occurrence with its whole history, from the log. */
export async function readWhole({ database, protocol }: Source, stored: StoredOccurrence): Promise<Known> {
  const history = historyOf(await readLog(database, stored.id), protocol);
  return { stored: { ...stored, state: stateOf(history), last: lastOf(history) ?? stored.last }, history };
}
