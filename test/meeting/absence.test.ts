import { expect, onTestFinished, test } from 'vitest';
import { startHandling } from '../../bot/meeting/handle.ts';
import { openDatabase, type Database } from '../../bot/store/database.ts';
import { joinInstances, type Gap } from '../../bot/store/instance.ts';
import { readLog } from '../../bot/store/occurrences.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { protocol } from '../../src/protocol/history.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase, freshDatabaseUrl } from '../fixture.ts';
import { kari } from '../people.ts';
import { later } from '../store/lives.ts';
import { silentProxy } from '../store/silent-proxy.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written } from './stage.ts';

const minute = 60_000;

/** Says that the service was away, to all, with the beginning of the gap as its matter. */
const speaks = tinyProtocol((event) =>
  event.type === 'serviceAway' ? [{ type: 'announce', matter: `${event.from}`, notice: { about: 'end-soon' } }] : [],
);

function inChat(name: string) {
  return { ...chat, conversation: `19:meeting_${name}@thread.v2` };
}

function started(name: string, startedAt: number) {
  const event: MeetingEvent = { type: 'meetingStarted', id: `${name}-starts`, at: startedAt, startedAt };
  return { where: inChat(name), event };
}

function ended(name: string, at: number) {
  const event: MeetingEvent = { type: 'meetingEnded', id: `${name}-ends`, at, by: 'platform' };
  return { where: inChat(name), event };
}

/** A service lived until five minutes ago; answers with the gap, which ends now. */
async function awayFor({ pool, url }: Database): Promise<Gap> {
  const database = { pool, url };
  const former = await joinInstances(database);
  await former.beat();
  await former.leave();
  await later(database, 5 * minute);
  const next = await joinInstances(database);
  const [gap] = await next.beat();
  await next.leave();
  if (gap === undefined) throw new Error('there is no gap');
  return gap;
}

/** A loop of its own that handles and does not deliver. */
function handling(database: Database, gaps: readonly Gap[] = [], judging = speaks) {
  return startHandling({
    database,
    protocol: judging,
    routineFor: () => standard,
    clock: Date.now,
    gaps: () => gaps,
  });
}

test('a meeting that runs hears at once that the service was away, and others do not', async () => {
  const database = await freshDatabase();
  const now = Date.now();
  const { handle } = handling(database);
  const running = await handle(started('running', now - 20 * minute));
  await handle(started('over', now - 20 * minute));
  await handle(ended('over', now - 10 * minute));
  await handle({ ...written('before'), where: inChat('upcoming') });
  const gap = await awayFor(database);

  const theatre = stage();
  const { meetings } = await startLoop(database, { performers: theatre.performers, protocol: speaks });
  await theatre.until(1);
  expect(theatre.performed.map(({ effect, delivery }) => [delivery.id, effect])).toEqual([
    [running.meeting?.id, { type: 'announce', matter: `${gap.from}`, notice: { about: 'end-soon' } }],
  ]);
  const heard = await meetings.read(inChat('running'));
  expect(heard?.state.coverage.away).toEqual([gap]);
  expect(await readLog(database, heard?.id ?? '')).toContainEqual({
    type: 'serviceAway',
    id: `away:${gap.from}`,
    at: gap.to,
    from: gap.from,
  });
  const begins = await meetings.handle(started('begins', gap.to + 1));
  expect(begins.meeting?.state.coverage.away, 'it began afterwards').toEqual([]);
  for (const name of ['over', 'upcoming']) {
    await meetings.handle({ ...written('afterwards'), where: inChat(name) });
    expect((await meetings.read(inChat(name)))?.state.coverage.away, name).toEqual([]);
  }
});

test('a meeting that turns out to have begun while the service was away hears of it with what tells', async () => {
  const database = await freshDatabase();
  const gap = await awayFor(database);
  const { handle } = handling(database, [gap]);
  await handle({ ...written('planned'), where: inChat('planned') });
  const planned = await handle(started('planned', gap.to - minute));
  expect(planned.meeting?.state.coverage.away).toEqual([gap]);
  const opened = await handle(started('opened', gap.to - minute));
  expect(opened.meeting?.state.coverage.away).toEqual([gap]);
  await handle(started('both', gap.from + minute));
  const both = await handle(ended('both', gap.from + 2 * minute));
  expect(both.meeting?.state.coverage.away).toEqual([gap]);
  expect(await readLog(database, both.meeting?.id ?? '')).toHaveLength(3);
});

