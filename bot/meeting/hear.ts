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

function isMissing({ startedAt, endedAt, coverage }: MeetingState, { from, to }: Gap): boolean {
  if (startedAt === undefined || startedAt >= to || (endedAt !== undefined && endedAt <= from)) return false;
  return !coverage.away.some((stretch) => stretch.from === from);
}
