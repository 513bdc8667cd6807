import { X509Certificate, createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { importPKCS8 } from 'jose';
import {
  ClientSecretPost,
  Configuration,
  PrivateKeyJwt,
  ResponseBodyError,
  allowInsecureRequests,
  clientCredentialsGrant,
  modifyAssertion,
  type ClientAuth,
} from 'openid-client';
import type { Config, Credential } from '../settings/config.ts';
import { NotReached, SaidNo } from './delivery-error.ts';

/**
 * Gives the service's own token for a scope (`https://api.botframework.com/.default`, `https://graph.microsoft.com/.default`),
 * of the app's own tenant or of the one named, from memory until five minutes before it expires. Throws `SaidNo` with the
 * remedy when Entra refuses, `NotReached` when Entra could not be asked.
 */
export type TokenSource = (scope: string, tenant?: string) => Promise<string>;

/** The part of the settings that says who asks, and where. */
export type EntraSettings = Pick<Config, 'appId' | 'tenant' | 'credential' | 'loginUrl'>;

/** Client credentials at Entra for this application, by secret or by certificate (`private_key_jwt`, PS256). */
export async function tokenSource(settings: EntraSettings, now: () => number = Date.now): Promise<TokenSource> {
  const proof = await clientProof(settings.credential);
  const kept = new Map<string, { readonly token: Promise<string>; until: number }>();
  return (scope, tenant = settings.tenant) => {
    const key = `${tenant} ${scope}`;
    const known = kept.get(key);
    if (known !== undefined && now() < known.until) return known.token;
    // Those who ask while the answer is under way share it; a failure is forgotten, so that the next one asks again.
    const keepFor = (seconds: number) => (entry.until = now() + seconds * 1000);
    const entry = { token: ask(entra(settings, tenant, proof), scope, keepFor), until: now() + 10_000 };
    kept.set(key, entry);
    entry.token.catch(() => kept.delete(key));
    return entry.token;
  };
}

/** Entra's token endpoint of one tenant, and how this application proves itself there. */
function entra(settings: EntraSettings, tenant: string, proof: ClientProof): Configuration {
  const authority = `${settings.loginUrl}/${encodeURIComponent(tenant)}`;
  const endpoint = `${authority}/oauth2/v2.0/token`;
  const metadata = { issuer: `${authority}/v2.0`, token_endpoint: endpoint };
  const configuration = new Configuration(metadata, settings.appId, undefined, proof(endpoint));
  configuration.timeout = 10;
  if (settings.loginUrl.startsWith('http:')) allowInsecureRequests(configuration);
  return configuration;
}

const renewBeforeSeconds = 300;

async function ask(server: Configuration, scope: string, keepFor: (seconds: number) => void): Promise<string> {
  try {
    const answer = await clientCredentialsGrant(server, { scope });
    const seconds = answer.expires_in ?? 600;
    keepFor(Math.max(seconds - renewBeforeSeconds, seconds / 2));
    return answer.access_token;
  } catch (error) {
    throw asDeliveryError(error);
  }
}

type ClientProof = (endpoint: string) => ClientAuth;

async function clientProof(credential: Credential): Promise<ClientProof> {
  if (credential.kind === 'secret') return () => ClientSecretPost(credential.secret);
  const certificate = new X509Certificate(await readFile(credential.certificateFile));
  const key = await importPKCS8(await readFile(credential.privateKeyFile, 'utf8'), 'PS256');
  const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
  return (endpoint) =>
    PrivateKeyJwt(key, {
      [modifyAssertion]: (header, payload) => {
        header['x5t#S256'] = thumbprint;
        payload['aud'] = endpoint;
      },
    });
}

/** Entra's codes for the mistakes that are made when setting up (learn.microsoft.com, "Microsoft Entra error codes"). */
const remedies: Readonly<Record<string, string>> = {
  AADSTS7000215: "MICROSOFT_APP_PASSWORD is wrong: it takes the secret's value, not its id",
  AADSTS7000222: 'the client secret has expired: make a new one under Certificates & secrets',
  AADSTS700016: 'no such application in this tenant: check MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID',
  AADSTS90002: 'no such tenant: check MICROSOFT_APP_TENANT_ID',
  AADSTS700027: "the certificate is not the app's: upload MICROSOFT_APP_CERTIFICATE_FILE under Certificates & secrets",
  AADSTS7000112: 'the application is disabled in this tenant: enable it under Enterprise applications',
  AADSTS53003: 'a Conditional Access policy for workload identities stops the application',
};

function asDeliveryError(error: unknown): SaidNo | NotReached {
  const asked = 'token from Entra';
  if (error instanceof ResponseBodyError && error.status < 500 && error.status !== 429) {
    const code = /AADSTS\d+/.exec(error.error_description ?? '')?.[0];
    const remedy = code === undefined ? undefined : remedies[code];
    const reason = [error.status, code ?? error.error].join(' ');
    return new SaidNo(asked, remedy === undefined ? reason : `${reason}: ${remedy}`);
  }
  return new NotReached(asked, error instanceof ResponseBodyError ? String(error.status) : 'no answer');
}
