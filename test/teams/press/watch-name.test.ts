import { expect, test } from 'vitest';
import { watchHash } from '../../../bot/meeting/watch.ts';
import { fixture } from '../fixture.ts';
import { occurrenceId } from '../given-meetings.ts';
import { givenPress, organizer } from './given-press.ts';

const hands = givenPress();

test('the bot keeps a watched name as hashes that hold for this meeting only', async () => {
  await hands.press({ type: 'watchName', name: 'Tiril Østby' }, { by: organizer });
  expect(hands.meetings.events()).toMatchObject([{ type: 'nameWatched' }]);
  expect(JSON.stringify(hands.meetings.facts)).not.toMatch(/tiril|østby/i);
  const { callbackSecret } = hands.given.parts.config;
  const here = watchHash(callbackSecret, occurrenceId)('name tiril');
  expect(hands.meetings.state.watched).toContain(here);
  expect(watchHash(callbackSecret, 'another')('name tiril')).not.toBe(here);
  expect(watchHash('another secret', occurrenceId)('name tiril')).not.toBe(here);
  await hands.given.teams.deliver({
    ...fixture('chat-message-rsc'),
    serviceUrl: hands.given.teams.addresses.serviceUrl,
    text: 'Vi må snakke om Tirils skolestart',
    attachments: [],
  });
  expect(hands.meetings.events()).toContainEqual(
    expect.objectContaining({ findings: [expect.objectContaining({ category: 'person-name' })] }),
  );
});
