import type { Receiver } from '../exchange.ts';
import { look, viewFor, type PanelParts } from './looking.ts';

/** `GET /api/panel`: what the viewer sees now. */
export function showReceiver(parts: PanelParts): Receiver {
  return async (exchange) => {
    const found = await look(parts, exchange);
    return 'status' in found ? found : { status: 200, body: viewFor(parts, found) };
  };
}
