import { createHmac, randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Instant, ParticipantId } from '../src/protocol/person.ts';

/**
 * `key`: is exchanged, once, for a session. `session`: shows and presses in one meeting as one person. `stage`: shows what all may
 * see of one meeting.
 */
export type PassKind = keyof typeof lifetimes;

/** How long a pass holds at the most, in milliseconds; that of a meeting that is over opens nothing before that. */
const lifetimes = { key: 60_000, session: 12 * 3_600_000, stage: 12 * 3_600_000 } as const;

/** One occurrence of a meeting, and somebody in it; without them, whoever has the pass. */
export interface Holder {
  readonly tenant: string;
  readonly meeting: string;
  readonly participant?: ParticipantId;
}

/** What the service itself has vouched for. */
export interface Pass extends Holder {
  /** Of this one alone. */
  readonly id: string;
  readonly until: Instant;
}

/** Seals passes, and opens what this registration has sealed: in any instance, for they have the secret alone in common. */
export interface Passes {
  readonly seal: (kind: PassKind, holder: Holder) => Promise<string>;
  /** `undefined`: it is of another kind or registration, has run out, or was never sealed. */
  readonly open: (kind: PassKind, sealed: string) => Promise<Pass | undefined>;
}

interface Sealing {
  readonly appId: string;
  readonly callbackSecret: string;
  readonly clock: () => Instant;
}

/**
 * Passes are JSON Web Tokens that name ids alone. Their audience is the registration, by which they are led to it; each kind is
 * sealed with a secret of its own, so that one made for one purpose opens nothing else.
 */
export function passes({ appId, callbackSecret, clock }: Sealing): Passes {
  const secret = (kind: PassKind) => createHmac('sha256', callbackSecret).update(`panel ${kind}`).digest();
  const secrets = { key: secret('key'), session: secret('session'), stage: secret('stage') };
  return {
    seal: (kind, { tenant, meeting, participant }) => {
      const now = clock();
      return new SignJWT({ tid: tenant, meeting, ...(participant !== undefined && { sub: participant }) })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(appId)
        .setJti(randomUUID())
        .setExpirationTime(new Date(now + lifetimes[kind]))
        .sign(secrets[kind]);
    },
    open: async (kind, sealed) => {
      try {
        const { payload } = await jwtVerify(sealed, secrets[kind], {
          algorithms: ['HS256'],
          audience: appId,
          currentDate: new Date(clock()),
          requiredClaims: ['exp'],
        });
        const { jti: id, tid: tenant, meeting, sub, exp } = payload;
        if (id === undefined || typeof tenant !== 'string' || typeof meeting !== 'string') return undefined;
        return { id, tenant, meeting, ...(sub !== undefined && { participant: sub }), until: (exp ?? 0) * 1000 };
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
