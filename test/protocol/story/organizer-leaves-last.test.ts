import { describe, expect, it } from 'vitest';
import { absencesOf } from '../../../src/protocol/know/leading.ts';
import { standard } from '../../../src/routine/standard.ts';
import { eva, kari, lise, nils, ola } from '../../people.ts';
import { after } from '../given.ts';
import { play, type Line } from '../play.ts';
import { at, ends, joins, leaves, press, scheduled, starts } from '../told.ts';

const begun = [
  starts(),
  scheduled(0.01),
  joins(kari, 0.1),
  joins(ola, 0.2),
  joins(lise, 0.3),
  press(kari, 0.5, { type: 'identityAnswered', participant: lise.id, answer: 'known' }),
];
const gone = (time: string): readonly Line[] => [
  [time, 'callBack', kari.id, 'organizer-come-back'],
  [time, 'announce', 'organizer-gone'],
  [time, 'notify', 'organizer-gone'],
];

describe('the organizer leaves last: the bot …', () => {
  it('reminds the organizer five minutes before the scheduled end', () => {
    expect(play(standard, 59, ...begun).lines).toEqual([['55:00', 'tell', kari.id, 'end-soon']]);
  });

  it('does so after the pause when that is in one, and only once', () => {
    const paused = [press(kari, 50, { type: 'routinePaused' }), press(kari, 57, { type: 'routineResumed' })];
    const again = [press(kari, 58, { type: 'routinePaused' }), press(kari, 58.5, { type: 'routineResumed' })];
    expect(play(standard, 59, ...begun, ...paused, ...again).lines).toEqual([['57:00', 'tell', kari.id, 'end-soon']]);
  });

  it('does not remind of an end that has passed when it learns of it', () => {
    const { lines } = play(standard, 80, starts(), joins(kari, 0.1), joins(ola, 0.2), scheduled(70));
    expect(lines).toEqual([]);
  });

  it('reminds the organizer when the first of the others leaves within ten minutes of the end', () => {
    const anna = { ...lise, id: 'entra:anna' };
    const known = press(kari, 1.1, { type: 'identityAnswered', participant: anna.id, answer: 'known' });
    const { lines } = play(standard, 54, ...begun, joins(anna, 1), known, leaves(ola, 51), leaves(lise, 52));
    expect(lines).toEqual([['51:15', 'tell', kari.id, 'others-leaving']]);
  });

  it('says nothing of one who leaves early, but does when half have left', () => {
    const anna = { ...ola, id: 'entra:anna' };
    const { lines } = play(standard, 40, ...begun, joins(anna, 1), leaves(ola, 10), leaves(anna, 30));
    expect(lines).toEqual([['30:15', 'tell', kari.id, 'others-leaving']]);
  });

  it('does not say so each time a line breaks', () => {
    const alone = begun.slice(0, 4);
    const breaks = [leaves(ola, 10), joins(ola, 10.5), leaves(ola, 12), joins(ola, 12.2), leaves(ola, 30)];
    expect(play(standard, 40, ...alone, ...breaks).lines).toEqual([
      ['10:15', 'tell', kari.id, 'others-leaving'],
      ['30:15', 'tell', kari.id, 'others-leaving'],
    ]);
  });

  it('calls the organizer back at once when others remain, tells the meeting, and does both again after two minutes', () => {
    const { lines } = play(standard, 40, ...begun, leaves(kari, 20));
    expect(lines).toEqual([...gone('20:15'), ...gone('22:15')]);
  });

  it('stops calling when the organizer is back, and writes down what happened', () => {
    const { lines, state } = play(standard, 40, ...begun, leaves(kari, 20), joins(kari, 21));
    expect(lines).toEqual(gone('20:15'));
    expect(absencesOf(state)).toEqual([{ from: at(20), remaining: 2, told: 1, to: at(21), endedBy: 'back' }]);
  });

  it('does not take the end of the meeting for all for leaving first', () => {
    const { lines, state } = play(standard, 40, ...begun, leaves(kari, 20), leaves(ola, 20.02), ends(20.04));
    expect(lines.some(([, type]) => type === 'callBack')).toBe(false);
    expect(absencesOf(state)).toEqual([{ from: at(20), remaining: 2, told: 0, to: at(20.04), endedBy: 'ended' }]);
  });

  it('calls nobody back when the others leave within the same moment', () => {
    const { lines, state } = play(standard, 40, ...begun, leaves(kari, 20), leaves(ola, 20.02), leaves(lise, 20.04));
    expect(lines.some(([, type]) => type === 'callBack')).toBe(false);
    expect(absencesOf(state)[0]?.endedBy).toBe('others-left');
  });

  it('is content as long as a co-organizer remains', () => {
    const { lines, state } = play(standard, 40, ...begun, joins(eva, 1), leaves(kari, 20));
    expect(lines.some(([, type]) => type === 'callBack')).toBe(false);
    expect(absencesOf(state)).toEqual([]);
  });

  it('says nothing of an organizer who has not come yet', () => {
    const { state } = play(standard, 2, starts(), scheduled(0.01), joins(ola, 0.2), joins(nils, 0.3, 'members'));
    expect(absencesOf(state)).toEqual([]);
  });

  it('calls it no absence when another turns out to be the organizer than who brought the app', () => {
    const brought = { type: 'appAdded', id: 'added', at: at(-10), by: ola } as const;
    expect(absencesOf(after(standard, brought, starts(), joins(ola, 0.1), joins(lise, 0.2), scheduled(5)))).toEqual([]);
  });

  it('waits with calling back until a pause is over', () => {
    const paused = [press(kari, 10, { type: 'routinePaused' }), press(kari, 30, { type: 'routineResumed' })];
    expect(play(standard, 31, ...begun, ...paused, leaves(kari, 20)).lines).toEqual(gone('30:15'));
  });
});
