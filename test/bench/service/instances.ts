import { randomFrom } from '../../simulator/wire/random.ts';
import { edited, joined, started } from './activities.ts';
import { driveAll, startTarget, type Target } from './load.ts';
import { postgresCpu } from './postgres-cpu.ts';
import { startWorld } from './world.ts';

/** What some instances made of facts that came to any of them. */
export interface Shared {
  readonly instances: number;
  readonly spread: Spread;
  /** Facts for each CPU second of all instances; and of the database. */
  readonly perCpuSecond: number;
  readonly perDatabaseSecond: number;
  readonly p99: number;
}

/** Whether a fact goes to any instance, or all facts of a meeting go to the same. */
export type Spread = 'any' | 'same';

/** For each instance: whoever has more of them has more to do. */
const each = { meetings: 45, inFlight: 16, facts: 3000 };
/** Facts before those that are measured, for each: code that has just begun to run is slow for a while. */
const warming = 2000;
const people = 3;
/** Every so many facts somebody comes, the others change what was written. */
const comingEvery = 25;

/** One instance, then some of them on one database, and again: facts of meetings of a few people. */
export async function sharedLoad(databaseUrl: string, rounds: number): Promise<readonly Shared[]> {
  const world = await startWorld();
  const env = { ...world.env, DATABASE_URL: databaseUrl };
  const random = randomFrom(2026);
  const results: Shared[] = [];
  let opened = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [instances, spread] of cases) {
      const targets: Target[] = [];
      for (let index = 0; index < instances; index += 1) targets.push(await startTarget('./whole.ts', env));
      const [first, count] = [2_000_000 + opened, each.meetings * instances];
      opened += count;
      const chats = Array.from({ length: count }, (_, index) => first + index);
      const { authorization, serviceUrl } = world;
      const to = (chat: number) => (spread === 'same' ? chat % instances : Math.floor(random() * instances));
      const opening = chats.flatMap((chat) => {
        const at = to(chat);
        return [started(serviceUrl, chat), joined(serviceUrl, chat, people)].map((body) => ({ body, to: at }));
      });
      const bodies = (length: number) =>
        Array.from({ length: length * instances }, (_, index) => {
          const chat = first + Math.floor(random() * count);
          const coming = index % comingEvery === 0;
          return { body: coming ? joined(serviceUrl, chat, people + 1) : edited(serviceUrl, chat), to: to(chat) };
        });
      const inFlight = each.inFlight * instances;
      await driveAll(targets, { authorization, bodies: opening, inFlight: 8 });
      await driveAll(targets, { authorization, bodies: bodies(warming), inFlight });
      const before = await postgresCpu(databaseUrl);
      const { cpu, p99 } = await driveAll(targets, { authorization, bodies: bodies(each.facts), inFlight });
      const database = ((await postgresCpu(databaseUrl)) ?? Number.NaN) - (before ?? Number.NaN);
      const perDatabaseSecond = (1e6 * each.facts * instances) / database;
      results.push({ instances, spread, perCpuSecond: 1e6 / cpu, perDatabaseSecond, p99 });
      await Promise.all(targets.map((target) => target.stop()));
    }
  }
  await world.close();
  return results;
}

const cases: readonly (readonly [instances: number, spread: Spread])[] = [
  [1, 'any'],
  [2, 'any'],
  [2, 'same'],
  [3, 'any'],
  [3, 'same'],
];