test('a meeting that was to begin while the service was away hears of it with its first sign afterwards', async () => {
  const database = await freshDatabase();
  const gap = await awayFor(database);
  const { handle } = handling(database, [gap], protocol);
  const sign = async (name: string, scheduledStart: number) => {
    const where = inChat(name);
    const at = gap.from - minute;
    await handle({ where, event: { type: 'meetingLearned', id: `${name}-plan`, at, organizer: kari, scheduledStart } });
    const event = {
      type: 'participantJoined',
      id: `${name}-came`,
      at: gap.to + minute,
      person: kari,
      source: 'teams',
    } as const;
    return handle({ where, event });
  };
  expect((await sign('within', gap.from + minute)).meeting?.state.coverage.away).toEqual([gap]);
  expect((await sign('afterwards', gap.to + 1)).meeting?.state.coverage.away).toEqual([]);
});

test('a meeting hears that the service was away before it hears anything else', async () => {
  const database = await freshDatabase();
  const { handle } = handling(database);
  await handle(started('running', Date.now() - 20 * minute));
  const gap = await awayFor(database);
  const order: string[] = [];
  const listening = tinyProtocol((event) => {
    order.push(event.type);
    return [];
  });
  const next = startHandling({
    database,
    protocol: listening,
    routineFor: () => standard,
    clock: Date.now,
    gaps: () => [gap],
  });
  await next.handle({ ...written('first'), where: inChat('running') });
  await next.handle({ ...written('second'), where: inChat('running') });
  expect(order).toEqual(['serviceAway', 'messageChecked', 'messageChecked']);
});

test('of several instances that were away together none says it twice', async () => {
  const url = await freshDatabaseUrl();
  const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ url }, () => undefined)));
  const [database] = databases;
  if (database === undefined) throw new Error('a database is needed');
  const names = Array.from({ length: 8 }, (_, index) => `shared-${index}`);
  const { handle } = handling(database);
  for (const name of names) await handle(started(name, Date.now() - 20 * minute));
  const gap = await awayFor(database);
  const theatre = stage();
  const loops = await Promise.all(
    databases.map((one) => startLoop(one, { performers: theatre.performers, protocol: speaks })),
  );
  await theatre.until(names.length);
  await Promise.all(
    loops.flatMap(({ meetings }) => names.map((name) => meetings.handle({ ...written('x'), where: inChat(name) }))),
  );
  await Promise.all(loops.map(({ stop }) => stop()));
  expect(new Set(theatre.performed.map(({ delivery }) => delivery.id)).size).toBe(names.length);
  expect(theatre.performed).toHaveLength(names.length);
  const { handle: last, read } = handling(database, [gap]);
  for (const name of names) {
    await last({ ...written('last'), where: inChat(name) });
    expect((await read(inChat(name)))?.state.coverage.away).toEqual([gap]);
  }
  await Promise.all(databases.map((one) => one.close()));
});

test('a meeting hears that the database could not be reached for a while', { timeout: 90_000 }, async () => {
  const url = await freshDatabaseUrl();
  const proxy = await silentProxy(url);
  onTestFinished(proxy.close);
  const near = await openDatabase({ url }, () => undefined);
  const far = await openDatabase({ url: proxy.url }, () => undefined);
  const theatre = stage();
  const { meetings, stop } = await startLoop(far, { performers: theatre.performers, protocol: speaks });
  const { meeting } = await meetings.handle(started('running', Date.now() - 20 * minute));
  proxy.silence();
  await later(near, 5 * minute);
  proxy.heal();
  await theatre.until(1);
  expect(theatre.performed[0]?.delivery.id).toBe(meeting?.id);
  const [away] = theatre.performed[0]?.delivery.state.coverage.away ?? [];
  expect((away?.to ?? 0) - (away?.from ?? 0)).toBeGreaterThanOrEqual(5 * minute);
  await stop();
  await Promise.all([near.close(), far.close()]);
});

test('a meeting hears what was told while there was too much to do, also when the service stops right after', async () => {
  const database = await freshDatabase();
  const first = await startLoop(database, { performers: stage().performers, protocol: speaks });
  await first.meetings.handle(started('running', Date.now() - 20 * minute));
  const before = Date.now();
  first.missed();
  await first.stop();
  await later(database, minute);
  const theatre = stage();
  const { meetings } = await startLoop(database, { performers: theatre.performers, protocol: speaks });
  await theatre.until(2);
  const away = (await meetings.read(inChat('running')))?.state.coverage.away ?? [];
  const missed = away.filter(({ from }) => from < before - minute);
  expect(missed.map(({ from, to }) => Math.round((to - from) / 1000))).toEqual([5]);
});
