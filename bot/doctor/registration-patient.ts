import { decodeJwt, errors } from 'jose';
import { graphClient, type Graph } from '../graph/client.ts';
import { tokenSource, type TokenSource } from '../outside/entra.ts';
import type { RegistrationSettings } from '../settings/registration-settings.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { connector, type Connector } from '../teams/wire/connector.ts';

/** A bot registration, and how it asks. */
export interface RegistrationPatient {
  readonly settings: RegistrationSettings & Pick<ServiceSettings, 'publicUrl'>;
  /** The version of this release, which is that of its app. */
  readonly version: string;
  readonly token: TokenSource;
  readonly graph: Graph;
  readonly connector: Connector;
  /** Teams' address, where none has been told of yet. */
  readonly serviceUrl: string;
  /** The permissions for the whole tenant, as they stand in the service's own token; nothing where it cannot be read. */
  readonly roles: () => Promise<readonly string[] | undefined>;
}

/** Makes what a registration asks with: the same as the service's. */
export async function registrationPatient(
  settings: RegistrationPatient['settings'],
  version: string,
): Promise<RegistrationPatient> {
  const token = await tokenSource(settings);
  const uncounted = () => undefined;
  return {
    settings,
    version,
    token,
    graph: graphClient(settings, token, uncounted),
    connector: connector({ hosts: settings.connectorHosts, token, count: uncounted }),
    serviceUrl: globalAddress(settings.connectorHosts),
    roles: async () => rolesIn(await token('https://graph.microsoft.com/.default')),
  };
}

/** The Bot Connector's address for who does not know a nearer one. */
function globalAddress([host = '']: readonly string[]): string {
  const isHere = host.startsWith('127.0.0.1:') || host.startsWith('localhost:');
  return `${isHere ? 'http' : 'https'}://${host}/teams/`;
}

function rolesIn(token: string): readonly string[] | undefined {
  try {
    const { roles = [] } = decodeJwt(token);
    return Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
