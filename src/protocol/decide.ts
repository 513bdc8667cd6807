import type { Routine } from '../routine/routine.ts';
import type { Effect } from './effect.ts';
import type { MeetingEvent } from './event.ts';
import type { MeetingState } from './state.ts';

/** A fact and what it changed. A fact told twice leaves `before` equal to `after`, so no rule speaks. */
export interface Change {
  readonly event: MeetingEvent;
  readonly before: MeetingState;
  readonly after: MeetingState;
}

/** One demand, or one concern, of the routine: what to do about a change. */
export type Rule = (change: Change, routine: Routine) => readonly Effect[];

const rules: readonly Rule[] = [];

/** Everything the bot does about a change. */
export function decide(change: Change, routine: Routine): readonly Effect[] {
  return rules.flatMap((rule) => rule(change, routine));
}
