import type { Routine } from '../routine/routine.ts';
import type { Effect } from './effect.ts';
import type { MeetingEvent } from './event.ts';
import type { Instant } from './person.ts';
import type { MeetingState, Reminders } from './state.ts';
import type { Timer } from './timer.ts';

/** A fact and what it changed. A fact told twice leaves `before` equal to `after`, so no rule speaks. */
export interface Change {
  readonly event: MeetingEvent;
  readonly before: MeetingState;
  readonly after: MeetingState;
  /** What had happened before the fact did; differs from `before` when the fact is told late. */
  readonly prior: MeetingState;
}

/** One demand, or one concern, of the routine: what to do about a change. */
export type Rule = (change: Change, routine: Routine) => readonly Effect[];

/** Something that follows from what is known, at a time to come. */
export interface Appointment {
  readonly timer: Timer;
  readonly at: Instant;
}

/** What falls due in a state; made anew from every state, so that what no longer follows is cancelled. */
export type Due = (state: MeetingState, routine: Routine) => readonly Appointment[];

/** Whether it is time, by this change, to remind of something. */
export function isReminded({ before, after }: Change, what: keyof Reminders): boolean {
  return after.reminders[what].length > before.reminders[what].length;
}

/** An appointment where there is a time for it. */
export function appointment(timer: Timer, at: Instant | undefined): readonly Appointment[] {
  return at === undefined ? [] : [{ timer, at }];
}
