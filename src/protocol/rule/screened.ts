import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import { isActive } from '../learn/phase.ts';
import { isPresent } from '../people/presence.ts';
import { validScreened } from '../people/standing.ts';
import { reminds } from './say.ts';

/** Who was away too long confirms once more that they sit screened. */
export function screened({ before, after }: Change, routine: Routine): readonly Effect[] {
  if (!isActive(after) || !reminds(routine, 'screened')) return [];
  return Object.values(after.participants).flatMap((participant): readonly Effect[] => {
    const known = before.participants[participant.id];
    if (known === undefined || known === participant || isPresent(known) || !isPresent(participant)) return [];
    const isAsked = validScreened(known, routine) !== undefined && validScreened(participant, routine) === undefined;
    return isAsked ? [{ type: 'tell', to: participant.id, notice: { about: 'screened-again' } }] : [];
  });
}
