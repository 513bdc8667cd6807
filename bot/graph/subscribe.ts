import type { GraphEffect } from '../../src/protocol/effect.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Chat } from '../meeting/chat.ts';
import type { Answer } from '../outside/ask.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import type { Delivery, Lesson, PerformersOf } from '../meeting/performers.ts';
import { recent, type Recent } from '../meeting/recent.ts';
import type { Graph, GraphRequest } from './client.ts';
import { eitherVersion, other, type Order, type Version } from './either-version.ts';
import { pagesFrom } from './pages.ts';
import { decoded, instant, list, text } from '../outside/json.ts';
import type { NotificationKeys } from './trust/rich-content.ts';
import { chatKey, seal } from './trust/seal.ts';
import { graphAddress, type GraphSettings } from './settings.ts';

type WatchEffect = Extract<GraphEffect, { type: 'watchChat' | 'renewChatWatch' | 'unwatchChat' }>;

/** What watching needs. `keys` is absent where watching is off. */
export interface Watching {
  readonly settings: GraphSettings;
  readonly graph: Graph;
  readonly keys: NotificationKeys | undefined;
}

/** The same, and in which version of Graph a subscription was made: known as long as the instance lives that made it. */
interface Subscribing extends Watching {
  readonly madeIn: Recent<Version>;
}

/**
 * Long enough for the longest meeting and a night's outage, and well below Graph's three days: what is forgotten stops by
 * itself within a day.
 */
const lifetime = 24 * 3_600_000;

/** The subscription to a meeting chat: the only place where Teams says that a recording was started. */
export function watchPerformers(watching: Watching): PerformersOf<WatchEffect> {
  const subscribing = { ...watching, madeIn: recent<Version>(1000) };
  return {
    watchChat: (_effect, delivery) => watch(subscribing, delivery),
    renewChatWatch: async ({ subscription }, { chat, now }) => {
      const renewed = await renew(subscribing, { subscription, tenant: chat.tenant, now });
      return [renewed ?? { type: 'chatWatchLost', subscription }];
    },
    unwatchChat: async ({ subscription }, { chat }) => {
      await remove(subscribing, subscription, chat.tenant);
      return [{ type: 'chatWatchLost', subscription }];
    },
  };
}

/** The secret that Graph repeats with every notification about this chat. */
export function chatState(settings: Pick<GraphSettings, 'callbackSecret'>, chat: Chat): string {
  return seal(settings.callbackSecret, 'chat', chatKey(chat));
}

async function watch(subscribing: Subscribing, { chat, now, begun }: Delivery): Promise<readonly Lesson[]> {
  const asked = 'watching the chat';
  const { keys, settings, graph } = subscribing;
  if (!settings.graphChat || keys === undefined) throw new SaidNo(asked, { code: 'off' });
  const body = subscriptionFor({ settings, keys }, chat, now);
  const order = watchOrder(settings);
  const found = begun === undefined ? undefined : await find(graph, chat, order);
  if (begun !== undefined && found !== undefined && isOfTry(found.body, body, begun)) {
    return [watched(subscribing, found, { asked, now })];
  }
  const request = { asked, tenant: chat.tenant, method: 'POST', path: '/subscriptions', body, expect: [409] } as const;
  const made = await eitherVersion(graph, request, order);
  if (made.status !== 409) return [watched(subscribing, made, { asked, now })];
  const inTheWay = found ?? (await find(graph, chat, { ...order, first: made.version }));
  const standing = text(inTheWay?.body, 'id');
  if (standing !== undefined) await remove(subscribing, standing, chat.tenant);
  const again = await eitherVersion(graph, request, order);
  if (again.status !== 409) return [watched(subscribing, again, { asked, now })];
  throw new NotReached(asked, { status: 409, code: 'older-subscription' });
}

/** Graph's clock and the database's may be this far apart, in milliseconds. */
const skew = 15_000;

/** Whether a subscription is what a try that began then asked for: for our address and key, and not made earlier. */
function isOfTry(found: unknown, asked: Readonly<Record<string, unknown>>, begun: Instant): boolean {
  const isOurs = ['notificationUrl', 'encryptionCertificateId'].every((name) => text(found, name) === asked[name]);
  return isOurs && (instant(found, 'expirationDateTime') ?? 0) >= begun + lifetime - skew;
}

/**
 * To watch a chat by a permission for that chat alone is documented for the beta version; what the stable one answers then is
 * not, so it is asked first and any such refusal is taken for that. A live tenant may have shown which takes it.
 */
export function watchOrder({ pilot }: Pick<GraphSettings, 'pilot'>): Order {
  return { first: pilot?.['recording-message'] === 'beta' ? 'beta' : 'v1.0', refusals: [400, 401, 403] };
}

