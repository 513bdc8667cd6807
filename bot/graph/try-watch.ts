import type { Instant } from '../../src/protocol/person.ts';
import type { Chat } from '../meeting/chat.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { text } from '../outside/json.ts';
import { eitherVersion, type Version } from './either-version.ts';
import { subscriptionFor, watchOrder, type Watching } from './subscribe.ts';

/**
 * Watches a chat and lets go of it again: Graph asks the service's public address to repeat a text before it agrees, so that it is
 * shown to be reached from outside. Answers with the version of Graph that took it; `stood`: the chat was being watched already, which the service had to be reached for too.
 */
export async function tryWatch(
  { settings, graph, keys }: Watching,
  chat: Chat,
  now: Instant,
): Promise<Version | 'stood'> {
  const asked = 'watching the chat once';
  if (keys === undefined) throw new SaidNo(asked, { code: 'off' });
  const { tenant } = chat;
  const body = subscriptionFor({ settings, keys }, chat, now);
  const request = { asked, tenant, method: 'POST', path: '/subscriptions', body, expect: [409] } as const;
  const { status, version, body: made } = await eitherVersion(graph, request, watchOrder(settings));
  if (status === 409) return 'stood';
  const id = text(made, 'id');
  if (id === undefined) throw new NotReached(asked, { code: 'no-subscription-id', mayBeDone: true });
  const path = `/subscriptions/${encodeURIComponent(id)}`;
  await graph({ asked: 'letting go of it', tenant, method: 'DELETE', path, version, expect: [404] });
  return version;
}
