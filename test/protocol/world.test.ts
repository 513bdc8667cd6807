import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { inOrder, stateOf, type History } from '../../src/protocol/history.ts';
import { lengthOf, overlap, without } from '../../src/protocol/know/stretches.ts';
import { initialState, type Closed, type MeetingState } from '../../src/protocol/state.ts';
import type { MeetingDemand } from '../../src/routine/demand.ts';
import { standard } from '../../src/routine/standard.ts';
import type { Evidence } from '../../src/view/evidence.ts';
import { recordOf, type MeetingRecord } from '../../src/view/record.ts';
import { anyWorld, sourceNames, type SourceName, type World } from './any-world.ts';
import { tell } from './given.ts';
import { at } from './told.ts';

const meeting: Closed = { from: at(0), to: at(60) };

function recordAfter(facts: readonly MeetingEvent[]): { readonly record: MeetingRecord; readonly state: MeetingState } {
  const history = facts.reduce<History>((sum, fact) => tell(sum, fact, standard).history, {
    base: initialState,
    facts: [],
  });
  const state = stateOf(history);
  return { record: recordOf(state, standard, at(90)), state };
}

function factsOf({ told, always }: World, ...sources: readonly SourceName[]): readonly MeetingEvent[] {
  return [...always, ...sources.flatMap((source) => told[source])].toSorted(inOrder);
}

/** All that is claimed, each by a name: of persons and of the meeting. */
function claims({ demands }: MeetingRecord): ReadonlyMap<string, Evidence> {
  return new Map(
    demands.flatMap(({ demand, evidence, people = [] }) => [
      ...(evidence === undefined ? [] : [[demand, evidence] as const]),
      ...people.map((one) => [`${demand} ${one.participant}`, one.evidence] as const),
    ]),
  );
}

/** Facts of a world, some lost, some twice, in any order. The word that a watch is lost, and of an absence, always comes. */
const disturbed = anyWorld.chain((world) => {
  const facts = factsOf(world, ...sourceNames);
  const sure = facts.filter(
    ({ type }) => type === 'chatWatchLost' || type === 'serviceAway' || type.startsWith('meeting'),
  );
  const rest = facts.filter((fact) => !sure.includes(fact));
  return fc
    .record({
      kept: fc.subarray([...rest], { minLength: Math.floor(rest.length * 0.7) }),
      twice: fc.subarray([...rest]),
    })
    .chain(({ kept, twice }) => {
      const all = [...sure, ...kept, ...twice.filter((fact) => kept.includes(fact))];
      return fc.shuffledSubarray(all, { minLength: all.length }).map((order) => ({ world, order }));
    });
});

describe('whatever watches, and whatever gets lost, the record …', () => {
  it('claims no time that no source covered', () => {
    fc.assert(
      fc.property(disturbed, ({ world, order }) => {
        const { record, state } = recordAfter(order);
        const { call, chat, away, read } = world;
        const seesCall = without(call, away);
        for (const { participant, evidence } of clause(record, 'camera-on').people ?? []) {
          if (evidence !== 'observed') continue;
          const stays = (state.participants[participant]?.stays ?? []).map(({ from, to = at(60) }) => ({ from, to }));
          const blind = without(overlap(stays, [meeting]), seesCall);
          expect(Math.max(0, ...blind.map((gap) => lengthOf([gap])))).toBeLessThanOrEqual(45_000);
        }
        if (clause(record, 'no-recording').evidence === 'observed') {
          expect(without([meeting], [...without(chat, away), ...read])).toEqual([]);
        }
        if (clause(record, 'chat-not-sensitive').evidence === 'observed') {
          expect(world.told.messages.length).toBeGreaterThan(0);
          expect(overlap(without(away, read), [meeting])).toEqual([]);
        }
      }),
      { numRuns: 400, seed: 2026 },
    );
  });

  it('calls nothing observed because a source is taken away', () => {
    fc.assert(
      fc.property(anyWorld, fc.constantFrom(...sourceNames), (world, gone) => {
        const all = claims(recordAfter(factsOf(world, ...sourceNames)).record);
        const fewer = claims(recordAfter(factsOf(world, ...sourceNames.filter((one) => one !== gone))).record);
        const isDoubted = (evidence: Evidence | undefined) => evidence === 'not-observed' || evidence === 'not-kept';
        const risen = [...fewer].filter(([name, evidence]) => evidence === 'observed' && isDoubted(all.get(name)));
        expect(risen).toEqual([]);
      }),
      { numRuns: 600, seed: 2026 },
    );
  });
});

function clause(record: MeetingRecord, demand: MeetingDemand) {
  const found = record.demands.find((one) => one.demand === demand);
  if (found === undefined) throw new Error(`no ${demand} in the record`);
  return found;
}
