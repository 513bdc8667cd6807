import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { World } from '../world.ts';
import { requestFaults } from '../official/request-faults.ts';
import { parseJson } from './json.ts';
import { refusal, type Asked, type Reply, type Route } from './route.ts';

/** Answers every address of the local Teams; what the bot sends is noted and may meet with trouble. */
export function serve(world: World, routes: readonly Route[]): Server {
  return createServer((request, response) => {
    void answer(world, routes, { request, response }).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(error instanceof Error ? (error.stack ?? error.message) : 'failed');
    });
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(world: World, routes: readonly Route[], { request, response }: Exchange): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', world.base);
  const found = find(routes, method, url.pathname);
  const raw = await read(request);
  const params = found?.params.map((part) => decodeURIComponent(part)) ?? [];
  const asked: Asked = { method, url, raw, params, body: parseJson(raw), headers: request.headers, response };
  const reply = await answerTo(world, found?.route, asked);
  if (reply.status === 0) request.socket.destroy();
  else write(response, reply);
}

async function answerTo(world: World, route: Route | undefined, asked: Asked): Promise<Reply> {
  if (route?.audience !== undefined) return answerBot(world, route, asked);
  const unknown = notKnown(world, asked);
  if (route === undefined) return refusal(404, 'NotFound', asked.url.pathname);
  return unknown ?? route.handle(asked);
}

async function answerBot(world: World, route: Route, asked: Asked): Promise<Reply> {
  const path = decodeURIComponent(asked.url.pathname) + decodeURIComponent(asked.url.search);
  const refused = (await unauthorized(world, route, asked)) ?? notKnown(world, asked);
  const misfortune = world.fate.misfortune(asked.method, path);
  const isDone = misfortune === undefined || misfortune.butDone === true;
  const done = isDone ? (refused ?? (await route.handle(asked))) : misfortune;
  const reply: Reply = misfortune ?? done;
  world.sent.push({ at: new Date().toISOString(), method: asked.method, path, body: asked.body, status: reply.status });
  world.changes.announce();
  await world.fate.held(asked.method, path);
  if (world.trouble.latency > 0) await sleep(world.trouble.latency);
  return reply;
}

async function unauthorized(world: World, { audience }: Route, { headers }: Asked): Promise<Reply | undefined> {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (audience === undefined || (await world.tokens.accepts(token, audience))) return undefined;
  return refusal(401, 'BotNotRegistered', 'Authorization has been denied for this request.');
}

/** What Microsoft's own description does not know is noted, and refused. */
function notKnown(world: World, { method, url, raw }: Asked): Reply | undefined {
  const faults = requestFaults({ method, url, raw });
  world.faults.push(...faults);
  return faults.length === 0 ? undefined : refusal(400, 'BadRequest', faults.join('; '));
}

function find(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: readonly string[] } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match !== null) return { route, params: match.slice(1) };
  }
  return undefined;
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function write(response: ServerResponse, reply: Reply): void {
  if (reply.open === true) return;
  const content = reply.text ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
  const type =
    reply.text === undefined && content !== undefined ? { 'content-type': 'application/json; charset=utf-8' } : {};
  response.writeHead(reply.status, { ...type, ...reply.headers });
  response.end(content);
}

/** Starts listening; resolves with the port. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Stops listening and ends what is open. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
