import type { Receiver } from './exchange.ts';
import { pressReceiver, type PressParts } from './panel/press.ts';
import { sessionReceiver, withSessions, type SessionParts } from './panel/session.ts';
import { showReceiver } from './panel/show.ts';
import { stageReceiver, stageStreamReceiver } from './panel/stage.ts';
import { streamReceiver, type StreamLimits } from './panel/stream.ts';

/** The interface of the side panel. */
export interface PanelReceivers {
  readonly panel: Receiver;
  readonly panelStream: Receiver;
  readonly panelPress: Receiver;
  readonly panelSession: Receiver;
  readonly panelStage: Receiver;
  readonly panelStageStream: Receiver;
}

/** What the side panel asks, and what is pressed in it. */
export function panelReceivers(given: PressParts & SessionParts, limits?: StreamLimits): PanelReceivers {
  const parts = { ...given, viewer: withSessions(given.passes, given.viewer) };
  return {
    panel: showReceiver(parts),
    panelStream: streamReceiver(parts, limits),
    panelPress: pressReceiver(parts),
    panelSession: sessionReceiver(parts),
    panelStage: stageReceiver(parts),
    panelStageStream: stageStreamReceiver(parts, limits),
  };
}
