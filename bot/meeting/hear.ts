import { stateOf, type Judging } from '../../src/protocol/history.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import type { Gap } from '../store/instance.ts';
import { tell, type Draft } from './draft.ts';

/** The gaps in which no instance of the service lived, as far as they are known. */
export interface Hearing extends Judging {
  readonly gaps: readonly Gap[];
}

/**
 * The draft after its meeting has heard of the gaps that fall into its time. It hears of each once: the id is made of the gap,
 * and the state says which it has heard of.
 */
export function hear(draft: Draft, hearing: Hearing): Draft {
  let heard = draft;
  for (const gap of hearing.gaps) {
    if (!isMissing(stateOf(heard.history), gap)) continue;
    const { from, to } = gap;
    const told = tell(heard, { type: 'serviceAway', id: `away:${from}`, at: to, from }, hearing);
    // A state that takes no note of it would hear of it with every fact, and storing it twice undoes what is stored with it.
    if (told.changed) heard = told.draft;
  }
  return heard;
}

function isMissing(state: MeetingState, { from, to }: Gap): boolean {
  const { startedAt, reportedStart, scheduledStart = Infinity, endedAt, coverage } = state;
  if (startedAt === undefined || (endedAt !== undefined && endedAt <= from)) return false;
  // Of which no start was told, that one may have been running since it was to begin.
  const since = reportedStart === undefined ? Math.min(startedAt, scheduledStart) : startedAt;
  if (since >= to) return false;
  return !coverage.away.some((stretch) => stretch.from === from);
}
