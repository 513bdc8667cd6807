import type { Effect, GraphEffect, TeamsEffect } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Occurrence } from './fact.ts';

/** Everything a performer may need at delivery: the occurrence as it is then. */
export interface Delivery extends Occurrence {
  readonly now: Instant;
  /** Unique per effect; the same on every try. */
  readonly delivery: string;
  /** An earlier try, which may have been a success nobody has noted, began then: look before it is done once more. */
  readonly begun?: Instant;
  /** It has been done once more since, and may have been a success both times. */
  readonly begunTwice?: boolean;
  /** It is not to be said any more: no more is asked than whether that try has said it. */
  readonly isOvertaken?: boolean;
}

/** What performing taught: a fact. The loop gives it id and time, unless it is of something that has its own. */
export type Lesson<Event = MeetingEvent> = Event extends MeetingEvent
  ? Omit<Event, 'id' | 'at'> & Partial<Pick<Event, 'id' | 'at'>>
  : never;

/**
 * One function per kind of effect. Throws `SaidNo` when it was refused for good (the loop records it), `NotReached` when it
 * should be tried again.
 */
export type Performers = PerformersOf<TeamsEffect> & PerformersOf<GraphEffect>;

export type PerformersOf<Kind extends Effect> = {
  readonly [Type in Kind['type']]: (
    effect: Extract<Kind, { readonly type: Type }>,
    delivery: Delivery,
  ) => Promise<readonly Lesson[]>;
};
