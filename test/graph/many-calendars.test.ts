import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { perSecond } from '../../bot/graph/calendar/open-calendars.ts';
import { pace } from '../../bot/graph/calendar/pace.ts';
import { lookAtDue } from '../../bot/graph/calendar/watch-calendars.ts';
import type { Watching } from '../../bot/graph/calendar/watching.ts';
import type { Graph, GraphRequest } from '../../bot/graph/client.ts';
import { startLog } from '../../bot/log.ts';
import { calendars } from '../../bot/store/calendar/calendars.ts';
import { invitations } from '../../bot/store/calendar/invitations.ts';
import { freshDatabase } from '../fixture.ts';
import { routine } from '../invitation/given-invitation.ts';
import { calendarPen } from '../simulator/graph/calendar.ts';
import { calendarRoutes } from '../simulator/graph/calendars.ts';
import { makeWorld } from '../simulator/make-world.ts';
import type { World } from '../simulator/world.ts';
import { eventOn } from './given-calendar.ts';
import { settings } from './given-graph.ts';

const people = Array.from({ length: 1000 }, (_, at) => `a1c0de00-0000-4000-8000-${String(at).padStart(12, '0')}`);
const each = 20;
/** What Graph takes to answer, and the door of Teams, in milliseconds. */
const latency = 200;
const begins = Date.UTC(2026, 2, 1);

test('a thousand calendars with twenty coming meetings each are watched within ten minutes, inside the limits of Graph and Teams', async () => {
  const database = await freshDatabase();
  const time = simulatedTime();
  const world = await makeWorld({ grants: { calendars: people }, now: () => new Date(time.now()) });
  for (const person of people) {
    const pen = calendarPen(world, person);
    for (let at = 0; at < each; at += 1) pen.add(eventOn(3 + at, { sensitivity: at === 0 ? 'normal' : 'private' }));
  }
  const asked: Asked[] = [];
  const shown: number[] = [];
  const store = { calendars: calendars(database), invitations: invitations(database) };
  const graph = graphOf(world, time, asked);
  const clock = () => time.now();
  const watching: Watching = {
    settings: settings({ url: 'https://graph.example' }),
    calendars: { whose: { type: 'app' }, meetings: 'outside', fixes: false },
    files: {},
    routine,
    tenant: world.tenant,
    graph,
    store: { calendars: time.busy(store.calendars), invitations: time.busy(store.invitations) },
    people: { find: () => Promise.resolve({}), remember: () => Promise.resolve() },
    meetings: time.busy({
      handle: () => Promise.reject(new Error('no meeting')),
      read: () => Promise.resolve(undefined),
      organizedBy: () => Promise.resolve([]),
    }),
    show: async () => {
      shown.push(time.now());
      await time.wait(latency);
      return 'card';
    },
    clock,
    log: startLog('silent'),
    paces: { apps: pace(perSecond.apps, time), cards: pace(perSecond.cards, time) },
  };
  await store.calendars.watchOnly(world.tenant, people, time.now());
  const looking = new Set<Promise<void>>();
  const found = async () =>
    (await database.pool.query<{ n: number }>('select count(*)::int as n from invitation')).rows[0]?.n;
  while ((await found()) !== people.length * each) {
    await lookAtDue(watching, looking);
    await time.pass(1000);
    expect(time.now() - begins).toBeLessThan(600_000);
  }
  for (; looking.size > 0; await time.pass(1000));
  expect(asked.filter(({ path, method }) => path === '/subscriptions' && method === 'POST')).toHaveLength(
    people.length,
  );
  // Everybody has been told of their next meetings; of the others they are told after that.
  expect(shown.length).toBe(people.length * 2);
  expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
  const to = (pattern: RegExp, method = /./) =>
    asked.filter((one) => pattern.test(one.path) && method.test(one.method));
  expect(
    busiest(
      to(/^\/subscriptions/).map(({ at }) => at),
      20_000,
    ),
  ).toBeLessThanOrEqual(1000);
  expect(
    busiest(
      to(/teamwork|appCatalogs/, /GET/).map(({ at }) => at),
      1000,
    ),
  ).toBeLessThanOrEqual(30);
  expect(
    busiest(
      to(/teamwork|appCatalogs/, /POST/).map(({ at }) => at),
      1000,
    ),
  ).toBeLessThanOrEqual(30);
  expect(busiest(shown, 1000)).toBeLessThanOrEqual(45);
  expect(Math.max(...people.slice(0, 20).map((person) => to(new RegExp(person)).length))).toBeLessThan(10_000);
}, 300_000);

