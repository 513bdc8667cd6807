import type { Instant } from '../src/protocol/person.ts';
import { logOf, type Log } from './log.ts';
import type { LearnedJudge } from './meeting/check-message.ts';
import type { Follow, Meetings } from './meeting/fact.ts';
import { keepTime } from './meeting/keep-time.ts';
import { startMeetings, type RunningMeetings } from './meeting/meetings.ts';
import type { Registrations } from './meeting/registration.ts';
import type { Metrics } from './metrics.ts';
import { openRegistration, type OpenRegistration } from './registration.ts';
import type { Prepared } from './settings/files.ts';
import type { ServiceSettings } from './settings/service-settings.ts';
import { databaseProblem } from './settings/start-problem.ts';
import { openDatabase, type Database, type Place } from './store/database.ts';
import { beginPauses, endPauses } from './store/pauses.ts';
import { calendars } from './store/calendar/calendars.ts';
import { invitations } from './store/calendar/invitations.ts';
import { people } from './store/people.ts';
import { spendKey } from './store/spent-keys.ts';

/** What may stand in for the real clocks. */
export interface Clocks {
  /** The time it is, whatever the database's clock says. */
  readonly clock?: () => Instant;
  /** This machine's clock, which may be wrong. */
  readonly machine?: () => Instant;
}

/** What a database is opened with, and all on it. */
export interface OnDatabaseNeeds extends Pick<ServiceSettings, 'publicUrl'> {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clocks: Clocks;
  readonly learned: LearnedJudge;
  /** When the service is reached from outside: Graph asks it before it agrees to tell of anything. */
  readonly doorsOpen: Promise<void>;
  /** Whether a tenant that nobody serves now may be served soon. */
  readonly isAwaited?: Registrations['isAwaited'];
}

/** A database, the loop on it, and the registrations whose meetings are there. */
export interface OnDatabase {
  readonly database: Database;
  readonly loop: RunningMeetings;
  /** How far this machine's clock is ahead of the database's, in seconds. */
  readonly ahead: () => number;
  /** Opens a registration, in the place of an earlier one of the same application. */
  readonly open: (prepared: Prepared) => Promise<OpenRegistration>;
  readonly registration: (app: string) => OpenRegistration | undefined;
  /** Serves the tenants of an application no more. */
  readonly close: (app: string) => Promise<void>;
  /** Notes that nothing of these tenants is taken in from now on, until they are opened again. */
  readonly pause: (tenants: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens a database, its first registrations, and the loop. Rejects with a `StartProblem`; what had been started is stopped then. */
export async function startOnDatabase(
  place: Place,
  first: readonly Prepared[],
  needs: OnDatabaseNeeds,
): Promise<OnDatabase> {
  const started = new AsyncDisposableStack();
  try {
    const database = await open(place, needs.log);
    started.defer(database.close);
    const time = await timeOf(database, needs, started);
    // The loop is handed what the doors perform, and the doors take facts to the loop: they are opened before it runs.
    const running = Promise.withResolvers<RunningMeetings>();
    const here = registrationsOn(database, { ...needs, clock: time.clock, running: running.promise });
    for (const prepared of first) await here.open(prepared);
    const { registrations } = here;
    const loop = await startMeetings({ database, registrations, clock: time.clock, log: needs.log });
    started.defer(loop.stop);
    running.resolve(loop);
    started.defer(here.unwatch);
    return { ...here, database, loop, ahead: time.ahead, stop: () => started.disposeAsync() };
  } catch (error) {
    const letGo = (failed: unknown) => needs.log.warn('not everything was let go of', { error: failed });
    await started.disposeAsync().catch(letGo);
    throw error;
  }
}

async function open(place: Place, log: Log): Promise<Database> {
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
    throw databaseProblem(error, !('url' in place));
  }
}

/** The time that everything there goes by. `started` stops comparing it. */
async function timeOf(
  database: Database,
  { log, clocks: { clock, machine = Date.now } }: OnDatabaseNeeds,
  started: AsyncDisposableStack,
): Promise<{ readonly clock: () => Instant; readonly ahead: () => number }> {
  if (clock !== undefined) return { clock, ahead: () => 0 };
  const time = await keepTime({ database, machine, log });
  started.defer(time.stop);
  return time;
}

interface Here extends OnDatabaseNeeds {
  readonly clock: () => Instant;
  readonly running: Promise<RunningMeetings>;
}

/** The registrations of a database: what one of several writes and counts says whose it is. */
function registrationsOn(database: Database, needs: Here) {
  const { publicUrl, log, metrics, learned, clock, running, doorsOpen, isAwaited } = needs;
  const opened = new Map<string, OpenRegistration>();
  const watching = new Map<string, () => Promise<void>>();
  const unwatch = async (app: string) => {
    const stop = watching.get(app);
    watching.delete(app);
    await stop?.();
  };
  const common = {
    people: people(database),
    spend: spendKey(database),
    calendars: { calendars: calendars(database), invitations: invitations(database) },
    meetings: onceRunning(running),
    follow: followOnceRunning(running),
    learned,
    clock,
  };
  let ofTenants: ReadonlyMap<string, OpenRegistration> = new Map();
  const know = () =>
    (ofTenants = new Map([...opened.values()].flatMap((one) => one.tenants.map((tenant) => [tenant, one] as const))));
  return {
    registrations: {
      of: (tenant: string) => ofTenants.get(tenant.toLowerCase()),
      all: () => [...opened.values()],
      ...(isAwaited !== undefined && { isAwaited }),
    },
    open: async ({ settings, routineFor, pilot, calendarFiles }: Prepared) => {
      const { file, appId, allowedTenants } = settings;
      const own = file === undefined ? { log, metrics } : { log: logOf(log, appId), metrics: metrics.of(appId) };
      const one = await openRegistration({
        ...common,
        ...own,
        routineFor,
        calendarFiles,
        settings: { ...settings, publicUrl, pilot },
      });
      await unwatch(appId);
      watching.set(appId, watchOnceOpen(doorsOpen, one));
      opened.set(appId, one);
      know();
      await endPauses(database, allowedTenants);
      return one;
    },
    close: async (app: string) => {
      opened.delete(app);
      know();
      await unwatch(app);
    },
    unwatch: async () => void (await Promise.all([...watching.keys()].map(unwatch))),
    pause: (tenants: readonly string[]) => beginPauses(database, tenants),
    registration: (app: string) => opened.get(app),
  };
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

/** Watching calendars, before the doors are open: it begins when they are. */
function watchOnceOpen(doorsOpen: Promise<void>, { watch }: OpenRegistration): () => Promise<void> {
  let isOver = false;
  let stop: (() => Promise<void>) | undefined;
  const begin = async () => {
    await doorsOpen;
    if (!isOver) stop = watch();
  };
  void begin();
  return async () => {
    isOver = true;
    await stop?.();
  };
}
