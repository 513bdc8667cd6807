import type { Message, Occupancy } from '../teams/state.ts';
import { refusal, type Asked, type Reply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { chatMessage } from './chat-message.ts';

/** Graph gives so many messages at a time unless asked for another number, and no more than that many. */
const usual = 20;
const most = 50;

/** The two orders there are; the newest comes first in both. */
const orders: Readonly<Record<string, (message: Message) => number>> = {
  'lastmodifieddatetime desc': ({ modifiedAt }) => modifiedAt.getTime(),
  'createddatetime desc': ({ at }) => at.getTime(),
};

const known: ReadonlySet<string> = new Set(['$top', '$orderby', '$skiptoken']);

/** What stands in a meeting's chat, page by page: Teams' own messages too, and what is left of deleted ones. Not what is private. */
export function chatHistory(world: World, meeting: Occupancy, asked: Asked): Reply {
  if (!mayRead(world, meeting)) return refusal(403, 'Forbidden', 'Missing role permissions: ChatMessage.Read.Chat.');
  const { searchParams } = asked.url;
  const names = [...searchParams.keys()].map((name) => name.toLowerCase());
  const top = Number(searchParams.get('$top') ?? usual);
  const time = orders[(searchParams.get('$orderby') ?? 'lastModifiedDateTime desc').toLowerCase()];
  const from = Number(searchParams.get('$skiptoken') ?? 0);
  if (!names.every((name) => known.has(name)) || time === undefined) {
    return refusal(400, 'BadRequest', 'The query is not supported.');
  }
  if (!Number.isInteger(top) || top < 1 || top > most) return refusal(400, 'BadRequest', 'Invalid $top.');
  const all = meeting.chat
    .filter(({ onlyFor }) => onlyFor === undefined)
    .toSorted((a, b) => time(b) - time(a) || Number(b.id) - Number(a.id));
  const page = all.slice(from, from + top);
  const more = from + top < all.length ? { '@odata.nextLink': nextLink(world, asked, from + top) } : {};
  const value = page.map((message) => asWanted(asked, chatMessage(world, meeting, message)));
  return { status: 200, body: { '@odata.count': page.length, ...more, value } };
}

function mayRead({ grants }: World, { installed }: Occupancy): boolean {
  return grants.allChats || (grants.chatMessages && installed);
}

/** The kinds of message that came later are named only to those who ask for it. */
function asWanted({ headers }: Asked, message: ReturnType<typeof chatMessage>) {
  const isAsked = String(headers['prefer'] ?? '').includes('include-unknown-enum-members');
  const isLater = message['messageType'] === 'systemEventMessage';
  return isLater && !isAsked ? { ...message, messageType: 'unknownFutureValue' } : message;
}

function nextLink(world: World, { url }: Asked, from: number): string {
  const next = new URL(url.pathname + url.search, world.base);
  next.searchParams.set('$skiptoken', String(from));
  return next.href;
}
