import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { company, type Company } from '../demo/company.ts';
import { stageOf } from '../demo/stage.ts';
import { freePort } from '../free-port.ts';
import { makeCertificate } from '../simulator/certificate.ts';
import type { SimulatorOptions } from '../simulator/make-world.ts';
import type { Meeting } from '../simulator/meeting.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';

/** What sets one story apart; all has a default. */
export interface Circumstances {
  /** The organisation's routine file; what it leaves out is as in the standard routine. */
  readonly routine?: object;
  /** Settings of the service beside those of every story. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly teams?: SimulatorOptions;
}

/** The local Teams, and what a service must be told to work with it. All of it is gone when it goes out of scope. */
export interface Place extends AsyncDisposable {
  readonly teams: Simulator;
  /** The first meeting, and the people of it. */
  readonly meeting: Meeting;
  readonly people: Company;
  readonly databaseUrl: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The service's own address, once it runs. */
  readonly service: string;
  /** The time it is; the clocks of Teams and of a service in this process go by it. */
  readonly clock: () => number;
  /** Lets this many milliseconds go by at once. */
  readonly later: (milliseconds: number) => void;
}

/** A local Teams that is connected to where a service on this database will be. */
export async function placeOn(
  databaseUrl: string,
  { routine = {}, settings = {}, teams: options }: Circumstances = {},
): Promise<Place> {
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  const later = (milliseconds: number) => void (ahead += milliseconds);
  const teams = await startSimulator({ now: () => new Date(clock()), ...options });
  const folder = await mkdtemp(join(tmpdir(), 'motevakt-story-'));
  const service = `http://127.0.0.1:${await freePort()}`;
  const environment = {
    ...addresses(teams),
    ...(await files(folder, routine)),
    PORT: new URL(service).port,
    METRICS_PORT: 'off',
    PUBLIC_URL: service,
    DATABASE_URL: databaseUrl,
    ...settings,
  };
  teams.connect({ messagesUrl: `${service}/api/messages` });
  const meeting = stageOf(teams);
  const people = company(teams, meeting, new AbortController().signal);
  const end = async () => {
    await rm(folder, { recursive: true, force: true });
    await teams.close();
  };
  return { teams, meeting, people, databaseUrl, environment, service, clock, later, [Symbol.asyncDispose]: end };
}

function addresses(teams: Simulator): Readonly<Record<string, string>> {
  const { addresses: at } = teams;
  return {
    MICROSOFT_APP_ID: teams.appId,
    MICROSOFT_APP_TENANT_ID: teams.tenant,
    MICROSOFT_APP_PASSWORD: teams.secret,
    GRAPH_CALLS: 'on',
    GRAPH_CHAT: 'on',
    GRAPH_HIDE_MESSAGES: 'on',
    PRIVATE_MESSAGES: 'on',
    CALLBACK_SECRET: randomBytes(33).toString('base64'),
    CONNECTOR_OPENID_METADATA_URL: at.openIdMetadataUrl,
    CONNECTOR_TOKEN_ISSUER: at.tokenIssuer,
    CONNECTOR_HOSTS: new URL(at.serviceUrl).host,
    TEAMS_SERVICE_URL: at.serviceUrl,
    LOGIN_URL: at.login,
    GRAPH_URL: at.graph,
    CALLS_OPENID_METADATA_URL: at.callsOpenIdMetadataUrl,
  };
}

async function files(folder: string, routine: object): Promise<Readonly<Record<string, string>>> {
  const file = async (name: string, content: string) => {
    await writeFile(join(folder, name), content, { mode: 0o600 });
    return join(folder, name);
  };
  // RSA keys take long to make: one pair serves all stories of the process.
  pair ??= makeCertificate();
  const { certificatePem, privateKeyPem } = await pair;
  return {
    ROUTINE_FILE: await file('routine.json', JSON.stringify(routine)),
    NOTIFICATION_CERTIFICATE_FILE: await file('certificate.pem', certificatePem),
    NOTIFICATION_PRIVATE_KEY_FILE: await file('key.pem', privateKeyPem),
  };
}

let pair: ReturnType<typeof makeCertificate> | undefined;
