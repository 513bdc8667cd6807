import { setTimeout as sleep } from 'node:timers/promises';
import { detect } from '../src/detect/detect.ts';
import type { Instant } from '../src/protocol/person.ts';
import type { Config } from './settings/config.ts';
import type { Address, ServiceSettings } from './settings/service-settings.ts';
import { readFiles, type Prepared } from './settings/files.ts';
import { byRegistration, routineAt } from './http/by-registration.ts';
import { isPanelBuilt } from './http/page/panel-page.ts';
import { operatorRoutes, routes } from './http/routes.ts';
import { startServer, type Listening, type ServerParts } from './http/server.ts';
import { startLog, type Log } from './log.ts';
import type { Follow, Meetings } from './meeting/fact.ts';
import { keepTime } from './meeting/keep-time.ts';
import { startMeetings, type RunningMeetings } from './meeting/meetings.ts';
import { startMetrics, type Metrics } from './metrics.ts';
import { openRegistrations } from './registrations.ts';
import { databaseProblem, portProblem, StartProblem } from './settings/start-problem.ts';
import { openDatabase, type Database } from './store/database.ts';
import { people } from './store/people.ts';
import { spendKey } from './store/spent-keys.ts';

/** The running service. */
export interface Service {
  readonly port: number;
  /** Where it is reached on this machine. */
  readonly url: string;
  /** Takes nothing new, finishes what is under way, lets go of everything: within 10 s. */
  readonly stop: () => Promise<void>;
}

/** What may stand in for the real ones. */
export interface Given {
  /** The time it is, whatever the database's clock says. */
  readonly clock?: () => Instant;
  /** This machine's clock, which may be wrong. */
  readonly machine?: () => Instant;
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
  const files = readFiles(config.registrations);
  if ('problems' in files) throw new StartProblem(files.problems);
  const started = new AsyncDisposableStack();
  try {
    const database = await open(config.service, log);
    started.defer(database.close);
    const { prepared } = files;
    const parts = { service: config.service, prepared, log, metrics: startMetrics(), database };
    const clock = await timeFor(clocks, parts, started);
    const port = await startRooms({ ...parts, clock }, started);
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
  readonly prepared: readonly Prepared[];
  readonly clock: () => Instant;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly database: Database;
}

/** The time that everything goes by. `started` stops comparing it. */
async function timeFor(
  { clock, machine = Date.now }: Pick<Given, 'clock' | 'machine'>,
  { database, log, metrics }: Omit<Parts, 'clock'>,
  started: AsyncDisposableStack,
): Promise<() => Instant> {
  if (clock !== undefined) return clock;
  const time = await keepTime({ database, machine, log });
  started.defer(time.stop);
  metrics.clockAhead(time.ahead);
  return time.clock;
}

/** Everything on top of the database; answers with the port. `started` stops it, the last first. */
async function startRooms(parts: Parts, started: AsyncDisposableStack): Promise<number> {
  const { service, prepared, clock, log, metrics, database } = parts;
  // The loop is handed what the doors perform, and the doors take facts to the loop: they are opened before it runs.
  const running = Promise.withResolvers<RunningMeetings>();
  const { registrations, directory } = await openRegistrations(prepared, {
    publicUrl: service.publicUrl,
    people: people(database),
    spend: spendKey(database),
    meetings: onceRunning(running.promise),
    follow: followOnceRunning(running.promise),
    clock,
    log,
    metrics,
  });
  const loop = await startMeetings({ database, registrations, clock, log });
  const { pulse, refusing, missed, stop } = loop;
  started.defer(stop);
  running.resolve(loop);
  metrics.oldestDue(pulse.oldestDue);
  metrics.refusing(refusing);
  if (!isPanelBuilt()) log.warn('the side panel is not built, so all work goes by cards: npm run build');
  const ready = readiness(database);
  const server = await listen(service.listen, 'PORT', {
    routes: routes({
      receivers: byRegistration(directory, metrics),
      routineAt: routineAt(directory),
      ready,
      isStuck: pulse.isStuck,
    }),
    metrics,
    log,
    missed,
  });
  started.defer(server.stop);
  if (service.metrics !== undefined) {
    const counts = await listen(service.metrics, 'METRICS_PORT', {
      routes: operatorRoutes(metrics),
      metrics,
      log,
      missed,
    });
    started.defer(counts.stop);
  }
  // The vocabulary is compiled by its first use: soon, and neither while somebody waits nor before the first is answered.
  setTimeout(() => detect(''), 1000).unref();
  return server.port;
}

async function listen(address: Address, setting: 'PORT' | 'METRICS_PORT', parts: ServerParts): Promise<Listening> {
  try {
    return await startServer(address, parts);
  } catch (error) {
    throw portProblem(error, address, setting);
  }
}

/** The loop for those who are there before it. */
function onceRunning(running: Promise<RunningMeetings>): Meetings {
  return {
    handle: async (fact) => (await running).meetings.handle(fact),
    read: async (where) => (await running).meetings.read(where),
    organizedBy: async (...whose) => (await running).meetings.organizedBy(...whose),
  };
}

/** Following, before the loop runs: it begins when that does. */
function followOnceRunning(running: Promise<RunningMeetings>): Follow {
  return (chat, reader) => {
    let isOver = false;
    let end: (() => void) | undefined;
    const begin = async () => {
      const { follow } = await running;
      if (!isOver) end = follow(chat, reader);
    };
    void begin();
    return () => {
      isOver = true;
      end?.();
    };
  };
}

async function open({ databaseUrl, dataDir }: ServiceSettings, log: Log): Promise<Database> {
  const place = databaseUrl === undefined ? { dataDir } : { url: databaseUrl };
  let closing = false;
  const broken = (error: unknown) => {
    // The Postgres that comes along hangs up on us when it is told to stop.
    if (!closing) log.warn('a connection to the database broke', { error });
  };
  try {
    const database = await openDatabase(place, broken);
    const close = () => {
      closing = true;
      return database.close();
    };
    return { ...database, close };
  } catch (error) {
    throw databaseProblem(error, databaseUrl === undefined);
  }
}

/** Asks the database once for all who ask meanwhile: everybody may ask. */
function readiness(database: Database): () => Promise<void> {
  let asking: Promise<void> | undefined;
  return () => (asking ??= takesFacts(database).finally(() => (asking = undefined)));
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
