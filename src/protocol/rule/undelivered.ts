import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { leads } from '../people/role.ts';
import { tellLeaders } from './say.ts';

/** The organizer hears, once of each kind, what the bot could not do here; not of what the organisation has not switched on. */
export function undelivered({ event, before, after }: Change): readonly Effect[] {
  if (event.type !== 'deliveryRefused' || before.refused[event.effect] !== undefined) return [];
  if (event.reason === 'off' || after.removedAt !== undefined) return [];
  switch (event.effect) {
    case 'joinCall':
      return tellLeaders(after, { about: 'refused', what: 'call' });
    case 'watchChat':
      return tellLeaders(after, { about: 'refused', what: 'chat-watch' });
    case 'tell':
      if (event.to === undefined || leads(after, event.to)) return [];
      return tellLeaders(after, { about: 'refused', what: 'private-message' });
    default:
      return [];
  }
}
