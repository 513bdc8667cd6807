import { roleOf } from '../../protocol/know/role.ts';
import { recordLines } from '../record-lines.ts';
import { recordRemarks, recordWhen, retention } from '../record-remarks.ts';
import type { SeenBy } from '../seen.ts';
import type { PanelRecord } from './panel-view.ts';

/** The record of a meeting that is over, for its organizer and co-organizers: as its card tells it. */
export function panelRecord(seen: SeenBy): PanelRecord | undefined {
  const { state, viewer } = seen;
  const role = roleOf(state, viewer);
  if (state.phase !== 'ended' || (role !== 'organizer' && role !== 'co-organizer')) return undefined;
  return { when: recordWhen(seen), lines: recordLines(seen), remarks: recordRemarks(seen), kept: retention(seen) };
}