/** The conversation that a subscription or a notification is about: `chats/{id}/messages` or `chats('{id}')/messages('…')`. */
export function conversationIn(resource: string | undefined): string | undefined {
  const found = /chats(?:\('([^']+)'\)|\/([^/]+))\/messages/i.exec(resource ?? '');
  return decoded(found?.[1] ?? found?.[2]);
}

/** What is asked of Graph to watch a chat. */
export function subscriptionFor(
  { settings, keys }: { readonly settings: GraphSettings; readonly keys: NotificationKeys },
  chat: Chat,
  now: Instant,
): Readonly<Record<string, unknown>> {
  const about = new URLSearchParams({ tenant: chat.tenant, chat: chat.conversation });
  return {
    changeType: 'created,updated',
    notificationUrl: `${graphAddress(settings)}/notifications`,
    lifecycleNotificationUrl: `${graphAddress(settings)}/lifecycle?${about}`,
    resource: `/chats/${chat.conversation}/messages`,
    includeResourceData: true,
    encryptionCertificate: keys.certificate,
    encryptionCertificateId: keys.id,
    expirationDateTime: expiry(now),
    clientState: chatState(settings, chat),
  };
}

/**
 * Our own subscription to this chat, looked for first where it stood in the way: made by an earlier occurrence, or by an attempt
 * whose answer was lost. The latter is taken over, the former replaced: the earlier occurrence ends it in its own time, and its
 * address, key or secret may be older than ours.
 */
async function find(
  graph: Graph,
  chat: Chat,
  { first, refusals: expect }: Order,
): Promise<(Answer & { readonly version: Version }) | undefined> {
  const asked = 'finding the standing subscription';
  const path = '/subscriptions';
  // Each version may list its own alone, or nothing.
  for (const version of [first, other(first)]) {
    const request: GraphRequest = { asked, tenant: chat.tenant, method: 'GET', path, version, expect };
    let pages = 0;
    for await (const { body } of pagesFrom(graph, request, await graph(request))) {
      const found = list(body, 'value')?.find((one) => conversationIn(text(one, 'resource')) === chat.conversation);
      if (found !== undefined) return { status: 200, body: found, version };
      pages += 1;
      if (pages === mostPages) break;
    }
  }
  return undefined;
}

const mostPages = 100;

interface Renewal {
  readonly subscription: string;
  readonly tenant: string;
  readonly now: Instant;
}

/** `undefined` when the subscription is gone. */
async function renew(subscribing: Subscribing, { subscription, tenant, now }: Renewal): Promise<Lesson | undefined> {
  const asked = 'renewing the watch over the chat';
  const body = { expirationDateTime: expiry(now) };
  const answer = await whereMade(subscribing, subscription, { asked, tenant, method: 'PATCH', body });
  if (gone.includes(answer.status)) return undefined;
  return { type: 'chatWatched', subscription, expires: expiryIn(answer, now) };
}

async function remove(subscribing: Subscribing, subscription: string, tenant: string): Promise<void> {
  const asked = 'ending the watch over the chat';
  await whereMade(subscribing, subscription, { asked, tenant, method: 'DELETE' });
}

/** Statuses that say that a subscription is no more. */
const gone: readonly number[] = [404, 410];

/** Asks about a subscription in the version it was made in; where another instance made it, in either. */
async function whereMade(
  { graph, madeIn }: Subscribing,
  subscription: string,
  request: Omit<GraphRequest, 'path'>,
): Promise<Answer> {
  const whole = { ...request, path: `/subscriptions/${encodeURIComponent(subscription)}`, expect: gone };
  const version = madeIn.get(subscription);
  if (version !== undefined) return graph({ ...whole, version });
  return eitherVersion(graph, whole, { first: 'v1.0', refusals: [400, 401, 403, ...gone] });
}

interface Made {
  readonly asked: string;
  readonly now: Instant;
}

function watched(
  { madeIn }: Subscribing,
  answer: Answer & { readonly version: Version },
  { asked, now }: Made,
): Lesson {
  const subscription = text(answer.body, 'id');
  if (subscription === undefined) throw new NotReached(asked, { code: 'no-subscription-id', mayBeDone: true });
  madeIn.set(subscription, answer.version);
  return { type: 'chatWatched', subscription, expires: expiryIn(answer, now) };
}

function expiryIn(answer: Answer, now: Instant): Instant {
  return instant(answer.body, 'expirationDateTime') ?? now + lifetime;
}

function expiry(now: Instant): string {
  return new Date(now + lifetime).toISOString();
}
