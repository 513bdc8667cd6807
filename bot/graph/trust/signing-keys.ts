import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { NotReached } from '../../meeting/delivery-error.ts';
import { text } from '../read/json.ts';

const day = 86_400_000;

/**
 * The signing keys that an OpenID metadata document points to. Where they are is asked once a day; the keys themselves are
 * kept and fetched anew for an unknown key id, at most once a minute. A failure is forgotten, so that the next asks again.
 */
export function keysBehind(metadataUrl: string): JWTVerifyGetKey {
  let current: { readonly keys: Promise<JWTVerifyGetKey>; readonly until: number } | undefined;
  const keySet = (): Promise<JWTVerifyGetKey> => {
    if (current !== undefined && performance.now() < current.until) return current.keys;
    const asked = { keys: keysOf(metadataUrl), until: performance.now() + day };
    current = asked;
    asked.keys.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked.keys;
  };
  return async (header, token) => (await keySet())(header, token);
}

async function keysOf(metadataUrl: string): Promise<JWTVerifyGetKey> {
  const address = text(await fetchJson(metadataUrl), 'jwks_uri') ?? '';
  const safe = URL.canParse(address) && (address.startsWith('https:') || metadataUrl.startsWith('http:'));
  if (!safe) throw new NotReached('the signing keys', 'metadata without a safe jwks_uri');
  return createRemoteJWKSet(new URL(address), { cacheMaxAge: day, cooldownDuration: 60_000 });
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'error' });
    if (answer.ok) return (await answer.json()) as unknown;
  } catch {
    // Said below, like an answer that is none.
  }
  throw new NotReached('the signing keys', 'no answer');
}
