import type { GraphSettings } from '../../bot/graph/settings.ts';
import type { Delivery, Lesson } from '../../bot/meeting/performers.ts';
import { fixture, givenDoor, type GivenGraph } from './given-graph.ts';
import { conversation, delivery, givenMeetings } from './given-meetings.ts';

/** Where Graph is asked for the chat's messages, the newest change first. */
export const messagesAddress = `/v1.0/chats/${conversation}/messages?$top=50&$orderby=lastModifiedDateTime desc`;

/** A message that Ola wrote at nine, as Graph keeps it, with some of it changed. */
export function written(over: object = {}): object {
  return { ...fixture('chat-message-decrypted'), ...over };
}

/** A page of messages; `next` is where the following one is. */
export function page(value: readonly object[], next?: string): { readonly status: 200; readonly body: object } {
  return { status: 200, body: { value, ...(next !== undefined && { '@odata.nextLink': next }) } };
}

export const since = Date.parse('2026-08-25T08:30:00Z');

interface Asking {
  readonly known?: Partial<Delivery['state']>;
  readonly settings?: Partial<GraphSettings>;
  readonly more?: Partial<Delivery>;
}

/** Reads the chat back. */
export function readChat(graph: GivenGraph, asking: Asking = {}): Promise<readonly Lesson[]> {
  const { performers } = givenDoor(graph, givenMeetings(), asking.settings);
  return performers.readChat({ type: 'readChat', since }, { ...delivery(asking.known), ...asking.more });
}

/** Reads back a chat in which these messages stand. */
export function readBack(graph: GivenGraph, messages: readonly object[], asking?: Asking): Promise<readonly Lesson[]> {
  graph.answers(`GET ${messagesAddress}`, page(messages));
  return readChat(graph, asking);
}
