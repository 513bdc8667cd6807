import type { Routine } from '../../src/routine/routine.ts';
import type { StoredOccurrence } from '../store/occurrences.ts';
import type { Chat } from './chat.ts';
import type { Occurrence } from './fact.ts';

/** The occurrence as the doors and performers see it. */
export function occurrence(stored: StoredOccurrence, routine: Routine): Occurrence {
  return { id: stored.id, chat: chatOf(stored), state: stored.state, routine };
}

function chatOf({ tenant, conversation, serviceUrl, platformMeeting }: StoredOccurrence): Chat {
  return {
    tenant,
    conversation,
    ...(serviceUrl !== undefined && { serviceUrl }),
    ...(platformMeeting !== undefined && { platformMeeting }),
  };
}
