import type { Language } from '../../language/language.ts';
import { isLeftToNobody, refusalOf } from '../../protocol/know/permission.ts';
import { personOf } from '../../protocol/know/people.ts';
import { isAsking, type Action } from '../action.ts';
import type { SeenBy } from '../seen.ts';

/** Whether the viewer's press would be taken now: what would be refused is not offered. */
export function mayPress({ state, routine, viewer, now }: SeenBy<Language>, action: Action): boolean {
  const pressed = { id: '', at: now, by: { id: viewer } };
  if (isAsking(action)) return true;
  // What can be taken back is offered by itself, for it takes the press.
  if (action.type === 'undone') return false;
  if (action.type === 'watchName')
    return refusalOf(state, { ...pressed, type: 'nameWatched', forms: [] }) === undefined;
  if (isLeftToNobody(routine, action.type)) return false;
  const isOwn = 'participant' in action && action.participant === 'self';
  return (
    refusalOf(state, { ...action, ...(isOwn && { participant: personOf(state, viewer) }), ...pressed }) === undefined
  );
}
