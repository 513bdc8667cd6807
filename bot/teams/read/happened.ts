import type { Instant } from '../../../src/protocol/person.ts';
import type { Activity } from './activity.ts';

/**
 * The id and time of what an activity tells. The id is made of the delivery alone, so that Teams telling it twice is one fact;
 * `part` tells the facts of one activity apart. A message keeps its id when it is edited: kind and timestamp belong to it.
 */
export function happened(
  activity: Activity,
  now: Instant,
  part?: string,
): { readonly id: string; readonly at: Instant } {
  const kind = activity.eventType ?? activity.name ?? activity.action;
  const parts = [activity.type, activity.id, kind, activity.timestamp, part];
  return { id: parts.filter((text) => text !== undefined).join(':'), at: activity.at ?? now };
}
