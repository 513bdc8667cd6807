import type { World } from '../world.ts';
import type { Subscription } from './state.ts';

/** A lifecycle notification, as Graph sends it by itself now and then. */
export async function sendLifecycle(
  world: World,
  subscription: Subscription,
  lifecycleEvent: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed',
): Promise<void> {
  if (lifecycleEvent === 'subscriptionRemoved')
    world.subscriptions.splice(world.subscriptions.indexOf(subscription), 1);
  const value = [
    {
      subscriptionId: subscription.id,
      subscriptionExpirationDateTime: subscription.expirationDateTime,
      tenantId: world.tenant,
      organizationId: world.tenant,
      clientState: subscription.clientState,
      lifecycleEvent,
    },
  ];
  await world.outbox.post(`subscription ${subscription.id}`, {
    kind: 'lifecycle',
    url: subscription.lifecycleNotificationUrl ?? subscription.notificationUrl,
    body: () => ({ value }),
    authorization: () => Promise.resolve(undefined),
  });
}
