import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent, PressEvent } from '../../src/protocol/event.ts';
import { caughtUp, historySince, inOrder, protocol, stateOf, take, type History } from '../../src/protocol/history.ts';
import { isPress } from '../../src/protocol/know/press.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import { kari, lise, nils, ola } from '../people.ts';
import { livelyFacts } from './any-facts.ts';
import { fold } from './fold.ts';
import { after, given, tell } from './given.ts';
import { ends, health, joins, message, press, scheduled, starts } from './told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(lise, 0.2), joins(ola, 0.3)];

/** Somebody takes a press back. */
function undoes(one: PressEvent, minutes: number, by = one.by): PressEvent {
  return press(by, minutes, { type: 'undone', press: one.id });
}

/** What stays of a press that changed nothing: that somebody was there. */
function signOf({ id, at, by, type }: PressEvent): MeetingEvent {
  return { type: 'pressRefused', id, at, by, press: type, why: 'not-possible' };
}

/** Facts of a meeting, and for some of its presses that they are taken back: by who pressed, or by somebody else. */
const withUndoing = livelyFacts(24)
  .chain((facts) => {
    const pressed = facts.filter(isPress);
    return fc.record({
      facts: fc.constant(facts),
      undone: fc.uniqueArray(fc.record({ index: fc.nat(Math.max(0, pressed.length - 1)), later: fc.nat(600) }), {
        maxLength: 4,
        selector: ({ index }) => index,
      }),
      byAnother: fc.nat(9),
    });
  })
  .map(({ facts, undone, byAnother }) => {
    const pressed = facts.filter(isPress);
    const undoings = undone.flatMap(({ index, later }, turn): PressEvent[] => {
      const one = pressed[index];
      if (one === undefined) return [];
      const by = turn === 0 && byAnother === 0 ? lise : one.by;
      return [{ type: 'undone', id: `undo ${turn}`, at: one.at + 1 + later * 1000, by, press: one.id }];
    });
    return { facts, undoings };
  });

/** As the service tells them: nobody takes back what the service has not heard of. */
function inSomeOrder(facts: readonly MeetingEvent[]): fc.Arbitrary<readonly MeetingEvent[]> {
  return fc.shuffledSubarray([...facts], { minLength: facts.length }).map((order) => {
    const undoings = order.filter((fact) => fact.type === 'undone');
    const others = order.filter((fact) => fact.type !== 'undone');
    return undoings.reduce<readonly MeetingEvent[]>((so, one) => {
      const heard = so.findIndex(({ id }) => id === one.press) + 1;
      const at = Math.max(heard, order.indexOf(one));
      return [...so.slice(0, at), one, ...so.slice(at)];
    }, others);
  });
}

function told(facts: readonly MeetingEvent[]): { readonly state: MeetingState; readonly log: readonly MeetingEvent[] } {
  let history: History = { base: initialState, facts: [] };
  const log: MeetingEvent[] = [];
  for (const fact of facts) {
    const taken = tell(history, fact, standard);
    history = taken.history;
    if (taken.keep) log.push(taken.kept);
  }
  return { state: stateOf(history), log };
}

