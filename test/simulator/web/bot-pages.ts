import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Asked, Reply, Route } from '../wire/route.ts';
import type { World } from '../world.ts';

/**
 * The bot's own pages, shown inside the local Teams, and what they ask of it. Only Teams may frame them, so they are handed on
 * under the address of the local Teams, with a policy that says so.
 */
export function botPageRoutes(world: World): readonly Route[] {
  const handle = (asked: Asked) => handOn(world, asked);
  return [
    { method: 'GET', pattern: /^\/(?:notice|static|privacy|terms|panel|api\/panel)(?:\/|$)/, handle },
    { method: 'POST', pattern: /^\/api\/panel\/(?:press|session|stage)$/, handle },
  ];
}

/** What a page says beside its address, and what the bot's answer says beside its content. */
const asking = ['accept-language', 'authorization', 'content-type', 'last-event-id'];
const answering = ['content-type', 'cache-control', 'retry-after'];

async function handOn(world: World, { method, url, headers, raw, response }: Asked): Promise<Reply> {
  if (world.messagesUrl === undefined) return { status: 404, text: 'No bot' };
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const sent = asking.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : []));
  const answer = await fetch(new URL(`${url.pathname}${url.search}`, world.messagesUrl), {
    method,
    headers: Object.fromEntries(sent),
    signal: gone.signal,
    ...(method === 'POST' && { body: raw }),
  }).catch(() => undefined);
  if (answer === undefined) return { status: 502, text: 'The bot does not answer' };
  const policy = answer.headers
    .get('content-security-policy')
    ?.replace(/frame-ancestors[^;]*/, "frame-ancestors 'self'")
    // Nothing asks the internet from here; what a page asks Teams' own servers, it does without.
    .replace(/connect-src[^;]*/, "connect-src 'self'");
  response.writeHead(answer.status, {
    ...Object.fromEntries(answering.flatMap((name) => [[name, answer.headers.get(name)]]).filter(([, is]) => is)),
    ...(policy !== undefined && { 'content-security-policy': policy }),
  });
  response.flushHeaders();
  if (answer.body === null) response.end();
  // The types of the web's streams in Node and in the browser differ.
  else pass(Readable.fromWeb(answer.body as ReadableStream), response);
  return { status: answer.status, open: true };
}

/** Ends when either side does. */
function pass(from: Readable, response: Asked['response']): void {
  from.on('error', () => response.destroy());
  from.pipe(response);
}
