import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { World } from '../world.ts';
import { parseJson } from './json.ts';
import type { Asked, Reply, Route } from './route.ts';

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
  if (found?.route.audience === undefined) {
    const reply =
      found === undefined
        ? { status: 404, body: { error: { code: 'NotFound', message: url.pathname } } }
        : await found.route.handle(asked);
    write(response, reply);
    return;
  }
  const reply = await answerBot(world, found.route, asked);
  if (reply.status === 0) request.socket.destroy();
  else write(response, reply);
}

async function answerBot(world: World, route: Route, asked: Asked): Promise<Reply> {
  const path = decodeURIComponent(asked.url.pathname) + decodeURIComponent(asked.url.search);
  const misfortune = world.fate.misfortune(asked.method, path);
  const done =
    misfortune === undefined || misfortune.butDone === true ? await permitted(world, route, asked) : misfortune;
  const reply: Reply = misfortune ?? done;
  world.sent.push({ at: new Date().toISOString(), method: asked.method, path, body: asked.body, status: reply.status });
  world.changes.announce();
  await world.fate.held(asked.method, path);
  return reply;
}

async function permitted(world: World, route: Route, asked: Asked): Promise<Reply> {
  const token = /^Bearer (.+)$/.exec(asked.headers.authorization ?? '')?.[1];
  if (route.audience !== undefined && !(await world.tokens.accepts(token, route.audience))) {
    return {
      status: 401,
      body: { error: { code: 'BotNotRegistered', message: 'Authorization has been denied for this request.' } },
    };
  }
  return route.handle(asked);
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
