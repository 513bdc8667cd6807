import { randomUUID } from 'node:crypto';
import { planAnew } from '../../src/protocol/decide.ts';
import { isTelling, type Refusal } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { stateOf } from '../../src/protocol/history.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { place, type Place } from '../../src/protocol/place.ts';
import { initialState, shape } from '../../src/protocol/state.ts';
import type { PerformedEffect } from '../store/store-facts.ts';
import { emptyDraft, tell, type Draft, type Known } from './draft.ts';
import type { Completed, Occurrence, Outcome, Where } from './fact.ts';
import { hear, type Hearing } from './hear.ts';
import { occurrence } from './occurrence.ts';

/** Facts that wait for their turn: one from a door, what one performed effect taught, or none but what the meeting missed. */
export interface Waiting {
  readonly where: Where;
  readonly events: readonly MeetingEvent[];
  readonly claimed?: string | undefined;
  readonly completed?: Completed | undefined;
  readonly done?: PerformedEffect;
  /** It happened before the current occurrence of its chat, and there: in the one before, or, where there is none, before it. */
  readonly isLate?: boolean;
}

/** What is to be stored, and what to answer to the first of those who wait. */
export interface Plan {
  readonly drafts: readonly Draft[];
  readonly outcomes: readonly Outcome[];
}

interface Given extends Hearing {
  readonly now: Instant;
}

/**
 * Works out what the first of those who wait lead to, and with them those right behind that belong to the same occurrence:
 * they are stored together. `known` is where the first one belongs if it opens nothing new. `former`: it happened in the
 * occurrence before; take it there. Throws `TooOld` when the whole history is needed.
 */
export function plan(known: Known | undefined, waiting: readonly Waiting[], given: Given): Plan | 'former' {
  const [first, ...others] = waiting;
  if (first === undefined) return { drafts: [], outcomes: [] };
  const spot = spotOf(known, first);
  if (spot === 'nowhere') return { drafts: [], outcomes: [{ result: 'unplaced' }] };
  if (spot === 'former') return 'former';
  if (spot === 'old-card') return { drafts: [], outcomes: [refused(known, given)] };
  const former = spot === 'next' && known !== undefined ? endFormer(known, first, given) : undefined;
  const begun = spot === 'current' ? known : opened(known, first.where);
  if (begun === undefined) return { drafts: [], outcomes: [{ result: 'unplaced' }] };
  const told = add(beginning(begun, given), first, given);
  const { draft, outcomes } = spot === 'current' ? addAll(told, first, { others, given }) : told;
  // An occurrence is opened only by a fact that says something about it.
  if (draft.from.stored.version === 0 && draft.events.length === 0)
    return { drafts: [], outcomes: [{ result: 'unplaced' }] };
  return { drafts: former === undefined ? [draft] : [former, draft], outcomes };
}

function spotOf(known: Known | undefined, { where, events, claimed, isLate }: Waiting): Place {
  if (where.in === 'meeting' || isLate === true) return known === undefined ? 'nowhere' : 'current';
  const [event] = events;
  if (event === undefined) return 'nowhere';
  return place(known && { id: known.stored.id, state: known.stored.state }, event, claimed);
}

function refused(known: Known | undefined, { routine }: Given): Outcome {
  const refusal: Refusal = 'old-card';
  return {
    result: 'refused',
    refusal,
    ...(known !== undefined && { meeting: occurrence(known.stored, routine) }),
  };
}

/** The start of the next occurrence ends the former where nobody told its end. */
function endFormer(known: Known, { events }: Waiting, given: Given): Draft {
  const [event] = events;
  const heard = hear(beginning(known, given), given);
  if (event?.type !== 'meetingStarted') return heard;
  const at = inTime(event.startedAt, given.now);
  const ended = { type: 'meetingEnded', id: `${event.id}:ends-former`, at, by: 'next-occurrence' } as const;
  return tell(heard, ended, given).draft;
}

/** Where an earlier release stored the state, its appointments are made anew: some of them that one did not know. */
function beginning(known: Known, { routine }: Given): Draft {
  const draft = emptyDraft(known);
  const { state, shape: stored } = known.stored;
  return stored < shape ? { ...draft, effects: planAnew(state, routine) } : draft;
}

