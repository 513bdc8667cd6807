import { expect, test } from 'vitest';
import { findingsIn } from '../../bot/meeting/check-message.ts';
import { standard } from '../../src/routine/standard.ts';
import { after } from '../protocol/given.ts';
import { joins, starts } from '../protocol/told.ts';

const writer = { id: 'entra:ola', name: 'Ola Hansen' };
const chat = { tenant: 'invented', conversation: '19:meeting_invented@thread.v2' };

/** The kinds that are found in a message while somebody by this display name is there. */
function found(text: string, name: string): readonly string[] {
  const parent = { id: 'teams:29:parent', name, affiliation: 'anonymous' } as const;
  const state = after(standard, starts(), joins(parent, 1, 'members'));
  const message = { person: writer, written: { text, fileNames: [] } };
  const meeting = { id: 'occurrence', chat, state, routine: standard };
  return findingsIn(message, meeting, { secret: 'invented', learned: () => undefined }).map(({ category }) => category);
}

test('a child is not taken for somebody who is there because a parent’s display name names them', () => {
  const text = 'Jonas Dahl har fått diagnosen ADHD';
  const named = found(text, 'Jonas Dahl');
  expect(found(text, 'Mor til Jonas Dahl')).toEqual(found(text, 'Nils'));
  expect(found(text, 'Jonas Dahls pappa')).toEqual(found(text, 'Nils'));
  expect(named).not.toEqual(found(text, 'Nils'));
});
