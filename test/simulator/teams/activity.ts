import { randomUUID } from 'node:crypto';
import { wireName, type CastMember } from '../cast.ts';
import { text, type Json } from '../wire/json.ts';
import type { Received } from '../wire/outbox.ts';
import { serviceUrl, type World } from '../world.ts';
import type { Occupancy, PersonalChat } from './state.ts';
import { untidied } from './untidy.ts';

/** What sets one activity apart; the rest is the envelope. */
export interface ActivityParts {
  readonly type: string;
  readonly id?: string;
  /** Who did it; `address` where the person's own is not fixed. */
  readonly from: CastMember;
  readonly address?: string;
  /** Message-like activities name the sender, events do not. */
  readonly named?: boolean;
  readonly channelData?: Json;
  readonly rest?: Json;
}

/** An activity of a meeting's chat as Teams writes it (Bot Framework, channel `msteams`). */
export function meetingActivity(world: World, meeting: Occupancy, parts: ActivityParts): Json {
  const conversation = { isGroup: true, conversationType: 'groupChat', id: meeting.chatId, tenantId: world.tenant };
  return activity(world, conversation, {
    ...parts,
    channelData: { meeting: { id: meeting.meetingId }, ...parts.channelData },
  });
}

/** An activity of somebody's one-to-one chat with the bot. */
export function personalActivity(world: World, personal: PersonalChat, parts: Omit<ActivityParts, 'from'>): Json {
  const conversation = { conversationType: 'personal', id: personal.id, tenantId: world.tenant };
  return activity(world, conversation, { ...parts, from: personal.person });
}

function activity(world: World, conversation: Json, parts: ActivityParts): Json {
  const { from } = parts;
  return {
    type: parts.type,
    id: parts.id ?? `f:${randomUUID()}`,
    timestamp: world.now().toISOString(),
    channelId: 'msteams',
    serviceUrl: serviceUrl(world),
    from: {
      id: parts.address ?? from.address,
      ...(from.objectId !== undefined && { aadObjectId: from.objectId }),
      ...(parts.named === true && { name: wireName(from) }),
    },
    conversation,
    recipient: { id: `28:${world.botId}`, name: world.botName },
    locale: from.locale,
    entities: [
      { type: 'clientInfo', locale: from.locale, country: 'NO', platform: from.platform, timezone: 'Europe/Oslo' },
    ],
    ...parts.rest,
    channelData: { tenant: { id: tenantBeside(world, from) }, ...parts.channelData },
  };
}

/** Beside the chat's own tenant there may stand that of who is from outside. */
function tenantBeside(world: World, { tenant }: CastMember): string {
  return world.undocumented.activities === 'untidy' ? (tenant ?? world.tenant) : world.tenant;
}

/** Delivers an activity in its chat's order. */
export function deliverActivity(world: World, whole: Json): Promise<Received> {
  return world.outbox.post(`activity ${conversationOf(whole)}`, delivery(world, whole));
}

/** Delivers an activity at once and gives the bot's answer: somebody waits for it. */
export function deliverInvoke(world: World, whole: Json): Promise<Received> {
  return world.outbox.send(delivery(world, whole));
}

function delivery(world: World, whole: Json) {
  return {
    kind: text(whole, 'name')?.replace('application/vnd.microsoft.', '') ?? text(whole, 'type') ?? '',
    url: world.messagesUrl ?? 'http://127.0.0.1:9/not-connected',
    body: () => (world.undocumented.activities === 'untidy' ? untidied(whole) : whole),
    authorization: async () => `Bearer ${await connectorToken(world)}`,
  };
}

/** The token Teams puts on what it sends to the bot; claims may be forged. */
export function connectorToken(world: World, forged: Json = {}): Promise<string> {
  return world.tokens.sign('connector', {
    iss: 'https://api.botframework.com',
    aud: world.botId,
    serviceurl: serviceUrl(world),
    ...forged,
  });
}

function conversationOf(whole: Json): string {
  return text(whole, 'conversation', 'id') ?? '';
}
