import { expect, it } from 'vitest';
import { freshDatabase } from '../fixture.ts';
import { chat, stage, startLoop, tinyProtocol, written } from './loop.ts';

const database = await freshDatabase();
const theatre = stage();
const { meetings } = await startLoop(database, {
  performers: theatre.performers,
  protocol: tinyProtocol((event) =>
    event.type === 'messageChecked' ? [{ type: 'announce', notice: { about: 'sensitive-reminder' } }] : [],
  ),
});

it('takes a fact, stores it and does what follows', async () => {
  const outcome = await meetings.handle(written('first'));
  expect(outcome.result).toBe('changed');
  await theatre.until(1);
  expect(theatre.performed[0]?.delivery.id).toBe(outcome.meeting?.id);
  expect((await meetings.read(chat))?.state.reminders.identity).toBe(1);
});
