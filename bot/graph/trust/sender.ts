import { jwtVerify, type JWTPayload } from 'jose';
import type { Instant } from '../../../src/protocol/person.ts';
import { blameToken, entraKeys, keysBehind, type SigningKeys } from '../../outside/signing-keys.ts';
import { text } from '../../outside/json.ts';
import { serves, type GraphSettings } from '../settings.ts';

/** Tells who sent a request, by the tokens in it. Rejects with `NotReached` when the signing keys could not be fetched. */
export interface Senders {
  /** The served tenant whose call a notification is about; `undefined` when its token does not prove that Graph sent it. */
  readonly ofCall: (authorization: string | undefined) => Promise<string | undefined>;
  /**
   * The served tenants among those that these validation tokens vouch for; `undefined` when a single one of the tokens is
   * not Graph's.
   */
  readonly ofChange: (tokens: unknown) => Promise<readonly string[] | undefined>;
}

/** Graph's change tracking: the only application whose change notifications are believed. */
const publisher = '0bf30f3b-4a52-48df-9a82-234910c4a086';
const callIssuers = ['https://graph.microsoft.com', 'https://api.botframework.com'];
/** Graph sends one token for each pair of app and tenant in a batch; more than this is nobody's batch. */
const mostTokens = 20;

/** Checks tokens against the keys of the calling platform and of Entra. */
export function senders(settings: GraphSettings, clock: () => Instant): Senders {
  const ofCalls = keysBehind(settings.callsOpenidMetadataUrl);
  const ofEntra = entraKeys(settings.loginUrl);
  const claims = (token: string, keys: SigningKeys) => verified(token, { keys, appId: settings.appId, now: clock() });
  const changeTenant = async (token: unknown): Promise<string | undefined> => {
    const told = typeof token === 'string' ? await claims(token, ofEntra) : undefined;
    return told !== undefined && isPublisher(told, settings.loginUrl) ? text(told, 'tid') : undefined;
  };
  return {
    ofCall: async (authorization) => {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      const told = token === undefined ? undefined : await claims(token, ofCalls);
      return told !== undefined && callIssuers.includes(told.iss ?? '') ? served(told, settings) : undefined;
    },
    ofChange: async (tokens) => {
      if (!Array.isArray(tokens) || tokens.length === 0 || tokens.length > mostTokens) return undefined;
      const tenants: string[] = [];
      // In turn: after the first that is not Graph's none is looked at.
      for (const token of tokens) {
        const tenant = await changeTenant(token);
        if (tenant === undefined) return undefined;
        tenants.push(tenant);
      }
      return tenants.filter((tenant) => serves(settings, tenant));
    },
  };
}

/** Version 1 tokens name the caller in `appid`, version 2 tokens in `azp`; each has its own form of issuer. */
function isPublisher(claims: JWTPayload, loginUrl: string): boolean {
  const tenant = text(claims, 'tid');
  if (claims.iss === `https://sts.windows.net/${tenant}/`) return claims['appid'] === publisher;
  const ours = [`https://login.microsoftonline.com/${tenant}/v2.0`, `${loginUrl}/${tenant}/v2.0`];
  return ours.includes(claims.iss ?? '') && claims['azp'] === publisher;
}

function served(claims: JWTPayload, settings: GraphSettings): string | undefined {
  const tenant = text(claims, 'tid');
  return serves(settings, tenant) ? tenant : undefined;
}

interface Trust {
  readonly keys: SigningKeys;
  readonly appId: string;
  readonly now: Instant;
}

/** The claims of a token that is signed by these keys, meant for this app and valid now (give or take five minutes). */
async function verified(token: string, trust: Trust): Promise<JWTPayload | undefined> {
  if (token.length > 8000) return undefined;
  try {
    const { payload } = await jwtVerify(token, trust.keys.find, {
      algorithms: ['RS256'],
      audience: trust.appId,
      clockTolerance: 300,
      currentDate: new Date(trust.now),
      requiredClaims: ['exp', 'tid'],
    });
    return payload;
  } catch (error) {
    return blameToken(error);
  }
}
