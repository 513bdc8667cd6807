import type { GraphEffect } from '../../src/protocol/effect.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Chat } from '../meeting/chat.ts';
import { NotReached, SaidNo } from '../meeting/delivery-error.ts';
import type { Lesson, PerformersOf } from '../meeting/performers.ts';
import type { Graph, GraphAnswer, GraphRequest } from './client.ts';
import { decoded, instant, list, text } from './read/json.ts';
import type { NotificationKeys } from './trust/rich-content.ts';
import { chatKey, seal } from './trust/seal.ts';
import type { GraphSettings } from './settings.ts';

type WatchEffect = Extract<GraphEffect, { type: 'watchChat' | 'renewChatWatch' | 'unwatchChat' }>;

/** What watching needs. `keys` is absent where watching is off. */
export interface Watching {
  readonly settings: GraphSettings;
  readonly graph: Graph;
  readonly keys: NotificationKeys | undefined;
}

/**
 * Long enough for the longest meeting and a night's outage, and well below Graph's three days: what is forgotten stops by
 * itself within a day.
 */
const lifetime = 24 * 3_600_000;

/** The subscription to a meeting chat: the only place where Teams says that a recording was started. */
export function watchPerformers(watching: Watching): PerformersOf<WatchEffect> {
  return {
    watchChat: (_effect, { chat, now }) => watch(watching, chat, now),
    renewChatWatch: async ({ subscription }, { chat, now }) => {
      const renewed = await renew(watching.graph, { subscription, tenant: chat.tenant, now });
      return [renewed ?? { type: 'chatWatchLost', subscription }];
    },
    unwatchChat: async ({ subscription }, { chat }) => {
      await remove(watching.graph, subscription, chat.tenant);
      return [];
    },
  };
}

/** The secret that Graph repeats with every notification about this chat. */
export function chatState(settings: Pick<GraphSettings, 'callbackSecret'>, chat: Chat): string {
  return seal(settings.callbackSecret, 'chat', chatKey(chat));
}

async function watch(watching: Watching, chat: Chat, now: Instant): Promise<readonly Lesson[]> {
  const asked = 'watching the chat';
  const { keys } = watching;
  if (!watching.settings.graphChat || keys === undefined) throw new SaidNo(`${asked} (GRAPH_CHAT is not on)`, 'off');
  const body = subscriptionFor({ ...watching, keys }, chat, now);
  const request = { asked, tenant: chat.tenant, method: 'POST', path: '/subscriptions', body, expect: [409] } as const;
  const made = await eitherVersion(watching.graph, request);
  if (made.status !== 409) return [watched(made, asked, now)];
  const standing = text(await find(watching.graph, chat), 'id');
  if (standing !== undefined) await remove(watching.graph, standing, chat.tenant);
  const again = await eitherVersion(watching.graph, request);
  if (again.status !== 409) return [watched(again, asked, now)];
  throw new NotReached(asked, 'an older subscription stands in the way');
}

/** The conversation that a subscription or a notification is about: `chats/{id}/messages` or `chats('{id}')/messages('…')`. */
export function conversationIn(resource: string | undefined): string | undefined {
  const found = /chats(?:\('([^']+)'\)|\/([^/]+))\/messages/i.exec(resource ?? '');
  return decoded(found?.[1] ?? found?.[2]);
}

/** Graph gives one version or the other to apps that are admitted chat by chat: the stable one is asked first. */
async function eitherVersion(graph: Graph, request: GraphRequest): Promise<GraphAnswer> {
  const stable = await graph({ ...request, expect: [...(request.expect ?? []), 403] });
  return stable.status === 403 ? await graph({ ...request, version: 'beta' }) : stable;
}

function subscriptionFor(
  { settings, keys }: { readonly settings: GraphSettings; readonly keys: NotificationKeys },
  chat: Chat,
  now: Instant,
): object {
  const about = new URLSearchParams({ tenant: chat.tenant, chat: chat.conversation });
  return {
    changeType: 'created,updated',
    notificationUrl: `${settings.publicUrl}/api/graph/notifications`,
    lifecycleNotificationUrl: `${settings.publicUrl}/api/graph/lifecycle?${about}`,
    resource: `/chats/${chat.conversation}/messages`,
    includeResourceData: true,
    encryptionCertificate: keys.certificate,
    encryptionCertificateId: keys.id,
    expirationDateTime: expiry(now),
    clientState: chatState(settings, chat),
  };
}

/**
 * Our own subscription to this chat, made by an earlier occurrence or by an attempt whose answer was lost. It is replaced and
 * not taken over: the earlier occurrence ends it in its own time, and its address, key or secret may be older than ours.
 */
async function find(graph: Graph, chat: Chat): Promise<unknown> {
  const asked = 'finding the standing subscription';
  let path: string | undefined = '/subscriptions';
  for (let page = 0; path !== undefined && page < 100; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const answer: GraphAnswer = await graph({ asked, tenant: chat.tenant, method: 'GET', path });
    const found = list(answer.body, 'value')?.find(
      (one) => conversationIn(text(one, 'resource')) === chat.conversation,
    );
    if (found !== undefined) return found;
    path = text(answer.body, '@odata.nextLink');
  }
  return undefined;
}

interface Renewal {
  readonly subscription: string;
  readonly tenant: string;
  readonly now: Instant;
}

/** `undefined` when the subscription is gone. */
async function renew(graph: Graph, { subscription, tenant, now }: Renewal): Promise<Lesson | undefined> {
  const asked = 'renewing the watch over the chat';
  const body = { expirationDateTime: expiry(now) };
  const path = pathOf(subscription);
  const answer = await eitherVersion(graph, { asked, tenant, method: 'PATCH', path, body, expect: [404] });
  if (answer.status === 404) return undefined;
  return { type: 'chatWatched', subscription, expires: expiryIn(answer, now) };
}

async function remove(graph: Graph, subscription: string, tenant: string): Promise<void> {
  const asked = 'ending the watch over the chat';
  await eitherVersion(graph, { asked, tenant, method: 'DELETE', path: pathOf(subscription), expect: [404] });
}

function watched(answer: GraphAnswer, asked: string, now: Instant): Lesson {
  const subscription = text(answer.body, 'id');
  if (subscription === undefined) throw new NotReached(asked, 'answer without a subscription id');
  return { type: 'chatWatched', subscription, expires: expiryIn(answer, now) };
}

function expiryIn(answer: GraphAnswer, now: Instant): Instant {
  return instant(answer.body, 'expirationDateTime') ?? now + lifetime;
}

function expiry(now: Instant): string {
  return new Date(now + lifetime).toISOString();
}

function pathOf(subscription: string): string {
  return `/subscriptions/${encodeURIComponent(subscription)}`;
}
