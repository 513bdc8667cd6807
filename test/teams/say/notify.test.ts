import { expect, test } from 'vitest';
import { wordsFor } from '../../../src/language/words.ts';
import { NotReached } from '../../../bot/outside/delivery-error.ts';
import { givenSaying } from './given-saying.ts';

const given = givenSaying();

test('the bot notifies everybody present, each in their language, and says no names', async () => {
  await given.perform.notify(
    { type: 'notify', matter: 'recording', to: [], notice: { about: 'recording-started', kind: 'recording' } },
    given.delivery(),
  );
  const url = (language: string) => `https://motevakt.example/notice/recording-started?language=${language}`;
  expect(given.meeting.seenBy('nils').notifications).toMatchObject([{ url: url('nb') }]);
  expect(given.meeting.seenBy('ola').notifications).toMatchObject([{ url: url('nn') }]);
  expect(given.meeting.seenBy('amina').notifications).toMatchObject([{ url: url('en') }]);
  expect(JSON.stringify(given.bodies())).not.toContain('Ola');
});

test('the bot shows of a transcript another page than of a recording', async () => {
  await given.perform.notify(
    {
      type: 'notify',
      matter: 'transcript',
      to: [given.nils()],
      notice: { about: 'recording-started', kind: 'transcript' },
    },
    given.delivery(),
  );
  expect(given.meeting.seenBy('nils').notifications.at(-1)).toMatchObject({
    title: wordsFor('nb').notification['transcript-started'].title,
    url: 'https://motevakt.example/notice/transcript-started?language=nb',
  });
});

test('the bot is content when a notification does not reach everybody, or nobody any more', async () => {
  const effect = { type: 'notify', matter: 'gone', to: [], notice: { about: 'organizer-gone' } } as const;
  await given.meeting.do('nils', { do: 'leave' });
  const late = { ...given.delivery(), delivery: 'late' };
  const address = { [given.nils()]: given.person(given.nils(), 'kari', { address: '29:gone' }) };
  const state = { ...late.state, participants: { ...late.state.participants, ...address } };
  expect(await given.perform.notify(effect, { ...late, state })).toEqual([]);
  expect(given.asked()).toContain('POST notification 207');
  expect(await given.perform.notify(effect, given.delivery({ participants: address }))).toEqual([]);
  expect(given.asked()).toContain('POST notification 404');
});

test('the bot notifies at most fifty at a time, and goes on where it was interrupted', async () => {
  const crowd = Array.from({ length: 120 }, (_, index) =>
    given.person(`teams:29:c${index}`, 'kari', { address: `29:c${index}` }),
  );
  const state = { participants: Object.fromEntries(crowd.map((one) => [one.id, one])) };
  given.teams.trouble.answer({ path: /notification/, status: 202 });
  given.teams.trouble.answer({ path: /notification/, status: 503 });
  given.teams.trouble.answer({ path: /notification/, status: 202, times: 2 });
  const effect = { type: 'notify', matter: 'gone', to: [], notice: { about: 'organizer-gone' } } as const;
  await expect(given.perform.notify(effect, given.delivery(state))).rejects.toBeInstanceOf(NotReached);
  await given.perform.notify(effect, given.delivery(state));
  const sizes = given.bodies().map((body) => (body as Part).value.recipients.length);
  expect(sizes).toEqual([50, 50, 50, 20]);
});

interface Part {
  readonly value: { readonly recipients: readonly string[] };
}
