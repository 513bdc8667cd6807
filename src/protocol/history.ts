import type { Routine } from '../routine/routine.ts';
import type { Change } from './change.ts';
import { decide } from './decide.ts';
import type { Effect } from './effect.ts';
import type { MeetingEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { folded, pressIn, reach, withPress, type Folded } from './fold.ts';
import { withoutWords } from './know/press.ts';
import { isNameTooLate, mattersLater } from './know/worth-keeping.ts';
import { initialState, type MeetingState } from './state.ts';

/**
 * What has been told about an occurrence, as far back as it is remembered. Facts are told late all the time (Teams' clock is
 * behind ours by the way to us), so each recent fact is kept with the state after it: a late one is folded in where it belongs
 * without folding the whole log.
 */
export interface History {
  /** The last fact that is not remembered by itself; absent when the history is whole. */
  readonly since?: Mark;
  /** The state before the remembered facts. */
  readonly base: MeetingState;
  /** In the order they happened. */
  readonly facts: readonly Folded[];
  /** A number for the id of each of them, in any order: an unknown id is told by these alone, without going through the facts. */
  readonly fingerprints?: readonly number[];
}

type Mark = Pick<MeetingEvent, 'at' | 'id'>;

/** The two halves of the protocol: what a fact teaches, and what to do about it. */
export interface Protocol {
  readonly evolve: (state: MeetingState, event: MeetingEvent) => MeetingState;
  readonly decide: (change: Change, routine: Routine) => readonly Effect[];
}

/** The protocol of this folder. */
export const protocol: Protocol = { evolve, decide };

/** What a fact leads to. */
export interface Taken {
  /** The very same object when the fact told nothing new. */
  readonly state: MeetingState;
  readonly effects: readonly Effect[];
  readonly history: History;
  /** The fact as it is to be kept: without what somebody typed where it names nobody and nothing of this meeting. */
  readonly kept: MeetingEvent;
  /** Whether the fact told anything new. */
  readonly changed: boolean;
  /** Whether the fact belongs in the log. */
  readonly keep: boolean;
}

/** The one order of facts: by the time they happened, then by id. */
export function inOrder(a: MeetingEvent, b: MeetingEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The history of an occurrence of which only the state is at hand. */
export function historySince(state: MeetingState, since: Mark): History {
  return { since, base: state, facts: [] };
}

/** The whole history, from the log in any order. */
export function historyOf(log: readonly MeetingEvent[], judging: Protocol): History {
  return { base: initialState, facts: folded(judging.evolve, initialState, log.toSorted(inOrder)) };
}

/** The state after all facts. */
export function stateOf({ base, facts }: History): MeetingState {
  return facts.at(-1)?.after ?? base;
}

/** The last fact in the order they happened. */
export function lastOf({ since, facts }: History): Mark | undefined {
  return facts.at(-1)?.event ?? since;
}

/**
 * Takes one fact, in its place among the others, and decides. `known`: it was told before. `too-old`: it happened before
 * what is remembered; take it again with the whole history.
 */
export function take(history: History, told: MeetingEvent, judging: Judging): Taken | 'known' | 'too-old' {
  const { base, facts, since } = history;
  const fingerprints = fingerprintsOf(history);
  if (isRemembered(history, fingerprints, told)) return 'known';
  const at = facts.findLastIndex((fact) => inOrder(fact.event, told) < 0) + 1;
  if (at === 0 && since !== undefined && !isLater(told, since)) return since.id === told.id ? 'known' : 'too-old';
  const before = stateOf(history);
  const prior = facts[at - 1]?.after ?? base;
  const whole = told.type === 'undone' ? withPress(told, pressIn(facts.slice(0, at), told.press)) : told;
  if (whole.type === 'undone' && whole.pressed === undefined && isOlder(history, whole.press)) return 'too-old';
  const event = withoutWords(whole, prior);
  const next = withNews(history, [event], { at, judging });
  if (next === 'too-old') return 'too-old';
  const after = next.at(-1)?.after ?? base;
  const isLast = at === facts.length && event.type !== 'undone';
  const changed = isLast ? after !== before : !sameValue(after, before);
  const state = changed ? after : before;
  const effects = judging.decide({ event: whole, before, after: state, prior }, judging.routine);
  const isNews = changed || next[at]?.after !== prior;
  const remembering = judging.keepsAll === true ? (all: History) => all : shortened;
  const keep = isNews || (!isNameTooLate(event, state) && (effects.length > 0 || mattersLater(event, prior)));
  return {
    state,
    effects,
    changed,
    keep,
    kept: event,
    history: keep
      ? remembering({
          ...history,
          facts: next,
          fingerprints: [...fingerprints, fingerprintOf(told.id)],
        })
      : history,
  };
}

/**
 * The history with facts that others have taken in meanwhile, in any order; nothing is decided about them. `too-old`: one of them
 * happened before what is remembered.
 */
export function caughtUp(history: History, others: readonly MeetingEvent[], judging: Protocol): History | 'too-old' {
  const { facts, since } = history;
  const fingerprints = fingerprintsOf(history);
  const news = others.filter((event) => !isRemembered(history, fingerprints, event)).toSorted(inOrder);
  const [first] = news;
  if (first === undefined) return history;
  if (since !== undefined && !isLater(first, since)) return 'too-old';
  const at = facts.findLastIndex((fact) => inOrder(fact.event, first) < 0) + 1;
  const next = withNews(history, news, { at, judging });
  if (next === 'too-old') return next;
  return shortened({
    ...history,
    facts: next,
    fingerprints: [...fingerprints, ...news.map(({ id }) => fingerprintOf(id))],
  });
}

/**
 * The remembered facts with others among them, the first of which is the one at `at`. `too-old`: what one of them takes back is
 * not remembered.
 */
function withNews(
  { base, facts, since }: History,
  news: readonly MeetingEvent[],
  { at, judging }: { readonly at: number; readonly judging: Protocol },
): History['facts'] | 'too-old' {
  const events = [
    ...facts.slice(0, at).map(({ event }) => event),
    ...[...news, ...facts.slice(at).map(({ event }) => event)].toSorted(inOrder),
  ];
  const start = reach(events, at) ?? (since === undefined ? 0 : undefined);
  if (start === undefined) return 'too-old';
  const before = facts.slice(0, start);
  return [...before, ...folded(judging.evolve, before.at(-1)?.after ?? base, events.slice(start))];
}

/** Whether a press is known to have been there before the remembered facts. */
function isOlder({ since, ...history }: History, press: string): boolean {
  return since !== undefined && stateOf(history).presses.some(({ id }) => id === press);
}

function fingerprintsOf({ facts, fingerprints }: History): readonly number[] {
  return fingerprints ?? facts.map(({ event }) => fingerprintOf(event.id));
}

function isRemembered({ facts }: History, fingerprints: readonly number[], { id }: MeetingEvent): boolean {
  return fingerprints.includes(fingerprintOf(id)) && facts.some(({ event }) => event.id === id);
}

/** Ids with different fingerprints are different; those with the same may be the same. */
function fingerprintOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) | 0;
  return sum;
}

export interface Judging extends Protocol {
  readonly routine: Routine;
  /** Nothing is let go of yet: several facts are taken that happened long ago. */
  readonly keepsAll?: boolean;
}

function isLater(event: MeetingEvent, { at, id }: Mark): boolean {
  return event.at > at || (event.at === at && event.id > id);
}

/** How many facts are remembered at least, and at most. */
const remembered = { least: 50, most: 100 };

function shortened(history: History): History {
  const { facts } = history;
  if (facts.length <= remembered.most) return history;
  const dropped = facts.length - remembered.least;
  const last = facts[dropped - 1];
  if (last === undefined) return history;
  // The fingerprints are made anew when they are asked for.
  return { since: { at: last.event.at, id: last.event.id }, base: last.after, facts: facts.slice(dropped) };
}

/** Equality of plain data. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key in b && sameValue(Reflect.get(a, key), Reflect.get(b, key)));
}
