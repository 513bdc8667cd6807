/** What a server under measurement is told by its environment. */
export interface Settings {
  readonly appId: string;
  readonly tenant: string;
  readonly metadataUrl: string;
  readonly login: string;
  /** Whether a message is answered with a card. */
  readonly replies: boolean;
}

/** Reads what the measuring process has set. */
export function settings(): Settings {
  const { MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID, CONNECTOR_OPENID_METADATA_URL, LOGIN_URL, REPLIES } = process.env;
  return {
    appId: MICROSOFT_APP_ID ?? '',
    tenant: MICROSOFT_APP_TENANT_ID ?? '',
    metadataUrl: CONNECTOR_OPENID_METADATA_URL ?? '',
    login: LOGIN_URL ?? '',
    replies: REPLIES === 'on',
  };
}

/** Tells the measuring process where this server listens, and answers what it has used so far. */
export function announce(port: number, stop: () => Promise<void> = () => Promise.resolve()): void {
  process.on('message', (asked) => {
    if (asked === 'used') process.send?.({ cpu: process.cpuUsage(), memory: process.memoryUsage().rss });
    if (asked === 'stop') void stop().then(() => process.exit(0));
  });
  // Whoever measures is gone.
  process.once('disconnect', () => process.exit(1));
  process.send?.({ port });
}
