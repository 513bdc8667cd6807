import type { JWTPayload } from 'jose';
import { callbackAddress } from '../../bot/graph/call.ts';
import { chatState } from '../../bot/graph/subscribe.ts';
import { fixture, sealed, settings, signed, type Told } from './given-graph.ts';
import { chat, conversation, tenant } from './given-meetings.ts';

interface Served {
  readonly url: string;
}

/** The claims of the token that the calling platform puts on a callback; valid at the tests' time. */
export const callClaims: JWTPayload = lasting(fixture('call-callback-jwt-claims')['payload']);

/** The claims of the tokens in a rich notification, version 1 and 2. */
export const changeClaims = {
  v1: lasting(fixture('validation-token-claims')['v1']),
  v2: lasting(fixture('validation-token-claims')['v2']),
};

/** A callback about the call of `occurrence-1`, as the platform sends it to the address it was given. */
export async function callback(graph: Served, body: unknown, other: Partial<Told> = {}): Promise<Told> {
  const [token, meeting] = callbackAddress(settings(graph), 'occurrence-1').split('/').toReversed();
  const authorization = `Bearer ${await signed('calls', callClaims)}`;
  return { headers: { authorization }, query: {}, params: { meeting, token }, body, ...other };
}

/** One item of a rich notification about a message of the chat. */
export function told(graph: Served, message: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const resource = `chats('${conversation}')/messages('${String(message['id'])}')`;
  return {
    subscriptionId: '88aa8a88-88a8-88a8-8888-88a8aa88a88a',
    changeType: 'created',
    clientState: chatState(settings(graph), chat),
    tenantId: tenant,
    resource,
    resourceData: { id: message['id'], '@odata.type': '#Microsoft.Graph.chatMessage', '@odata.id': resource },
    encryptedContent: sealed(message),
  };
}

/** A rich notification of these items, vouched for by Graph unless other tokens are given. */
export async function notification(value: readonly unknown[], tokens?: readonly unknown[]): Promise<Told> {
  const validationTokens = tokens ?? [await signed('entra', changeClaims.v2)];
  return { headers: {}, query: {}, params: {}, body: { value, validationTokens } };
}

/** A lifecycle notification of the fixtures, sent to the address that the subscription was given. */
export function lifecycle(graph: Served, name: string, state = chatState(settings(graph), chat)): Told {
  const [item] = Object.values(fixture(name)).flat();
  const value = [{ ...(item as object), clientState: state }];
  return { headers: {}, query: { tenant, chat: conversation }, params: {}, body: { value } };
}

function lasting(claims: unknown): JWTPayload {
  const { nbf: _from, exp: _until, ...rest } = claims as JWTPayload;
  return rest;
}
