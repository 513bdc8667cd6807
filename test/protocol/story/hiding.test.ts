import { describe, expect, it } from 'vitest';
import { standard } from '../../../src/routine/standard.ts';
import { kari, lise, nils, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { at, health, hidden, joins, message, nationalId, refused, scheduled, starts } from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];
const enforcing = { ...standard, demands: { ...standard.demands, 'chat-not-sensitive': 'enforce' } } as const;
const state = (...facts: Parameters<typeof after>[1][]) => after(standard, ...begun, ...facts).findings['message-1'];

describe('hiding sensitive messages, where the routine says so: the bot …', () => {
  const own = message(ola, 5, { findings: [nationalId] });

  it('hides a message of the own tenant and tells its writer so', () => {
    given(enforcing, ...begun)
      .when(own)
      .says(
        { type: 'hideMessage', message: 'message-1', writer: ola.id },
        {
          type: 'tell',
          to: ola.id,
          notice: { about: 'sensitive-yours', message: 'message-1', kinds: ['national-id'] },
        },
        {
          type: 'tell',
          to: kari.id,
          notice: { about: 'sensitive-organizer', message: 'message-1', kinds: ['national-id'] },
        },
        { type: 'announce', notice: { about: 'sensitive-reminder' } },
      );
  });

  it('cannot hide what somebody from outside wrote, and tells the organizer', () => {
    const { effects } = given(enforcing, ...begun).when(message(lise, 5, { findings: [nationalId] }));
    expect(effects.some(({ type }) => type === 'hideMessage')).toBe(false);
    expect(effects).toContainEqual({
      type: 'tell',
      to: kari.id,
      matter: 'not-hidden message-1',
      notice: { about: 'not-hidden', message: 'message-1', why: 'outside-writer' },
    });
  });

  it('hides nothing that only gives a warning', () => {
    const { effects } = given(enforcing, ...begun).when(message(ola, 5, { findings: [health] }));
    expect(effects.some(({ type }) => type === 'hideMessage')).toBe(false);
  });

  it('tells the organizer once that hiding is not permitted, and claims it no more', () => {
    const forbidden = (minutes: number) => refused(minutes, 'hideMessage');
    given(enforcing, ...begun, own)
      .when(forbidden(5.1))
      .says({
        type: 'tell',
        to: kari.id,
        notice: { about: 'not-hidden', message: 'message-1', why: 'no-permission' },
      });
    const second = message(nils, 7, { message: 'message-2', findings: [nationalId] });
    const third = message(ola, 8, { message: 'message-3', findings: [nationalId] });
    const { effects } = given(enforcing, ...begun, own, forbidden(5.1), second).when(third);
    expect(effects).toContainEqual({
      type: 'tell',
      to: ola.id,
      matter: 'finding message-3',
      notice: { about: 'sensitive-yours', message: 'message-3', kinds: ['national-id'] },
    });
    given(enforcing, ...begun, own, forbidden(5.1), third)
      .when(forbidden(8.1))
      .says();
  });

  it('notes when it was hidden', () => {
    expect(state(own, hidden(5.2, 'message-1'))?.hiddenAt).toBe(at(5.2));
  });
});
