import { expect, test } from 'vitest';
import { buttonData } from '../../../src/view/action.ts';
import { readActivity } from '../../../bot/teams/read/activity.ts';
import { isSubmit, readPress, toPressEvent } from '../../../bot/teams/read/press.ts';
import { fixture } from '../fixture.ts';
import { caller, home } from './given-told.ts';

const kari = 'entra:44444444-4444-4444-8444-444444444444';
const guest = 'teams:29:1anonymous-SAMPLE';

function pressed(data: object, from = 'card-execute-invoke') {
  const activity = readActivity({ ...fixture(from), value: { action: { type: 'Action.Execute', data } } });
  if (activity === undefined) throw new Error('no activity');
  const press = readPress(activity);
  const watch = (name: string) => [`hash of ${name.length} letters`];
  return press && toPressEvent(activity, press.action, { now: 0, home, caller, watch });
}

test('believes Teams about who pressed, never the card', () => {
  const forged = {
    ...buttonData('m-1', { type: 'cameraHelpAsked' }),
    by: { id: 'entra:organizer' },
    id: 'forged',
    at: 1,
  };
  expect(pressed(forged)).toMatchObject({
    type: 'cameraHelpAsked',
    by: { id: kari },
    at: Date.parse('2026-11-23T08:05:01Z'),
  });
  expect(pressed(forged)?.id).not.toBe('forged');
});

test('lets an anonymous participant answer for themselves', () => {
  const event = pressed(
    buttonData('m-1', { type: 'screenedConfirmed', participant: 'self' }),
    'card-execute-invoke-anonymous',
  );
  expect(event).toMatchObject({
    participant: guest,
    by: { id: guest, address: '29:1anonymous-SAMPLE' },
  });
  expect(event).not.toHaveProperty('by.affiliation');
});

test('carries a watched name as hashes only', () => {
  const event = pressed(buttonData('m-1', { type: 'watchName', name: 'Nils' }));
  expect(event).toMatchObject({ type: 'nameWatched', forms: ['hash of 4 letters'] });
  expect(JSON.stringify(event)).not.toContain('Nils"');
});

test('changes nothing when a client asks for its view', () => {
  expect(pressed(buttonData('m-1', { type: 'refresh' }))).toBeUndefined();
});

test('does not understand buttons that are not its own', () => {
  for (const name of ['card-execute-invoke', 'card-refresh-invoke', 'card-submit-message']) {
    const activity = readActivity(fixture(name));
    expect(activity && readPress(activity)).toBeUndefined();
  }
});

test('understands the fallback of older clients', () => {
  const activity = readActivity({
    ...fixture('card-submit-message'),
    value: buttonData('m-1', { type: 'cameraHelpAsked' }),
  });
  expect(activity && isSubmit(activity)).toBe(true);
  expect(activity && readPress(activity)).toEqual({ claimed: 'm-1', action: { type: 'cameraHelpAsked' } });
});
