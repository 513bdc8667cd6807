import type { Instant } from '../../../src/protocol/person.ts';
import { field, instant, items, text } from '../../outside/json.ts';

/** An activity as Teams sends it, read at the border: only what the bot uses, each field of the type it says. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  /** `installationUpdate`: `add`, `add-upgrade`, `remove`, …; in lower case. */
  readonly action?: string;
  /** Trimmed: documentation shows it with a leading blank. */
  readonly name?: string;
  readonly at?: Instant;
  /** The timestamp as sent; part of what makes two deliveries the same. */
  readonly timestamp?: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly from: Account;
  readonly recipient: Account & { readonly isTargeted: boolean };
  readonly conversation: { readonly id: string; readonly type?: string };
  /** The tenant of the chat, in lower case. */
  readonly tenant?: string;
  readonly platformMeeting?: string;
  readonly eventType?: string;
  readonly membersAdded: readonly Account[];
  readonly membersRemoved: readonly Account[];
  readonly text: string;
  /** The same content as HTML, where Teams sends it. */
  readonly html?: string;
  readonly fileNames: readonly string[];
  /** Whether the text speaks to the recipient, the bot. */
  readonly mentionsBot: boolean;
  readonly locale?: string;
  readonly replyToId?: string;
  readonly value: unknown;
}

/** A channel account. */
export interface Account {
  readonly id: string;
  /** Entra object id, in lower case. That it is absent says nothing: Teams leaves it out of accounts, too. */
  readonly objectId?: string;
  readonly name?: string;
  /** `anonymous`, `user`, `guest`, …; in lower case. */
  readonly userRole?: string;
  readonly tenant?: string;
  readonly userPrincipalName?: string;
  readonly email?: string;
}

/** Reads a request's body; `undefined` when it is no activity. Unknown fields are ignored: Teams adds new ones. */
export function readActivity(body: unknown): Activity | undefined {
  const type = text(body, 'type');
  const channelId = text(body, 'channelId');
  const serviceUrl = text(body, 'serviceUrl');
  const conversation = text(field(body, 'conversation'), 'id');
  if (type === undefined || channelId === undefined || serviceUrl === undefined || conversation === undefined) {
    return undefined;
  }
  const channelData = field(body, 'channelData');
  const timestamp = text(body, 'timestamp');
  return {
    type,
    id: text(body, 'id') ?? '',
    channelId,
    serviceUrl,
    from: account(field(body, 'from')),
    recipient: {
      ...account(field(body, 'recipient')),
      isTargeted: field(field(body, 'recipient'), 'isTargeted') === true,
    },
    conversation: { id: conversation, ...some('type', text(field(body, 'conversation'), 'conversationType')) },
    membersAdded: items(body, 'membersAdded').map(account),
    membersRemoved: items(body, 'membersRemoved').map(account),
    text: text(body, 'text') ?? '',
    fileNames: fileNames(body),
    mentionsBot: mentionsBot(body),
    value: field(body, 'value'),
    ...some('tenant', tenantOf(body)),
    ...some('action', text(body, 'action')?.toLowerCase()),
    ...some('name', text(body, 'name')?.trim()),
    ...some('at', instant(body, 'timestamp')),
    ...some('timestamp', timestamp),
    ...some('platformMeeting', text(field(channelData, 'meeting'), 'id')),
    ...some('eventType', text(channelData, 'eventType')),
    ...some('html', html(body)),
    ...some('locale', locale(body)),
    ...some('replyToId', text(body, 'replyToId')),
  };
}

/** Reads a channel account; endpoints and SDKs disagree on what the object id is called. */
export function account(value: unknown): Account {
  return {
    id: text(value, 'id') ?? '',
    ...some('objectId', (text(value, 'aadObjectId') ?? text(value, 'objectId'))?.toLowerCase()),
    ...some('name', text(value, 'name')),
    ...some('userRole', text(value, 'userRole')?.toLowerCase()),
    ...some('tenant', text(value, 'tenantId')?.toLowerCase()),
    ...some('userPrincipalName', text(value, 'userPrincipalName')),
    ...some('email', text(value, 'email')),
  };
}

/** A field for a spread: present only when there is something to say. */
export function some<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** What comes with an activity may name the tenant of a sender from outside: it counts where the chat itself names none. */
function tenantOf(body: unknown): string | undefined {
  const ofChat = text(field(body, 'conversation'), 'tenantId');
  return (ofChat ?? text(field(field(body, 'channelData'), 'tenant'), 'id'))?.toLowerCase();
}

function html(body: unknown): string | undefined {
  const parts = items(body, 'attachments')
    .filter((attachment) => text(attachment, 'contentType') === 'text/html')
    .map((attachment) => text(attachment, 'content') ?? '');
  return parts.length === 0 ? undefined : parts.join('\n');
}

function fileNames(body: unknown): readonly string[] {
  return items(body, 'attachments')
    .filter((attachment) => text(attachment, 'contentType') !== 'text/html')
    .map((attachment) => text(attachment, 'name') ?? '')
    .filter((name) => name !== '');
}

function mentionsBot(body: unknown): boolean {
  const bot = text(field(body, 'recipient'), 'id');
  return items(body, 'entities').some(
    (entity) =>
      text(entity, 'type') === 'mention' && bot !== undefined && text(field(entity, 'mentioned'), 'id') === bot,
  );
}

function locale(body: unknown): string | undefined {
  const clientInfo = items(body, 'entities').find((entity) => text(entity, 'type') === 'clientInfo');
  return text(body, 'locale') ?? text(clientInfo, 'locale');
}
