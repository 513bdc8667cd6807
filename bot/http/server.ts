import { createServer, type Request, type RequestHandler, type Response } from 'restify';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { failure, type Exchange, type Receiver, type Reply } from './exchange.ts';
import { noticePage, noticeScript, noticeStyle, teamsScript } from './notice-page.ts';
import { readBody } from './read-body.ts';
import { securityHeaders } from './security-headers.ts';

/** What the routes lead to. */
export interface Receivers {
  readonly messages: Receiver;
  readonly calls: Receiver;
  readonly notifications: Receiver;
  readonly lifecycle: Receiver;
  readonly record: Receiver;
}

export interface ServerParts {
  readonly receivers: Receivers;
  /** Resolves when the service can do its work; rejects when not. */
  readonly ready: () => Promise<unknown>;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets those under way finish. */
  readonly stop: () => Promise<void>;
}

const kilobyte = 1024;
const usual = 256 * kilobyte;
/** Graph sends the roster of a large meeting whole. */
const graphs = 2048 * kilobyte;

/** Every route of the service. */
export async function startServer(port: number, { receivers, ready, metrics, log }: ServerParts): Promise<Listening> {
  const server = createServer({ name: '', noWriteContinue: true });
  const take = (receiver: Receiver, limit: number) => handler(receiver, { limit, log, metrics });

  server.post('/api/messages', take(receivers.messages, usual));
  server.post('/api/graph/calls/:meeting/:token', take(receivers.calls, graphs));
  server.post('/api/graph/notifications', take(receivers.notifications, graphs));
  server.post('/api/graph/lifecycle', take(receivers.lifecycle, graphs));
  server.get('/api/meetings/:id/record', take(receivers.record, usual));
  server.get('/notice/:about', take(noticePage, usual));
  server.get('/static/notice.js', take(noticeScript, usual));
  server.get('/static/notice.css', take(noticeStyle, usual));
  server.get('/static/teams.js', take(teamsScript, usual));
  server.get('/healthz', take(healthy, usual));
  server.get('/readyz', take(readiness(ready), usual));
  server.get('/metrics', take(counters(metrics), usual));

  // What the router itself answers: no such path, or not by that method.
  server.on('restifyError', (_request: Request, response: Response, error: { statusCode?: number }) => {
    send(response, failure(error.statusCode ?? 500));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return { port: server.address().port, stop: () => stop(server.server) };
}

interface Handling {
  readonly limit: number;
  readonly log: Log;
  readonly metrics: Metrics;
}

function handler(receiver: Receiver, { limit, log, metrics }: Handling): RequestHandler {
  // restify takes an async function of exactly two parameters.
  const handle = async (request: Request, response: Response): Promise<void> => {
    try {
      const read = await readBody(request, limit);
      const reply = 'refused' in read ? failure(read.refused) : await receiver(exchange(request, read.body));
      send(response, reply);
    } catch (error) {
      metrics.received('http', 'request', 'failed');
      log.error('a request could not be dealt with', { kind: request.getRoute().path.toString(), error });
      send(response, failure(503));
    }
  };
  return handle as RequestHandler;
}

function exchange(request: Request, body: unknown): Exchange {
  const query = Object.fromEntries(new URLSearchParams(request.getQuery()));
  return { headers: request.headers, query, params: request.params as Exchange['params'], body };
}

function send(response: Response, reply: Reply): void {
  if (response.headersSent) return;
  const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  const type = reply.type ?? 'application/json; charset=utf-8';
  response.sendRaw(reply.status, text ?? '', {
    ...securityHeaders,
    ...(text === undefined ? {} : { 'Content-Type': type }),
    'Content-Length': String(Buffer.byteLength(text ?? '')),
  });
}

const healthy: Receiver = () => Promise.resolve({ status: 200, body: { status: 'up' } });

function readiness(ready: () => Promise<unknown>): Receiver {
  return async () => {
    try {
      await ready();
      return { status: 200, body: { status: 'ready' } };
    } catch {
      return { status: 503, body: { status: 'not-ready' } };
    }
  };
}

function counters(metrics: Metrics): Receiver {
  return async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() });
}

function stop(server: { close: (done: () => void) => void; closeIdleConnections?: () => void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections?.();
  });
}
