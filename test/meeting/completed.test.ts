import { expect, test } from 'vitest';
import { openDatabase } from '../../bot/store/database.ts';
import type { Fact } from '../../bot/meeting/fact.ts';
import { startHandling } from '../../bot/meeting/handle.ts';
import { protocol } from '../../src/protocol/history.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase, freshDatabaseUrl } from '../fixture.ts';
import { startLoop } from './loop.ts';
import { chat, stage, written } from './stage.ts';

/** A message that is sensitive once its writer is hinted at in the meeting: what is found depends on what is known there. */
function message(id: string, change: 'written' | 'edited'): Fact {
  const { where, event } = written(id);
  if (event.type !== 'messageChecked') throw new Error('no message');
  const finding = { category: 'health', severity: 'warn', rule: 'invented' } as const;
  return {
    where,
    event: { ...event, change },
    completed: ({ state }) => ({ ...event, change, findings: state.organizer === undefined ? [] : [finding] }),
  };
}

const organizer = { id: 'entra:kari', name: 'Kari', role: 'organizer' } as const;

test('the bot looks at a message by what another instance has just learned of the meeting', async () => {
  const url = await freshDatabaseUrl();
  const databases = await Promise.all([1, 2].map(() => openDatabase({ url }, () => undefined)));
  const { performers } = stage();
  const [one, other] = await Promise.all(databases.map((database) => startLoop(database, { performers, protocol })));
  if (one === undefined || other === undefined) throw new Error('two loops are needed');
  for (const change of ['written', 'edited'] as const) {
    const where = { ...chat, conversation: `19:meeting_${change}@thread.v2` };
    const tell = (fact: Fact) => one.meetings.handle({ ...fact, where });
    const before = await tell(message(`${change}-before`, change));
    expect(Object.keys(before.meeting?.state.findings ?? {})).toEqual([]);
    await other.meetings.handle({
      where,
      event: { type: 'participantJoined', id: change, at: Date.now(), person: organizer, source: 'teams' },
    });
    const after = await tell(message(`${change}-after`, change));
    expect(Object.keys(after.meeting?.state.findings ?? {})).toEqual([`${change}-after`]);
  }
  await Promise.all([one.stop(), other.stop()]);
  await Promise.all(databases.map((database) => database.close()));
});

test('the bot looks at a message once, also where another instance takes every other fact', async () => {
  const database = await freshDatabase();
  const instance = () => startHandling({ database, protocol, routineFor: () => standard, clock: Date.now });
  const [one, other] = [instance(), instance()];
  let looks = 0;
  const looking = (id: string): Fact => {
    const { completed, ...fact } = message(id, 'edited');
    return {
      ...fact,
      completed: (meeting) => {
        looks += 1;
        return completed?.(meeting) ?? fact.event;
      },
    };
  };
  await one.handle(looking('first'));
  for (const { handle } of [other, one, other]) await handle(looking(`in-turn-${looks}`));
  looks = 0;
  for (const [index, { handle }] of [one, other, one, other].entries()) await handle(looking(`again-${index}`));
  expect(looks).toBe(4);
});
