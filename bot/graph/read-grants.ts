import type { GraphEffect } from '../../src/protocol/effect.ts';
import type { Chat } from '../meeting/chat.ts';
import { SaidNo } from '../outside/delivery-error.ts';
import type { PerformersOf } from '../meeting/performers.ts';
import type { Graph, GraphRequest } from './client.ts';
import { eitherVersion } from './either-version.ts';
import { pagesFrom } from './pages.ts';
import { list, text } from '../outside/json.ts';
import { sameId, type GraphSettings } from './settings.ts';

type GrantsEffect = Extract<GraphEffect, { type: 'readGrants' }>;

const asked = "reading the app's permissions in the chat";
/** More pages than there are permissions. */
const mostPages = 20;

/** What the app is permitted in a chat (resource-specific consent), which whoever added it there has granted. */
export function grantPerformers(settings: GraphSettings, graph: Graph): PerformersOf<GrantsEffect> {
  return {
    readGrants: async (_effect, { chat }) => {
      if (!settings.graphChat && !settings.graphCalls) {
        throw new SaidNo(asked, { code: 'off' });
      }
      return [{ type: 'grantsRead', permissions: await permissionsIn(graph, chat, settings.appId) }];
    },
  };
}

/** The names of what an application is permitted in a chat. */
export async function permissionsIn(graph: Graph, chat: Chat, appId: string): Promise<readonly string[]> {
  const own = (await allGrants(graph, chat)).filter((grant) => isOwn(grant, appId));
  return [...new Set(own.flatMap((grant) => text(grant, 'permission') ?? []))].toSorted();
}

/** The beta version is documented for longer than the stable one. */
async function allGrants(graph: Graph, chat: Chat): Promise<readonly unknown[]> {
  const path = `/chats/${encodeURIComponent(chat.conversation)}/permissionGrants`;
  const request: GraphRequest = { asked, tenant: chat.tenant, method: 'GET', path };
  const first = await eitherVersion(graph, request, { first: 'beta', refusals: [400, 401, 403, 404, 501] });
  const grants: unknown[] = [];
  let pages = 0;
  for await (const { body } of pagesFrom(graph, request, first)) {
    grants.push(...(list(body, 'value') ?? []));
    pages += 1;
    if (pages === mostPages) break;
  }
  return grants;
}

/** Which of the two fields holds the application's id and which that of its service principal is documented either way. */
function isOwn(grant: unknown, appId: string): boolean {
  return [text(grant, 'clientAppId'), text(grant, 'clientId')].some((id) => id !== undefined && sameId(id, appId));
}
