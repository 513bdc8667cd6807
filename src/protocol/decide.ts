import type { Routine } from '../routine/routine.ts';
import type { Effect } from './effect.ts';
import type { MeetingEvent } from './event.ts';
import { appointments } from './rule/appointments.ts';
import { call } from './rule/call.ts';
import { cameraOn } from './rule/camera-on.ts';
import { chatNotSensitive } from './rule/chat-not-sensitive.ts';
import { chatWatch } from './rule/chat-watch.ts';
import { checklist, preparation } from './rule/checklist.ts';
import { closing, deletion, keepUpcoming } from './rule/closing.ts';
import { guestShowsId } from './rule/guest-shows-id.ts';
import { knowledge } from './rule/knowledge.ts';
import { noRecording } from './rule/no-recording.ts';
import { organizerLeavesLast } from './rule/organizer-leaves-last.ts';
import { refusal } from './rule/refusal.ts';
import { screened } from './rule/screened.ts';
import { staffShowId } from './rule/staff-show-id.ts';
import { undelivered } from './rule/undelivered.ts';
import type { MeetingState } from './state.ts';

/** A fact and what it changed. A fact told twice leaves `before` equal to `after`, so no rule speaks. */
export interface Change {
  readonly event: MeetingEvent;
  readonly before: MeetingState;
  readonly after: MeetingState;
  /** What had happened before the fact did; differs from `before` when the fact is told late. */
  readonly prior: MeetingState;
}

/** One demand, or one concern, of the routine: what to do about a change. */
type Rule = (change: Change, routine: Routine) => readonly Effect[];

/** In this order things are said and done: what cannot wait first, cards last. */
const rules: readonly Rule[] = [
  refusal,
  noRecording,
  organizerLeavesLast,
  chatNotSensitive,
  staffShowId,
  guestShowsId,
  cameraOn,
  screened,
  knowledge,
  call,
  chatWatch,
  undelivered,
  closing,
  preparation,
  checklist,
  appointments,
  keepUpcoming,
  deletion,
];

/** Everything the bot does about a change. */
export function decide(change: Change, routine: Routine): readonly Effect[] {
  return rules.flatMap((rule) => rule(change, routine));
}
