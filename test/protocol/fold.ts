import type { MeetingEvent } from '../../src/protocol/event.ts';
import { historyOf, protocol, stateOf } from '../../src/protocol/history.ts';
import type { MeetingState } from '../../src/protocol/state.ts';

/** The state a log yields, whatever order its facts stand in. */
export function fold(log: readonly MeetingEvent[]): MeetingState {
  return stateOf(historyOf(log, protocol));
}
