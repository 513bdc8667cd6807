import type { Message, Occupancy } from '../teams/state.ts';
import type { World } from '../world.ts';
import { chatMessage } from './chat-message.ts';
import { seal } from './seal.ts';
import type { Subscription } from './state.ts';

/** Tells those who subscribed to a chat that a message came, changed or was deleted. */
export async function notifyChat(
  world: World,
  meeting: Occupancy,
  message: Message,
  changeType: 'created' | 'updated' | 'deleted',
): Promise<void> {
  const resource = chatMessage(world, meeting, message);
  const told = world.subscriptions.filter(
    (subscription) =>
      subscription.chatId === meeting.chatId &&
      subscription.changeType.split(',').includes(changeType) &&
      new Date(subscription.expirationDateTime) > world.now(),
  );
  await Promise.all(
    told.map((subscription) => send(world, subscription, { resource, message: message.id, changeType })),
  );
}

async function send(
  world: World,
  subscription: Subscription,
  change: { readonly resource: unknown; readonly message: string; readonly changeType: string },
): Promise<void> {
  const where = `chats('${subscription.chatId}')/messages('${change.message}')`;
  const { encryptionCertificate, encryptionCertificateId } = subscription;
  const rich = encryptionCertificate !== undefined && encryptionCertificateId !== undefined;
  const item = {
    subscriptionId: subscription.id,
    changeType: change.changeType,
    clientState: subscription.clientState,
    tenantId: world.tenant,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    resource: where,
    resourceData: { id: change.message, '@odata.type': '#Microsoft.Graph.chatMessage', '@odata.id': where },
    ...(rich && { encryptedContent: seal(change.resource, encryptionCertificate, encryptionCertificateId) }),
  };
  const validationTokens = rich ? [await publisherToken(world)] : undefined;
  await world.outbox.post(`subscription ${subscription.id}`, {
    kind: 'chat',
    url: subscription.notificationUrl,
    body: () => ({ value: [item], ...(validationTokens !== undefined && { validationTokens }) }),
    authorization: () => Promise.resolve(undefined),
  });
}

/** Graph's change-tracking service, the only publisher of notifications. */
const publisher = '0bf30f3b-4a52-48df-9a82-234910c4a086';

/** The token that proves that a rich notification comes from Graph. */
function publisherToken(world: World): Promise<string> {
  return world.tokens.sign('entra', {
    iss: `${world.base}/${world.tenant}/v2.0`,
    aud: world.botId,
    azp: publisher,
    tid: world.tenant,
    ver: '2.0',
  });
}
