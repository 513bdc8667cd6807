import { expect, test } from 'vitest';
import { sheddable } from '../../../bot/teams/read/sheddable.ts';
import { fixture } from '../fixture.ts';

test.each([
  ['card-refresh-invoke', 'refresh'],
  ['card-execute-invoke', undefined],
  ['card-execute-invoke-anonymous', undefined],
  ['chat-message-rsc', 'activity'],
  ['participant-join', 'activity'],
  ['meeting-start', 'activity'],
  ['installation-update-add', 'activity'],
])('of %s, %s may be left undone', (name, what) => {
  expect(sheddable(fixture(name))).toBe(what);
});

test('a press of an older client is never left undone, and of what is none anything is', () => {
  const press = { ...fixture('chat-message-rsc'), text: undefined, value: { v: 1 } };
  expect(sheddable(press)).toBeUndefined();
  expect(sheddable({ ...press, text: '' })).toBeUndefined();
  expect(sheddable({ ...press, text: 'Hei' })).toBe('activity');
  for (const body of [undefined, null, [], 'x', { type: { toString: 1 } }]) expect(sheddable(body)).toBe('activity');
  expect(sheddable({ type: 'invoke' })).toBeUndefined();
});
