import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, type JWTPayload } from 'jose';
import { afterAll } from 'vitest';

/** Entra as far as the tokens of people in Teams go: its keys over HTTP, and a pen to sign with. */
export interface Entra {
  readonly url: string;
  readonly sign: (claims: JWTPayload, how?: Signing) => Promise<string>;
}

interface Signing {
  readonly key?: KeyObject;
  readonly kid?: string;
}

/** A key pair of somebody's own. */
export function keyPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** Starts one; it is stopped after the test file. `away`: it has the keys but does not give them. */
export async function startEntra({ away = false } = {}): Promise<Entra> {
  const pair = keyPair();
  const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' };
  const server = createServer((request, response) => {
    const found = !away && request.url === '/common/discovery/v2.0/keys';
    response.writeHead(found ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ? { keys: [jwk] } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  // Listening on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sign: (claims, { key = pair.privateKey, kid = 'k1' } = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key),
  };
}
