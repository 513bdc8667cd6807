import type { Asked, Reply, Route } from '../wire/route.ts';
import type { World } from '../world.ts';

/**
 * The bot's own pages, shown inside the local Teams. Only Teams may frame them, so they are handed on under the address of the
 * local Teams, without the header that says so.
 */
export function botPageRoutes(world: World): readonly Route[] {
  const handle = (asked: Asked) => page(world, asked);
  return [{ method: 'GET', pattern: /^\/(?:notice|static|privacy|terms)(?:\/|$)/, handle }];
}

async function page(world: World, { url }: Asked): Promise<Reply> {
  if (world.messagesUrl === undefined) return { status: 404, text: 'No bot' };
  const answer = await fetch(new URL(`${url.pathname}${url.search}`, world.messagesUrl));
  const type = answer.headers.get('content-type');
  const policy = answer.headers
    .get('content-security-policy')
    ?.replace(/frame-ancestors[^;]*/, "frame-ancestors 'self'");
  return {
    status: answer.status,
    text: Buffer.from(await answer.arrayBuffer()),
    headers: {
      ...(type !== null && { 'content-type': type }),
      ...(policy !== undefined && { 'content-security-policy': policy }),
    },
  };
}
