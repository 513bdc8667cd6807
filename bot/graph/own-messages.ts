import type { OwnMessage, OwnMessages } from '../meeting/own-messages.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { field, list, text } from '../outside/json.ts';
import type { Graph, GraphRequest } from './client.ts';
import { pagesFrom } from './pages.ts';
import { applicationId } from './read/identity.ts';
import { madeAt } from './read/message-time.ts';
import { sameId, type GraphSettings } from './settings.ts';

/** More than is written in a chat while an instance starts anew. */
const mostPages = 4;

/** Reads the chat for what the bot itself has written there: with the permission by which the chat is read back. */
export function ownMessagesIn(settings: Pick<GraphSettings, 'graphChat' | 'appId'>, graph: Graph): OwnMessages {
  return async ({ tenant, conversation }, since) => {
    if (!settings.graphChat) return undefined;
    const query = `$top=50&$orderby=${encodeURIComponent('createdDateTime desc')}`;
    const path = `/chats/${encodeURIComponent(conversation)}/messages?${query}`;
    const request: GraphRequest = { asked: 'looking for own messages', tenant, method: 'GET', path };
    try {
      return (await messagesSince(graph, request, since)).flatMap((message) => ownMessage(message, settings.appId));
    } catch (error) {
      if (error instanceof SaidNo || error instanceof NotReached) return undefined;
      throw error;
    }
  };
}

/** The newest comes first, so an older one is followed by none to read. */
async function messagesSince(graph: Graph, request: GraphRequest, since: number): Promise<readonly unknown[]> {
  const messages: unknown[] = [];
  let pages = 0;
  for await (const { body } of pagesFrom(graph, request, await graph(request))) {
    const page = list(body, 'value') ?? [];
    const young = page.filter((message) => madeAt(message, since) >= since);
    messages.push(...young);
    pages += 1;
    if (young.length < page.length || pages === mostPages) break;
  }
  return messages;
}

function ownMessage(message: unknown, appId: string): readonly OwnMessage[] {
  const id = text(message, 'id');
  if (id === undefined || field(message, 'deletedDateTime') !== undefined) return [];
  if (!sameId(applicationId(field(message, 'from')) ?? '', appId)) return [];
  const cards = (list(message, 'attachments') ?? [])
    .filter((attachment) => /\.card\.adaptive$/i.test(text(attachment, 'contentType') ?? ''))
    .flatMap((attachment) => text(attachment, 'content') ?? []);
  return [{ id, words: wordsOf(message), isCardOf: (meeting) => cards.some((card) => card.includes(meeting)) }];
}

/** Teams keeps plain words as they are, or as HTML. */
function wordsOf(message: unknown): string {
  const body = field(message, 'body');
  const content = text(body, 'content') ?? '';
  const isHtml = text(body, 'contentType')?.toLowerCase() === 'html';
  return (isHtml ? plain(content) : content).replaceAll(/\s+/g, ' ').trim();
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(nbsp|lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
