import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { config, type Config } from '../../bot/settings/config.ts';
import type { Simulator } from '../simulator/simulator.ts';

/** The environment of a service whose Teams is the local one. */
export function environment(teams: Simulator, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { addresses } = teams;
  return {
    PORT: '0',
    METRICS_PORT: 'off',
    PUBLIC_URL: 'http://127.0.0.1:1',
    MICROSOFT_APP_ID: teams.appId,
    MICROSOFT_APP_TENANT_ID: teams.tenant,
    MICROSOFT_APP_PASSWORD: teams.secret,
    CALLBACK_SECRET: 'a secret of more than thirty-two characters',
    LOG_LEVEL: 'info',
    CONNECTOR_OPENID_METADATA_URL: addresses.openIdMetadataUrl,
    CONNECTOR_TOKEN_ISSUER: addresses.tokenIssuer,
    CONNECTOR_HOSTS: new URL(addresses.serviceUrl).host,
    LOGIN_URL: addresses.login,
    GRAPH_URL: addresses.graph,
    CALLS_OPENID_METADATA_URL: addresses.callsOpenIdMetadataUrl,
    ...more,
  };
}

/** The settings it yields. Throws when they cannot be used. */
export function settings(teams: Simulator, more: Readonly<Record<string, string>> = {}): Config {
  const read = config(environment(teams, more));
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read;
}

/** A port of this machine that somebody listens on, and how to let go of it. */
export async function takenPort(): Promise<{ readonly port: number; readonly free: () => Promise<void> }> {
  const server = createServer((visitor) => visitor.destroy());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  // Listening on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  return { port, free: () => new Promise((resolve) => server.close(() => resolve())) };
}
