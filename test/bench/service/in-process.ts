import { randomUUID } from 'node:crypto';
import { standard } from '../../../src/routine/standard.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { protocol } from '../../../src/protocol/history.ts';
import type { Fact } from '../../../bot/meeting/fact.ts';
import { startHandling } from '../../../bot/meeting/handle.ts';
import { openDatabase } from '../../../bot/store/database.ts';
import { channelTokenCheck } from '../../../bot/teams/trust/channel-token.ts';
import { median, printGoal } from './table.ts';
import { appId, tenant, type World } from './world.ts';

const tokens = 300;

/** CPU microseconds that checking a token takes: the first time it is seen, and when its signature is known to be good. */
export async function tokenCheck(world: World, rounds: number): Promise<void> {
  const misses: number[] = [];
  const hits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const check = channelTokenCheck({
      appId,
      issuer: 'https://api.botframework.com',
      openidMetadataUrl: `${world.base}/metadata`,
      now: Date.now,
    });
    const [first = '', ...others] = await Promise.all(Array.from({ length: tokens + 1 }, world.token));
    const ask = async (authorization: string) => {
      const allowed = await check(authorization, { serviceUrl: world.serviceUrl, channelId: 'msteams' });
      if (!allowed) throw new Error('a good token was turned away');
    };
    await ask(first);
    misses.push(await cpuEach(others, ask));
    hits.push(await cpuEach(Array.from({ length: 30 }, () => others).flat(), ask));
  }
  const [miss, hit] = [median(misses), median(hits)];
  const result = `${Math.round(miss)} µs on a miss (least ${Math.round(Math.min(...misses))}), ${hit.toFixed(1)} µs on a hit`;
  printGoal('4 (token check: at most 130 µs on a miss, 3 µs on a hit)', result, miss <= 130 && hit <= 3);
}

async function cpuEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (const item of items) {
    await work(item);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / items.length;
}

const inFlight = 32;
const perMeeting = 60;

type Handling = ReturnType<typeof startHandling>['handle'];
type Where = Fact['where'];
type Make = (id: string, index: number) => MeetingEvent;

/** Changes the meeting, and that is all. */
const learned: Make = (id, index) => ({ type: 'cardPosted', id, at: Date.now(), card: 'record', activity: `${index}` });

const person = { id: 'entra:a1c0de00-0000-4000-8000-000000000002', name: 'Ola Hansen' };

/** Changes the meeting, has the card drawn anew, sets one timer and cancels another. */
const moved: Make = (id, index) => {
  const type = index % 2 === 0 ? 'participantLeft' : 'participantJoined';
  return { type, id, at: Date.now(), person, source: 'teams' };
};

/** Facts per second, each of which changes a meeting in one commit, in the loop alone: 32 meetings side by side. */
export async function transitions(databaseUrl: string, rounds: number): Promise<void> {
  const database = await openDatabase({ url: databaseUrl }, () => undefined);
  const perSecond = { learned: [] as number[], moved: [] as number[] };
  try {
    const { handle } = startHandling({ database, protocol, routineFor: () => standard, clock: Date.now });
    for (let round = 0; round < rounds; round += 1) {
      perSecond.learned.push(await pace(handle, learned));
      perSecond.moved.push(await pace(handle, moved));
    }
  } finally {
    await database.close();
  }
  const figures = (all: readonly number[]) =>
    `${Math.round(median(all))} per second (best ${Math.round(Math.max(...all))})`;
  const goal = (what: string, all: readonly number[], least: number) =>
    printGoal(`5 (${what} at ${inFlight} in flight: at least ${least} per second)`, figures(all), median(all) >= least);
  goal('state transitions', perSecond.learned, 4000);
  goal('comings and goings, each with a card to draw and two timers,', perSecond.moved, 2500);
}

/** Facts per second in one round. The meetings are opened beforehand. */
async function pace(handle: Handling, make: Make): Promise<number> {
  const chats = Array.from({ length: inFlight }, () => {
    const conversation = `19:meeting_${randomUUID()}@thread.v2`;
    return { in: 'chat', tenant, conversation } as const;
  });
  await Promise.all(chats.map((where) => changed(handle, where, moved(where.conversation, 1))));
  const begun = performance.now();
  const all = chats.map(async (where) => {
    for (let index = 0; index < perMeeting; index += 1) {
      await changed(handle, where, make(`${where.conversation}:${index}`, index));
    }
  });
  await Promise.all(all);
  return (inFlight * perMeeting * 1000) / (performance.now() - begun);
}

async function changed(handle: Handling, where: Where, event: MeetingEvent): Promise<void> {
  const { result } = await handle({ where, event });
  if (result !== 'changed') throw new Error(`a fact that changes a meeting was ${result}`);
}