describe('whatever is pressed and taken back, the bot …', () => {
  it('is where it would be had it never been pressed, but for what the record tells of it', () => {
    let taken = 0;
    fc.assert(
      fc.property(withUndoing, ({ facts, undoings }) => {
        const { undone, ...state } = fold([...facts, ...undoings]);
        const gone = new Set(undone.map(({ press: id }) => id));
        taken += gone.size;
        const never = [...facts, ...undoings].map((fact) =>
          (isPress(fact) && gone.has(fact.id)) || fact.type === 'undone' ? signOf(fact) : fact,
        );
        const { undone: _none, ...expected } = fold(never);
        expect(state).toEqual(expected);
      }),
      { numRuns: 400, seed: 2026 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('comes to the same in whatever order it is told, and from its log alone', () => {
    const shuffled = withUndoing.chain(({ facts, undoings }) => {
      const [members, ...rest] = facts;
      const all = [...rest, ...undoings];
      return inSomeOrder(all).map((order) => possible(members === undefined ? order : [members, ...order]));
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        const { state, log } = told(order);
        expect(state).toEqual(told(order.toSorted(inOrder)).state);
        expect(fold(log)).toEqual(state);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });
});

/**
 * Nobody can say of a finding that it is nothing before the bot has told of it; and of a name that is given when the bot watches for
 * none any more nothing is kept, so there is nothing to take back.
 */
function possible(order: readonly MeetingEvent[]): readonly MeetingEvent[] {
  const isKnown = (sought: string, index: number) =>
    order.slice(0, index).some((one) => one.type === 'messageChecked' && one.message === sought);
  const isOver = (index: number) =>
    order.slice(0, index).some(({ type }) => type === 'meetingEnded' || type === 'routineStopped');
  const gone = new Set(
    order.flatMap((fact, index) => {
      if (fact.type === 'findingDismissed') return isKnown(fact.message, index) ? [] : [fact.id];
      return fact.type === 'nameWatched' && isOver(index) ? [fact.id] : [];
    }),
  );
  return order.filter((fact) => !gone.has(fact.id) && !(fact.type === 'undone' && gone.has(fact.press)));
}

describe('who takes back what they pressed: the bot …', () => {
  it('forgets the answer, and tells in the record that it was given and taken back', () => {
    const seen = press(kari, 1, { type: 'identityAnswered', participant: lise.id, answer: 'seen' });
    const state = after(standard, ...begun, seen, undoes(seen, 2));
    expect(state.participants[lise.id]?.identity).toBeUndefined();
    expect(state.presses).toEqual([]);
    expect(state.undone).toMatchObject([{ press: seen.id, what: 'identityAnswered', by: kari.id, pressedAt: seen.at }]);
  });

  it('goes back to what was said before', () => {
    const known = press(kari, 1, { type: 'identityAnswered', participant: lise.id, answer: 'known' });
    const failed = press(kari, 2, { type: 'identityAnswered', participant: lise.id, answer: 'failed' });
    const state = after(standard, ...begun, known, failed, undoes(failed, 3));
    expect(state.participants[lise.id]?.identity).toMatchObject({ answer: 'known', at: known.at });
    expect(state.presses.map(({ id }) => id)).toEqual([known.id]);
  });

  it('takes back a round for all, a role and who was the same, a pause and a dismissal', () => {
    const round = press(kari, 1, { type: 'introductionsHeld' });
    const role = press(kari, 1.1, { type: 'roleDeclared', participant: ola.id, role: 'co-organizer' });
    const finding = message(lise, 1.2, { findings: [health] });
    const dismissed = press(kari, 1.3, { type: 'findingDismissed', message: 'message-1' });
    const paused = press(kari, 1.4, { type: 'routinePaused' });
    const all = [...begun, round, role, finding, dismissed, paused];
    const back = [paused, dismissed, role, round].map((one, index) => undoes(one, 2 + index / 10));
    const state = after(standard, ...all, ...back);
    expect(Object.values(state.participants).map(({ introduced }) => introduced)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(state.participants[ola.id]?.declaredRole).toBeUndefined();
    expect(state.findings['message-1']?.closed).toBeUndefined();
    expect(state.pauses).toEqual([]);
    expect(state.undone).toHaveLength(4);
  });

  it('lets nobody take back what another pressed, nor twice, nor what it never heard of', () => {
    const asked = press(lise, 1, { type: 'staffIdAsked' });
    const refusals = (...past: readonly PressEvent[]) => {
      const all = [...begun, asked, ...past];
      return given(standard, ...all.slice(0, -1))
        .when(all.at(-1) ?? asked)
        .effects.flatMap((effect) => (effect.type === 'refuse' ? [effect.why] : []));
    };
    expect(refusals(undoes(asked, 2, kari))).toEqual(['not-yours']);
    expect(refusals(undoes(asked, 2, nils))).toEqual(['not-yours']);
    expect(refusals(undoes(asked, 2))).toEqual([]);
    expect(refusals(undoes(asked, 2), undoes(asked, 3))).toEqual(['not-possible']);
    const foreign = press(lise, 2, { type: 'undone', press: 'Ida har angst' });
    expect(refusals(foreign)).toEqual(['not-possible']);
    const kept = told([...begun, asked, foreign]).log;
    expect(JSON.stringify(kept)).not.toContain('angst');
  });

  it('keeps what is final, and what was pressed in a meeting that is over', () => {
    const stopped = press(kari, 1, { type: 'routineStopped' });
    const state = after(standard, ...begun, stopped, undoes(stopped, 2));
    expect(state.stoppedAt).toBe(stopped.at);
    const round = press(kari, 1, { type: 'introductionsHeld' });
    const over = after(standard, ...begun, round, ends(2), undoes(round, 3));
    expect(over.participants[lise.id]?.introduced).toBeDefined();
    expect(over.undone).toEqual([]);
    // The end is told late: then it had been taken back after it all the same.
    const late = after(standard, ...begun, round, undoes(round, 3), ends(2));
    expect(late).toEqual(over);
  });

  it('takes back with it what rested on it, and gives that back when it is not taken back after all', () => {
    const role = press(kari, 1, { type: 'roleDeclared', participant: ola.id, role: 'co-organizer' });
    const round = press(ola, 2, { type: 'introductionsHeld' });
    const state = after(standard, ...begun, role, round, undoes(role, 3));
    expect(state.participants[lise.id]?.introduced).toBeUndefined();
    expect(after(standard, ...begun, role, round).participants[lise.id]?.introduced?.by).toBe(ola.id);
  });

  it('asks for the whole log when the press is older than what it remembers', () => {
    const round = press(kari, 1, { type: 'introductionsHeld' });
    const before = [...begun, round];
    const short = historySince(after(standard, ...before), round);
    const back = undoes(round, 2);
    const judging = { ...protocol, routine: standard };
    expect(take(short, back, judging)).toBe('too-old');
    expect(caughtUp(short, [back], protocol)).toBe('too-old');
    const unheard = press(kari, 2, { type: 'undone', press: 'panel:none' });
    expect(take(short, unheard, judging)).toMatchObject({ effects: [{ type: 'refuse', why: 'not-possible' }] });
  });

  it('remembers no more of a name to watch for than before', () => {
    const named = press(kari, 1, { type: 'nameWatched', forms: ['hash-1'] });
    const state = after(standard, ...begun, named);
    expect(JSON.stringify(state.presses)).not.toContain('hash-1');
    expect(after(standard, ...begun, named, undoes(named, 2)).watched).toEqual([]);
  });
});
