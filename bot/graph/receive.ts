import { NotReached } from '../outside/delivery-error.ts';
import { list } from '../outside/json.ts';
import { handshake, receiveChat, receiveLifecycle } from './receive-chat.ts';
import { sameId } from './settings.ts';
import { refuse, take, type GraphCall, type GraphReply, type Receiving } from './take.ts';
import { callEvents } from './to-event.ts';
import { sameText, seal } from './trust/seal.ts';

type Receiver = (request: GraphCall) => Promise<GraphReply>;

/** The three addresses that Graph writes to. */
export interface GraphReceivers {
  /** `/api/graph/calls/:meeting/:token`: the bot's own call and its roster. */
  readonly calls: Receiver;
  /** `/api/graph/notifications`: messages of watched chats, encrypted. */
  readonly notifications: Receiver;
  /** `/api/graph/lifecycle`: what becomes of a subscription. */
  readonly lifecycle: Receiver;
}

/**
 * Facts are durable before Graph gets its answer: when they could not be stored it hears 503 and sends them again. What is
 * forged or not for us is counted and dropped; to change notifications the answer is 202 even then, as Graph asks for.
 */
export function graphReceivers(receiving: Receiving): GraphReceivers {
  const aloud =
    (kind: string, receive: Receiver): Receiver =>
    async (request) => {
      try {
        return await receive(request);
      } catch (error) {
        receiving.metrics.received('graph', kind, error instanceof NotReached ? 'not-checked' : 'not-stored');
        receiving.log.error('a notification could not be taken in', { kind, error });
        return { status: 503 };
      }
    };
  return {
    calls: aloud('call', (request) => receiveCall(receiving, request)),
    notifications: aloud('chat', async (request) => (await handshake(request)) ?? receiveChat(receiving, request)),
    lifecycle: aloud(
      'lifecycle',
      async (request) => (await handshake(request)) ?? receiveLifecycle(receiving, request),
    ),
  };
}

async function receiveCall(receiving: Receiving, { params, headers, body }: GraphCall): Promise<GraphReply> {
  const { settings, meetings, clock } = receiving;
  const meeting = params['meeting'] ?? '';
  if (!sameText(params['token'], seal(settings.callbackSecret, 'call', meeting))) {
    return refuse(receiving, 'call', { status: 403, why: 'wrong-address' });
  }
  const authorization = headers['authorization'];
  const tenant = await receiving.senders.ofCall(typeof authorization === 'string' ? authorization : undefined);
  if (tenant === undefined) return refuse(receiving, 'call', { status: 401, why: 'wrong-token' });
  let occurrence = await meetings.read({ in: 'meeting', meeting });
  if (occurrence === undefined) return refuse(receiving, 'call', { status: 202, why: 'unknown-meeting' });
  if (!sameId(occurrence.chat.tenant, tenant)) return refuse(receiving, 'call', { status: 403, why: 'other-tenant' });
  for (const notification of list(body, 'value') ?? []) {
    const { state, chat } = occurrence;
    for (const event of callEvents({ notification, tenant: chat.tenant, state, now: clock() })) {
      const outcome = await take(receiving, { in: 'meeting', meeting }, event);
      occurrence = outcome.meeting ?? occurrence;
    }
  }
  return { status: 202 };
}
