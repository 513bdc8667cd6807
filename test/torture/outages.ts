import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../bot/store/database.ts';
import { randomFrom } from '../simulator/wire/random.ts';
import { troubledPostgres, type TroubledPostgres } from '../store/troubled-postgres.ts';
import { startLoad, type Load } from './load.ts';
import { smallDisk, type SmallDisk } from './small-disk.ts';
import type { Trial, Verdict } from './trial.ts';

/** A database, and the disk that its files lie on where that is one of its own. */
interface Place {
  readonly postgres: TroubledPostgres;
  readonly disk: SmallDisk | undefined;
}

/** A way in which a database can be in trouble. */
interface Outage {
  /** Seconds that it lasts at most; how long is told by the seed. */
  readonly longest: number;
  /** Within so many seconds of its end something new is said. */
  readonly patience: number;
  /** Answers with what ends it. */
  readonly begin: (place: Place) => Promise<() => Promise<void> | void>;
  readonly isLong?: boolean;
  /** `start`: it meets the service when that starts; `small disk`: it needs one. */
  readonly needs?: 'start' | 'small disk';
}

/** The one table of them. */
const outages: Readonly<Record<string, Outage>> = {
  terminated: { longest: 4, patience: 15, begin: terminateAgainAndAgain },
  full: { longest: 24, patience: 15, begin: fillDisk, needs: 'small disk' },
  lookup: { longest: 1, patience: 15, begin: breakFirstLookup, needs: 'start' },
  silent: { longest: 10, patience: 15, begin: loseAllConnections },
  frozen: { longest: 20, patience: 5, begin: ({ postgres }) => postgres.freeze() },
  stopped: { longest: 30, patience: 5, begin: ({ postgres }) => postgres.stop(), isLong: true },
  killed: { longest: 20, patience: 5, begin: ({ postgres }) => postgres.kill() },
  locked: { longest: 20, patience: 5, begin: ({ postgres }) => postgres.holdMeetings() },
  connections: { longest: 30, patience: 5, begin: ({ postgres }) => postgres.takeAllConnections(), isLong: true },
};

/** Within so many seconds of the end all is said that was asked for before. */
const allWithin = 15;

/** Each of them as a trial. */
export const outageTrials: readonly Trial[] = Object.entries(outages).map(([name, outage]) => ({
  group: 'outages',
  name,
  isLong: outage.isLong ?? false,
  run: (seed) => suffer(outage, seed),
}));

/** Eight times, half a second apart. */
async function terminateAgainAndAgain({ postgres }: Place) {
  for (let times = 0; times < 8; times += 1) {
    if (times > 0) await sleep(500);
    await postgres.terminate();
  }
  return () => undefined;
}

async function fillDisk({ postgres, disk }: Place) {
  const empty = disk?.fill();
  return async () => {
    empty?.();
    await postgres.mend();
  };
}

/** The first thing that a pool of the queue asks, which it never asks again. */
async function breakFirstLookup({ postgres }: Place) {
  postgres.proxy.breakAt('_private_tasks as tasks (identifier)');
  return () => undefined;
}

async function loseAllConnections({ postgres: { proxy } }: Place) {
  proxy.silence();
  return proxy.heal;
}

async function suffer(outage: Outage, seed: number): Promise<Verdict> {
  const random = randomFrom(seed);
  const disk = outage.needs === 'small disk' ? smallDisk() : undefined;
  const postgres = await troubledPostgres(disk?.folder);
  // What makes the tables is not what is to be met.
  await (await openDatabase({ url: postgres.url }, () => undefined)).close();
  const ends = outage.needs === 'start' ? await outage.begin({ postgres, disk }) : undefined;
  const load = await startLoad(postgres.url, random);
  try {
    await sleep(1500);
    const end = ends ?? (await outage.begin({ postgres, disk }));
    // Short ones more often than long ones.
    if (ends === undefined) await sleep(outage.longest * (0.05 + 0.95 * random() ** 2) * 1000);
    await end();
    return await afterwards(load, outage);
  } finally {
    await load.stop();
    await postgres.close();
    disk?.close();
  }
}

async function afterwards(load: Load, { patience }: Outage): Promise<Verdict> {
  const ended = performance.now();
  const since = () => (performance.now() - ended) / 1000;
  const first = (await load.probe()) / 1000;
  const unsaid = await load.settle(60_000);
  const [all, lost] = [since(), await load.lost()];
  return {
    figures: [
      `first word ${first.toFixed(1)} s (at most ${patience})`,
      `all ${all.toFixed(1)} s (at most ${allWithin})`,
      `facts ${load.taken()}, turned away ${load.turnedAway()}, lost ${lost}`,
      `unsaid ${unsaid.length}, said twice ${load.saidTwice()}`,
    ].join('; '),
    isReached: first <= patience && all <= allWithin && lost === 0 && unsaid.length === 0,
  };
}
