import type { World } from '../world.ts';
import { faultInProof, refuse } from './client-proof.ts';
import type { Asked, Reply, Route } from './route.ts';

/** The scopes an application may ask for, and the audience of the token it gets. */
const audiences: Readonly<Record<string, string>> = {
  'https://api.botframework.com/.default': 'https://api.botframework.com',
  'https://graph.microsoft.com/.default': 'https://graph.microsoft.com',
};

/** Entra's tokens and keys, and the OpenID metadata of the connector and of the calling platform. */
export function loginRoutes(world: World): readonly Route[] {
  const get = (pattern: RegExp, handle: Route['handle']): Route => ({ method: 'GET', pattern, handle });
  const keys = (signer: Parameters<World['tokens']['keys']>[0]) => () => ({
    status: 200,
    body: world.tokens.keys(signer),
  });
  return [
    { method: 'POST', pattern: /^\/([^/]+)\/oauth2\/v2\.0\/token$/, handle: (asked) => token(world, asked) },
    get(/^\/([^/]+)\/discovery\/(?:v2\.0\/)?keys$/, keys('entra')),
    get(/^\/([^/]+)\/(?:v2\.0\/)?\.well-known\/openid-configuration$/, ({ params }) =>
      entraMetadata(world, params[0] ?? ''),
    ),
    get(/^\/v1\/\.well-known\/openidconfiguration$/, () =>
      metadata('https://api.botframework.com', `${world.base}/v1/.well-known/keys`),
    ),
    get(/^\/v1\/\.well-known\/keys$/, keys('connector')),
    get(/^\/aps\/v1\/\.well-known\/OpenIdConfiguration$/, () =>
      metadata('https://graph.microsoft.com', `${world.base}/aps/v1/keys`),
    ),
    get(/^\/aps\/v1\/keys$/, keys('calls')),
  ];
}

async function token(world: World, { raw, params }: Asked): Promise<Reply> {
  const form = new URLSearchParams(raw);
  if (params[0] !== world.tenant)
    return refuse(400, 'invalid_request', `AADSTS90002: Tenant '${params[0]}' not found.`);
  if (form.get('client_id') !== world.botId)
    return refuse(400, 'unauthorized_client', 'AADSTS700016: Application not found.');
  if (form.get('grant_type') !== 'client_credentials') return refuse(400, 'unsupported_grant_type', 'AADSTS70003');
  const fault = await faultInProof(world, form);
  if (fault !== undefined) return fault;
  const aud = audiences[form.get('scope') ?? ''];
  if (aud === undefined) return refuse(400, 'invalid_scope', 'AADSTS70011: The scope is not valid.');
  const claims = {
    aud,
    iss: `https://sts.windows.net/${world.tenant}/`,
    appid: world.botId,
    tid: world.tenant,
    ver: '1.0',
    ...(aud === 'https://graph.microsoft.com' && { roles: rolesOf(world) }),
  };
  const access = await world.tokens.sign('entra', claims);
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: access } };
}

/** What the bot may do in the whole tenant. What single chats and Exchange permit stands in no token. */
function rolesOf({ grants }: World): readonly string[] {
  return [
    ...(grants.allChats ? ['Chat.Read.All'] : []),
    ...(grants.policyViolation ? ['Chat.UpdatePolicyViolation.All'] : []),
    ...(grants.onlineMeetings ? ['OnlineMeetings.Read.All'] : []),
    ...(grants.catalogue ? ['AppCatalog.Read.All'] : []),
    ...(grants.groupMembers ? ['GroupMember.Read.All'] : []),
    ...(grants.installForPeople ? ['TeamsAppInstallation.ReadWriteSelfForUser.All'] : []),
  ];
}

function entraMetadata(world: World, tenant: string): Reply {
  const issuer = `${world.base}/${tenant === 'common' ? '{tenantid}' : tenant}/v2.0`;
  return metadata(issuer, `${world.base}/${tenant}/discovery/v2.0/keys`);
}

function metadata(issuer: string, keys: string): Reply {
  return {
    status: 200,
    body: {
      issuer,
      authorization_endpoint: 'https://invalid.example',
      jwks_uri: keys,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    },
  };
}
