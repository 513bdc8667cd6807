import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { isPresent } from '../people/presence.ts';
import type { MeetingState } from '../state.ts';

/** What the bot has to ask Teams for: the schedule and organizer, and who the people are. */
export function knowledge({ event, before, after }: Change): readonly Effect[] {
  if (after.removedAt !== undefined) return [];
  const added = event.type === 'appAdded' && (before.installer === undefined || before.removedAt !== undefined);
  const begun = before.phase === 'upcoming' && after.phase === 'running';
  if (added || begun) return [{ type: 'learnMeeting' }, { type: 'learnMembers' }];
  if (before.participants === after.participants) return [];
  const known = new Set(strangers(before));
  return strangers(after).some((id) => !known.has(id)) ? [{ type: 'learnMembers' }] : [];
}

/** People with an account who are here, and of whom the chat's members can tell more. */
function strangers(state: MeetingState): readonly string[] {
  return Object.values(state.participants)
    .filter((participant) => {
      const { id, address, affiliation } = participant;
      return id.startsWith('entra:') && (address === undefined || affiliation === undefined) && isPresent(participant);
    })
    .map(({ id }) => id);
}
