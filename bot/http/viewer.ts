import { jwtVerify, type JWTPayload } from 'jose';
import type { Instant, ParticipantId } from '../../src/protocol/person.ts';
import type { RegistrationSettings } from '../settings/registration-settings.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { blameToken, entraKeys, type SigningKeys } from '../outside/signing-keys.ts';

/** Who is asking, as Entra or the service itself vouches for it. */
export interface Viewer {
  readonly tenant: string;
  readonly participant: ParticipantId;
  /** How long the proof holds. */
  readonly until: Instant;
  /** The one occurrence it is about; absent: any. */
  readonly meeting?: string;
}

/**
 * Tells who is asking by the `Authorization` header; `undefined` when it does not prove it. Rejects with `NotReached` when
 * Entra's keys could not be had, which says nothing about who is asking.
 */
export type ViewerCheck = (authorization: Authorization) => Promise<Viewer | undefined>;

type Authorization = string | readonly string[] | undefined;

/** The token in the header, if there is one. */
export function bearer(authorization: Authorization): string | undefined {
  return typeof authorization === 'string' ? /^Bearer (\S{1,8000})$/i.exec(authorization)?.[1] : undefined;
}

/** The part of the settings that says whose tokens count, and for whom. */
export type ViewerSettings = Pick<ServiceSettings, 'publicUrl'> &
  Pick<RegistrationSettings, 'appId' | 'loginUrl' | 'allowedTenants'>;

/** Teams itself (desktop and mobile, web): the only ones that ask for such a token on a person's behalf. */
const teams: readonly unknown[] = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

/**
 * Checks Teams' single sign-on tokens (learn.microsoft.com, "Enable SSO for tab app"): signed by Entra, meant for this app, of
 * a served tenant, asked for by Teams, valid now give or take five minutes. A person is their object id in their tenant, never
 * a name or an e-mail address, which others can take over.
 */
export function viewerCheck(settings: ViewerSettings, clock: () => Instant): ViewerCheck {
  const keys = entraKeys(settings.loginUrl);
  const audience = audiences(settings);
  return async (authorization) => {
    const token = bearer(authorization);
    const claims = token === undefined ? undefined : await verified(token, { keys, audience, now: clock() });
    return claims === undefined ? undefined : viewer(claims, settings);
  };
}

/** The names that an app with a bot may have in Entra ("Expose an API"). */
function audiences({ appId, publicUrl }: ViewerSettings): string[] {
  const { host } = new URL(publicUrl);
  return [appId, `api://${appId}`, `api://botid-${appId}`, `api://${host}/botid-${appId}`];
}

function viewer(claims: JWTPayload, settings: ViewerSettings): Viewer | undefined {
  const { tid, oid, ver, scp, iss, exp } = claims;
  if (typeof tid !== 'string' || typeof oid !== 'string' || typeof scp !== 'string') return undefined;
  const first = ver === '1.0';
  const issuer = first ? `https://sts.windows.net/${tid}/` : `${settings.loginUrl}/${tid}/v2.0`;
  const tenant = tid.toLowerCase();
  const trusted =
    iss === issuer &&
    settings.allowedTenants.includes(tenant) &&
    teams.includes(claims[first ? 'appid' : 'azp']) &&
    scp.split(' ').includes('access_as_user');
  // That it has an end was asked for.
  return trusted ? { tenant, participant: `entra:${oid.toLowerCase()}`, until: (exp ?? 0) * 1000 } : undefined;
}

interface Trust {
  readonly keys: SigningKeys;
  readonly audience: string[];
  readonly now: Instant;
}

async function verified(token: string, { keys, audience, now }: Trust): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys.find, {
      algorithms: ['RS256'],
      audience,
      clockTolerance: 300,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'nbf', 'iss', 'aud'],
    });
    // A token for several is for nobody in particular.
    return typeof payload.aud === 'string' ? payload : undefined;
  } catch (error) {
    return blameToken(error);
  }
}
