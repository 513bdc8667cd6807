import { NotReached } from '../outside/delivery-error.ts';
import { list } from '../outside/json.ts';
import type { Calendars } from '../store/calendar/calendars.ts';
import { receiveCalendar } from './calendar/receive-calendar.ts';
import { handshake, receiveChat, receiveLifecycle } from './receive-chat.ts';
import { sameId } from './settings.ts';
import { refuse, take, type GraphCall, type GraphReply, type GraphWanted, type Receiving } from './take.ts';
import { callEvents } from './to-event.ts';
import { sameText, seal } from './trust/seal.ts';

/** Answers, or wants the body: nothing is read of whom the address or the token shows that they are not believed. */
type Receiver = (call: GraphCall) => Promise<GraphReply | GraphWanted>;

/** The four addresses that Graph writes to. */
export interface GraphReceivers {
  /** `/api/graph/calls/:meeting/:token`: the bot's own call and its roster. */
  readonly calls: Receiver;
  /** `/api/graph/notifications`: messages of watched chats, encrypted. */
  readonly notifications: Receiver;
  /** `/api/graph/lifecycle`: what becomes of a subscription. */
  readonly lifecycle: Receiver;
  /** `/api/graph/calendars`: that something has changed in a watched calendar, and what becomes of its subscription. */
  readonly calendars: Receiver;
}

/**
 * Facts are durable before Graph gets its answer: when they could not be stored it hears 503 and sends them again. What is
 * forged or not for us is counted and dropped; to change notifications the answer is 202 even then, as Graph asks for.
 */
export function graphReceivers(receiving: Receiving, calendars: Calendars | undefined): GraphReceivers {
  const wanted = (kind: string, read: (body: unknown) => Promise<GraphReply>): GraphWanted => ({
    // That the calling platform repeats what it tells is documented nowhere.
    sheddable: () => (kind === 'call' ? 'activity' : 'notification'),
    take: (body) => aloud(receiving, kind, () => read(body)),
  });
  return {
    calls: (call) =>
      aloud(receiving, 'call', async () => {
        const caller = await callerOf(receiving, call);
        return 'status' in caller ? caller : wanted('call', (body) => receiveCall(receiving, caller, body));
      }),
    notifications: async (call) => handshake(call) ?? wanted('chat', (body) => receiveChat(receiving, body)),
    lifecycle: async (call) =>
      handshake(call) ?? wanted('lifecycle', (body) => receiveLifecycle(receiving, call, body)),
    calendars: async (call) =>
      handshake(call) ?? wanted('calendar', (body) => receiveCalendar(receiving, calendars, { call, body })),
  };
}

/** What could not be done is said so that Graph sends it again. */
async function aloud<Answer>(
  receiving: Receiving,
  kind: string,
  work: () => Promise<Answer>,
): Promise<Answer | GraphReply> {
  try {
    return await work();
  } catch (error) {
    receiving.metrics.received('graph', kind, error instanceof NotReached ? 'not-checked' : 'not-stored');
    receiving.log.error('a notification could not be taken in', { kind, error });
    return { status: 503 };
  }
}

/** Whose call is told of, and in which meeting. */
interface Caller {
  readonly meeting: string;
  readonly tenant: string;
}

/** By the address, which we gave, and by the token of the calling platform. */
async function callerOf(receiving: Receiving, { params, headers }: GraphCall): Promise<Caller | GraphReply> {
  const { settings } = receiving;
  const meeting = params['meeting'] ?? '';
  if (!sameText(params['token'], seal(settings.callbackSecret, 'call', meeting))) {
    return refuse(receiving, 'call', { status: 403, why: 'wrong-address' });
  }
  const authorization = headers['authorization'];
  const tenant = await receiving.senders.ofCall(typeof authorization === 'string' ? authorization : undefined);
  return tenant === undefined ? refuse(receiving, 'call', { status: 401, why: 'wrong-token' }) : { meeting, tenant };
}

async function receiveCall(receiving: Receiving, { meeting, tenant }: Caller, body: unknown): Promise<GraphReply> {
  const { meetings, clock, settings } = receiving;
  let occurrence = await meetings.read({ in: 'meeting', meeting });
  if (occurrence === undefined) return refuse(receiving, 'call', { status: 202, why: 'unknown-meeting' });
  if (!sameId(occurrence.chat.tenant, tenant)) return refuse(receiving, 'call', { status: 403, why: 'other-tenant' });
  for (const notification of list(body, 'value') ?? []) {
    const { state, chat } = occurrence;
    for (const event of callEvents({ notification, tenant: chat.tenant, state, now: clock(), pilot: settings.pilot })) {
      const outcome = await take(receiving, { in: 'meeting', meeting }, event);
      occurrence = outcome.meeting ?? occurrence;
    }
  }
  return { status: 202 };
}
