import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent, PressEvent } from '../../src/protocol/event.ts';
import { caughtUp, historyOf, inOrder, protocol, stateOf, take, type History } from '../../src/protocol/history.ts';
import { permissions } from '../../src/protocol/know/permission.ts';
import { personOf } from '../../src/protocol/know/people.ts';
import { leads } from '../../src/protocol/know/role.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import { fold } from './fold.ts';
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
    if (told.keep) log.push(told.kept);
  }
  return { state: stateOf(history), log };
}

/** The same facts in another order, some of them told twice. */
const shuffled = livelyFacts(24)
  .chain(([members, ...facts]) =>
    fc.record({
      members: fc.constant(members),
      order: fc.shuffledSubarray([...facts], { minLength: facts.length }),
      twice: fc.subarray([...facts]),
    }),
  )
  .map(({ members, order, twice }) => {
    const told = possible(members === undefined ? order : [members, ...order]);
    return { facts: told.toSorted(inOrder), order: told, twice: twice.filter((fact) => told.includes(fact)) };
  });

/** Nobody can say of a finding that it is nothing before the bot has told of it. */
function possible(order: readonly MeetingEvent[]): readonly MeetingEvent[] {
  const checked = (fact: MeetingEvent, message: string) => fact.type === 'messageChecked' && fact.message === message;
  return order.filter(
    (fact, index) =>
      fact.type !== 'findingDismissed' || order.slice(0, index).some((before) => checked(before, fact.message)),
  );
}

describe('whatever happens in a meeting, the bot …', () => {
  it('comes to the same record in whatever order it is told, and how often', () => {
    fc.assert(
      fc.property(shuffled, ({ facts, order, twice }) => {
        const expected = tellAll(facts);
        expect(tellAll([...order, ...twice]).state).toEqual(expected.state);
        expect(expected.state).toEqual(fold(facts));
      }),
      { numRuns: 400, seed: 2026 },
    );
  });

  it('can tell everything it knows from its log alone', () => {
    fc.assert(
      fc.property(shuffled, ({ order }) => {
        const { state, log } = tellAll(order);
        expect(fold(log)).toEqual(state);
        expect(stateOf(historyOf(log, protocol))).toEqual(state);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('comes to the same where another took some of the facts in', () => {
    fc.assert(
      fc.property(shuffled, fc.infiniteStream(fc.nat(2)), ({ order }, turns) => {
        let history: History = { base: initialState, facts: [] };
        let log: readonly MeetingEvent[] = [];
        let missed: readonly MeetingEvent[] = [];
        for (const fact of order) {
          const isOurs = turns.next().value === 0;
          const all = historyOf(log, protocol);
          if (isOurs) {
            const caught = caughtUp(history, missed, protocol);
            if (caught === 'too-old') throw new Error('nothing is too old in so short a meeting');
            expect(stateOf(caught)).toEqual(stateOf(all));
            history = caught;
            missed = [];
          }
          const told = tell(isOurs ? history : all, fact, standard);
          if (isOurs) ({ history } = told);
          if (!told.keep) continue;
          log = [...log, told.kept];
          if (!isOurs) missed = [...missed, told.kept];
        }
      }),
      { numRuns: 200, seed: 2026 },
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
      { numRuns: 200, seed: 2026 },
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
      { numRuns: 300, seed: 2026 },
    );
  });

  it('lets nobody but those who lead answer for another person or steer the routine', () => {
    fc.assert(
      fc.property(livelyFacts(30), (facts) => {
        let history: History = { base: initialState, facts: [] };
        for (const fact of facts) {
          const before = stateOf(history);
          const told = tell(history, fact, standard);
          const after = stateOf(told.history);
          const { effects } = told;
          if (isPress(fact) && !leads(before, fact.by.id)) {
            expect(answersOfOthers(after, before, fact.by.id)).toEqual(answersOfOthers(before, before, fact.by.id));
            expect(steering(after)).toEqual(steering(before));
            if (permissions[fact.type].who === 'leaders') expect(effects.map(({ type }) => type)).toContain('refuse');
          }
          history = told.history;
        }
      }),
      { numRuns: 500, seed: 2026 },
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
