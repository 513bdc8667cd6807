import { generateKeyPair } from 'node:crypto';
import { randomUUID, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { SignJWT, exportJWK, jwtVerify, type JWK, type JWTPayload } from 'jose';

/** The three key sets of Microsoft that a bot meets: the Bot Connector's, Entra's, and the calling platform's. */
export type Signer = 'connector' | 'entra' | 'calls';

/** The keys of the local Teams. */
export interface Tokens {
  /** Signs claims; `nbf` and `exp` are set, an hour from now, unless given. `kid` may be forged. */
  readonly sign: (signer: Signer, claims: JWTPayload, forged?: { readonly kid?: string }) => Promise<string>;
  /** The public keys as Microsoft publishes them. */
  readonly keys: (signer: Signer) => { readonly keys: readonly JWK[] };
  /** Whether this is a valid access token of ours for an audience. */
  readonly accepts: (token: string | undefined, audience: string) => Promise<boolean>;
}

interface Pair {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: JWK;
}

// RSA keys take long to make: one set serves every local Teams of the process.
let made: Promise<Readonly<Record<Signer, Pair>>> | undefined;

/** The keys, made at the first call; tokens are as old as the local Teams' clock says. */
export async function tokens(now: () => Date): Promise<Tokens> {
  made ??= makeAll();
  const pairs = await made;
  return {
    sign: (signer, claims, forged) => sign(pairs[signer], { ...lifetime(now()), ...claims }, forged?.kid),
    keys: (signer) => ({ keys: [pairs[signer].jwk] }),
    accepts: async (token, audience) => {
      if (token === undefined) return false;
      const expected = { audience, algorithms: ['RS256'], currentDate: now() };
      return jwtVerify(token, pairs.entra.publicKey, expected).then(
        () => true,
        () => false,
      );
    },
  };
}

async function makeAll(): Promise<Readonly<Record<Signer, Pair>>> {
  const [connector, entra, calls] = await Promise.all([
    makePair({ endorsements: ['msteams'] }),
    makePair({}),
    makePair({ endorsements: ['msteams'] }),
  ]);
  return { connector, entra, calls };
}

async function makePair(extra: Partial<JWK> & { readonly endorsements?: readonly string[] }): Promise<Pair> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const kid = randomUUID().replaceAll('-', '');
  return {
    kid,
    publicKey,
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid, x5t: kid, use: 'sig', alg: 'RS256', ...extra },
  };
}

function lifetime(now: Date): Pick<JWTPayload, 'nbf' | 'exp'> {
  const seconds = Math.floor(now.getTime() / 1000);
  return { nbf: seconds - 60, exp: seconds + 3600 };
}

function sign(pair: Pair, claims: JWTPayload, kid = pair.kid): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, x5t: kid }).sign(pair.privateKey);
}
