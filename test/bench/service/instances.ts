import { randomFrom } from '../../simulator/wire/random.ts';
import { edited, joined, started } from './activities.ts';
import { drive, driveAll, startTarget, type Target } from './load.ts';
import { postgresCpu } from './postgres-cpu.ts';
import { startWorld } from './world.ts';

/** What some instances made of facts that came to any of them. */
export interface Shared {
  readonly instances: number;
  /** Facts for each CPU second of all instances; and of the database. */
  readonly perCpuSecond: number;
  readonly perDatabaseSecond: number;
  readonly p99: number;
}

const meetings = 45;
const people = 3;
const facts = 3000;
/** Every so many facts somebody comes, the others change what was written. */
const comingEvery = 25;

/** One, two and three instances on one database, in turn and again: facts of meetings of a few people, each sent to any instance. */
export async function sharedLoad(databaseUrl: string, rounds: number): Promise<readonly Shared[]> {
  const world = await startWorld();
  const env = { ...world.env, DATABASE_URL: databaseUrl };
  const random = randomFrom(2026);
  const results: Shared[] = [];
  let opened = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const instances of [1, 2, 3]) {
      const targets: Target[] = [];
      for (let index = 0; index < instances; index += 1) targets.push(await startTarget('./whole.ts', env));
      const first = 2_000_000 + opened;
      opened += meetings;
      const chats = Array.from({ length: meetings }, (_, index) => first + index);
      const { authorization, serviceUrl } = world;
      const opening = chats.flatMap((chat) => [started(serviceUrl, chat), joined(serviceUrl, chat, people)]);
      const bodies = (count: number) =>
        Array.from({ length: count }, (_, index) => {
          const chat = first + Math.floor(random() * meetings);
          return index % comingEvery === 0 ? joined(serviceUrl, chat, people + 1) : edited(serviceUrl, chat);
        });
      const [only] = targets;
      if (only === undefined) continue;
      await drive(only, { authorization, bodies: opening, inFlight: 8 });
      await driveAll(targets, { authorization, bodies: bodies(500), inFlight: 16, random });
      const before = await postgresCpu(databaseUrl);
      const { cpu, p99 } = await driveAll(targets, { authorization, bodies: bodies(facts), inFlight: 16, random });
      const database = ((await postgresCpu(databaseUrl)) ?? Number.NaN) - (before ?? Number.NaN);
      results.push({ instances, perCpuSecond: 1e6 / cpu, perDatabaseSecond: (1e6 * facts) / database, p99 });
      await Promise.all(targets.map((target) => target.stop()));
    }
  }
  await world.close();
  return results;
}
