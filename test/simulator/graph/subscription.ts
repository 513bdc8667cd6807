import { randomUUID } from 'node:crypto';
import { isJson, text, type Json } from '../wire/json.ts';
import { refusal, type Reply } from '../wire/route.ts';
import type { World } from '../world.ts';
import type { Subscription } from './state.ts';

/** Chat messages: three days at most; calendars: seven. Beyond an hour a lifecycle address is needed for chats. */
const longest = { chat: 4320 * 60_000, calendar: 10_080 * 60_000 };
const hour = 3_600_000;

/** What is wrong with a request for a subscription, if anything. */
export function faultOf(world: World, body: unknown): Reply | undefined {
  const resource = text(body, 'resource');
  const isOfCalendar = calendarIn(resource) !== undefined;
  if (chatOf(resource) === undefined && !isOfCalendar) return refusal(400, 'BadRequest', 'Unknown resource.');
  if (text(body, 'notificationUrl') === undefined) return refusal(400, 'InvalidRequest', 'notificationUrl is needed.');
  if (!mayLast(world, body, isOfCalendar)) return refusal(400, 'InvalidRequest', 'expirationDateTime is out of range.');
  if (!isOfCalendar && lifetimeOf(world, body) > hour && text(body, 'lifecycleNotificationUrl') === undefined) {
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

/** Whether a subscription may last so long: not in the past, and not beyond what Graph keeps one for. */
export function mayLast(world: World, body: unknown, isOfCalendar: boolean): boolean {
  const lifetime = lifetimeOf(world, body);
  return lifetime > 0 && lifetime <= longest[isOfCalendar ? 'calendar' : 'chat'] + 60_000;
}

function lifetimeOf(world: World, body: unknown): number {
  return new Date(text(body, 'expirationDateTime') ?? Number.NaN).getTime() - world.now().getTime();
}

/** The subscription that is asked for. */
export function fromRequest(version: string, body: unknown): Subscription {
  const resource = text(body, 'resource') ?? '';
  return {
    id: randomUUID(),
    version,
    chatId: chatOf(resource) ?? '',
    calendar: calendarIn(resource),
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

/** A subscription as Graph writes it. */
export function shown(world: World, subscription: Subscription): Json {
  const { chatId: _chat, calendar: _calendar, version: _version, renewals: _renewals, ...rest } = subscription;
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity',
    ...rest,
    applicationId: world.botId,
  };
}

/** Whose calendar a resource is. */
export function calendarIn(resource: string | undefined): string | undefined {
  return /^\/?users\/([^/]+)\/events$/i.exec(decodeURIComponent(resource ?? ''))?.[1];
}

function chatOf(resource: string | undefined): string | undefined {
  return /^\/?chats\/([^/]+)\/messages$/.exec(decodeURIComponent(resource ?? ''))?.[1];
}
