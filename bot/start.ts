import { setTimeout as sleep } from 'node:timers/promises';
import { detect } from '../src/detect/detect.ts';
import type { Config } from './settings/config.ts';
import type { Address, ServiceSettings } from './settings/service-settings.ts';
import { byRegistration, routineAt } from './http/by-registration.ts';
import { isPanelBuilt } from './http/page/panel-page.ts';
import { operatorRoutes, routes } from './http/routes.ts';
import { startServer, type Listening, type ServerParts } from './http/server.ts';
import { learnedJudge } from './judge/learned-judge.ts';
import { startLog, type Log } from './log.ts';
import { startMetrics, type Metrics } from './metrics.ts';
import type { Clocks, OnDatabase } from './on-database.ts';
import { portProblem } from './settings/start-problem.ts';
import type { Database } from './store/database.ts';
import { startTenants, type Tenants } from './tenants.ts';

/** The running service. */
export interface Service {
  readonly port: number;
  /** Where it is reached on this machine. */
  readonly url: string;
  /** Takes nothing new, finishes what is under way, lets go of everything: within 10 s. */
  readonly stop: () => Promise<void>;
}

/** What may stand in for the real ones. */
export interface Given extends Clocks {
  readonly log?: Log;
}

/**
 * Starts the service: the only place that knows all the rooms. Rejects with a `StartProblem` when something outside is not as it
 * must be; what had been started is stopped again then.
 */
export async function start(
  config: Config,
  { log = startLog(config.service.logLevel), ...clocks }: Given = {},
): Promise<Service> {
  const started = new AsyncDisposableStack();
  try {
    const metrics = startMetrics();
    const { publicUrl } = config.service;
    const learned = learnedJudge(log);
    const doors = Promise.withResolvers<void>();
    const tenants = await startTenants(config, { publicUrl, log, metrics, clocks, learned, doorsOpen: doors.promise });
    started.defer(tenants.stop);
    const port = await openDoors({ service: config.service, tenants, log, metrics }, started);
    doors.resolve();
    // The judge's weights are read, and the vocabulary is compiled, by their first use: soon, and neither while somebody waits nor
    // before the first is answered.
    setTimeout(() => {
      learned();
      detect('');
    }, 1000).unref();
    return { port, url: `http://127.0.0.1:${port}`, stop: once(() => started.disposeAsync()) };
  } catch (error) {
    await started
      .disposeAsync()
      .catch((failed: unknown) => log.warn('not everything was let go of', { error: failed }));
    throw error;
  }
}

interface Parts {
  readonly service: ServiceSettings;
  readonly tenants: Tenants;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Has the counts asked for of all databases, and listens; answers with the port. `started` stops it, the last first. */
async function openDoors({ service, tenants, log, metrics }: Parts, started: AsyncDisposableStack): Promise<number> {
  const { directory, databases } = tenants;
  metrics.oldestDue(() => Math.max(0, ...databases().map(({ loop }) => loop.pulse.oldestDue())));
  metrics.refusing(() => databases().flatMap(({ loop }) => loop.refusing()));
  metrics.clockAhead(() => farthest(databases().map(({ ahead }) => ahead())));
  metrics.faulty(tenants.faulty);
  if (!isPanelBuilt()) log.warn('the side panel is not built, so all work goes by cards: npm run build');
  const missed = () => {
    for (const { loop } of databases()) loop.missed();
  };
  const server = await listen(service.listen, 'PORT', {
    routes: routes({
      receivers: byRegistration(directory, metrics),
      routineAt: routineAt(directory),
      ready: readiness(databases),
      isStuck: () => databases().some(({ loop }) => loop.pulse.isStuck()),
    }),
    metrics,
    log,
    missed,
  });
  started.defer(server.stop);
  if (service.metrics !== undefined) {
    const operator = { routes: operatorRoutes(metrics), metrics, log, missed };
    const counts = await listen(service.metrics, 'METRICS_PORT', operator);
    started.defer(counts.stop);
  }
  return server.port;
}

/** Of several figures the one that is furthest from nought. */
function farthest(figures: readonly number[]): number {
  return figures.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
}

async function listen(address: Address, setting: 'PORT' | 'METRICS_PORT', parts: ServerParts): Promise<Listening> {
  try {
    return await startServer(address, parts);
  } catch (error) {
    throw portProblem(error, address, setting);
  }
}

/** Asks once for all who ask meanwhile: everybody may ask. Of several databases one is enough: those on the others hear 503. */
function readiness(databases: () => readonly OnDatabase[]): () => Promise<void> {
  let asking: Promise<void> | undefined;
  const ask = () => Promise.any(databases().map(({ database }) => takesFacts(database)));
  return () => (asking ??= ask().finally(() => (asking = undefined)));
}

/** Whether the database stores what it is told now; those who ask do not wait for it to come back. */
async function takesFacts({ pool }: Database): Promise<void> {
  const waited = new AbortController();
  const late = sleep(2000, undefined, { signal: waited.signal, ref: false }).then(() => {
    throw new Error('the database does not answer');
  });
  try {
    // Changes nothing, and is refused by a server that only lets read.
    await Promise.race([pool.query('update instance set pool = pool where false'), late]);
  } finally {
    waited.abort();
  }
}

/** Stopping twice is stopping once. */
function once(stop: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}