interface Asked {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** The local Graph without the network, in simulated time. That a mailbox takes four at a time it sees to itself. */
function graphOf(world: World, time: SimulatedTime, asked: Asked[]): Graph {
  const routes = calendarRoutes(world);
  return async (request) => {
    const { method, path } = request;
    const response = new EventEmitter();
    const at = time.now();
    const reply = answerOf(routes, request, response);
    asked.push({ at, method, path, status: reply.status });
    await time.wait(latency);
    response.emit('close');
    return reply;
  };
}

function answerOf(
  routes: ReturnType<typeof calendarRoutes>,
  { method, path, prefer = [], body }: GraphRequest,
  response: EventEmitter,
): { readonly status: number; readonly body: unknown } {
  const url = new URL(path.startsWith('/') ? `http://graph.example/v1.0${path}` : path, 'http://graph.example');
  if (path === '/subscriptions') return { status: 201, body: { id: `subscription-${JSON.stringify(body).length}` } };
  if (path.includes('/teamwork/') && path.endsWith('/chat')) return { status: 200, body: { id: 'a:chat' } };
  if (path.includes('/teamwork/')) return { status: 200, body: { value: [{ id: 'installation' }] } };
  const route = routes.find((one) => one.method === method && one.pattern.test(url.pathname));
  const params = route?.pattern.exec(url.pathname)?.slice(1).map(decodeURIComponent) ?? [];
  const headers = { prefer: prefer.join(', ') };
  // Of the response the calendars hear only that it was sent.
  const sent = response as unknown as ServerResponse;
  const reply = route?.handle({ method, url, raw: '', params, body, headers, response: sent });
  if (reply === undefined || reply instanceof Promise) throw new Error(`Nobody answers ${path}.`);
  return { status: reply.status, body: reply.body };
}

interface SimulatedTime {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Lets time go by: each moment at which somebody wakes comes when nobody is at work any more. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The same things, during whose work no time goes by. */
  readonly busy: <Things extends object>(things: Things) => Things;
}

function simulatedTime(): SimulatedTime {
  let now = begins;
  let atWork = 0;
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  const quiet = async () => {
    for (let still = 0; still < 3; still = atWork === 0 ? still + 1 : 0) await turn();
  };
  return {
    now: () => now,
    wait: (milliseconds) => new Promise((wake) => void waiting.push({ at: now + milliseconds, wake })),
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        await quiet();
        const next = Math.min(...waiting.map(({ at }) => at));
        if (next > end) break;
        now = Math.max(now, next);
        for (const one of waiting.filter(({ at }) => at <= now)) {
          waiting.splice(waiting.indexOf(one), 1);
          one.wake();
        }
      }
      now = end;
    },
    busy: (things) =>
      new Proxy(things, {
        get: (all, name) => {
          const work: unknown = Reflect.get(all, name);
          if (typeof work !== 'function') return work;
          return async (...given: readonly unknown[]) => {
            atWork += 1;
            try {
              return (await Reflect.apply(work, all, given)) as unknown;
            } finally {
              atWork -= 1;
            }
          };
        },
      }),
  };
}

/** The most that fall into a stretch of time of this length. */
function busiest(times: readonly number[], milliseconds: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  let from = 0;
  return Math.max(
    0,
    ...sorted.map((at, index) => {
      while ((sorted[from] ?? at) <= at - milliseconds) from += 1;
      return index - from + 1;
    }),
  );
}
