import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLog } from '../../bot/log.ts';
import { config } from '../../bot/settings/config.ts';
import { start } from '../../bot/start.ts';
import { freePort } from '../free-port.ts';
import { givenPlace } from './given-service.ts';
import { own } from './given-tenants.ts';
import type { Place } from './place.ts';

/** The three organisations. */
export const names = ['nordvik', 'sorvik', 'austvik'] as const;
export type Name = (typeof names)[number];

/** Three organisations on two databases, and two instances that serve them all. */
export interface GivenDatabases extends AsyncDisposable {
  readonly places: Readonly<Record<Name, Place>>;
  /** The two databases: that of the service, where two of them are, and that of the third. */
  readonly common: string;
  readonly apart: string;
  /** The addresses of the two instances. */
  readonly instances: readonly [string, string];
  /** What Teams tells of an organisation goes to the one instance or the other from now on. */
  readonly tellTo: (name: Name, instance: 0 | 1) => void;
  /** Writes the file of an organisation; nothing: deletes it. */
  readonly write: (name: Name, content: Readonly<Record<string, string>> | string | undefined) => Promise<void>;
  /** What stands in its file at first. */
  readonly fileOf: (name: Name) => Readonly<Record<string, string>>;
  readonly start: () => Promise<void>;
  /** What an instance has written about itself, by the sentence and the file or application that it is about. */
  readonly said: (instance: 0 | 1) => readonly string[];
  readonly counts: (instance: 0 | 1) => Promise<string>;
}

/** Neither instance is started yet. */
export async function givenDatabases(): Promise<GivenDatabases> {
  const folder = await mkdtemp(join(tmpdir(), 'motevakt-databases-'));
  const [nordvik, sorvik, austvik] = await Promise.all([
    givenPlace({ routine: { organisation: 'Nordvik kommune' } }),
    givenPlace({
      routine: { organisation: 'Sørvik kommune' },
      teams: bot('bb', '6c1d8b2f-3e45-4a7b-9cad-1e2f3a4b5c6d'),
    }),
    givenPlace({
      routine: { organisation: 'Austvik kommune' },
      teams: bot('cc', '7d2e9c30-4f56-4b8c-8dbe-2f304b5c6d7e'),
    }),
  ]);
  const places = { nordvik, sorvik, austvik };
  const [common, apart] = [nordvik.databaseUrl, austvik.databaseUrl];
  const fileOf = (name: Name) => ({ ...own(places[name]), ...(name === 'austvik' && { DATABASE_URL: apart }) });
  const ports = [Number(new URL(nordvik.service).port), await freePort()] as const;
  const instances = [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`] as const;
  const metrics = [await freePort(), await freePort()] as const;
  const lines: [string[], string[]] = [[], []];
  const running: Awaited<ReturnType<typeof start>>[] = [];
  const tellTo = (name: Name, instance: 0 | 1) =>
    places[name].teams.connect({ messagesUrl: `${instances[instance]}/api/messages` });
  for (const name of names) tellTo(name, 0);
  const write: GivenDatabases['write'] = async (name, content) => {
    const file = join(folder, `${name}.json`);
    if (content === undefined) return unlink(file);
    return writeFile(file, typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o600 });
  };
  return {
    places,
    common,
    apart,
    instances,
    tellTo,
    write,
    fileOf,
    start: async () => {
      for (const instance of [0, 1] as const) {
        const settings = config({
          PORT: String(ports[instance]),
          METRICS_PORT: String(metrics[instance]),
          PUBLIC_URL: instances[0],
          DATABASE_URL: common,
          TENANTS_DIR: folder,
        });
        if ('problems' in settings) throw new Error(settings.problems.join('\n'));
        const hear = (line: string) => void lines[instance].push(sentenceOf(line));
        // In turn: the first brings the tables up to date
        running.push(await start(settings, { log: startLog('debug', { destination: { write: hear } }) }));
      }
    },
    said: (instance) => lines[instance],
    counts: async (instance) => (await fetch(`http://127.0.0.1:${metrics[instance]}/metrics`)).text(),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(running.map((service) => service.stop()));
      await Promise.all(names.map((name) => places[name][Symbol.asyncDispose]()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function bot(end: string, tenant: string) {
  return { appId: `b07a0000-0000-4000-8000-0000000000${end}`, tenant, secret: `rehearsal-secret-${end}` };
}

function sentenceOf(line: string): string {
  const { msg = '', kind = '', app = '' } = JSON.parse(line) as Readonly<Partial<Record<string, string>>>;
  return [msg, kind || app].filter((part) => part !== '').join(': ');
}
