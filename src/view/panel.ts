import { leads } from '../protocol/know/role.ts';
import { leaderPanel } from './panel/leader.ts';
import type { PanelView } from './panel/panel-view.ts';
import { participantPanel } from './panel/participant.ts';
import type { SeenBy } from './seen.ts';

export type { LeaderPanel, PanelView, ParticipantPanel, Undoable } from './panel/panel-view.ts';

/** What the viewer sees of a meeting in the side panel. Whether they may see it at all is asked before. */
export function panelFor(seen: SeenBy): PanelView {
  return leads(seen.state, seen.viewer) ? leaderPanel(seen) : participantPanel(seen);
}
