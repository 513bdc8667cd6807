import { randomUUID } from 'node:crypto';
import { isJson, text, type Json } from '../wire/json.ts';
import { refusal, type Asked, type Reply, type Route } from '../wire/route.ts';
import type { World } from '../world.ts';

/** A subscription to a meeting's chat, as Graph keeps it. */
export interface Subscription {
  readonly id: string;
  readonly chatId: string;
  readonly resource: string;
  readonly changeType: string;
  readonly clientState: string | undefined;
  readonly includeResourceData: boolean;
  readonly lifecycleNotificationUrl: string | undefined;
  notificationUrl: string;
  expirationDateTime: string;
  encryptionCertificate: string | undefined;
  encryptionCertificateId: string | undefined;
  /** How often it has been reauthorized or renewed. */
  renewals: number;
}

const base = String.raw`^/(?:v1\.0|beta)/subscriptions`;

/** Chat messages: three days at most. Beyond an hour, a lifecycle address is needed. */
const longest = 4320 * 60_000;
const hour = 3_600_000;

/** Graph's subscriptions. */
export function subscriptionRoutes(world: World): readonly Route[] {
  const route = (method: string, path: string, handle: Route['handle']): Route => ({
    method,
    pattern: new RegExp(`${base}${path}$`),
    audience: 'https://graph.microsoft.com',
    handle,
  });
  return [
    route('POST', '', (asked) => create(world, asked)),
    route('GET', '', () => ({ status: 200, body: { value: world.subscriptions.map((one) => shown(world, one)) } })),
    route('GET', '/([^/]+)', ({ params }) =>
      known(world, params[0], (one) => ({ status: 200, body: shown(world, one) })),
    ),
    route('PATCH', '/([^/]+)', ({ params, body }) => known(world, params[0], (one) => renew(world, one, body))),
    route('DELETE', '/([^/]+)', ({ params }) =>
      known(world, params[0], (one) => {
        world.subscriptions.splice(world.subscriptions.indexOf(one), 1);
        return { status: 204 };
      }),
    ),
    route('POST', '/([^/]+)/reauthorize', ({ params }) =>
      known(world, params[0], (one) => {
        one.renewals += 1;
        return { status: 204 };
      }),
    ),
  ];
}

async function create(world: World, { body }: Asked): Promise<Reply> {
  if (!world.grants.chatSubscription)
    return refusal(403, 'Forbidden', 'Operation: Create; Exception: [Status Code: Forbidden]');
  const fault = faultOf(world, body);
  if (fault !== undefined) return fault;
  const subscription = fromRequest(body);
  if (!world.meetings.some(({ chatId, installed }) => chatId === subscription.chatId && installed)) {
    return refusal(403, 'Forbidden', 'The application is not installed in the chat.');
  }
  if (world.subscriptions.some(({ chatId }) => chatId === subscription.chatId)) {
    return refusal(409, 'Conflict', 'Subscription already exists for this application and chat.');
  }
  for (const url of [subscription.notificationUrl, subscription.lifecycleNotificationUrl]) {
    if (url !== undefined && !(await answersHandshake(url))) {
      return refusal(400, 'ValidationError', 'Subscription validation request failed.');
    }
  }
  world.subscriptions.push(subscription);
  world.changes.announce();
  return { status: 201, body: shown(world, subscription) };
}

function faultOf(world: World, body: unknown): Reply | undefined {
  const expires = lifetimeOf(world, body);
  if (chatOf(text(body, 'resource')) === undefined) return refusal(400, 'BadRequest', 'Unknown resource.');
  if (text(body, 'notificationUrl') === undefined) return refusal(400, 'InvalidRequest', 'notificationUrl is needed.');
  if (!(expires > 0 && expires <= longest + 60_000))
    return refusal(400, 'InvalidRequest', 'expirationDateTime is out of range.');
  if (expires > hour && text(body, 'lifecycleNotificationUrl') === undefined) {
    return refusal(
      400,
      'InvalidRequest',
      'lifecycleNotificationUrl is a required property for subscription creation on this resource.',
    );
  }
  if ((text(body, 'clientState')?.length ?? 0) > 128) return refusal(400, 'InvalidRequest', 'clientState is too long.');
  const rich = isJson(body) && body['includeResourceData'] === true;
  if (
    rich &&
    (text(body, 'encryptionCertificate') === undefined || text(body, 'encryptionCertificateId') === undefined)
  ) {
    return refusal(400, 'InvalidRequest', 'encryptionCertificate and encryptionCertificateId are needed.');
  }
  return undefined;
}

