import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { parseJson } from '../../simulator/wire/json.ts';
import { SignJWT, exportJWK, generateKeyPair, type JWTPayload } from 'jose';

/** As much of Teams as a server under measurement needs: keys to check tokens by, a token endpoint, a connector that takes everything. */
export interface World {
  readonly base: string;
  readonly serviceUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly authorization: string;
  /** Another good token: an `Authorization` header. */
  readonly token: () => Promise<string>;
  /** What the Agents SDK is shown: it takes the keys of Teams' own issuer from the internet alone, so the issuer is this world. */
  readonly agentsAuthorization: string;
  /** What Graph shows when it tells of a call. */
  readonly callAuthorization: string;
  /** How often the world has been asked for something. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
}

/** What the bot asks. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What is answered. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** A world that answers more than enough to be measured by. What it answers nothing to is answered as ever. */
export interface Scene {
  readonly env: (base: string) => Readonly<Record<string, string>>;
  readonly answer: (asked: Asked) => Promise<Reply | undefined>;
}

/** The bot under measurement. */
export const appId = 'b07a0000-0000-4000-8000-0000000000aa';
/** The tenant of all meetings here. */
export const tenant = '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c';

/** Starts it on this machine. */
export async function startWorld(scene?: Scene): Promise<World> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  let asked = 0;
  const reply = async (request: IncomingMessage): Promise<Reply> => {
    const { method = 'GET', url: path = '' } = request;
    if (scene === undefined) request.resume();
    else {
      const raw = await text(request);
      const staged = await scene.answer({ method, path, body: parseJson(raw) });
      if (staged !== undefined) return staged;
    }
    return answer(path, base, jwk);
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    asked += 1;
    const { status, body } = await reply(request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const serviceUrl = `${base}/emea/${tenant}/`;
  const sign = async (claims: JWTPayload, issuer: string) => {
    const signed = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(appId)
      .setJti(randomUUID())
      .setNotBefore('-1m')
      .setExpirationTime('2h')
      .sign(privateKey);
    return `Bearer ${signed}`;
  };
  const token = () => sign({ serviceurl: serviceUrl }, 'https://api.botframework.com');
  return {
    base,
    serviceUrl,
    env: { ...environment(base), ...scene?.env(base) },
    authorization: await token(),
    agentsAuthorization: await sign({ serviceurl: serviceUrl }, base),
    callAuthorization: await sign({ tid: tenant }, 'https://graph.microsoft.com'),
    token,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(path: string, base: string, jwk: object): Reply {
  if (path.endsWith('/keys')) return { status: 200, body: { keys: [jwk] } };
  if (path === '/metadata') {
    return { status: 200, body: { issuer: 'https://api.botframework.com', jwks_uri: `${base}/keys` } };
  }
  if (path.includes('/oauth2/v2.0/token')) {
    return { status: 200, body: { access_token: 'token', token_type: 'Bearer', expires_in: 3600 } };
  }
  if (path.includes('/v1/meetings/')) return { status: 404, body: { error: { code: 'MeetingNotFound' } } };
  if (path.includes('/pagedmembers')) return { status: 200, body: { members: [] } };
  return { status: 201, body: { id: '1795420860111' } };
}

function environment(base: string): Readonly<Record<string, string>> {
  return {
    PORT: '0',
    METRICS_PORT: 'off',
    PUBLIC_URL: 'https://motevakt.example',
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: 'rehearsal-secret',
    PRIVATE_MESSAGES: 'on',
    CALLBACK_SECRET: 'a secret for measuring that is long enough',
    CONNECTOR_OPENID_METADATA_URL: `${base}/metadata`,
    CONNECTOR_HOSTS: new URL(base).host,
    LOGIN_URL: base,
    GRAPH_URL: base,
    LOG_LEVEL: 'error',
  };
}

/** The ids of the current occurrences, by chat. */
export async function occurrencesIn(databaseUrl: string): Promise<ReadonlyMap<string, string>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; conversation: string }>('select id, conversation from meeting');
    return new Map(rows.map(({ id, conversation }) => [conversation, id]));
  } finally {
    await client.end();
  }
}

/** Until the bot has said what it had to say. */
export async function quiet(world: Pick<World, 'asked'>): Promise<void> {
  for (let before = -1; before !== world.asked(); await sleep(1500)) before = world.asked();
}
