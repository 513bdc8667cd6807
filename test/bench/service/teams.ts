import { createServer } from 'node:http';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import { announce, settings } from './child.ts';
import { cardMessage } from './card-message.ts';

/** The Teams SDK: authentication on, a handler that does nothing, or sends a card where it is told to. */
const { appId, tenant, metadataUrl, replies } = settings();
// The SDK reads the token that it shows; it asks no login for one that has no certificate, as this machine's has none.
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const shown = `${part({ alg: 'none' })}.${part({ exp: 4_102_444_800, aud: 'https://api.botframework.com' })}.`;
const server = createServer();
const app = new App({
  clientId: appId,
  token: () => shown,
  tenantId: tenant,
  httpServerAdapter: new ExpressAdapter(server),
  cloud: {
    loginEndpoint: 'https://login.microsoftonline.com',
    loginTenant: 'botframework.com',
    botScope: 'https://api.botframework.com/.default',
    tokenServiceUrl: 'https://token.botframework.com',
    openIdMetadataUrl: metadataUrl.replace('metadata', 'openidconfiguration'),
    tokenIssuer: 'https://api.botframework.com',
    graphScope: 'https://graph.microsoft.com/.default',
    agenticIdentityBotScope: 'https://botapi.skype.com/.default',
  },
});
app.on('message', async (context) => {
  if (replies) await context.send(cardMessage as never);
});
await app.start(process.env['PORT'] ?? '0');
const address = server.address();
announce(typeof address === 'object' ? (address?.port ?? 0) : 0);
