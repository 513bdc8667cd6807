import { waitingKey, type Effect } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { stateOf, type History } from '../../src/protocol/history.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import { inOrder } from '../../src/protocol/history.ts';
import { timerKey, type Timer } from '../../src/protocol/timer.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { isSaid, tell } from './given.ts';
import { start } from './told.ts';

/** Something the bot said or did, with the minute and second of the meeting: `0:45`. */
export type Line = readonly [time: string, ...words: string[]];

/** A meeting as it went, with every appointment kept at its time. */
export interface Play {
  readonly lines: readonly Line[];
  readonly state: MeetingState;
  readonly effects: readonly Effect[];
}

/**
 * Plays a meeting: the facts at their times, and between them the timers that the bot itself set, up to a minute. A call whose
 * roster has been heard goes on answering, with nothing new. What the bot says is said at once, and comes back as short lines:
 * whom it told what.
 */
export function play(routine: Routine, minutes: number, ...facts: readonly MeetingEvent[]): Play {
  let history: History = { base: initialState, facts: [] };
  const timers = new Map<string, { readonly timer: Timer; readonly at: Instant }>();
  let waiting = facts.toSorted(inOrder);
  const lines: Line[] = [];
  const effects: Effect[] = [];
  for (let steps = 0; steps < 5000; steps += 1) {
    const next = nextOf(waiting, timers);
    if (next === undefined || next.at > start + minutes * 60_000) break;
    const told = tell(history, next, routine);
    history = told.history;
    effects.push(...told.effects);
    for (const effect of told.effects) {
      if (effect.type === 'startTimer') timers.set(timerKey(effect.timer), effect);
      else if (effect.type === 'stopTimer') timers.delete(timerKey(effect.timer));
      else if (effect.type === 'readRoster')
        waiting = [...waiting, ...answer(effect, next.at, history)].toSorted(inOrder);
      else if (isSaid(effect)) lines.push([clock(next.at), ...words(effect)]);
      if (isPosted(effect)) waiting.unshift(noticeSaid(effect, next));
    }
  }
  return { lines, effects, state: stateOf(history) };
}

function answer(
  { call }: Extract<Effect, { type: 'readRoster' }>,
  asked: Instant,
  told: History,
): readonly MeetingEvent[] {
  if (stateOf(told).coverage.roster.length === 0) return [];
  return [{ type: 'rosterObserved', id: `roster-${asked}`, at: asked + 500, call, complete: false, entries: [] }];
}

type Timers = Map<string, { readonly timer: Timer; readonly at: Instant }>;

/** The next thing to happen: a fact, or the first timer that is due before it. */
function nextOf(waiting: MeetingEvent[], timers: Timers): MeetingEvent | undefined {
  const [first] = [...timers.entries()].toSorted(([, a], [, b]) => a.at - b.at);
  const [fact] = waiting;
  if (first === undefined || (fact !== undefined && fact.at <= first[1].at)) return waiting.shift();
  const [key, { timer, at }] = first;
  timers.delete(key);
  return { type: 'timerFired', id: `timer-${key}-${at}`, at, timer };
}

function isPosted(effect: Effect): effect is Posted {
  return effect.type === 'tell' || effect.type === 'callBack' || effect.type === 'announce';
}

type Posted = Extract<Effect, { type: 'tell' | 'callBack' | 'announce' }>;

function noticeSaid(effect: Posted, { at, id }: MeetingEvent): MeetingEvent {
  const { matter, notice } = effect;
  const to = effect.type === 'announce' ? {} : { to: effect.to };
  return { type: 'noticeSaid', id: `${id}:${waitingKey(effect)}`, at, matter, about: notice.about, ...to };
}

function clock(at: Instant): string {
  const seconds = Math.floor((at - start) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function words(effect: Effect): readonly string[] {
  if (effect.type === 'tell' || effect.type === 'callBack') return [effect.type, effect.to, effect.notice.about];
  if (effect.type === 'announce' || effect.type === 'notify') return [effect.type, effect.notice.about];
  if (effect.type === 'refuse') return [effect.type, effect.why];
  return effect.type === 'hideMessage' ? [effect.type, effect.message] : [effect.type];
}
