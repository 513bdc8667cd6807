import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { answerIn, isForbidden } from '../know/refusal.ts';
import { leads } from '../know/role.ts';
import type { Notice } from '../notice.ts';
import { tellLeaders } from '../say.ts';

/** The organizer hears, once of each kind, what the bot could not do here; not of what the organisation has not switched on. */
export function undelivered({ event, before, after }: Change): readonly Effect[] {
  if (event.type !== 'deliveryRefused' || answerIn(event).code === 'off' || after.removedAt !== undefined) return [];
  const tell = (what: Extract<Notice, { readonly about: 'refused' }>['what']) =>
    tellLeaders(after, { matter: `refused ${what}`, notice: { about: 'refused', what } });
  if (event.effect === 'showChecklist') {
    return isForbidden(after, 'showChecklist') && !isForbidden(before, 'showChecklist') ? tell('chat') : [];
  }
  if (before.refused[event.effect] !== undefined) return [];
  if (event.effect === 'joinCall') return tell('call');
  if (event.effect === 'watchChat') return tell('chat-watch');
  const isFirst = Object.keys(before.unreachable).length === 0;
  if (event.effect !== 'tell' || event.to === undefined || !isFirst || leads(after, event.to)) return [];
  return tell('private-message');
}
