import type { Instant } from '../../../src/protocol/person.ts';
import { instant, text } from '../../outside/json.ts';

/** When anything about a message last changed: what a list of them is ordered by. */
export function lastChange(message: unknown): Instant | undefined {
  const names = ['createdDateTime', 'lastModifiedDateTime', 'lastEditedDateTime', 'deletedDateTime'];
  const times = names.flatMap((name) => instant(message, name) ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

/** When Teams made a message; its id is the same in epoch milliseconds. */
export function madeAt(message: unknown, now: Instant): Instant {
  const id = text(message, 'id') ?? '';
  return instant(message, 'createdDateTime') ?? (/^\d{13}$/.test(id) ? Number(id) : now);
}
