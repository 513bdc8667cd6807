import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { answerIn } from '../../../src/protocol/know/refusal.ts';
import type { AskedAgain } from '../../../src/protocol/timer.ts';
import { recordOf } from '../../../src/view/record.ts';
import { standard } from '../../../src/routine/standard.ts';
import { kari, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  added,
  at,
  call,
  due,
  ends,
  joins,
  posted,
  press,
  refused,
  removed,
  scheduled,
  starts,
  watched,
} from '../told.ts';

const begun = [added(-1, kari), starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2)];
const unreached = (minutes: number, effect: AskedAgain) => refused(minutes, effect, { code: 'not-reached' });
const isDue = (minutes: number, effect: AskedAgain) => due(minutes, { kind: 'ask-again', effect });

/** How often something has been asked for after five minutes, by each of these: nobody is reached a moment after `failures`. */
function askedBy(
  minutes: readonly number[],
  effect: AskedAgain,
  failures: readonly number[],
  ...more: readonly MeetingEvent[]
): readonly number[] {
  const facts = [...begun, ...failures.map((minute, index) => unreached(minute + index * 0.001, effect)), ...more];
  const count = (until: number) => play(standard, until, ...facts).effects.filter(({ type }) => type === effect).length;
  const before = count(5.9);
  return minutes.map((minute) => count(minute) - before);
}

describe('where nobody was reached', () => {
  it.each(['watchChat', 'joinCall', 'readChat', 'learnMeeting', 'learnMembers', 'readGrants'] as const)(
    '%s is asked for again, more and more seldom, as long as the meeting runs',
    (effect) => {
      const minutes = [6.1, 15.9, 16.1, 35.9, 36.1, 75.9, 76.1, 135.9, 136.1, 195.9, 196.1];
      expect(askedBy(minutes, effect, [1, 6, 16, 36, 76, 136])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6]);
      for (const over of [press(kari, 20, { type: 'routineStopped' }), removed(20)]) {
        expect(askedBy([19, 100], effect, [1, 6, 16], over)).toEqual([2, 2]);
      }
    },
  );

  it('is heard of once by the organizer, and again only after it has been better', () => {
    const told = (...facts: readonly MeetingEvent[]) =>
      play(standard, 60, ...begun, ...facts).lines.filter(
        ([, type, , about]) => type === 'tell' && about === 'refused',
      );
    expect(told(unreached(1, 'watchChat'), unreached(6.1, 'watchChat'))).toHaveLength(1);
    const better = [watched(6.2, 's', 1), refused(8, 'renewChatWatch', { code: 'not-reached' })];
    expect(told(unreached(1, 'watchChat'), ...better, unreached(9, 'watchChat'))).toHaveLength(2);
  });

  it.each([
    ['watchChat', watched(2)],
    ['joinCall', call(2, 'joining')],
    ['readGrants', { type: 'grantsRead', id: 'g', at: at(2), permissions: [] }],
    ['showChecklist', posted(2)],
  ] as const)('nothing more is planned for %s once it was a success', (effect, success) => {
    const { state, effects } = given(standard, ...begun, unreached(1, effect)).when(success);
    expect(state.refused).toEqual({});
    expect(effects).toContainEqual({ type: 'stopTimer', timer: { kind: 'ask-again', effect } });
    expect(play(standard, 30, ...begun, unreached(1, effect), success).state.refused).toEqual({});
  });

  it('that an old call has ended is no success', () => {
    expect(after(standard, ...begun, unreached(1, 'joinCall'), call(2, 'ended')).refused).toHaveProperty('joinCall');
  });

  it('a watch that nobody renews is made anew', () => {
    const { effects } = given(standard, ...begun, watched(1)).when(
      refused(7, 'renewChatWatch', { code: 'not-reached' }),
    );
    expect(effects).toContainEqual({ type: 'watchChat' });
  });

  it('the record is sent though it was not reached in the first place', () => {
    const over = [...begun, ends(30), unreached(37, 'showRecord')];
    given(standard, ...over)
      .when(isDue(42, 'showRecord'))
      .then({ type: 'showRecord' });
    expect(given(standard, ...over, posted(41, 'record')).when(isDue(42, 'showRecord')).effects).toEqual([]);
  });

  it('a refusal for good is none of it', () => {
    expect(askedBy([100], 'watchChat', [], refused(1, 'watchChat'))).toEqual([0]);
    given(standard, ...begun, refused(1, 'watchChat'))
      .when(isDue(6, 'watchChat'))
      .nothing();
  });
});

describe('a refusal as release 0.1.0 told it', () => {
  it.each([
    ['403 BotNotInConversationRoster', { status: 403, code: 'BotNotInConversationRoster' }],
    ['403/7503', { status: 403, code: '7503' }],
    ['404', { status: 404 }],
    ['off', { code: 'off' }],
    ['not-reached', { code: 'not-reached' }],
    ['no answer', { code: 'no answer' }],
  ])('%s', (reason, answer) => {
    const event = { type: 'deliveryRefused', id: 'r', at: at(1), effect: 'tell', reason } as const;
    expect(answerIn(event)).toEqual(answer);
    const state = after(standard, ...begun, refused(1, 'watchChat', { reason }));
    expect(state.refused['watchChat']).toMatchObject(answer);
    expect(recordOf(state, standard, at(2)).refused['watchChat']).toBe(reason.replace('/', ' '));
  });
});
