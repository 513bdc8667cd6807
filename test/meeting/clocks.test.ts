import { expect, test } from 'vitest';
import { startHandling } from '../../bot/meeting/handle.ts';
import { readLog } from '../../bot/store/occurrences.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase } from '../fixture.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written } from './stage.ts';

const database = await freshDatabase();
const now = Date.parse('2026-11-27T09:00:00Z');
const { handle } = startHandling({
  database,
  protocol: tinyProtocol(() => []),
  routineFor: () => standard,
  clock: () => now,
});

function inChat(name: string) {
  return { ...chat, conversation: `19:meeting_${name}@thread.v2` };
}

test.each([
  ['behind', -5000, -5000],
  ['a little ahead', 5000, 5000],
  ['a minute ahead', 60_000, 60_000],
  ['far ahead', 60_001, 0],
])('the clock of a source that is %s', async (how, told, kept) => {
  const { meeting } = await handle({ ...written('told', { at: now + told }), where: inChat(how) });
  const [fact] = await readLog(database, meeting?.id ?? '');
  expect((fact?.at ?? 0) - now).toBe(kept);
});

test('what one source tells stays in its order, though its clock is ahead', async () => {
  const where = inChat('order');
  const start = { type: 'meetingStarted', id: 'start', at: now + 2000, startedAt: now + 2000 } as const;
  const end = { type: 'meetingEnded', id: 'end', at: now + 4000, by: 'platform' } as const;
  await handle({ where, event: end });
  const { meeting } = await handle({ where, event: start });
  expect(meeting?.state).toMatchObject({ phase: 'running', startedAt: now + 2000 });
  const over = await handle({ where, event: end });
  expect(over.meeting?.state).toMatchObject({ phase: 'ended', endedAt: now + 4000 });
});

test('the start of the next meeting ends the former at that very time', async () => {
  const where = inChat('next');
  const starts = (id: string, at: number) =>
    handle({ where, event: { type: 'meetingStarted', id, at, startedAt: at } });
  const former = await starts('former', now - 3_600_000);
  await starts('next', now + 5000);
  const log = await readLog(database, former.meeting?.id ?? '');
  expect(log).toContainEqual({ type: 'meetingEnded', id: 'next:ends-former', at: now + 5000, by: 'next-occurrence' });
});

test('what is due after a fact from a clock ahead of ours is due after it', async () => {
  const own = await freshDatabase();
  const theatre = stage();
  const protocol = tinyProtocol((event) => {
    if (event.type === 'messageChecked') return [{ type: 'startTimer', timer: { kind: 'end' }, at: event.at + 1 }];
    return event.type === 'timerFired' ? [{ type: 'showChecklist' }] : [];
  });
  const { meetings } = await startLoop(own, { performers: theatre.performers, protocol });
  const { meeting } = await meetings.handle(written('ahead', { at: Date.now() + 1500 }));
  await theatre.until(1);
  const log = await readLog(own, meeting?.id ?? '');
  const at = (type: string) => log.find((event) => event.type === type)?.at ?? 0;
  expect(at('timerFired')).toBeGreaterThan(at('messageChecked'));
});
