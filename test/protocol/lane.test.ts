import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTelling, laneOf, type Effect } from '../../src/protocol/effect.ts';
import type { Lane } from '../../src/protocol/way.ts';
import type { History } from '../../src/protocol/history.ts';
import type { Notice } from '../../src/protocol/notice.ts';
import { initialState } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import { livelyFacts } from './any-facts.ts';
import { tell } from './given.ts';

function said(notice: Notice): Effect {
  return { type: 'announce', matter: 'any', notice };
}

const recording = { kind: 'recording' } as const;
const finding = { message: '17', kinds: [] } as const;

test.each<Effect>([
  said({ about: 'recording-started', ...recording }),
  said({ about: 'recording-yours', ...recording }),
  said({ about: 'recording-still-running', ...recording }),
  said({ about: 'recording-stopped', ...recording }),
  said({ about: 'recording-organizer', ...recording }),
  said({ about: 'sensitive-yours', ...finding }),
  said({ about: 'sensitive-organizer', ...finding }),
  said({ about: 'sensitive-reminder' }),
  said({ about: 'not-hidden', message: '17', why: 'no-permission' }),
  said({ about: 'organizer-gone' }),
  said({ about: 'organizer-come-back' }),
  { type: 'hideMessage', message: '17', writer: 'entra:ola' },
])('what must not come late is an alarm: $type $notice.about', (effect) => {
  expect(laneOf(effect)).toBe('alarms');
});

test.each<Effect>([
  said({ about: 'sensitive-hint' }),
  said({ about: 'meeting-over' }),
  said({ about: 'lead-taken', by: 'entra:ola' }),
  { type: 'showChecklist' },
  { type: 'joinCall' },
  { type: 'forget' },
])('all else is not: $type $notice.about', (effect) => {
  expect(laneOf(effect)).toBe('rest');
});

test('whatever happens in a meeting, all words about one matter wait in one lane', () => {
  fc.assert(
    fc.property(livelyFacts(40), (facts) => {
      const lanes = new Map<string, Lane>();
      let history: History = { base: initialState, facts: [] };
      for (const fact of facts) {
        const told = tell(history, fact, standard);
        history = told.history;
        for (const effect of told.effects.filter(isTelling)) {
          const lane = laneOf(effect);
          expect(lanes.get(effect.matter) ?? lane, effect.matter).toBe(lane);
          lanes.set(effect.matter, lane);
        }
      }
    }),
    { numRuns: 300, seed: 2026 },
  );
});
