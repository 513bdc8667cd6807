import type { Language } from '../language/language.ts';
import { leads } from '../protocol/know/role.ts';
import { leaderPanel } from './panel/leader.ts';
import type { PanelView } from './panel/panel-view.ts';
import { participantPanel } from './panel/participant.ts';
import { inFull, type SeenBy } from './seen.ts';

export type {
  Belonging,
  LeaderPanel,
  PanelRecording,
  PanelView,
  ParticipantPanel,
  PressShown,
  Undoable,
} from './panel/panel-view.ts';

/** What the viewer sees of a meeting in the side panel. Whether they may see it at all is asked before. What is for who leads is in complete languages. */
export function panelFor(seen: SeenBy<Language>): PanelView {
  return leads(seen.state, seen.viewer) ? leaderPanel(inFull(seen)) : participantPanel(seen);
}
