import { describe, expect, it } from 'vitest';
import { demandTable } from '../../../src/protocol/demand/table.ts';
import { standard } from '../../../src/routine/standard.ts';
import { amina, eva, kari, lise, nils, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import { at, joins, leaves, press, scheduled, starts } from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2)];
const reminders = (minutes: number, ...facts: Parameters<typeof after>[1][]) =>
  play(standard, minutes, ...begun, ...facts).lines.filter(([, , , about]) => about === 'guests-not-identified');

describe('people from outside: the bot …', () => {
  it('reminds the organizer after 3 minutes of a guest nobody has identified, and then every 10', () => {
    expect(reminders(25, joins(nils, 1, 'members'))).toEqual([
      ['4:00', 'tell', kari.id, 'guests-not-identified'],
      ['14:00', 'tell', kari.id, 'guests-not-identified'],
      ['24:00', 'tell', kari.id, 'guests-not-identified'],
    ]);
  });

  it('reminds once of several who came one after the other, and names them all', () => {
    const { lines, effects } = play(standard, 10, ...begun, joins(nils, 1, 'members'), joins(lise, 2));
    expect(lines.filter(([, , , about]) => about === 'guests-not-identified')).toHaveLength(1);
    expect(effects).toContainEqual({
      type: 'tell',
      to: kari.id,
      matter: 'identity',
      notice: { about: 'guests-not-identified', participants: [nils.id, lise.id] },
    });
  });

  it('reminds again of somebody who comes late', () => {
    const late = [
      joins(nils, 1, 'members'),
      press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'seen' }),
      joins(lise, 30),
    ];
    expect(reminders(40, ...late)).toEqual([['33:00', 'tell', kari.id, 'guests-not-identified']]);
  });

  it.each(['known', 'seen', 'failed'] as const)('reminds no more when the organizer has answered "%s"', (answer) => {
    const answered = press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer });
    expect(reminders(40, joins(nils, 1, 'members'), answered)).toEqual([]);
  });

  it('reminds nobody of a guest who has left', () => {
    expect(reminders(40, joins(nils, 1, 'members'), leaves(nils, 3, 'members'))).toEqual([]);
  });

  it('is silent in a pause, and waits 3 minutes after it', () => {
    const paused = [press(kari, 2, { type: 'routinePaused' }), press(kari, 20, { type: 'routineResumed' })];
    expect(reminders(25, joins(nils, 1, 'members'), ...paused)).toEqual([
      ['23:00', 'tell', kari.id, 'guests-not-identified'],
    ]);
  });

  it('asks nobody of the municipality to prove who they are', () => {
    expect(reminders(40)).toEqual([]);
  });

  it('tells the co-organizer who is there when the organizer is not', () => {
    const { lines } = play(standard, 5, starts(), scheduled(0.01), joins(eva, 0.1), joins(nils, 1, 'members'));
    expect(lines).toEqual([['4:00', 'tell', eva.id, 'guests-not-identified']]);
  });

  it('writes down who identified whom, how and when, and lets the organizer correct it', () => {
    const seen = press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'failed' });
    const corrected = press(kari, 3, { type: 'identityAnswered', participant: nils.id, answer: 'seen' });
    const state = after(standard, ...begun, joins(nils, 1, 'members'), seen, corrected);
    expect(state.participants[nils.id]?.identity).toEqual({ answer: 'seen', at: at(3), by: kari.id });
  });

  it('calls it not kept when somebody could not be identified', () => {
    const failed = press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'failed' });
    const state = after(standard, ...begun, joins(nils, 1, 'members'), failed);
    const participant = state.participants[nils.id];
    expect(
      participant && demandTable['guest-shows-id'].standing({ state, routine: standard, now: at(60) }, participant).is,
    ).toBe('not-kept');
  });

  it('keeps somebody from outside outside though a signal that knows less calls them a colleague', () => {
    const asColleague = { ...lise, affiliation: 'own' } as const;
    expect(after(standard, ...begun, joins(lise, 1), joins(asColleague, 2)).participants[lise.id]?.affiliation).toBe(
      'other',
    );
  });

  it('starts anew with somebody without account who comes back: nothing but a name says it is the same person', () => {
    const again = { ...nils, id: 'teams:29:nils-again', address: '29:nils-again' };
    const state = after(
      standard,
      ...begun,
      joins(nils, 1, 'members'),
      press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'seen' }),
      leaves(nils, 5, 'members'),
      joins(again, 6, 'members'),
    );
    expect(state.participants[again.id]?.identity).toBeUndefined();
  });

  it('does not answer for amina when the organizer answers for nils', () => {
    given(standard, ...begun, joins(nils, 1, 'members'), joins(amina, 1, 'members'))
      .when(press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'seen' }))
      .then({ type: 'showChecklist' });
  });
});
