import { X509Certificate, createHash } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { World } from '../world.ts';
import type { Reply } from './route.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** How an application proves itself, if it does not: by the secret, or by a token signed with its certificate's key. */
export async function faultInProof(world: World, form: URLSearchParams): Promise<Reply | undefined> {
  const assertion = form.get('client_assertion');
  if (assertion === null) {
    if (form.get('client_secret') === world.secret) return undefined;
    return refuse(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
  }
  const isTrue = form.get('client_assertion_type') === assertionType && (await isSigned(world, assertion));
  return isTrue ? undefined : refuse(401, 'invalid_client', 'AADSTS700027: The certificate is not registered.');
}

/** As Entra documents a certificate's assertion: PS256, of type JWT, the certificate named, ten minutes at most. */
async function isSigned({ certificate, base, tenant, botId, now }: World, assertion: string): Promise<boolean> {
  if (certificate === undefined) return false;
  const x509 = new X509Certificate(certificate);
  const expected = {
    algorithms: ['PS256'],
    typ: 'JWT',
    audience: `${base}/${tenant}/oauth2/v2.0/token`,
    issuer: botId,
    subject: botId,
    requiredClaims: ['jti', 'nbf', 'exp'],
    currentDate: now(),
  };
  try {
    const { payload, protectedHeader } = await jwtVerify(assertion, x509.publicKey, expected);
    const thumbprint = createHash('sha256').update(x509.raw).digest('base64url');
    return protectedHeader['x5t#S256'] === thumbprint && (payload.exp ?? 0) - (payload.nbf ?? 0) <= 600;
  } catch {
    return false;
  }
}

/** A refusal as Entra writes it. */
export function refuse(status: number, error: string, description: string): Reply {
  return { status, body: { error, error_description: description } };
}
