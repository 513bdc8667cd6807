import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { refusalOf } from '../know/permission.ts';
import { isPress } from '../know/press.ts';

/** Whoever presses what is not theirs to press is told why, and nothing else happens. */
export function refusal({ event, prior }: Change): readonly Effect[] {
  const why = isPress(event) ? refusalOf(prior, event) : undefined;
  return why === undefined ? [] : [{ type: 'refuse', why }];
}
