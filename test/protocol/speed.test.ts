import { expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Person } from '../../src/protocol/person.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import { step } from '../../src/protocol/step.ts';
import { standard } from '../../src/routine/standard.ts';
import { kari } from '../people.ts';
import { call, device, joins, message, press, roster, scheduled, starts } from './told.ts';

const crowd = (size: number) =>
  Array.from({ length: size }, (_, index): Person => {
    const number = String(index).padStart(4, '0');
    return { id: `entra:person-${number}`, name: `Person ${number}`, address: `29:${number}`, affiliation: 'other' };
  });

function meetingOf(people: readonly Person[]): MeetingState {
  const facts = [starts(), scheduled(0.01), joins(kari, 0.1), call(0.2, 'joined')];
  return [
    ...facts,
    roster(
      1,
      [kari, ...people].map((one) => device(one)),
    ),
  ].reduce((state, fact) => step(state, fact, standard).state, initialState);
}

/** The shortest of several runs, in milliseconds: what the work itself takes. */
function shortest(work: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}

function costOf(size: number, fact: (people: readonly Person[]) => MeetingEvent): number {
  const people = crowd(size);
  const state = meetingOf(people);
  const event = fact(people);
  return shortest(() => step(state, event, standard));
}

const [someone = kari] = crowd(1);

it.each<[string, (people: readonly Person[]) => MeetingEvent]>([
  ['somebody joins', () => joins({ ...someone, id: 'entra:late' }, 2)],
  ['somebody writes', () => message(someone, 2)],
  ['a camera goes off', () => roster(2, [device(someone, { camera: 'off' })], { complete: false })],
  [
    'the organizer answers',
    () => press(kari, 2, { type: 'identityAnswered', participant: someone.id, answer: 'seen' }),
  ],
  [
    'the whole roster is read',
    (people) =>
      roster(
        2,
        [kari, ...people].map((one) => device(one)),
      ),
  ],
  [
    'all come at once',
    (people) =>
      roster(
        2,
        people.map((one) => device({ ...one, id: `${one.id}-too` })),
      ),
  ],
  ['all leave at once', () => roster(2, [device(kari)])],
])('the bot takes no more than its share of time for 500 people when %s', (_, fact) => {
  const [few, many] = [costOf(50, fact), costOf(500, fact)];
  // Ten times as many people; quadratic work would take a hundred times as long.
  expect(many).toBeLessThan(Math.max(few, 0.05) * 35);
  expect(many).toBeLessThan(60);
});