/** A new occurrence takes over nothing from the former but how the chat is reached. */
function opened(former: Known | undefined, where: Where): Known | undefined {
  if (where.in === 'meeting') return undefined;
  return {
    stored: {
      id: randomUUID(),
      tenant: where.tenant,
      conversation: where.conversation,
      ordinal: (former?.stored.ordinal ?? 0) + 1,
      serviceUrl: where.serviceUrl ?? former?.stored.serviceUrl,
      platformMeeting: where.platformMeeting ?? former?.stored.platformMeeting,
      version: 0,
      last: { at: 0, id: '' },
      state: initialState,
      shape,
    },
    history: { base: initialState, facts: [] },
  };
}

interface Added {
  readonly draft: Draft;
  readonly outcomes: readonly Outcome[];
}

function addAll(
  begun: Added,
  first: Waiting,
  { others, given }: { readonly others: readonly Waiting[]; readonly given: Given },
): Added {
  let sum = begun;
  for (const next of others) {
    if (!belongs(sum.draft, first, next)) break;
    const added = add(sum.draft, next, given);
    sum = { draft: added.draft, outcomes: [...sum.outcomes, ...added.outcomes] };
  }
  return sum;
}

/** Whether a fact goes to the draft's occurrence. One by its id may be an older one: facts from the chat do not follow it. */
function belongs({ from, history }: Draft, first: Waiting, { where, events, claimed }: Waiting): boolean {
  const { id } = from.stored;
  if (where.in === 'meeting') return where.meeting === id;
  const [event] = events;
  return (
    first.where.in === 'chat' &&
    event !== undefined &&
    place({ id, state: stateOf(history) }, event, claimed) === 'current'
  );
}

/** What the meeting missed is told before a fact, and after one that shows that it ran in a gap. */
function add(before: Draft, { where, events, completed, done, isLate }: Waiting, given: Given): Added {
  let draft = hear(reachedBy(before, where), given);
  let changed = false;
  let refusal: Refusal | undefined;
  for (const incomplete of events) {
    const event = completed?.(inDraft(draft, given)) ?? incomplete;
    const told = tell(draft, { ...event, at: inTime(event.at, given.now) }, given);
    draft = hear(isLate === true ? unsaid(draft, told.draft) : told.draft, given);
    changed ||= told.changed;
    refusal ??= told.refusal;
  }
  if (done !== undefined) draft = { ...draft, done: [...draft.done, done] };
  const result = refusal === undefined ? (changed ? 'changed' : 'unchanged') : 'refused';
  const meeting = inDraft(draft, given);
  return { draft, outcomes: [{ result, meeting, ...(refusal !== undefined && { refusal }) }] };
}

/** What a fact of a meeting before this one leads to, is said to nobody: those who would read it are in another. */
function unsaid({ effects: before }: Draft, told: Draft): Draft {
  return { ...told, effects: [...before, ...told.effects.slice(before.length).filter((effect) => !isTelling(effect))] };
}

/** How far ahead of ours a source's clock is believed. */
const leeway = 60_000;

/**
 * Clocks differ by seconds, and what one source tells is in order by its own. One that is far ahead must not put everything
 * after it in the past.
 */
function inTime(at: Instant, now: Instant): Instant {
  return at > now + leeway ? now : at;
}

function inDraft({ from, history }: Draft, { routine }: Given): Occurrence {
  return occurrence({ ...from.stored, state: stateOf(history) }, routine);
}

function reachedBy(draft: Draft, where: Where): Draft {
  if (where.in === 'meeting') return draft;
  const { stored } = draft.from;
  const serviceUrl = where.serviceUrl ?? stored.serviceUrl;
  const platformMeeting = where.platformMeeting ?? stored.platformMeeting;
  if (serviceUrl === stored.serviceUrl && platformMeeting === stored.platformMeeting) return draft;
  return { ...draft, moved: true, from: { ...draft.from, stored: { ...stored, serviceUrl, platformMeeting } } };
}
