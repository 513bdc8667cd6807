import type { Change } from '../decide.ts';
import type { Effect } from '../effect.ts';
import type { MeetingEvent, PressEvent } from '../event.ts';
import { permissions, refusalOf } from '../people/permission.ts';

/** Whoever presses what is not theirs to press is told why, and nothing else happens. */
export function refusal({ event, prior }: Change): readonly Effect[] {
  const why = isPress(event) ? refusalOf(prior, event) : undefined;
  return why === undefined ? [] : [{ type: 'refuse', why }];
}

function isPress(event: MeetingEvent): event is PressEvent {
  return event.type in permissions;
}
