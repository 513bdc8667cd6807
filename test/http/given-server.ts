import { connect } from 'node:net';
import { afterAll } from 'vitest';
import { admission, type Admission } from '../../bot/http/admission.ts';
import { usualLimits, type ConnectionLimits } from '../../bot/http/connections.ts';
import { failure, type Exchange, type Receiver, type Reply, type Wanted } from '../../bot/http/exchange.ts';
import { operatorRoutes, routes, type Receivers } from '../../bot/http/routes.ts';
import { startServer, type Listening } from '../../bot/http/server.ts';
import { startLog } from '../../bot/log.ts';
import { startMetrics } from '../../bot/metrics.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';

/** A server that a test asks over real HTTP. */
export interface GivenServer extends Listening {
  readonly url: string;
  /** What it has written to its log. */
  readonly lines: readonly string[];
}

interface GivenParts {
  readonly ready?: () => Promise<unknown>;
  readonly isStuck?: () => boolean;
  readonly routine?: Routine;
  readonly limits?: ConnectionLimits;
  readonly missed?: () => void;
  readonly admission?: Admission;
}

const absent: Receiver = () => Promise.resolve(failure(404));

/** A receiver that wants every body. */
export function reading(
  take: (exchange: Exchange) => Promise<Reply>,
  sheddable: Wanted['sheddable'] = () => undefined,
): Receiver {
  return (head) => Promise.resolve({ sheddable, take: (body) => take({ ...head, body }) });
}

/** Starts one on a free port, with these receivers and otherwise such that find nothing; it is stopped after the test file. */
export async function givenServer(
  receivers: Partial<Receivers> = {},
  {
    ready = () => Promise.resolve(),
    isStuck = () => false,
    routine = standard,
    limits = usualLimits,
    missed = () => undefined,
    admission: admitted = admission(),
  }: GivenParts = {},
): Promise<GivenServer> {
  const lines: string[] = [];
  const metrics = startMetrics();
  const none = {
    messages: absent,
    calls: absent,
    notifications: absent,
    lifecycle: absent,
    calendars: absent,
    record: absent,
    panel: absent,
    panelStream: absent,
    panelPress: absent,
    panelSession: absent,
    panelStage: absent,
    panelStageStream: absent,
  };
  const server = await startServer(
    { port: 0 },
    {
      routes: [
        ...routes({ receivers: { ...none, ...receivers }, ready, isStuck, routineAt: () => routine }),
        ...operatorRoutes(metrics),
      ],
      metrics,
      limits,
      missed,
      admission: admitted,
      log: startLog('debug', { destination: { write: (line) => void lines.push(line) } }),
    },
  );
  afterAll(server.stop);
  return { ...server, url: `http://127.0.0.1:${server.port}`, lines };
}

/** Sends raw text over a connection of its own; resolves with the whole answer when the server is done with it. */
export function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (part: Buffer) => {
      answer += part.toString();
      if (/^HTTP\/1\.1 \d+ [\s\S]*\r\n\r\n/.test(answer)) socket.end();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
