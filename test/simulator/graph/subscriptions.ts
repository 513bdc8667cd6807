import { randomUUID } from 'node:crypto';
import { text } from '../wire/json.ts';
import { refusal, type Asked, type Reply, type Route } from '../wire/route.ts';
import type { World } from '../world.ts';
import type { Subscription } from './state.ts';
import { calendarIn, faultOf, fromRequest, mayLast, shown } from './subscription.ts';

const base = String.raw`^/(?:v1\.0|beta)/subscriptions`;

/** Graph's subscriptions. */
export function subscriptionRoutes(world: World): readonly Route[] {
  const route = (method: string, path: string, handle: Route['handle']): Route => ({
    method,
    pattern: new RegExp(`${base}${path}$`),
    audience: 'https://graph.microsoft.com',
    handle,
  });
  const change = (method: string, path: string, handle: Route['handle']) =>
    route(method, path, inBetaOnly(world, handle));
  return [
    change('POST', '', (asked) => create(world, asked)),
    route('GET', '', (asked) => {
      const own = world.subscriptions.filter(({ version }) => version === versionOf(asked));
      return { status: 200, body: { value: own.map((one) => shown(world, one)) } };
    }),
    route('GET', '/([^/]+)', ({ params }) =>
      known(world, params[0], (one) => ({ status: 200, body: shown(world, one) })),
    ),
    change('PATCH', '/([^/]+)', ({ params, body }) => known(world, params[0], (one) => renew(world, one, body))),
    change('DELETE', '/([^/]+)', ({ params }) =>
      known(world, params[0], (one) => {
        world.subscriptions.splice(world.subscriptions.indexOf(one), 1);
        return { status: 204 };
      }),
    ),
    change('POST', '/([^/]+)/reauthorize', ({ params }) =>
      known(world, params[0], (one) => {
        one.renewals += 1;
        return { status: 204 };
      }),
    ),
  ];
}

/** A subscription to one chat by that chat's own permission is made and kept in the beta version alone. */
function inBetaOnly(world: World, handle: Route['handle']): Route['handle'] {
  return (asked) => {
    const standing = world.subscriptions.find(({ id }) => id === asked.params[0]);
    const isOfCalendar = (calendarIn(text(asked.body, 'resource')) ?? standing?.calendar) !== undefined;
    if (isOfCalendar || world.grants.allChats || versionOf(asked) === 'beta') return handle(asked);
    return refusal(
      world.undocumented.stableRefusal,
      'Forbidden',
      'Missing scope permissions on the request: Chat.Read.All.',
    );
  };
}

function versionOf({ url }: Asked): string {
  return url.pathname.split('/')[1] ?? '';
}

async function create(world: World, asked: Asked): Promise<Reply> {
  const { body } = asked;
  const { grants } = world;
  const calendar = calendarIn(text(body, 'resource'));
  if (calendar !== undefined) return createForCalendar(world, asked, calendar);
  if (!grants.chatSubscription || !(grants.allChats || grants.chatMessages))
    return refusal(403, 'Forbidden', 'Operation: Create; Exception: [Status Code: Forbidden]');
  const fault = faultOf(world, body);
  if (fault !== undefined) return fault;
  const subscription = fromRequest(versionOf(asked), body);
  if (!world.meetings.some(({ chatId, installed }) => chatId === subscription.chatId && installed)) {
    return refusal(403, 'Forbidden', 'The application is not installed in the chat.');
  }
  if (world.subscriptions.some(({ chatId }) => chatId === subscription.chatId)) {
    return refusal(409, 'Conflict', 'Subscription already exists for this application and chat.');
  }
  return made(world, subscription);
}

/** A calendar's changes are told to whom the calendar is open; Exchange's own scopes may leave that out. */
function createForCalendar(world: World, asked: Asked, user: string): Reply | Promise<Reply> {
  const { grants } = world;
  if (!grants.calendars.includes(user) || !grants.calendarSubscription) {
    return refusal(403, 'ExtensionError', 'Operation: Create; Exception: [Status Code: Forbidden]');
  }
  return faultOf(world, asked.body) ?? made(world, fromRequest(versionOf(asked), asked.body));
}

async function made(world: World, subscription: Subscription): Promise<Reply> {
  for (const url of [subscription.notificationUrl, subscription.lifecycleNotificationUrl]) {
    if (url !== undefined && !(await answersHandshake(url))) {
      return refusal(400, 'ValidationError', 'Subscription validation request failed.');
    }
  }
  world.subscriptions.push(subscription);
  world.changes.announce();
  return { status: 201, body: shown(world, subscription) };
}

function renew(world: World, subscription: Subscription, body: unknown): Reply {
  const expires = text(body, 'expirationDateTime');
  if (expires !== undefined && !mayLast(world, body, subscription.calendar !== undefined)) {
    return refusal(400, 'InvalidRequest', 'expirationDateTime is out of range.');
  }
  subscription.expirationDateTime = expires ?? subscription.expirationDateTime;
  subscription.encryptionCertificate = text(body, 'encryptionCertificate') ?? subscription.encryptionCertificate;
  subscription.encryptionCertificateId = text(body, 'encryptionCertificateId') ?? subscription.encryptionCertificateId;
  subscription.renewals += 1;
  world.changes.announce();
  return { status: 200, body: shown(world, subscription) };
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
