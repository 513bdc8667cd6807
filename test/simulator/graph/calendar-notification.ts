import type { World } from '../world.ts';

/** Tells those who subscribed to a calendar that something in it has changed: which, and nothing of what is in it. */
export async function notifyCalendar(
  world: World,
  user: string,
  { event, changeType }: { readonly event: string; readonly changeType: 'created' | 'updated' | 'deleted' },
): Promise<void> {
  const told = world.subscriptions.filter(
    (one) =>
      one.calendar === user &&
      one.changeType.split(',').includes(changeType) &&
      new Date(one.expirationDateTime) > world.now(),
  );
  const resource = `Users/${user}/Events/${event}`;
  const sent = told.map(({ id, clientState, expirationDateTime, notificationUrl }) => {
    const item = {
      subscriptionId: id,
      subscriptionExpirationDateTime: expirationDateTime,
      changeType,
      resource,
      clientState,
      tenantId: world.tenant,
      resourceData: { '@odata.type': '#Microsoft.Graph.Event', '@odata.id': resource, id: event },
    };
    return world.outbox.post(`subscription ${id}`, {
      kind: 'calendar',
      url: notificationUrl,
      body: () => ({ value: [item] }),
      authorization: () => Promise.resolve(undefined),
    });
  });
  await Promise.all(sent);
}
