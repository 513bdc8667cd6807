import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { registrationKeys } from '../../bot/settings/registration-settings.ts';
import { start } from '../../bot/start.ts';
import { freePort } from '../free-port.ts';
import { givenPlace } from './given-service.ts';
import type { Place } from './place.ts';

/** Two organisations, each with a Teams of its own, that share one service. */
export interface GivenTenants extends AsyncDisposable {
  readonly nordvik: Place;
  readonly sorvik: Place;
  /** The service's own address. */
  readonly service: string;
  /** What is counted now. */
  readonly counts: () => Promise<string>;
  /** Every line the service has written about itself, over all its lives. */
  readonly log: () => readonly LogLine[];
  /** Starts the service; settings in the files of one or the other may be others than those they are given. */
  readonly start: (more?: Partial<Record<'nordvik' | 'sorvik', Readonly<Record<string, string>>>>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

type LogLine = Readonly<Record<string, unknown>>;

/** The service is not started yet. */
export async function givenTenants(): Promise<GivenTenants> {
  const folder = await mkdtemp(join(tmpdir(), 'motevakt-tenants-'));
  const nordvik = await givenPlace({ routine: { organisation: 'Nordvik kommune' } });
  const sorvik = await givenPlace({ routine: { organisation: 'Sørvik kommune', language: 'nn' }, teams: ofSorvik });
  const { service, databaseUrl, clock } = nordvik;
  sorvik.teams.connect({ messagesUrl: `${service}/api/messages` });
  const metricsPort = await freePort();
  const environment = {
    PORT: new URL(service).port,
    METRICS_PORT: String(metricsPort),
    PUBLIC_URL: service,
    DATABASE_URL: databaseUrl,
    TENANTS_DIR: folder,
  };
  const lines: LogLine[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as LogLine);
  let running: Awaited<ReturnType<typeof start>> | undefined;
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  return {
    nordvik,
    sorvik: { ...sorvik, service, databaseUrl },
    service,
    counts: async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text(),
    log: () => lines,
    start: async (more = {}) => {
      const files = { nordvik: { ...own(nordvik), ...more.nordvik }, sorvik: { ...own(sorvik), ...more.sorvik } };
      for (const [name, content] of Object.entries(files)) {
        await writeFile(join(folder, `${name}.json`), JSON.stringify(content), { mode: 0o600 });
      }
      const settings = config(environment);
      if ('problems' in settings) throw new Error(settings.problems.join('\n'));
      running = await start(settings, { clock, log: startLog('debug', { destination: { write } }) });
    },
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
      await nordvik[Symbol.asyncDispose]();
      await sorvik[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Its bot and its tenant are others; its people have the ids that those of the first have. */
const ofSorvik = {
  appId: 'b07a0000-0000-4000-8000-0000000000bb',
  tenant: '6c1d8b2f-3e45-4a7b-9cad-1e2f3a4b5c6d',
  secret: 'another-rehearsal-secret',
};

/** What belongs to the registration of a place. */
export function own({ environment }: Place): Readonly<Record<string, string>> {
  return Object.fromEntries(
    registrationKeys.flatMap((key) => (key in environment ? [[key, environment[key] ?? '']] : [])),
  );
}
