import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { isPresent } from '../know/people.ts';
import { isActive } from '../know/phase.ts';
import { reminds, tell } from '../say.ts';
import type { Answer, Participant } from '../state.ts';
import { answered, type EachDemand } from './entry.ts';

/** Everybody sits screened, and says so; who was away too long confirms once more. */
export const screened: EachDemand = {
  of: 'each',
  standing: ({ routine }, participant) => answered(participant, validScreened(participant, routine)),
  evidence: ({ routine }, participant) => answered(participant, validScreened(participant, routine)),
  react: askAgain,
  due: () => [],
};

/** The confirmation of sitting screened that still counts: an absence longer than the routine allows ends it. */
export function validScreened({ screened: answers, stays }: Participant, { timings }: Routine): Answer | undefined {
  const last = answers.at(-1);
  if (last === undefined) return undefined;
  const isLong = stays.some(({ to }, index) => {
    const back = stays[index + 1]?.from;
    return to !== undefined && back !== undefined && back > last.at && back - to > timings.absence * 1000;
  });
  return isLong ? undefined : last;
}

function askAgain({ before, after }: Change, routine: Routine): readonly Effect[] {
  if (before.participants === after.participants || !isActive(after) || !reminds(routine, 'screened')) return [];
  return Object.values(after.participants).flatMap((participant): readonly Effect[] => {
    const known = before.participants[participant.id];
    if (known === undefined || known === participant || isPresent(known) || !isPresent(participant)) return [];
    const isAsked = validScreened(known, routine) !== undefined && validScreened(participant, routine) === undefined;
    return isAsked ? [tell(participant.id, 'screened', { about: 'screened-again' })] : [];
  });
}
