import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { makeCertificate } from '../simulator/certificate.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { freePort } from '../free-port.ts';

/** The local Teams with the real service connected to it. */
export interface Rehearsal {
  readonly teams: Simulator;
  /** The service's own address. */
  readonly service: string;
  /** Stops both and leaves nothing behind. */
  readonly stop: () => Promise<void>;
}

/** What the service must be told to serve a rehearsal; everything of it lives in one throw-away folder. */
export async function startRehearsal(routine: object): Promise<Rehearsal> {
  const folder = await mkdtemp(join(tmpdir(), 'motevakt-rehearsal-'));
  // Where root starts it, the database runs as another user, who must be able to walk through to its own folder.
  await chmod(folder, 0o711);
  const teams = await startSimulator();
  const leave = async () => {
    await rm(folder, { recursive: true, force: true });
    await teams.close();
  };
  try {
    const settings = config(await environment(teams, folder, routine));
    if ('problems' in settings) throw new Error(settings.problems.join('\n'));
    const service = await start(settings);
    teams.connect({ messagesUrl: `${settings.service.publicUrl}/api/messages` });
    const stop = async () => {
      await service.stop();
      await leave();
    };
    return { teams, service: settings.service.publicUrl, stop };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function environment(
  teams: Simulator,
  folder: string,
  routine: object,
): Promise<Readonly<Record<string, string>>> {
  const { addresses } = teams;
  const file = (name: string) => join(folder, name);
  const { certificatePem, privateKeyPem } = await makeCertificate();
  await writeFile(file('certificate.pem'), certificatePem);
  await writeFile(file('key.pem'), privateKeyPem, { mode: 0o600 });
  await writeFile(file('routine.json'), JSON.stringify(routine));
  const port = await freePort();
  return {
    PORT: String(port),
    METRICS_PORT: 'off',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    MICROSOFT_APP_ID: teams.appId,
    MICROSOFT_APP_TENANT_ID: teams.tenant,
    MICROSOFT_APP_PASSWORD: teams.secret,
    DATA_DIR: file('data'),
    ROUTINE_FILE: file('routine.json'),
    GRAPH_CALLS: 'on',
    GRAPH_CHAT: 'on',
    GRAPH_HIDE_MESSAGES: 'on',
    PRIVATE_MESSAGES: 'on',
    NOTIFICATION_CERTIFICATE_FILE: file('certificate.pem'),
    NOTIFICATION_PRIVATE_KEY_FILE: file('key.pem'),
    CALLBACK_SECRET: randomBytes(33).toString('base64'),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    CONNECTOR_OPENID_METADATA_URL: addresses.openIdMetadataUrl,
    CONNECTOR_TOKEN_ISSUER: addresses.tokenIssuer,
    CONNECTOR_HOSTS: new URL(addresses.serviceUrl).host,
    LOGIN_URL: addresses.login,
    GRAPH_URL: addresses.graph,
    CALLS_OPENID_METADATA_URL: addresses.callsOpenIdMetadataUrl,
  };
}
