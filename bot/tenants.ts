import { basename } from 'node:path';
import { pausedRegistration, type Registered } from './http/by-registration.ts';
import { everyFewSeconds } from './meeting/every-few-seconds.ts';
import { startOnDatabase, type OnDatabase, type OnDatabaseNeeds } from './on-database.ts';
import type { Config } from './settings/config.ts';
import { fingerprint, readFiles, type Prepared } from './settings/files.ts';
import type { RegistrationSettings } from './settings/registration-settings.ts';
import { registrationsIn, type FaultyFile } from './settings/registrations-in.ts';
import type { ServiceSettings } from './settings/service-settings.ts';
import { StartProblem } from './settings/start-problem.ts';
import type { Place } from './store/database.ts';

/** Whose meetings a service holds, each on its database. */
export interface Tenants {
  /** The registrations by application id in lower case, as they are now. */
  readonly directory: ReadonlyMap<string, Registered>;
  readonly databases: () => readonly OnDatabase[];
  /** How many files of organisations cannot be used now. */
  readonly faulty: () => number;
  readonly stop: () => Promise<void>;
}

/** A registration that is at work, or paused. */
interface Kept {
  readonly settings: RegistrationSettings;
  /** What it was made of. */
  readonly made: string;
}

interface Standing {
  readonly service: ServiceSettings;
  readonly needs: OnDatabaseNeeds;
  /** By application. */
  readonly kept: Map<string, Kept>;
  readonly directory: Map<string, Registered>;
  /** By address. */
  readonly databases: Map<string, OnDatabase>;
  faulty: readonly FaultyFile[];
}

/** How often the folder is looked at, in milliseconds. */
const pause = 5000;
/** So long a tenant that nobody knows is waited for: another instance may have read its file already. In milliseconds. */
const patience = 15_000;

/**
 * Opens the registrations there are, each on the database that its file names, and goes by the folder from then on: what was changed
 * there is opened anew, what was added is opened, what is gone is let go of. A file that cannot be used, or a database that cannot
 * be opened, is told of and tried again, and keeps no other from its work; what was at work stays so. Rejects when nothing is left.
 */
export async function startTenants(
  { service, folder, faulty, registrations }: Config,
  needs: Omit<OnDatabaseNeeds, 'isAwaited'>,
): Promise<Tenants> {
  const kept = new Map<string, Kept>();
  const common = { service, kept, directory: new Map(), databases: new Map(), faulty: [] };
  const standing: Standing =
    folder === undefined
      ? { ...common, needs }
      : { ...common, needs: { ...needs, isAwaited: awaiting(() => standing) } };
  const failed = await bring(standing, { registrations, faulty });
  const { directory, databases } = standing;
  const stop = () => Promise.all([...databases.values()].map((one) => one.stop())).then(() => undefined);
  if (directory.size === 0) {
    await stop();
    throw failed ?? new StartProblem(standing.faulty.flatMap(({ problems }) => problems));
  }
  const look = async (path: string) => {
    const running = new Set([...kept.values()].flatMap(({ settings: { file } }) => file ?? []));
    await bring(standing, registrationsIn(path, running));
  };
  const stopLooking = folder === undefined ? undefined : everyFewSeconds(() => look(folder), needs.log, pause);
  return {
    directory,
    databases: () => [...databases.values()],
    faulty: () => standing.faulty.length,
    stop: async () => {
      await stopLooking?.();
      await stop();
    },
  };
}

/** Whether a tenant may be served soon: it is paused, its file may be one that cannot be used, or it has just been heard of. */
function awaiting(standing: () => Standing): (tenant: string) => boolean {
  const heard = new Map<string, number>();
  return (tenant) => {
    const { faulty, kept } = standing();
    const isPaused = ({ settings: { isPaused: is, allowedTenants } }: Kept) => is && allowedTenants.includes(tenant);
    if (faulty.length > 0 || [...kept.values()].some(isPaused)) return true;
    const since = heard.get(tenant) ?? performance.now();
    heard.set(tenant, since);
    return performance.now() - since < patience;
  };
}

