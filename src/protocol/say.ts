import type { MeetingDemand } from '../routine/demand.ts';
import type { Routine } from '../routine/routine.ts';
import type { Effect } from './effect.ts';
import { leaders } from './know/role.ts';
import type { Notice } from './notice.ts';
import type { ParticipantId } from './person.ts';
import type { MeetingState } from './state.ts';

/** Whether people are told when a demand is not kept; `observe` only notes it. */
export function reminds({ demands }: Routine, demand: MeetingDemand): boolean {
  return demands[demand] === 'remind' || demands[demand] === 'enforce';
}

/** A private word to one person. */
export function tell(to: ParticipantId, matter: string, notice: Notice): Effect {
  return { type: 'tell', to, matter, notice };
}

/** A private word to everybody who leads and is here, or to the organizer who is not; but not to the one it is about. */
export function tellLeaders(
  state: MeetingState,
  {
    matter,
    notice,
    except,
  }: { readonly matter: string; readonly notice: Notice; readonly except?: ParticipantId | undefined },
): readonly Effect[] {
  return leaders(state)
    .filter((id) => id !== except)
    .map((to) => tell(to, matter, notice));
}

/** A line in the chat, for all. */
export function announce(matter: string, notice: Notice): Effect {
  return { type: 'announce', matter, notice };
}

/** A notification on top of the meeting, for all who are there. */
export function notifyAll(matter: string, notice: Notice): Effect {
  return { type: 'notify', matter, to: [], notice };
}

/** The name under which is kept what was said to somebody (absent: to all) about a matter. */
export function saidKey(matter: string, to?: ParticipantId): string {
  return `${to ?? 'all'} ${matter}`;
}

/** The matter and the reader that such a name stands for. */
export function readerIn(key: string): { readonly matter: string; readonly to?: ParticipantId } {
  const blank = key.indexOf(' ');
  const to = key.slice(0, blank);
  return { matter: key.slice(blank + 1), ...(to !== 'all' && { to }) };
}
