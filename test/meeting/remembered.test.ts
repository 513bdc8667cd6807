import { expect, test } from 'vitest';
import { startHandling } from '../../bot/meeting/handle.ts';
import { most } from '../../bot/meeting/remembered.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase } from '../fixture.ts';
import { chat, tinyProtocol, written } from './stage.ts';

test('the bot goes on with a meeting that many others were used after', async () => {
  const database = await freshDatabase();
  const counting = tinyProtocol(() => []);
  const { handle } = startHandling({ database, protocol: counting, routineFor: () => standard, clock: Date.now });
  const tell = (meeting: string, id: string, at: number) =>
    handle({ ...written(id, { id, at }), where: { ...chat, conversation: `19:meeting_${meeting}@thread.v2` } });
  const at = Date.now() - 10_000;
  await tell('first', 'one', at);
  await tell('first', 'three', at + 2000);
  const others = Array.from({ length: most.atHand }, (_, index) => tell(`other-${index}`, 'other', at));
  await Promise.all(others);
  const next = await tell('first', 'four', at + 3000);
  expect(next.meeting?.state.reminders.identity).toEqual([at, at + 2000, at + 3000]);
  await Promise.all(Array.from({ length: most.atHand }, (_, index) => tell(`other-${index}`, 'another', at + 1)));
  expect((await tell('first', 'three', at + 2000)).result).toBe('unchanged');
  const late = await tell('first', 'two', at + 1000);
  expect(late.meeting?.state.reminders.identity).toEqual([at, at + 1000, at + 2000, at + 3000]);
});
