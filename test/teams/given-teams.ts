import { createServer, type Server } from 'node:http';
import { afterAll } from 'vitest';
import { tokenSource } from '../../bot/outside/entra.ts';
import type { Log } from '../../bot/log.ts';
import type { Meetings } from '../../bot/meeting/fact.ts';
import { startMetrics, type Metrics } from '../../bot/metrics.ts';
import { passes, type Passes } from '../../bot/passes.ts';
import type { People } from '../../bot/store/people.ts';
import { teamsReceiver, type TeamsParts } from '../../bot/teams/door.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import type { Meeting } from '../simulator/meeting.ts';

/** The tenant of the payloads in `test/fixtures/bot`. */
export const fixtureTenant = '11111111-1111-4111-8111-111111111111';

export const otherTenant = '6e1f7c20-9b4d-4a55-8c11-7d20c3b9a002';

/** A local Teams, and the door's parts for it; nothing listens yet. */
export interface GivenTeams {
  readonly teams: Simulator;
  readonly meeting: Meeting;
  readonly parts: TeamsParts;
  readonly passes: Passes;
  readonly metrics: Metrics;
  /** What was logged, as one text. */
  readonly logged: () => string;
  /** Lets Teams' activities reach the door. */
  readonly listen: (meetings: Meetings) => Promise<void>;
}

/** Starts a local Teams for a test file; it is gone after it. */
export async function givenTeams(people: People): Promise<GivenTeams> {
  const teams = await startSimulator();
  afterAll(() => teams.close());
  const [meeting] = teams.meetings;
  if (meeting === undefined) throw new Error('no meeting');
  const config = {
    appId: teams.appId,
    allowedTenants: [teams.tenant, fixtureTenant],
    connectorHosts: [new URL(teams.url).host],
    publicUrl: 'https://motevakt.example',
    connectorTokenIssuer: teams.addresses.tokenIssuer,
    connectorOpenidMetadataUrl: teams.addresses.openIdMetadataUrl,
    callbackSecret: 'a-secret-of-at-least-32-characters',
    privateMessages: true,
  };
  const credential = { kind: 'secret', secret: teams.secret } as const;
  const { appId, tenant, addresses } = teams;
  const token = await tokenSource({ appId, tenant, credential, loginUrl: addresses.login });
  const lines: string[] = [];
  const metrics = startMetrics();
  const parts = { config, token, people, clock: Date.now, log: writing(lines), metrics };
  const sealed = passes({ ...config, clock: Date.now });
  return {
    teams,
    meeting,
    parts,
    passes: sealed,
    metrics,
    logged: () => lines.join('\n'),
    listen: async (meetings) => {
      const server = serve(teamsReceiver({ ...parts, meetings, passes: sealed, learned: () => undefined }));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      afterAll(() => void server.close());
      const { port } = server.address() as { port: number };
      teams.connect({ messagesUrl: `http://127.0.0.1:${port}/api/messages` });
    },
  };
}

/** As much of the HTTP door as this one needs: JSON in, JSON out, 503 when it could not be dealt with. */
function serve(receive: ReturnType<typeof teamsReceiver>): Server {
  return createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const body = JSON.parse(Buffer.concat(parts).toString()) as unknown;
      const taken = async () => {
        const wanted = await receive({ headers: request.headers });
        return 'take' in wanted ? wanted.take(body) : wanted;
      };
      const { status, body: answer } = await taken().catch(() => ({ status: 503, body: undefined }));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(answer === undefined ? undefined : JSON.stringify(answer));
    })();
  });
}

function writing(lines: string[]): Log {
  const line = (what: string, about: object = {}) => {
    const { error, ...rest } = about as { readonly error?: unknown };
    lines.push([what, JSON.stringify(rest), error instanceof Error ? error.message : ''].join(' '));
  };
  return { debug: line, info: line, warn: line, error: line };
}
