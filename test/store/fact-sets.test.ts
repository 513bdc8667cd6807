import { expect, test } from 'vitest';
import { startCommitting } from '../../bot/meeting/commit.ts';
import { startHandling } from '../../bot/meeting/handle.ts';
import type { Database } from '../../bot/store/database.ts';
import { readOccurrence, type StoredOccurrence } from '../../bot/store/occurrences.ts';
import { storeFactSets, type FactsToStore } from '../../bot/store/store-facts.ts';
import { protocol } from '../../src/protocol/history.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase } from '../fixture.ts';

const tenant = '11111111-2222-3333-4444-555555555555';

/** Somebody confirms to sit screened. */
function confirmed(id: string) {
  const by = { id: 'entra:ola', name: 'Ola Hansen' };
  return { type: 'screenedConfirmed', id, at: Date.now(), by, participant: 'entra:ola' } as const;
}

function set(occurrence: StoredOccurrence, id: string): FactsToStore {
  const none = { effects: [], appointments: [], done: [], forgetNames: false };
  return { occurrence, changed: false, events: [confirmed(id)], ...none };
}

/** Opens meetings, with one fact more than their start. */
function opener(database: Database): (name: string) => Promise<StoredOccurrence> {
  const { handle } = startHandling({ database, protocol, routineFor: () => standard, clock: Date.now });
  return async (name) => {
    const where = { in: 'chat', tenant, conversation: `19:meeting_${name}@thread.v2` } as const;
    const at = Date.now();
    await handle({ where, event: { type: 'meetingStarted', id: `start-${name}`, at, startedAt: at } });
    await handle({ where, event: confirmed(`before-${name}`) });
    const stored = await readOccurrence(database, where);
    if (stored === undefined || !('state' in stored)) throw new Error('the meeting was not stored');
    return stored;
  };
}

test('of facts about several meetings that go together, each stands for itself', async () => {
  const database = await freshDatabase();
  const opened = opener(database);
  const [one, twice, behind, held, last] = [
    await opened('one'),
    await opened('twice'),
    await opened('behind'),
    await opened('held'),
    await opened('last'),
  ];
  const holding = await database.pool.connect();
  await holding.query('begin');
  await holding.query('select from meeting where id = $1 for update', [held.id]);
  const answers = await storeFactSets(database, [
    set(one, 'a'),
    set(twice, 'start-twice'),
    set({ ...behind, version: behind.version - 1 }, 'b'),
    set(held, 'c'),
    set(last, 'd'),
  ]);
  await holding.query('rollback');
  holding.release();
  expect(answers).toEqual([
    { is: 'done' },
    { is: 'duplicate' },
    { is: 'stale', newer: expect.objectContaining({ version: behind.version }) },
    'held',
    { is: 'done' },
  ]);
  const { rows } = await database.pool.query<{ id: string; version: number }>(
    `select event.id, meeting.version from event join meeting on meeting.id = event.meeting
      where length(event.id) = 1 order by event.id`,
  );
  expect(rows).toEqual([
    { id: 'a', version: one.version + 1 },
    { id: 'd', version: last.version + 1 },
  ]);
});

test('a fact that the database refuses harms none that goes with it', async () => {
  const database = await freshDatabase();
  const opened = opener(database);
  const [first, broken, good] = [await opened('first'), await opened('broken'), await opened('good')];
  const commit = startCommitting(database);
  const refused: FactsToStore = { ...set(broken, 'b'), events: [{ ...confirmed('b'), at: Number.NaN }] };
  // The first goes alone, and the others together after it.
  const stored = await Promise.allSettled([commit([set(first, 'a')]), commit([refused]), commit([set(good, 'c')])]);
  expect(stored).toEqual([
    { status: 'fulfilled', value: { is: 'done' } },
    { status: 'rejected', reason: expect.objectContaining({ code: '23502' }) },
    { status: 'fulfilled', value: { is: 'done' } },
  ]);
});
