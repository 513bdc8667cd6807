import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent, PressEvent } from '../../src/protocol/event.ts';
import { historyOf, protocol, stateOf, take, type History } from '../../src/protocol/history.ts';
import { permissions } from '../../src/protocol/people/permission.ts';
import { personOf } from '../../src/protocol/people/presence.ts';
import { leads } from '../../src/protocol/people/role.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import { fold, step } from '../../src/protocol/step.ts';
import { standard } from '../../src/routine/standard.ts';
import { livelyFacts } from './any-facts.ts';
import { tell } from './given.ts';

interface Told {
  readonly state: MeetingState;
  /** The facts that were kept, as the log has them. */
  readonly log: readonly MeetingEvent[];
}

/** Tells facts one by one, as the service does. */
function tellAll(facts: readonly MeetingEvent[]): Told {
  let history: History = { base: initialState, facts: [] };
  const log: MeetingEvent[] = [];
  for (const fact of facts) {
    const told = tell(history, fact, standard);
    history = told.history;
    if (told.keep) log.push(fact);
  }
  return { state: stateOf(history), log };
}

/** The same facts in another order, some of them told twice. */
const shuffled = livelyFacts(24).chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    order: fc.shuffledSubarray([...facts], { minLength: facts.length }),
    twice: fc.subarray([...facts]),
  }),
);

describe('whatever happens in a meeting, the bot …', () => {
  it('comes to the same record in whatever order it is told, and how often', () => {
    fc.assert(
      fc.property(shuffled, ({ facts, order, twice }) => {
        const inOrder = tellAll(facts);
        expect(tellAll([...order, ...twice]).state).toEqual(inOrder.state);
        expect(inOrder.state).toEqual(fold(facts));
      }),
      { numRuns: 400 },
    );
  });

  it('can tell everything it knows from its log alone', () => {
    fc.assert(
      fc.property(shuffled, ({ order }) => {
        const { state, log } = tellAll(order);
        expect(fold(log)).toEqual(state);
        expect(stateOf(historyOf(log, protocol))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing about a fact that is told a second time', () => {
    fc.assert(
      fc.property(shuffled, ({ order, twice }) => {
        let history = order.reduce<History>((sum, fact) => tell(sum, fact, standard).history, {
          base: initialState,
          facts: [],
        });
        for (const fact of twice) {
          const taken = take(history, fact, { ...protocol, routine: standard });
          if (taken === 'known') continue;
          if (taken === 'too-old') throw new Error('nothing is too old in so short a meeting');
          expect(taken).toMatchObject({ changed: false, keep: false });
          // A press that is refused and not even kept is refused again.
          expect(taken.effects.filter(({ type }) => type !== 'refuse')).toEqual([]);
          ({ history } = taken);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never breaks, whatever it is told', () => {
    const oddId = fc.constantFrom('', 'constructor', '__proto__', 'toString', 'entra:nobody', 'call:nobody');
    const odd = fc.tuple(livelyFacts(30), fc.array(fc.tuple(fc.nat(30), oddId))).map(([facts, marks]) => {
      const odds = new Map(marks);
      return facts.map((fact, index) => strange(fact, odds.get(index)));
    });
    fc.assert(
      fc.property(odd, (facts) => {
        const { state } = tellAll(facts);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('lets nobody but those who lead answer for another person or steer the routine', () => {
    fc.assert(
      fc.property(livelyFacts(30), (facts) => {
        let before: MeetingState = initialState;
        for (const fact of facts) {
          const { state: after, effects } = step(before, fact, standard);
          if (isPress(fact) && !leads(before, fact.by.id)) {
            expect(answersOfOthers(after, before, fact.by.id)).toEqual(answersOfOthers(before, before, fact.by.id));
            expect(steering(after)).toEqual(steering(before));
            if (permissions[fact.type].who === 'leaders') expect(effects.map(({ type }) => type)).toContain('refuse');
          }
          before = after;
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The fact with an id in it that nobody has. */
function strange(fact: MeetingEvent, id: string | undefined): MeetingEvent {
  if (id === undefined) return fact;
  if ('participant' in fact && fact.participant !== undefined) return { ...fact, participant: id };
  if (fact.type === 'staffIdAsked') return { ...fact, of: id };
  if (fact.type === 'staffIdAnswered') return { ...fact, asker: id };
  if (fact.type === 'findingDismissed') return { ...fact, message: id };
  return fact;
}

function isPress(fact: MeetingEvent): fact is PressEvent {
  return fact.type in permissions;
}

/** All that was answered about people other than this one, of those who were known before. */
function answersOfOthers(state: MeetingState, before: MeetingState, id: string): unknown {
  const self = personOf(before, id);
  const others = Object.keys(before.participants).filter((one) => one !== self && personOf(state, one) === one);
  return others.map((one) => {
    const { identity, introduced, screened, cameraConfirmed, cameraExempt, cameraHelpAskedAt, declaredRole } =
      state.participants[one] ?? {};
    const requests = state.staffIdRequests.filter(({ by }) => by === one);
    const answers = { identity, introduced, screened, cameraConfirmed, cameraExempt, cameraHelpAskedAt, declaredRole };
    return { one, ...answers, requests };
  });
}

/** What only those who lead may change. */
function steering(state: MeetingState): unknown {
  const { phase, stoppedAt, deletionAskedAt, pauses, preparation, watched, findings } = state;
  return { phase, stoppedAt, deletionAskedAt, pauses, preparation, watched, findings };
}
