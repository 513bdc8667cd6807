import { createServer } from 'node:http';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import { announce, settings } from './child.ts';

/** The Teams SDK: authentication on, a handler that does nothing. */
const { appId, tenant, metadataUrl } = settings();
const server = createServer();
const app = new App({
  clientId: appId,
  clientSecret: 'rehearsal-secret',
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
app.on('message', () => undefined);
await app.start(process.env['PORT'] ?? '0');
const address = server.address();
announce(typeof address === 'object' ? (address?.port ?? 0) : 0);
