import type { MeetingEvent, PressEvent } from './event.ts';
import { refusalOf } from './know/permission.ts';
import { isPress } from './know/press.ts';
import type { MeetingState } from './state.ts';

/** A fact, and the state after it. */
export interface Folded {
  readonly event: MeetingEvent;
  readonly after: MeetingState;
}

type Evolve = (state: MeetingState, event: MeetingEvent) => MeetingState;
type Undone = Extract<MeetingEvent, { type: 'undone' }>;

/**
 * Folds facts that stand in their order. A press that was taken back is none from its beginning on: of it stays only that who
 * pressed was there. Whether it may be taken back is judged in the state that this leads to, so the same facts come to the same
 * in whatever order they were told.
 */
export function folded(evolve: Evolve, from: MeetingState, events: readonly MeetingEvent[]): readonly Folded[] {
  const undoings = undoingsIn(events);
  const inVain = new Set<string>();
  for (;;) {
    const gone = new Set([...undoings.values()].filter(({ id }) => !inVain.has(id)).map(({ press }) => press));
    const { facts, refused } = foldWithout(evolve, from, { events, undoings, gone });
    const news = refused.find((id) => !inVain.has(id));
    if (news === undefined) return facts;
    inVain.add(news);
  }
}

/** By their ids, what takes back a press that comes before it here, together with that press. */
function undoingsIn(events: readonly MeetingEvent[]): ReadonlyMap<string, Undone> {
  if (!events.some(({ type }) => type === 'undone')) return new Map();
  const pressed = new Map<string, PressEvent>();
  return new Map(
    events.flatMap((event): [string, Undone][] => {
      if (isPress(event)) pressed.set(event.id, event);
      return event.type === 'undone' ? [[event.id, withPress(event, pressed.get(event.press))]] : [];
    }),
  );
}

/** The fact with the press that it takes back, where that is at hand; whatever it was told with. */
export function withPress({ pressed: _told, ...event }: Undone, pressed: PressEvent | undefined): Undone {
  return pressed === undefined ? event : { ...event, pressed };
}

/** The press with this id among some facts. */
export function pressIn(facts: readonly Folded[], id: string): PressEvent | undefined {
  const event = facts.find((fact) => fact.event.id === id)?.event;
  return event !== undefined && isPress(event) ? event : undefined;
}

interface Folding {
  readonly events: readonly MeetingEvent[];
  readonly undoings: ReadonlyMap<string, Undone>;
  /** The ids of the presses that are taken back. */
  readonly gone: ReadonlySet<string>;
}

function foldWithout(
  evolve: Evolve,
  from: MeetingState,
  { events, undoings, gone }: Folding,
): { readonly facts: readonly Folded[]; readonly refused: readonly string[] } {
  const refused: string[] = [];
  let after = from;
  const facts = events.map((event) => {
    const undoing = undoings.get(event.id);
    if (undoing !== undefined && refusalOf(after, undoing) !== undefined) refused.push(event.id);
    after = evolve(after, undoing ?? (gone.has(event.id) ? signOf(event) : event));
    return { event, after };
  });
  return { facts, refused };
}

/** What stays of a press that changes nothing. */
function signOf(event: MeetingEvent): MeetingEvent {
  if (!isPress(event)) return event;
  const { id, at, by, type: press } = event;
  return { type: 'pressRefused', id, at, by, press, why: 'not-possible' };
}

/**
 * From where on facts are to be folded anew when the one at `from` is new: what is taken back later changes what was before.
 * `undefined`: a press that is taken back there is not among them.
 */
export function reach(events: readonly MeetingEvent[], from: number): number | undefined {
  let start = from;
  for (let index = events.length - 1; index >= start; index -= 1) {
    const event = events[index];
    if (event?.type !== 'undone') continue;
    const at = events.findIndex(({ id }) => id === event.press);
    if (at < 0) return undefined;
    start = Math.min(start, at);
  }
  return start;
}
