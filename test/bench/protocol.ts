/**
 * What one fact costs the protocol in a meeting of 50 and of 500 people: `npm run bench:protocol`. Ten times as many people
 * should take about ten times as long; quadratic work would take a hundred times.
 */
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { protocol, take, type History } from '../../src/protocol/history.ts';
import type { Person } from '../../src/protocol/person.ts';
import { initialState } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import { kari } from '../people.ts';
import { call, device, joins, message, press, roster, scheduled, starts } from '../protocol/told.ts';

const sizes = [50, 500];

const facts: readonly (readonly [string, (people: readonly Person[]) => MeetingEvent])[] = [
  ['somebody joins', () => joins({ ...personOf(0), id: 'entra:late' }, 2)],
  ['somebody writes', () => message(personOf(0), 2)],
  ['a camera goes off', () => roster(2, [device(personOf(0), { camera: 'off' })], { complete: false })],
  [
    'the organizer answers',
    () => press(kari, 2, { type: 'identityAnswered', participant: personOf(0).id, answer: 'seen' }),
  ],
  ['the roster is read whole', (people) => roster(2, devices([kari, ...people]))],
  ['all come at once', (people) => roster(2, devices(people.map((one) => ({ ...one, id: `${one.id}-too` }))))],
  ['all leave at once', () => roster(2, [device(kari)])],
];

for (const [what, fact] of facts) {
  const costs = sizes.map((size) => shortest(size, fact));
  const shown = costs.map((cost, index) => `${sizes[index]} people ${cost.toFixed(3)} ms`);
  console.log(`${what}: ${shown.join(', ')}, ratio ${((costs[1] ?? 0) / (costs[0] ?? 1)).toFixed(1)}`);
}

/** The shortest of several runs, in milliseconds: what the work itself takes. */
function shortest(size: number, fact: (people: readonly Person[]) => MeetingEvent): number {
  const people = Array.from({ length: size }, (_, index) => personOf(index));
  const opening = [
    starts(),
    scheduled(0.01),
    joins(kari, 0.1),
    call(0.2, 'joined'),
    roster(1, devices([kari, ...people])),
  ];
  const history = opening.reduce(tell, { base: initialState, facts: [] });
  const event = fact(people);
  const times = Array.from({ length: 40 }, () => {
    const from = performance.now();
    tell(history, event);
    return performance.now() - from;
  });
  return Math.min(...times);
}

function tell(history: History, event: MeetingEvent): History {
  const taken = take(history, event, { ...protocol, routine: standard });
  return typeof taken === 'string' ? history : taken.history;
}

function personOf(index: number): Person {
  const number = String(index).padStart(4, '0');
  return { id: `entra:person-${number}`, name: `Person ${number}`, address: `29:${number}`, affiliation: 'other' };
}

function devices(people: readonly Person[]) {
  return people.map((one) => device(one));
}
