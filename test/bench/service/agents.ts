import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import {
  ActivityHandler,
  authorizeJWT,
  CloudAdapter,
  getAuthConfigWithDefaults,
  type Request,
} from '@microsoft/agents-hosting';
import { announce, settings } from './child.ts';
import { cardMessage } from './card-message.ts';

/**
 * The Microsoft 365 Agents SDK: authentication on, a handler that does nothing, or sends a card where it is told to. The token that it would show is handed to it: over
 * http it asks for none.
 */
const { appId, tenant, login, replies } = settings();
const authentication = getAuthConfigWithDefaults({
  clientId: appId,
  tenantId: tenant,
  authority: login,
  issuers: [login],
  validateIssuer: true,
});
const adapter = new CloudAdapter(authentication);
const shown = { getAccessToken: () => Promise.resolve('token') };
// Of what it is by its type, no more is asked for here.
adapter.connectionManager = {
  getTokenProvider: () => shown,
  getTokenProviderFromActivity: () => shown,
} as never;
const authorize = authorizeJWT(authentication);
const bot = new ActivityHandler();
if (replies) {
  bot.onMessage(async (context) => {
    await context.sendActivity(cardMessage as never);
  });
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    response.end('{"status":"up"}');
    return;
  }
  const asked: Request = {
    method: 'POST',
    headers: request.headers,
    body: (await json(request)) as Record<string, unknown>,
  };
  const answer = answering(response);
  await authorize(asked, answer, () => void adapter.process(asked, answer, (context) => bot.run(context)));
}

/** The little that the SDK asks of a web framework's response. */
function answering(response: ServerResponse): Parameters<typeof adapter.process>[1] {
  return Object.assign(response, {
    status: (code: number) => Object.assign(response, { statusCode: code }),
    send: (body?: unknown) => response.end(JSON.stringify(body)),
  }) as never;
}

const server = createServer((request, response) => void handle(request, response));
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  announce(typeof address === 'object' ? (address?.port ?? 0) : 0);
});
