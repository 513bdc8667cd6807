import type { ServerResponse } from 'node:http';
import type { Outlet, Reply } from './exchange.ts';
import { securityHeaders } from './security-headers.ts';

/** The streams that are open. */
export interface Outlets {
  readonly open: (response: ServerResponse, reply: Reply, stream: (outlet: Outlet) => void) => void;
  /** Ends all of them: who reads asks another instance then. */
  readonly endAll: () => void;
}

/** How many bytes may wait for a reader who does not read, before the stream is cut: it is begun anew with less. */
const most = 512 * 1024;

/** No stream is open. */
export function outlets(): Outlets {
  const all = new Set<ServerResponse>();
  return {
    open: (response, { status, type, headers }, stream) => {
      response.writeHead(status, {
        ...securityHeaders,
        ...(type !== undefined && { 'Content-Type': type }),
        ...headers,
      });
      // Whoever only asks for the head gets no more.
      if (response.req.method === 'HEAD') return void response.end();
      all.add(response);
      response.once('close', () => all.delete(response));
      response.on('error', () => response.destroy());
      response.flushHeaders();
      stream(outlet(response));
    },
    endAll: () => all.forEach((response) => response.end()),
  };
}

function outlet(response: ServerResponse): Outlet {
  return {
    write: (text) => {
      if (response.writableEnded || response.destroyed) return;
      response.write(text);
      if (response.writableLength > most) response.destroy();
    },
    end: () => response.end(),
    ended: (then) => void response.once('close', then),
  };
}
