import type { Routine } from '../../routine/routine.ts';
import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { readerIn } from '../say.ts';
import { shownNow } from '../shown.ts';

/** What stands in a message and is not so any more is said as it is now, or withdrawn: nothing is left that asks for what is done. */
export function mend({ before, after }: Change, routine: Routine): readonly Effect[] {
  if (before === after || after.removedAt !== undefined) return [];
  return Object.entries(after.said).flatMap(([key, said]): readonly Effect[] => {
    const { notice, shows } = said;
    if (said.activity === undefined || notice === undefined) return [];
    const standing = { notice, ...readerIn(key) };
    if (shownNow(standing, after, routine) === shows) return [];
    return [{ type: 'mend', ...readerIn(key), about: notice.about }];
  });
}
