import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';
import { announce, settings } from './child.ts';

/** The stock SDK as its samples set it up: authentication on, a handler that does nothing. */
const { appId, tenant, metadataUrl, login } = settings();
const authentication = new ConfigurationBotFrameworkAuthentication({
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'rehearsal-secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenant,
  ToChannelFromBotLoginUrl: login,
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
  OAuthUrl: login,
  ValidateAuthority: false,
});
const adapter = new CloudAdapter(authentication);
const bot = new ActivityHandler();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  // The two type packages disagree about what a method may be.
  await adapter.process(request as never, response, (context) => bot.run(context));
});
server.get('/healthz', async (_request: restify.Request, response: restify.Response) => {
  response.send(200, { status: 'up' });
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => announce(server.address().port));
