import type { Receiver } from './exchange.ts';
import { pressReceiver, type PressParts } from './panel/press.ts';
import { showReceiver } from './panel/show.ts';
import { streamReceiver, type StreamLimits } from './panel/stream.ts';

/** The interface of the side panel. */
export interface PanelReceivers {
  readonly panel: Receiver;
  readonly panelStream: Receiver;
  readonly panelPress: Receiver;
}

/** What the side panel asks, and what is pressed in it. */
export function panelReceivers(parts: PressParts, limits?: StreamLimits): PanelReceivers {
  return { panel: showReceiver(parts), panelStream: streamReceiver(parts, limits), panelPress: pressReceiver(parts) };
}
