import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Chat } from '../meeting/chat.ts';
import { chatMessageEvents } from './read/chat-message.ts';
import { field, items, text } from '../outside/json.ts';
import { sameId, serves, type GraphSettings } from './settings.ts';
import { chatState, conversationIn } from './subscribe.ts';
import { refuse, take, type GraphCall, type GraphReply, type Receiving } from './take.ts';
import { openRichContent, type NotificationKeys } from './trust/rich-content.ts';
import { sameText } from './trust/seal.ts';

/**
 * Graph asks whether an address is ours before it subscribes: the token goes back as it is, as plain text. `undefined` when
 * this is no such question.
 */
export function handshake({ query }: GraphCall): GraphReply | undefined {
  const token = query['validationToken'];
  if (token === undefined) return undefined;
  return token.length > 2048 ? { status: 400 } : { status: 200, type: 'text/plain', body: token };
}

/** More notifications than this at once are nobody's batch. */
const mostNotifications = 100;

/**
 * Messages of watched chats: what cannot be believed or read is dropped, and counted once for all that came together. Whoever
 * does not know a single one of our secrets is not worth a look at their signatures.
 */
export async function receiveChat(receiving: Receiving, body: unknown): Promise<GraphReply> {
  const notifications = items(body, 'value');
  if (notifications.length > mostNotifications) return dropped(receiving, 'chat', 'too-many');
  const chats = notifications.map((notification) => chatOf(receiving.settings, notification));
  if (chats.length > 0 && chats.every((chat) => chat === undefined)) return dropped(receiving, 'chat', 'wrong-state');
  const tenants = await receiving.senders.ofChange(field(body, 'validationTokens'));
  if (tenants === undefined) return dropped(receiving, 'chat', 'wrong-token');
  const wrong = new Set<string>();
  for (const [index, chat] of chats.entries()) {
    const isVouchedFor = tenants.some((vouched) => chat !== undefined && sameId(vouched, chat.tenant));
    const message = isVouchedFor && chat ? openedFor(chat, notifications[index], receiving.keys) : undefined;
    if (chat === undefined || !isVouchedFor) wrong.add('wrong-state');
    else if (message === undefined) wrong.add('unreadable');
    else await takeMessage(receiving, chat, message);
  }
  for (const why of wrong) dropped(receiving, 'chat', why);
  return { status: 202 };
}

function dropped(receiving: Receiving, kind: 'chat' | 'lifecycle', why: string): GraphReply {
  return refuse(receiving, kind, { status: 202, why });
}

/** The chat of a notification, when its state is the one we gave for this very chat. */
function chatOf(settings: GraphSettings, notification: unknown): Chat | undefined {
  const tenant = text(notification, 'tenantId')?.toLowerCase();
  const conversation = conversationIn(text(notification, 'resource'));
  if (tenant === undefined || conversation === undefined) return undefined;
  const chat = { tenant, conversation };
  return sameText(text(notification, 'clientState'), chatState(settings, chat)) ? chat : undefined;
}

function openedFor(chat: Chat, notification: unknown, keys: NotificationKeys | undefined): unknown {
  if (keys === undefined) return undefined;
  const message = openRichContent(field(notification, 'encryptedContent'), keys);
  const stated = text(message, 'chatId');
  return stated === undefined || stated === chat.conversation ? message : undefined;
}

/** A start is told only where none is known: Teams' own start, which names the occurrence, must not get a rival. */
async function takeMessage(receiving: Receiving, chat: Chat, message: unknown): Promise<void> {
  const where = { in: 'chat', ...chat } as const;
  for (const event of chatMessageEvents({ chat, message, now: receiving.clock() })) {
    const runs = event.type === 'meetingStarted' && (await receiving.meetings.read(where))?.state.phase === 'running';
    if (!runs) await take(receiving, where, event);
  }
}

/** What becomes of a subscription. The address carries the chat it is about, and the state proves that we gave it. */
export async function receiveLifecycle(receiving: Receiving, { query }: GraphCall, body: unknown): Promise<GraphReply> {
  const chat = { tenant: query['tenant'] ?? '', conversation: query['chat'] ?? '' };
  const notifications = items(body, 'value');
  if (notifications.length > mostNotifications) return dropped(receiving, 'lifecycle', 'too-many');
  const expected = chatState(receiving.settings, chat);
  const isOurs = (notification: unknown) => sameText(text(notification, 'clientState'), expected);
  // All of one request are about one subscription: where one does not know its secret, none is believed.
  if (!serves(receiving.settings, chat.tenant) || !notifications.every(isOurs)) {
    return dropped(receiving, 'lifecycle', 'wrong-state');
  }
  for (const notification of notifications) {
    const event = lifecycleEvent(notification, receiving.clock());
    if (event !== undefined) await take(receiving, { in: 'chat', ...chat }, event);
    else receiving.metrics.received('graph', 'lifecycle', 'ignored');
  }
  return { status: 202 };
}

/**
 * `reauthorizationRequired` is the appointment to renew, come early: told as that timer, so that renewing is queued and tried
 * again like any other. `missed` is only sent for calendars.
 */
function lifecycleEvent(notification: unknown, now: Instant): MeetingEvent | undefined {
  const subscription = text(notification, 'subscriptionId');
  if (subscription === undefined) return undefined;
  const minutes = Math.floor(now / 60_000);
  switch (text(notification, 'lifecycleEvent')?.toLowerCase()) {
    case 'reauthorizationrequired':
      return {
        type: 'timerFired',
        id: `lifecycle:${subscription}:renew:${minutes}`,
        at: now,
        timer: { kind: 'chat-watch' },
      };
    case 'subscriptionremoved':
      return { type: 'chatWatchLost', id: `lifecycle:${subscription}:removed`, at: now, subscription };
    case undefined:
    default:
      return undefined;
  }
}
