import {
  createLocalJWKSet,
  errors,
  type CryptoKey,
  type FlattenedJWSInput,
  type JWK,
  type JWSHeaderParameters,
} from 'jose';
import { TooLarge, jsonOf } from './content.ts';
import { NotReached, codeOf } from './delivery-error.ts';
import { isJson, items, text } from './json.ts';
import { retryAfter } from './retry.ts';

/** The keys that somebody signs tokens with. */
export interface SigningKeys {
  /**
   * The key for a token, as jose asks for it. Rejects with an error of jose's when there is none, and with `NotReached` when that
   * cannot be said, because the keys could not be had or have just been asked for.
   */
  readonly find: (header: JWSHeaderParameters, token: FlattenedJWSInput) => Promise<CryptoKey>;
  /** The key of this id as it was published, where it is known. */
  readonly published: (id: string | undefined) => JWK | undefined;
}

/** Milliseconds from any start; they never go back. */
type Clock = () => number;

/** The signing keys that an OpenID metadata document points to. */
export function keysBehind(metadataUrl: string, now?: Clock): SigningKeys {
  return kept(async () => fetchJson(keyAddress(await fetchJson(metadataUrl), metadataUrl)), now);
}

/** The keys that Entra signs every tenant's tokens with. */
export function entraKeys(loginUrl: string, now?: Clock): SigningKeys {
  return kept(() => fetchJson(`${loginUrl}/common/discovery/v2.0/keys`), now);
}

/** Answers when the token is to blame that could not be verified; throws `NotReached` when its keys could not be had. */
export function blameToken(error: unknown): undefined {
  if (error instanceof NotReached) throw error;
  if (error instanceof SyntaxError || error instanceof errors.JOSEError) return undefined;
  throw new NotReached(asked, { code: codeOf(error) });
}

const asked = 'the signing keys';
const day = 86_400_000;
/** How long keys are believed in while newer ones cannot be had. */
const longest = 2 * day;
/** How often unknown key ids make us ask: a new key counts at once or soon, and who invents ids makes no flood of it. */
const coolDown = 10_000;
/** After the first failure, doubled by each further one. */
const backOff = { first: 1000, most: 60_000 };

interface Kept {
  readonly keys: readonly JWK[];
  readonly find: SigningKeys['find'];
  readonly since: number;
}

/**
 * Keeps what was fetched for a day, and for two where nothing newer can be had; an unknown key id asks for it anew. Those who
 * ask while it is under way wait for the same answer; those who come too soon after it are told so.
 */
function kept(fetchKeys: () => Promise<unknown>, now: Clock = performance.now.bind(performance)): SigningKeys {
  let known: Kept | undefined;
  let failures = 0;
  let notBefore = -Infinity;
  let asking: Promise<Kept> | undefined;
  const ask = async (): Promise<Kept> => {
    try {
      const keys = keysIn(await fetchKeys());
      failures = 0;
      notBefore = now() + coolDown;
      return (known = { keys, find: createLocalJWKSet({ keys }), since: now() });
    } catch (error) {
      const wait = Math.min(backOff.first * 2 ** failures, backOff.most);
      failures += 1;
      notBefore = now() + Math.max(wait, error instanceof NotReached ? (error.retryAfter ?? 0) * 1000 : 0);
      throw error;
    }
  };
  const askOnce = (): Promise<Kept> => {
    if (asking === undefined && now() < notBefore) return Promise.reject(new NotReached(asked, { code: 'too-soon' }));
    return (asking ??= ask().finally(() => (asking = undefined)));
  };
  const current = () => (known !== undefined && now() - known.since < longest ? known : undefined);
  return {
    find: async (header, token) => {
      const held = current();
      const found = await held?.find(header, token).catch(unlessUnknown);
      if (found === undefined) return (await askOnce()).find(header, token);
      if (held !== undefined && now() - held.since >= day) askOnce().catch(() => undefined);
      return found;
    },
    published: (id) => current()?.keys.find(({ kid }) => kid === id),
  };
}

function unlessUnknown(error: unknown): undefined {
  if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
}

function keyAddress(metadata: unknown, metadataUrl: string): string {
  const address = text(metadata, 'jwks_uri') ?? '';
  const isLocal = metadataUrl.startsWith('http:');
  if (URL.canParse(address) && (isLocal || address.startsWith('https:'))) return address;
  throw new NotReached(asked, { code: 'no-safe-address' });
}

function keysIn(body: unknown): JWK[] {
  const keys = items(body, 'keys').filter((key): key is JWK => isJson(key) && text(key, 'kty') !== undefined);
  if (keys.length === 0) throw new NotReached(asked, { code: 'no-keys' });
  return keys;
}

const patience = 5000;
const mostBytes = 1_000_000;

async function fetchJson(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    const { ok, status, headers } = answer;
    if (ok) return await jsonOf(answer, mostBytes);
    await answer.body?.cancel();
    throw new NotReached(asked, { status, retryAfter: retryAfter(headers) });
  } catch (error) {
    if (error instanceof NotReached) throw error;
    throw new NotReached(asked, { code: error instanceof TooLarge ? 'too-large' : codeOf(error) });
  }
}
