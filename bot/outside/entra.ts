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
  customFetch,
  modifyAssertion,
  type ClientAuth,
  type CustomFetch,
} from 'openid-client';
import { NotReached, SaidNo } from './delivery-error.ts';
import { bytesOf } from './content.ts';
import { remedyFor } from './remedies.ts';
import { comesBack, retryAfter } from './retry.ts';

/**
 * Gives the service's own token for a scope (`https://api.botframework.com/.default`, `https://graph.microsoft.com/.default`),
 * of the app's own tenant or of the one named, from memory until five minutes before it expires. Throws `SaidNo` with the
 * remedy when Entra refuses, `NotReached` when Entra could not be asked.
 */
export type TokenSource = (scope: string, tenant?: string) => Promise<string>;

/** Who asks, and where. */
export interface EntraSettings {
  readonly appId: string;
  readonly tenant: string;
  readonly credential: Credential;
  readonly loginUrl: string;
}

/** How the application proves itself to Entra. */
export type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly certificateFile: string; readonly privateKeyFile: string };

/** Client credentials at Entra for this application, by secret or by certificate (`private_key_jwt`, PS256). */
export async function tokenSource(settings: EntraSettings, now: () => number = Date.now): Promise<TokenSource> {
  const proof = await clientProof(settings.credential);
  const kept = new Map<string, { readonly token: Promise<string>; until: number }>();
  return (scope, tenant = settings.tenant) => {
    const key = `${tenant} ${scope}`;
    const known = kept.get(key);
    if (known !== undefined && now() < known.until) return known.token;
    // Those who ask while the answer is under way share it. A failure is forgotten, so that the next one asks again; but
    // where Entra asked to be left alone that is the answer until then.
    const keepFor = (seconds: number) => (entry.until = now() + seconds * 1000);
    const entry = { token: ask(entra(settings, tenant, proof), scope, keepFor), until: now() + 10_000 };
    kept.set(key, entry);
    entry.token.catch((error: unknown) => {
      if (error instanceof NotReached && error.retryAfter !== undefined) keepFor(error.retryAfter);
      else kept.delete(key);
    });
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
  configuration[customFetch] = fetchSmall;
  if (settings.loginUrl.startsWith('http:')) allowInsecureRequests(configuration);
  return configuration;
}

const mostBytes = 100_000;

/** Fetches what is small; rejects when it is not. */
async function fetchSmall(...[url, options]: Parameters<CustomFetch>): Promise<Response> {
  const answer = await fetch(url, options as RequestInit);
  const { status, headers } = answer;
  return new Response(await bytesOf(answer, mostBytes), { status, headers });
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
        header['typ'] = 'JWT';
        header['x5t#S256'] = thumbprint;
        payload['aud'] = endpoint;
      },
    });
}

function asDeliveryError(error: unknown): SaidNo | NotReached {
  const asked = 'token from Entra';
  if (!(error instanceof ResponseBodyError)) return new NotReached(asked, { isAway: true });
  const { status, error_description: said = '', response } = error;
  const code = /AADSTS\d+/.exec(said)?.[0] ?? /^\w{1,64}$/.exec(error.error)?.[0];
  if (comesBack(status)) return new NotReached(asked, { status, code, retryAfter: retryAfter(response.headers) });
  return new SaidNo(asked, {
    status,
    code,
    remedy: remedyFor({ by: 'Entra', status, code, method: 'POST', path: '' }),
  });
}
