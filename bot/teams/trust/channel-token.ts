import { compactVerify, decodeProtectedHeader } from 'jose';
import { isJson, items, parseJson } from '../../outside/json.ts';
import { blameToken, keysBehind, type SigningKeys } from '../../outside/signing-keys.ts';

/** What an activity claims about itself, and what its token must agree with. */
interface Claimed {
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
 * Tells whether a request comes from the Bot Framework channel and is meant for this bot, by its `Authorization` header; and
 * whether the activity in it is one of those that the token speaks for, when that is read. Only channel tokens count: no
 * "emulator" and no skill path. Rejects with `NotReached` when the channel's keys could not be fetched, which says nothing
 * about the request.
 */
export type ChannelTokenCheck = (authorization: string | undefined, claimed?: Claimed) => Promise<boolean>;

/** The claims of a token whose signature has been verified, and the channels its key may speak for. */
interface Verified {
  readonly issuer: unknown;
  readonly audience: unknown;
  readonly serviceUrl: unknown;
  readonly notBefore: number;
  readonly expires: number;
  readonly endorsements: readonly string[];
}

/** The one channel that this bot speaks; what other channels can be made to send is nobody's meeting. */
const channel = 'msteams';
const skewSeconds = 300;
const remembered = 1000;

/**
 * Verifying a signature is the dear part and its outcome never changes, so it is remembered for the last thousand tokens;
 * issuer, audience, service URL, endorsement and time are checked on every request all the same.
 */
export function channelTokenCheck(trust: ChannelTrust): ChannelTokenCheck {
  const verified = new Map<string, Verified>();
  const keys = keysBehind(trust.openidMetadataUrl);
  return async (authorization, claimed) => {
    const token = authorization?.startsWith('Bearer ') ? authorization.slice(7) : undefined;
    if (token === undefined || token.length > 8000) return false;
    const speaks = (one: Verified) => isForUs(one, trust) && (claimed === undefined || agrees(one, claimed));
    const known = verified.get(token);
    if (known !== undefined) return speaks(known);
    if (!looksSigned(token)) return false;
    const fresh = await verify(token, keys);
    if (fresh === undefined || !speaks(fresh)) return false;
    forgetOldest(verified);
    verified.set(token, fresh);
    return true;
  };
}

function isForUs(token: Verified, trust: ChannelTrust): boolean {
  const seconds = trust.now() / 1000;
  return (
    token.issuer === trust.issuer &&
    token.audience === trust.appId &&
    token.endorsements.includes(channel) &&
    token.notBefore <= seconds + skewSeconds &&
    token.expires > seconds - skewSeconds
  );
}

function agrees(token: Verified, { serviceUrl, channelId }: Claimed): boolean {
  return channelId === channel && isSameAddress(token.serviceUrl, serviceUrl);
}

/** Compared as addresses: case and a slash at the end make no difference. */
function isSameAddress(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((address) => (typeof address === 'string' ? URL.parse(address) : null));
  const plain = (url: URL) => url.href.replace(/\/$/, '').toLowerCase();
  return a instanceof URL && b instanceof URL && plain(a) === plain(b);
}

/** Signature and shape alone; what the claims say is judged on every request. */
async function verify(token: string, keys: SigningKeys): Promise<Verified | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, keys.find, { algorithms: ['RS256'] });
    const claims = parseJson(new TextDecoder().decode(payload));
    if (!isJson(claims)) return undefined;
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
    return blameToken(error);
  }
}

/** Spares fetching keys for what cannot be a channel token. */
function looksSigned(token: string): boolean {
  try {
    return decodeProtectedHeader(token).alg === 'RS256';
  } catch {
    return false;
  }
}

/** The channels that a key is endorsed for (Bot Framework's extension of JWK); none where it says nothing. */
function endorsementsOf(keys: SigningKeys, kid: string | undefined): readonly string[] {
  return items(keys.published(kid), 'endorsements').filter((name) => typeof name === 'string');
}

function forgetOldest(verified: Map<string, Verified>): void {
  if (verified.size < remembered) return;
  const [oldest] = verified.keys();
  if (oldest !== undefined) verified.delete(oldest);
}
