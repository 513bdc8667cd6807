import { createServer, type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Address } from '../settings/service-settings.ts';
import { wellFormedText } from '../outside/json.ts';
import { admitting, type Admission } from './admission.ts';
import { bodyRoom, type BodyRoom } from './body-room.ts';
import { limitConnections, usualLimits, type ConnectionLimits } from './connections.ts';
import { failure, type Head, type Reply } from './exchange.ts';
import { outlets, type Outlets } from './outlets.ts';
import { readBody } from './read-body.ts';
import type { Route } from './routes.ts';
import { securityHeaders } from './security-headers.ts';

/** What a server leads to, and where it counts and writes what went wrong. */
export interface ServerParts {
  readonly routes: readonly Route[];
  readonly metrics: Pick<Metrics, 'received'>;
  readonly log: Log;
  /** Hears of what was told and not taken in, and is not told again. */
  readonly missed: () => void;
  /** Other limits than the usual ones. */
  readonly limits?: ConnectionLimits;
  readonly admission?: Admission;
}

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets those under way finish, and hangs up on those that do not within 2 s. */
  readonly stop: () => Promise<void>;
}

/** Starts to listen; rejects with the system's error when the address cannot be had. */
export async function startServer({ port, host }: Address, parts: ServerParts): Promise<Listening> {
  const server = createServer({ name: '', noWriteContinue: true });
  const limits = parts.limits ?? usualLimits;
  limitConnections(server.server, limits, () => {
    parts.metrics.received('http', 'connection', 'dropped');
    parts.log.warn('too many are connected: a connection is refused');
  });
  const state = { stopping: false, streams: outlets() };
  const send = sender(state);

  const take = admitting(parts);
  const room = bodyRoom(limits.bodies);
  for (const route of parts.routes) mount(server, route, { ...parts, send, take, room });
  // What the router itself answers: no such path, or one it cannot read.
  server.on('restifyError', (_request: Request, response: Response, error: { statusCode?: number }) => {
    send(response, failure(error.statusCode ?? 500));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.server.listen({ port, host }, resolve);
  });
  return { port: server.address().port, stop: () => stop(server, state) };
}

type Send = (response: Response, reply: Reply) => void;

interface Handling {
  readonly send: Send;
  readonly take: ReturnType<typeof admitting>;
  readonly room: BodyRoom;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'received'>;
}

/** A route by its method; whoever can GET can HEAD. What else is asked of its path is told what there is. */
function mount(server: Server, route: Route, handling: Handling): void {
  const { path, method } = route;
  const take = handler(route, handling);
  const headers = { Allow: method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS' };
  const refuse = answering({ ...failure(405), headers }, handling.send);
  server.get(path, method === 'GET' ? take : refuse);
  server.head(path, method === 'GET' ? take : refuse);
  server.post(path, method === 'POST' ? take : refuse);
  server.put(path, refuse);
  server.patch(path, refuse);
  server.del(path, refuse);
  server.opts(path, answering({ status: 204, headers }, handling.send));
}

function answering(reply: Reply, send: Send): RequestHandler {
  // restify takes an async function of exactly two parameters.
  const handle = async (_request: Request, response: Response): Promise<void> => send(response, reply);
  return handle as RequestHandler;
}

function handler({ path, receiver, limit }: Route, { send, take, room, log, metrics }: Handling): RequestHandler {
  const handle = async (request: Request, response: Response): Promise<void> => {
    try {
      const wanted = await receiver(head(request));
      if ('status' in wanted) return send(response, wanted);
      const read = await readBody(request, { limit, room, goOn: () => response.writeContinue() });
      if (!('refused' in read)) return send(response, await take(wanted, read.body));
      if (read.refused === 503) metrics.received('http', 'body', 'dropped');
      if (read.refused !== 'gone') send(response, failure(read.refused));
    } catch (error) {
      metrics.received('http', 'request', 'failed');
      log.error('a request could not be dealt with', { kind: path, error });
      send(response, failure(503));
    }
  };
  return handle as RequestHandler;
}

function head(request: Request): Head {
  const query = request.url?.includes('?') ? [...new URLSearchParams(request.getQuery())] : [];
  const params = Object.entries(request.params as Readonly<Record<string, string>>);
  return { headers: request.headers, query: wellFormedParts(query), params: wellFormedParts(params) };
}

function wellFormedParts(parts: readonly (readonly [string, string])[]): Head['query'] {
  return Object.fromEntries(parts.map(([name, value]) => [name, wellFormedText(value)]));
}

interface Serving {
  stopping: boolean;
  readonly streams: Outlets;
}

function sender(state: Serving): Send {
  return (response, reply) => {
    if (response.headersSent || response.destroyed) return;
    if (reply.stream !== undefined && !state.stopping) return state.streams.open(response, reply, reply.stream);
    const { status, body, type = 'application/json; charset=utf-8', headers } = reply;
    const content =
      body === undefined || body instanceof Uint8Array || typeof body === 'string' ? body : JSON.stringify(body);
    // Head and body at once: one write to the socket instead of two.
    response.writeHead(status, {
      ...securityHeaders,
      ...(content !== undefined && { 'Content-Type': type }),
      ...(status !== 204 && { 'Content-Length': String(Buffer.byteLength(content ?? '')) }),
      ...(state.stopping && { Connection: 'close' }),
      ...headers,
    });
    response.end(content);
  };
}

const patience = 2000;

function stop({ server }: Server, state: Serving): Promise<void> {
  state.stopping = true;
  state.streams.endAll();
  return new Promise((resolve) => {
    const hangUp = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(hangUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
