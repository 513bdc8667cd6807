import type { Routine } from '../routine/routine.ts';
import type { Change, Rule } from './change.ts';
import { reactions } from './demand/table.ts';
import { effectKinds, type Effect } from './effect.ts';
import { isForbidden } from './know/refusal.ts';
import type { MeetingState } from './state.ts';
import { allAppointments, appointments } from './upkeep/appointments.ts';
import { again } from './upkeep/again.ts';
import { arrival } from './upkeep/arrival.ts';
import { call } from './upkeep/call.ts';
import { checklist, preparation } from './upkeep/cards.ts';
import { chatWatch } from './upkeep/chat-watch.ts';
import { closing, deletion, keepUpcoming } from './upkeep/closing.ts';
import { knowledge } from './upkeep/knowledge.ts';
import { lead } from './upkeep/lead.ts';
import { refusal } from './upkeep/refusal.ts';
import { mend } from './upkeep/mend.ts';
import { sight } from './upkeep/sight.ts';
import { undelivered } from './upkeep/undelivered.ts';

/** In this order things are said and done: what cannot wait first, cards last. */
const rules: readonly Rule[] = [
  refusal,
  reactions,
  lead,
  arrival,
  knowledge,
  call,
  chatWatch,
  again,
  sight,
  undelivered,
  closing,
  preparation,
  checklist,
  mend,
  appointments,
  keepUpcoming,
  deletion,
];

/** Everything the bot does about a change. */
export function decide(change: Change, routine: Routine): readonly Effect[] {
  return rules.flatMap((rule) => rule(change, routine)).filter((effect) => !isInVain(change.after, effect));
}

/** What is asked for again and again, at any change, is not where it has been refused for good. */
function isInVain(state: MeetingState, { type }: Effect): boolean {
  return effectKinds[type].waits === 'once' && isForbidden(state, type);
}

/** What falls due in a meeting that another release has led so far, whatever it has planned. */
export function planAnew(state: MeetingState, routine: Routine): readonly Effect[] {
  return allAppointments(state, routine);
}
