import { createRemoteJWKSet, errors, type RemoteJWKSet } from 'jose';
import { NotReached } from './delivery-error.ts';

const day = 86_400_000;
const keeping = { cacheMaxAge: day, cooldownDuration: 60_000 };

/**
 * The signing keys that an OpenID metadata document points to. Where they are is asked once a day; the keys themselves are
 * kept and fetched anew for an unknown key id, at most once a minute. A failure is forgotten, so that the next asks again.
 */
export function keysBehind(metadataUrl: string): () => Promise<RemoteJWKSet> {
  let current: { readonly keys: Promise<RemoteJWKSet>; readonly until: number } | undefined;
  return () => {
    if (current !== undefined && performance.now() < current.until) return current.keys;
    const asked = { keys: keysOf(metadataUrl), until: performance.now() + day };
    current = asked;
    asked.keys.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked.keys;
  };
}

/** The keys that Entra signs every tenant's tokens with. */
export function entraKeys(loginUrl: string): RemoteJWKSet {
  return createRemoteJWKSet(new URL(`${loginUrl}/common/discovery/v2.0/keys`), keeping);
}

/** Answers when the token is to blame that could not be verified; throws `NotReached` when its keys could not be had. */
export function blameToken(error: unknown): undefined {
  if (error instanceof NotReached) throw error;
  if (error instanceof SyntaxError || (error instanceof errors.JOSEError && !isAboutKeys(error))) return undefined;
  throw new NotReached('the signing keys', { code: error instanceof Error ? error.name : undefined });
}

function isAboutKeys(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code
  );
}

async function keysOf(metadataUrl: string): Promise<RemoteJWKSet> {
  const metadata = await fetchJson(metadataUrl);
  const address = typeof metadata === 'object' && metadata !== null && 'jwks_uri' in metadata ? metadata.jwks_uri : '';
  const isLocal = new URL(metadataUrl).protocol === 'http:';
  if (typeof address !== 'string' || !URL.canParse(address) || !(isLocal || address.startsWith('https:'))) {
    throw new NotReached('the signing keys', { code: 'no-safe-address' });
  }
  return createRemoteJWKSet(new URL(address), keeping);
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'error' });
    if (answer.ok) return (await answer.json()) as unknown;
  } catch {
    // Said below, like an answer that is none.
  }
  throw new NotReached('the signing keys');
}
