import { expect, test } from 'vitest';
import { startLone } from '../../bot/meeting/lone.ts';
import { silent } from './stage.ts';

const now = () => performance.now();

test('an instance that begins beside another waits until that one has stopped to take itself for the only one', async () => {
  // Alone when it asked, and then it hears no more of the database.
  const answers = [Promise.resolve(true)];
  const unanswered = Promise.withResolvers<boolean>();
  const former = await startLone({ isAlone: () => answers.shift() ?? unanswered.promise }, silent, now);
  await former.ready;
  expect(former.isAlone()).toBe(true);
  const later = await startLone({ isAlone: () => Promise.resolve(false) }, silent, now);
  await later.ready;
  expect(former.isAlone()).toBe(false);
  expect(later.isAlone()).toBe(false);
  unanswered.resolve(false);
  await Promise.all([former.stop(), later.stop()]);
});
