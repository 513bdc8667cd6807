import { caughtUp, historyOf, historySince, lastOf, stateOf, type Protocol } from '../../src/protocol/history.ts';
import { shape } from '../../src/protocol/state.ts';
import type { Database } from '../store/database.ts';
import { readLog, type Newer, type StoredOccurrence } from '../store/occurrences.ts';
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

/** An occurrence with what others have stored about it since; nothing where they told of what happened before it is remembered. */
export function withNewer(
  { stored, history }: Known,
  newer: Newer,
  { protocol }: Pick<Source, 'protocol'>,
): Known | undefined {
  const caught = caughtUp(history, newer.events, protocol);
  if (caught === 'too-old') return undefined;
  const { version, serviceUrl, platformMeeting } = newer;
  const last = lastOf(caught) ?? stored.last;
  return {
    stored: { ...stored, shape, version, serviceUrl, platformMeeting, last, state: stateOf(caught) },
    history: caught,
  };
}

/** An occurrence with its whole history, from the log. */
export async function readWhole({ database, protocol }: Source, stored: StoredOccurrence): Promise<Known> {
  const history = historyOf(await readLog(database, stored.id), protocol);
  return { stored: { ...stored, state: stateOf(history), last: lastOf(history) ?? stored.last }, history };
}
