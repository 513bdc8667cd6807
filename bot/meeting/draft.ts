import { randomUUID } from 'node:crypto';
import { effectKinds, laneOf, waitingKey, type Effect, type Refusal } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { lastOf, stateOf, take, type History, type Judging } from '../../src/protocol/history.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { watchesNames } from '../../src/protocol/know/phase.ts';
import { shape } from '../../src/protocol/state.ts';
import { timerKey } from '../../src/protocol/timer.ts';
import type { StoredOccurrence } from '../store/occurrences.ts';
import { TooOld } from './too-old.ts';
import type { Appointment, EffectToStore, FactsToStore, PerformedEffect } from '../store/store-facts.ts';

/** An occurrence as it is kept in memory: what is stored, and the recent facts. */
export interface Known {
  readonly stored: StoredOccurrence;
  readonly history: History;
}

/** What some facts about one occurrence add up to, before it is stored. */
export interface Draft {
  readonly from: Known;
  readonly history: History;
  readonly events: readonly MeetingEvent[];
  readonly effects: readonly Effect[];
  readonly done: readonly PerformedEffect[];
  readonly changed: boolean;
  /** Whether the chat is reached otherwise than before. */
  readonly moved: boolean;
}

/** The draft with one more fact, and what the fact did. */
export interface Told {
  readonly draft: Draft;
  readonly changed: boolean;
  readonly refusal: Refusal | undefined;
}

export function emptyDraft(from: Known): Draft {
  return { from, history: from.history, events: [], effects: [], done: [], changed: false, moved: false };
}

/** Adds a fact. Throws `TooOld` when the whole history is needed for it. */
export function tell(draft: Draft, event: MeetingEvent, judging: Judging): Told {
  const taken = take(draft.history, event, judging);
  if (taken === 'too-old') throw new TooOld();
  if (taken === 'known') return { draft, changed: false, refusal: undefined };
  const refusal = taken.effects.find((effect) => effect.type === 'refuse')?.why;
  const next = {
    ...draft,
    history: taken.history,
    events: taken.keep ? [...draft.events, taken.kept] : draft.events,
    effects: [...draft.effects, ...taken.effects],
    changed: draft.changed || taken.changed,
  };
  return { draft: next, changed: taken.changed, refusal };
}

export function isEmpty({ events, done, moved }: Draft): boolean {
  return events.length === 0 && done.length === 0 && !moved;
}

/** What is to be stored. Timers are relative to `now`, so that the clocks of service and database may differ. */
export function toStore(draft: Draft, now: Instant): FactsToStore {
  const { from, history, events, effects, done, changed } = draft;
  return {
    occurrence: { ...from.stored, state: stateOf(history), last: lastOf(history) ?? from.stored.last },
    changed,
    events,
    effects: queued(effects),
    appointments: appointments(effects, { meeting: from.stored.id, now }),
    done,
    forgetNames: watchesNames(from.stored.state) && !watchesNames(stateOf(history)),
  };
}

/** The occurrence after the draft has been stored. */
export function afterwards({ from, history }: Draft): Known {
  const stored = {
    ...from.stored,
    state: stateOf(history),
    shape,
    last: lastOf(history) ?? from.stored.last,
    version: from.stored.version + 1,
  };
  return { stored, history };
}

/** What goes to the queue: of a key once, in the place where it was asked for first and as it was asked for last. */
function queued(effects: readonly Effect[]): readonly EffectToStore[] {
  const lines = new Map<string, EffectToStore>();
  for (const [index, body] of effects.entries()) {
    const { by, waits } = effectKinds[body.type];
    if (by === 'clock' || by === 'door') continue;
    const key = waitingKey(body);
    const line = { lane: laneOf(body), body };
    lines.set(key ?? `${index}`, key === undefined ? line : { ...line, key, fleeting: waits === 'matter' });
  }
  return [...lines.values()];
}

function appointments(
  effects: readonly Effect[],
  { meeting, now }: { readonly meeting: string; readonly now: Instant },
): readonly Appointment[] {
  const last = new Map<string, Appointment>();
  for (const effect of effects) {
    if (effect.type !== 'startTimer' && effect.type !== 'stopTimer') continue;
    const { timer } = effect;
    const key = `${meeting}:${timerKey(timer)}`;
    if (effect.type === 'stopTimer') last.set(key, { key });
    else {
      const { at } = effect;
      last.set(key, { key, delay: Math.max(0, at - now), payload: { meeting, timer, at, firing: randomUUID() } });
    }
  }
  return [...last.values()];
}
