import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import {
  caughtUp,
  historyOf,
  historySince,
  lastOf,
  protocol,
  stateOf,
  take,
  type History,
} from '../../src/protocol/history.ts';
import { initialState } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import { kari, lise, nils, ola } from '../people.ts';
import { after, tell } from './given.ts';
import { acts, device, joins, leaves, members, message, press, roster, scheduled, starts } from './told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(lise, 0.2)];
const judging = { ...protocol, routine: standard };

function historyAfter(facts: readonly MeetingEvent[]): History {
  return facts.reduce<History>((sum, fact) => tell(sum, fact, standard).history, { base: initialState, facts: [] });
}

function isKept(past: readonly MeetingEvent[], fact: MeetingEvent): boolean {
  return tell(historyAfter(past), fact, standard).keep;
}

describe('what the bot keeps in its log: it …', () => {
  it('keeps nothing of the harmless messages of people whose coming and going Teams tells', () => {
    const written = [...begun, message(lise, 1, { message: 'message-0' })];
    expect(isKept(written, message(lise, 5))).toBe(false);
    expect(isKept(written, acts(lise, 5))).toBe(false);
  });

  it('keeps the first that it hears of somebody, also when it hears later things first', () => {
    expect(isKept(begun, message(nils, 5))).toBe(true);
    const asked = press(nils, 9, { type: 'staffIdAsked' });
    expect(isKept([...begun, asked], message(nils, 5))).toBe(true);
  });

  it('keeps signs of life where nothing better tells who is there', () => {
    const quiet = [starts(), scheduled(0.01), acts(lise, 1)];
    expect(isKept(quiet, message(lise, 5))).toBe(true);
  });

  it.each<[string, MeetingEvent]>([
    ['somebody leaving whose coming was not told yet', leaves(ola, 5)],
    ['a press that was turned away', press(lise, 5, { type: 'introductionsHeld' })],
    ['a roster that lists what is known', roster(5, [device(kari), device(lise)])],
    ['members who are known', members(5, kari, lise)],
  ])('keeps %s: it may mean something when an earlier fact is told late', (_, fact) => {
    const again = { ...fact, id: `${fact.id}-again` };
    expect(isKept([...begun, roster(4, [device(kari), device(lise)]), fact], again)).toBe(true);
  });
});

describe('what is told late, or twice: the bot …', () => {
  it('catches up with what others took in, as far back as it remembers', () => {
    const since = { at: begun[2]?.at ?? 0, id: begun[2]?.id ?? '' };
    const history = historySince(after(standard, ...begun.slice(0, 3)), since);
    const later = caughtUp(history, [leaves(lise, 5), joins(lise, 0.2)], protocol);
    if (later === 'too-old') throw new Error('that is later than what is remembered');
    expect(stateOf(later).participants[lise.id]?.stays).toHaveLength(1);
    expect(caughtUp(history, [joins(lise, 0.05)], protocol)).toBe('too-old');
    expect(
      caughtUp(
        later,
        later.facts.map(({ event }) => event),
        protocol,
      ),
    ).toBe(later);
  });

  it('puts a late fact where it belongs', () => {
    const inOrder = [...begun, joins(ola, 1), leaves(ola, 3), joins(ola, 5)];
    const late = [...begun, inOrder[6], inOrder[5], inOrder[4]].filter((fact) => fact !== undefined);
    expect(after(standard, ...late)).toEqual(after(standard, ...inOrder));
  });

  it('gives effect to a press that was turned away because an earlier fact was late', () => {
    const declared = press(kari, 2, { type: 'roleDeclared', participant: ola.id, role: 'co-organizer' });
    const round = press(ola, 3, { type: 'introductionsHeld' });
    const facts = [...begun, joins(ola, 1)];
    expect(after(standard, ...facts, round, declared)).toEqual(after(standard, ...facts, declared, round));
    expect(after(standard, ...facts, round, declared).participants[lise.id]?.introduced?.by).toBe(ola.id);
  });

  it('knows a fact by its id', () => {
    const history = historyAfter(begun);
    for (const fact of begun) expect(take(history, fact, judging)).toBe('known');
  });

  it('asks for the whole log when a fact is older than what it remembers', () => {
    const [first = starts(), ...rest] = begun;
    const last = lastOf(historyAfter(rest));
    const short = historySince(stateOf(historyAfter(rest)), last ?? first);
    expect(take(short, first, judging)).toBe('too-old');
    expect(take(historyOf(rest, protocol), first, judging)).toMatchObject({ keep: true });
  });

  it('remembers enough of a long meeting, and comes to the same state', () => {
    const moves = Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? leaves : joins)(lise, 1 + index / 10));
    const history = historyAfter([...begun, ...moves]);
    expect(history.facts.length).toBeLessThanOrEqual(200);
    expect(stateOf(history)).toEqual(stateOf(historyOf([...begun, ...moves], protocol)));
  });
});
