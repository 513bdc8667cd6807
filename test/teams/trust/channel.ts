import { createServer } from 'node:http';
import { CompactSign, SignJWT, exportJWK, generateKeyPair, type CryptoKey, type JWTPayload } from 'jose';

/** The Bot Framework channel as far as its tokens go: keys, metadata, and a pen to sign with. */
export interface Channel {
  readonly openidMetadataUrl: string;
  readonly issuer: string;
  readonly serviceUrl: string;
  readonly sign: (claims: JWTPayload, how?: Signing) => Promise<string>;
  /** Signs anything, whether or not it is a token's claims. */
  readonly signContent: (content: string) => Promise<string>;
  /** How often the keys have been fetched. */
  readonly keysFetched: () => number;
  readonly stop: () => Promise<void>;
}

interface Signing {
  readonly kid?: string;
  readonly key?: CryptoKey;
  readonly expires?: string;
  readonly notBefore?: string;
}

export const appId = '11111111-1111-4111-8111-aaaaaaaaaaaa';
export const tenant = '11111111-1111-4111-8111-111111111111';

/** Starts a channel on this machine, whose key is endorsed for Teams where nothing else is said. */
export async function startChannel(endorsed: object = { endorsements: ['msteams'] }): Promise<Channel> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256', ...endorsed };
  const count = { keys: 0 };
  const server = createServer((request, response) => {
    const { port } = server.address() as { port: number };
    if (request.url === '/keys') count.keys += 1;
    const body = request.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const serviceUrl = `https://smba.trafficmanager.net/emea/${tenant}/`;
  return {
    openidMetadataUrl: `http://127.0.0.1:${port}/metadata`,
    issuer: 'https://api.botframework.com',
    serviceUrl,
    keysFetched: () => count.keys,
    sign: (claims, how = {}) =>
      new SignJWT({ iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: how.kid ?? 'k1', typ: 'JWT' })
        .setIssuedAt()
        .setNotBefore(how.notBefore ?? '-1m')
        .setExpirationTime(how.expires ?? '1h')
        .sign(how.key ?? privateKey),
    signContent: (content) =>
      new CompactSign(new TextEncoder().encode(content))
        .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT' })
        .sign(privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
