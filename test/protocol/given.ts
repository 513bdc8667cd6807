import { expect } from 'vitest';
import type { Effect } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { protocol, stateOf, take, type History } from '../../src/protocol/history.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import type { Routine } from '../../src/routine/routine.ts';

/** What has been told so far, and what to look at when one more fact is told. */
export interface Given {
  readonly when: (event: MeetingEvent) => Then;
}

/** What the bot does about a fact. */
export interface Then {
  /** Exactly these effects, timers and cards included, in any order. */
  readonly then: (...effects: readonly Effect[]) => void;
  /** Nothing at all. */
  readonly nothing: () => void;
  /** Exactly these words and deeds, in this order: everything but timers, matters and the cards that follow the state. */
  readonly says: (...effects: readonly Said[]) => void;
  /** These timers among others. */
  readonly plans: (...effects: readonly Effect[]) => void;
  readonly effects: readonly Effect[];
  readonly state: MeetingState;
}

/** An effect without its matter. */
export type Said<Kind = Effect> = Kind extends Effect ? Omit<Kind, 'matter'> : never;

function withoutMatter(effect: Effect): Said {
  if (!('matter' in effect)) return effect;
  const { matter: _matter, ...said } = effect;
  return said;
}

/** A meeting in which all this was told, in the order given (which need not be the order it happened in). */
export function given(routine: Routine, ...past: readonly MeetingEvent[]): Given {
  const history = past.reduce((told, event) => tell(told, event, routine).history, beginning);
  return {
    when: (event) => {
      const { history: next, effects } = tell(history, event, routine);
      const state = stateOf(next);
      return {
        effects,
        state,
        // oxlint-disable-next-line unicorn/no-thenable -- given, when, then: nobody awaits it
        then: (...wanted) => expect(effects.toSorted(byText)).toEqual(wanted.toSorted(byText)),
        nothing: () => expect(effects).toEqual([]),
        says: (...wanted) => expect(effects.filter(isSaid).map(withoutMatter)).toEqual(wanted),
        plans: (...wanted) => expect(effects).toEqual(expect.arrayContaining([...wanted])),
      };
    },
  };
}

/** The state when all this was told. */
export function after(routine: Routine, ...events: readonly MeetingEvent[]): MeetingState {
  return stateOf(events.reduce((told, event) => tell(told, event, routine).history, beginning));
}

const beginning: History = { base: initialState, facts: [] };

/** Tells one fact as the service does. */
export function tell(
  history: History,
  event: MeetingEvent,
  routine: Routine,
): {
  readonly history: History;
  readonly effects: readonly Effect[];
  readonly keep: boolean;
  readonly kept: MeetingEvent;
} {
  const taken = take(history, event, { ...protocol, routine });
  if (taken === 'too-old') throw new Error('the story is longer than what is remembered');
  return taken === 'known' ? { history, effects: [], keep: false, kept: event } : taken;
}

const unsaid: ReadonlySet<Effect['type']> = new Set([
  'startTimer',
  'stopTimer',
  'showChecklist',
  'showPreparation',
  'learnMeeting',
  'learnMembers',
  'readRoster',
  'keepCallAlive',
  'watchChat',
  'readChat',
  'readGrants',
  'askPresence',
  'joinCall',
]);

/** Whether people notice it: not the timers, the living cards, and what the bot asks Teams and Graph by itself. */
export function isSaid({ type }: Effect): boolean {
  return !unsaid.has(type);
}

function byText(a: Effect, b: Effect): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
