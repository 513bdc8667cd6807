import { describe, expect, it } from 'vitest';
import { standard } from '../../../src/routine/standard.ts';
import { recordOf } from '../../../src/view/record.ts';
import { kari, lise, nils, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { at, ends, joins, press, scheduled, starts } from '../told.ts';

const begun = [
  starts(),
  scheduled(0.01),
  joins(kari, 0.1),
  joins(ola, 0.2),
  joins(nils, 0.3, 'members'),
  joins(lise, 1),
];
const asked = press(nils, 2, { type: 'staffIdAsked', of: ola.id });

describe('staff who are asked to show ID: the bot …', () => {
  it('tells the one who is asked, and the organizer', () => {
    given(standard, ...begun)
      .when(asked)
      .says(
        { type: 'tell', to: ola.id, notice: { about: 'staff-id-asked', by: nils.id } },
        { type: 'tell', to: kari.id, notice: { about: 'staff-id-asked-organizer', by: nils.id, of: ola.id } },
      );
  });

  it('tells all staff who are there when nobody is named, the organizer first', () => {
    given(standard, ...begun)
      .when(press(nils, 2, { type: 'staffIdAsked' }))
      .says(
        { type: 'tell', to: kari.id, notice: { about: 'staff-id-asked', by: nils.id } },
        { type: 'tell', to: ola.id, notice: { about: 'staff-id-asked', by: nils.id } },
      );
  });

  it('tells nobody twice when the button is pressed again', () => {
    given(standard, ...begun, asked)
      .when(press(nils, 3, { type: 'staffIdAsked', of: ola.id }))
      .nothing();
  });

  it('hears the wish also while the routine is paused', () => {
    const { effects } = given(standard, ...begun, press(kari, 1.5, { type: 'routinePaused' })).when(asked);
    expect(effects).toContainEqual({
      type: 'tell',
      to: ola.id,
      matter: expect.any(String) as string,
      notice: { about: 'staff-id-asked', by: nils.id },
    });
  });

  it.each([
    ['the asker', nils],
    ['the organizer', kari],
  ])('lets %s say that it was shown', (_, by) => {
    const shown = press(by, 3, { type: 'staffIdAnswered', asker: nils.id, outcome: 'shown' });
    expect(after(standard, ...begun, asked, shown).staffIdRequests).toEqual([
      { by: nils.id, of: ola.id, at: at(2), closed: { at: at(3), by: by.id, outcome: 'shown' } },
    ]);
  });

  it.each([
    ['the one who was asked', ola],
    ['another guest', lise],
  ])('does not let %s say so', (_, by) => {
    given(standard, ...begun, asked)
      .when(press(by, 3, { type: 'staffIdAnswered', asker: nils.id, outcome: 'shown' }))
      .then({ type: 'refuse', why: 'not-yours' });
  });

  it.each([
    ['was shown', ['shown'], 'confirmed-by-person'],
    ['was asked for and not wanted after all', ['withdrawn'], 'informed'],
    ['was wanted twice, and shown once', ['withdrawn', 'shown'], 'confirmed-by-person'],
  ] as const)('says in the record that ID %s', (_, outcomes, evidence) => {
    const wishes = outcomes.flatMap((outcome, index) => [
      press(nils, 2 + index, { type: 'staffIdAsked' }),
      press(nils, 2.5 + index, { type: 'staffIdAnswered', asker: nils.id, outcome }),
    ]);
    const state = after(standard, ...begun, ...wishes, ends(60));
    const { demands } = recordOf(state, standard, at(60));
    expect(demands).toContainEqual({ demand: 'staff-show-id', mode: 'remind', evidence });
  });

  it('lets nobody ask a guest, or themselves, to show ID as staff', () => {
    given(standard, ...begun)
      .when(press(nils, 2, { type: 'staffIdAsked', of: lise.id }))
      .then({ type: 'refuse', why: 'not-possible' });
    given(standard, ...begun)
      .when(press(ola, 2, { type: 'staffIdAsked', of: ola.id }))
      .then({ type: 'refuse', why: 'not-possible' });
  });

  it('tells of a wish that is told late, and not once more of the one that is known', () => {
    given(standard, ...begun, asked)
      .when(press(lise, 1.5, { type: 'staffIdAsked', of: kari.id }))
      .says({ type: 'tell', to: kari.id, notice: { about: 'staff-id-asked', by: lise.id } });
  });
});