function lifetimeOf(world: World, body: unknown): number {
  return new Date(text(body, 'expirationDateTime') ?? Number.NaN).getTime() - world.now().getTime();
}

function fromRequest(body: unknown): Subscription {
  const resource = text(body, 'resource') ?? '';
  return {
    id: randomUUID(),
    chatId: chatOf(resource) ?? '',
    resource,
    changeType: text(body, 'changeType') ?? 'created',
    clientState: text(body, 'clientState'),
    includeResourceData: isJson(body) && body['includeResourceData'] === true,
    lifecycleNotificationUrl: text(body, 'lifecycleNotificationUrl'),
    notificationUrl: text(body, 'notificationUrl') ?? '',
    expirationDateTime: text(body, 'expirationDateTime') ?? '',
    encryptionCertificate: text(body, 'encryptionCertificate'),
    encryptionCertificateId: text(body, 'encryptionCertificateId'),
    renewals: 0,
  };
}

function renew(world: World, subscription: Subscription, body: unknown): Reply {
  const expires = text(body, 'expirationDateTime');
  const lifetime = lifetimeOf(world, body);
  if (expires !== undefined && !(lifetime > 0 && lifetime <= longest + 60_000)) {
    return refusal(400, 'InvalidRequest', 'expirationDateTime is out of range.');
  }
  subscription.expirationDateTime = expires ?? subscription.expirationDateTime;
  subscription.encryptionCertificate = text(body, 'encryptionCertificate') ?? subscription.encryptionCertificate;
  subscription.encryptionCertificateId = text(body, 'encryptionCertificateId') ?? subscription.encryptionCertificateId;
  subscription.renewals += 1;
  world.changes.announce();
  return { status: 200, body: shown(world, subscription) };
}

function shown(world: World, subscription: Subscription): Json {
  const { chatId: _chat, renewals: _renewals, ...rest } = subscription;
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity',
    ...rest,
    applicationId: world.botId,
  };
}

function known(world: World, id: string | undefined, handle: (subscription: Subscription) => Reply): Reply {
  const found = world.subscriptions.find((one) => one.id === id);
  return found === undefined ? refusal(404, 'ResourceNotFound', 'The object was not found.') : handle(found);
}

/** Graph asks the address to repeat a text, in plain, decoded once. */
async function answersHandshake(address: string): Promise<boolean> {
  const validation = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()} 1+1`;
  const url = new URL(address);
  url.searchParams.append('validationToken', validation);
  try {
    const answer = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    const plain = answer.headers.get('content-type')?.startsWith('text/plain') === true;
    return answer.status === 200 && plain && (await answer.text()) === validation;
  } catch {
    return false;
  }
}

function chatOf(resource: string | undefined): string | undefined {
  return /^\/?chats\/([^/]+)\/messages$/.exec(decodeURIComponent(resource ?? ''))?.[1];
}

/** A lifecycle notification, as Graph sends it by itself now and then. */
export async function sendLifecycle(
  world: World,
  subscription: Subscription,
  lifecycleEvent: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed',
): Promise<void> {
  if (lifecycleEvent === 'subscriptionRemoved')
    world.subscriptions.splice(world.subscriptions.indexOf(subscription), 1);
  const value = [
    {
      subscriptionId: subscription.id,
      subscriptionExpirationDateTime: subscription.expirationDateTime,
      tenantId: world.tenant,
      organizationId: world.tenant,
      clientState: subscription.clientState,
      lifecycleEvent,
    },
  ];
  await world.outbox.post(`chat ${subscription.id}`, {
    kind: 'lifecycle',
    url: subscription.lifecycleNotificationUrl ?? subscription.notificationUrl,
    body: () => ({ value }),
    authorization: () => Promise.resolve(undefined),
  });
}
