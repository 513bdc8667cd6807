import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../bot/store/embedded.ts';
import { edited, joined, written } from './service/activities.ts';
import { drive, median, startTarget, type Round, type Target } from './service/load.ts';
import { startWorld, type World } from './service/world.ts';

/**
 * `npm run bench`: the whole service (HTTP, token, transaction) beside the stock SDK doing nothing and a bare restify, in one
 * run and in interleaved rounds; what an event costs with many people and many meetings; cold start. Only ratios within a
 * run mean anything. Committed synchronously, on a Postgres that keeps what it stores.
 */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const requests = Number(process.env['BENCH_REQUESTS'] ?? 1500);

const folder = mkdtempSync(join(tmpdir(), 'motevakt-bench-'));
const postgres = await startPostgres(folder);
const world = await startWorld();
const env = { ...world.env, DATABASE_URL: postgres.url() };
try {
  await coldStart();
  const whole = await startTarget('whole service', './whole.ts', env);
  await compare(whole);
  await crowd(whole);
  await manyMeetings(whole);
  const { memory } = await whole.used();
  console.log(`memory of the whole service at the end: ${Math.round(memory / 1_048_576)} MB`);
  await whole.stop();
} finally {
  await world.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** From starting the process to the first answer. The database is up already and has its tables. */
async function coldStart(): Promise<void> {
  const times = new Map<string, number[]>();
  const first = await startTarget('whole service', './whole.ts', env);
  await first.stop();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, file] of [
      ['stock botbuilder', './stock.ts'],
      ['whole service', './whole.ts'],
    ] as const) {
      const begun = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after another, or they would slow each other down
      const target = await startTarget(name, file, env);
      await fetch(`http://127.0.0.1:${target.port}/healthz`);
      times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
      await target.stop();
    }
  }
  for (const [name, taken] of times) console.log(`cold start, ${name}: ${Math.round(median(taken))} ms`);
}

async function compare(whole: Target): Promise<void> {
  const bare = await startTarget('bare restify', './bare.ts', env);
  const stock = await startTarget('stock botbuilder no-op', './stock.ts', env);
  const cases = [
    { name: 'bare restify', target: bare, body: written },
    { name: 'stock botbuilder no-op', target: stock, body: written },
    { name: 'whole, message with nothing to keep', target: whole, body: written },
    { name: 'whole, message kept in one commit', target: whole, body: edited },
  ];
  const results = new Map<string, Round[]>(cases.map(({ name }) => [name, []]));
  for (const { target, body } of cases) await load(target, body, { inFlight: 8, count: requests });
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, target, body } of cases) {
      // oxlint-disable-next-line no-await-in-loop -- rounds are interleaved on purpose
      results.get(name)?.push(await load(target, body, { inFlight: 8, count: requests }));
    }
  }
  print(results, 'stock botbuilder no-op');
  await Promise.all([bare.stop(), stock.stop()]);
}

/** One message in a meeting with so many people. */
async function crowd(whole: Target): Promise<void> {
  const results = new Map<string, Round[]>();
  for (const people of [5, 50, 500]) {
    const meeting = 100_000 + people;
    await drive(whole, { ...common(world), bodies: [joined(world.serviceUrl, meeting, people)], inFlight: 1 });
    const bodies = Array.from({ length: requests / 5 }, () => edited(world.serviceUrl, meeting));
    results.set(`${people} people in the meeting`, [
      await drive(whole, { ...common(world), bodies, inFlight: 1 }),
      await drive(whole, { ...common(world), bodies, inFlight: 1 }),
    ]);
  }
  print(results, '5 people in the meeting');
}

/** One message in any of so many open meetings. */
async function manyMeetings(whole: Target): Promise<void> {
  const results = new Map<string, Round[]>();
  let open = 0;
  for (const meetings of [10, 1000, 10_000]) {
    const opening = Array.from({ length: meetings - open }, (_, index) => written(world.serviceUrl, open + index));
    await drive(whole, { ...common(world), bodies: opening, inFlight: 16 });
    open = meetings;
    const bodies = Array.from({ length: requests }, (_, index) => edited(world.serviceUrl, (index * 7919) % meetings));
    results.set(`${meetings} open meetings`, [await drive(whole, { ...common(world), bodies, inFlight: 8 })]);
  }
  print(results, '10 open meetings');
}

function load(
  target: Target,
  body: (serviceUrl: string, meeting: number) => object,
  { inFlight, count }: { readonly inFlight: number; readonly count: number },
): Promise<Round> {
  const bodies = Array.from({ length: count }, (_, index) => body(world.serviceUrl, index % 20));
  return drive(target, { ...common(world), bodies, inFlight });
}

function common({ authorization }: World): { readonly authorization: string } {
  return { authorization };
}

function print(results: ReadonlyMap<string, readonly Round[]>, reference: string): void {
  const cpuOf = (name: string) => median((results.get(name) ?? []).map(({ cpu }) => cpu));
  console.log('');
  console.log('| | CPU µs | ratio | per second | p50 ms | p99 ms |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const [name, taken] of results) {
    const middle = (of: (round: Round) => number) => median(taken.map(of));
    const ratio = (cpuOf(name) / cpuOf(reference)).toFixed(2);
    const figures = [
      Math.round(cpuOf(name)),
      ratio,
      Math.round(middle(({ perSecond }) => perSecond)),
      middle(({ p50 }) => p50).toFixed(1),
      middle(({ p99 }) => p99).toFixed(1),
    ];
    console.log(`| ${name} | ${figures.join(' | ')} |`);
  }
}
