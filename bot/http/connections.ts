import type { Server } from 'node:http';

/** What connections to the service may cost it; times in milliseconds. */
export interface ConnectionLimits {
  /** How many may be open at once. */
  readonly most: number;
  /** How many bytes may be held of bodies that are not whole yet, of all together. */
  readonly bodies: number;
  /** How long the head of a request, and a whole request, may take to come. */
  readonly head: number;
  readonly request: number;
  /** How long one is kept open for a next request. */
  readonly idle: number;
}

/** A connection outlives those of the usual load balancers (60 s). */
export const usualLimits: ConnectionLimits = {
  most: 1000,
  bodies: 64 * 1024 * 1024,
  head: 15_000,
  request: 30_000,
  idle: 65_000,
};

/**
 * Keeps a server that does not listen yet within limits. When there are too many connections, those that no request waits
 * on are parted with, also where the answer is not taken, and the new one is `dropped`: whoever comes again finds room.
 */
export function limitConnections(server: Server, limits: ConnectionLimits, dropped: () => void): void {
  const { most, head, request, idle } = limits;
  Object.assign(server, {
    maxConnections: most,
    headersTimeout: head,
    requestTimeout: request,
    keepAliveTimeout: idle,
    // Node looks for who takes too long twice a minute, unless told otherwise.
    connectionsCheckingInterval: Math.min(head, 2000),
  });
  server.on('drop', () => {
    server.closeIdleConnections();
    dropped();
  });
}