/** Has those at work that are to be; answers with why a database could not be opened, where one could not. */
async function bring(
  standing: Standing,
  { registrations, faulty }: ReturnType<typeof registrationsIn>,
): Promise<unknown> {
  const { kept, databases } = standing;
  // Of what has not changed no key is looked at again and no routine read: there may be hundreds.
  const isChanged = (settings: RegistrationSettings) => kept.get(settings.appId)?.made !== fingerprint(settings);
  const files = readFiles(registrations.filter(isChanged));
  const unusable = [...faulty, ...files.faulty];
  const wanted = new Set(registrations.map(({ appId }) => appId));
  // What cannot be read says nothing of whom it serves: then nobody is let go of.
  const isGone = ({ file }: RegistrationSettings) =>
    unusable.every((one) => one.file !== undefined && one.file !== file);
  const gone = [...kept].flatMap(([app, { settings }]) => (!wanted.has(app) && isGone(settings) ? [app] : []));
  await Promise.all(gone.map((app) => letGo(standing, app)));
  const failures = await Promise.all(
    [...Map.groupBy(files.prepared, ({ settings }) => addressOf(standing, settings))].map(async ([address, those]) => {
      try {
        await open(standing, address, those);
        return [];
      } catch (error) {
        const problems = error instanceof StartProblem ? error.problems : ['something unforeseen'];
        return those.map(({ settings: { file } }) => ({ error, problems, ...(file !== undefined && { file }) }));
      }
    }),
  );
  const used = new Set([...kept.values()].map(({ settings }) => addressOf(standing, settings)));
  for (const [address, one] of databases) {
    if (used.has(address)) continue;
    databases.delete(address);
    // In turn: there are few
    await one.stop();
  }
  tell(standing, [...unusable, ...failures.flat()]);
  return failures.flat()[0]?.error;
}

/** Says once what cannot be used, and once that all can. What is wrong with it is no text for a log: the doctor says it. */
function tell(standing: Standing, faulty: readonly FaultyFile[]): void {
  const { log } = standing.needs;
  const before = new Set(standing.faulty.flatMap(({ problems }) => problems));
  for (const { file, problems } of faulty) {
    if (problems.every((one) => before.has(one))) continue;
    log.error('an organisation cannot be served as its file says: motevakt doctor tells why', {
      ...(file !== undefined && { kind: basename(file) }),
    });
  }
  if (faulty.length === 0 && before.size > 0) log.info('all organisations are served again');
  standing.faulty = faulty;
}

async function letGo({ kept, directory, databases, ...standing }: Standing, app: string): Promise<void> {
  const settings = kept.get(app)?.settings;
  kept.delete(app);
  directory.delete(app);
  if (settings !== undefined) await databases.get(addressOf(standing, settings))?.close(app);
}

function addressOf(
  { service }: Pick<Standing, 'service'>,
  { databaseUrl = service.databaseUrl }: RegistrationSettings,
): string {
  return databaseUrl ?? '';
}

/** Opens registrations on their database, and that where it is not open yet. */
async function open(standing: Standing, address: string, those: readonly Prepared[]): Promise<void> {
  const { service, needs, kept, directory, databases } = standing;
  const place: Place = address === '' ? { dataDir: service.dataDir } : { url: address };
  const active = those.filter(({ settings }) => !settings.isPaused);
  const known = databases.get(address);
  const on = known ?? (await startOnDatabase(place, active, needs));
  databases.set(address, on);
  for (const { settings, routineFor } of those) {
    const { appId, tenant, isPaused, allowedTenants } = settings;
    if (isPaused || kept.get(appId)?.settings.databaseUrl !== settings.databaseUrl) await letGo(standing, appId);
    if (isPaused) {
      directory.set(appId, pausedRegistration(routineFor(tenant)));
      // In turn: each is noted before it is said
      await on.pause(allowedTenants);
      needs.log.info('an organisation is paused', { app: appId });
    }
  }
  for (const prepared of active) {
    const { appId } = prepared.settings;
    const one = known === undefined ? on.registration(appId) : await on.open(prepared);
    if (one !== undefined) directory.set(appId, one);
  }
  for (const { settings } of those) kept.set(settings.appId, { settings, made: fingerprint(settings) });
}
