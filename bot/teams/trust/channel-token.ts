import { compactVerify, createRemoteJWKSet, decodeProtectedHeader, errors, type RemoteJWKSet } from 'jose';
import { NotReached } from '../../meeting/delivery-error.ts';

/** What a request from the channel claims about itself, and what its token must agree with. */
interface ChannelRequest {
  readonly authorization: string | undefined;
  readonly serviceUrl: unknown;
  readonly channelId: unknown;
}

/** Whom to believe. */
export interface ChannelTrust {
  readonly appId: string;
  readonly issuer: string;
  readonly openidMetadataUrl: string;
  readonly now: () => number;
}

/**
 * Tells whether a request comes from the Bot Framework channel and is meant for this bot. Only channel tokens count: no
 * "emulator" and no skill path. Rejects with `NotReached` when the channel's keys could not be fetched, which says nothing
 * about the request.
 */
export type ChannelTokenCheck = (request: ChannelRequest) => Promise<boolean>;

/** The claims of a token whose signature has been verified, and the channels its key may speak for. */
interface Verified {
  readonly issuer: unknown;
  readonly audience: unknown;
  readonly serviceUrl: unknown;
  readonly notBefore: number;
  readonly expires: number;
  readonly endorsements: readonly string[] | undefined;
}

const skewSeconds = 300;
const remembered = 1000;

/**
 * Verifying a signature is the dear part and its outcome never changes, so it is remembered for the last thousand tokens;
 * issuer, audience, service URL, endorsement and time are checked on every request all the same.
 */
export function channelTokenCheck(trust: ChannelTrust): ChannelTokenCheck {
  const verified = new Map<string, Verified>();
  const keys = channelKeys(trust.openidMetadataUrl);
  return async (request) => {
    const token = request.authorization?.startsWith('Bearer ') ? request.authorization.slice(7) : undefined;
    if (token === undefined || token.length > 8000) return false;
    const known = verified.get(token);
    if (known !== undefined) return agrees(known, request, trust);
    if (!looksSigned(token)) return false;
    const fresh = await verify(token, await keys());
    if (fresh === undefined || !agrees(fresh, request, trust)) return false;
    forgetOldest(verified);
    verified.set(token, fresh);
    return true;
  };
}

function agrees(token: Verified, request: ChannelRequest, trust: ChannelTrust): boolean {
  const seconds = trust.now() / 1000;
  return (
    token.issuer === trust.issuer &&
    token.audience === trust.appId &&
    typeof request.serviceUrl === 'string' &&
    token.serviceUrl === request.serviceUrl &&
    typeof request.channelId === 'string' &&
    (token.endorsements === undefined || token.endorsements.includes(request.channelId)) &&
    token.notBefore <= seconds + skewSeconds &&
    token.expires > seconds - skewSeconds
  );
}

/** Signature and shape alone; what the claims say is judged on every request by `agrees`. */
async function verify(token: string, keys: RemoteJWKSet): Promise<Verified | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, keys, { algorithms: ['RS256'] });
    const claims = JSON.parse(new TextDecoder().decode(payload)) as Readonly<Record<string, unknown>>;
    const { nbf = 0, exp } = claims;
    if (typeof exp !== 'number' || typeof nbf !== 'number') return undefined;
    return {
      issuer: claims['iss'],
      audience: claims['aud'],
      serviceUrl: claims['serviceurl'],
      notBefore: nbf,
      expires: exp,
      endorsements: endorsementsOf(keys, protectedHeader.kid),
    };
  } catch (error) {
    if (verdicts.some((verdict) => error instanceof verdict)) return undefined;
    throw new NotReached('the channel keys', error instanceof Error ? error.name : 'no answer');
  }
}

/** What says that the token is bad; anything else says that the keys could not be had. */
const verdicts = [
  SyntaxError,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/** Spares fetching keys for what cannot be a channel token. */
function looksSigned(token: string): boolean {
  try {
    return decodeProtectedHeader(token).alg === 'RS256';
  } catch {
    return false;
  }
}

/** The channels that a key is endorsed for (Bot Framework's extension of JWK); `undefined` when it says nothing. */
function endorsementsOf(keys: RemoteJWKSet, kid: string | undefined): readonly string[] | undefined {
  const key: Readonly<Record<string, unknown>> | undefined = keys
    .jwks()
    ?.keys.find((candidate) => candidate.kid === kid);
  const endorsements = key?.['endorsements'];
  return Array.isArray(endorsements) ? endorsements.filter((name) => typeof name === 'string') : undefined;
}

/** The channel's keys: where they are is asked once a day, they themselves are kept as long and fetched anew for an unknown key id. */
function channelKeys(metadataUrl: string): () => Promise<RemoteJWKSet> {
  const day = 86_400_000;
  let current: { readonly keys: Promise<RemoteJWKSet>; readonly until: number } | undefined;
  return () => {
    if (current !== undefined && performance.now() < current.until) return current.keys;
    const asked = { keys: keySet(metadataUrl, day), until: performance.now() + day };
    current = asked;
    asked.keys.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked.keys;
  };
}

async function keySet(metadataUrl: string, maxAge: number): Promise<RemoteJWKSet> {
  const metadata = await fetchJson(metadataUrl);
  const jwksUri = typeof metadata === 'object' && metadata !== null && 'jwks_uri' in metadata ? metadata.jwks_uri : '';
  const local = new URL(metadataUrl).protocol === 'http:';
  if (typeof jwksUri !== 'string' || !URL.canParse(jwksUri) || (!local && !jwksUri.startsWith('https:'))) {
    throw new NotReached('the channel keys', 'metadata without a safe jwks_uri');
  }
  return createRemoteJWKSet(new URL(jwksUri), { cacheMaxAge: maxAge, cooldownDuration: 60_000 });
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'error' });
    if (answer.ok) return await answer.json();
  } catch {
    // Told below, the same as an answer that is none.
  }
  throw new NotReached('the channel keys', 'no answer');
}

function forgetOldest(verified: Map<string, Verified>): void {
  if (verified.size < remembered) return;
  const [oldest] = verified.keys();
  if (oldest !== undefined) verified.delete(oldest);
}
