import type { MeetingEvent, PressEvent } from '../event.ts';
import type { MeetingState } from '../state.ts';
import { own, participantOf } from './people.ts';
import { permissions, refusalOf } from './permission.ts';

/** Whether a fact is that somebody pressed something. */
export function isPress(event: MeetingEvent): event is PressEvent {
  return Object.hasOwn(permissions, event.type);
}

/**
 * The fact as it is kept. What a client sends back is anybody's text: of a press that changes nothing, and names somebody or
 * something this meeting does not know, only the kind, the reason and who Teams says pressed are kept.
 */
export function withoutWords(event: MeetingEvent, prior: MeetingState): MeetingEvent {
  if (!isPress(event)) return event;
  const why = refusalOf(prior, event);
  if (why === undefined || isAllKnown(event, prior)) return event.type === 'undone' ? alone(event) : event;
  const { type: press, id, at, by } = event;
  return { type: 'pressRefused', id, at, press, why, by };
}

/** What is taken back stands in the log already. */
function alone({ pressed: _press, ...event }: Extract<PressEvent, { type: 'undone' }>): PressEvent {
  return event;
}

function isAllKnown(press: PressEvent, state: MeetingState): boolean {
  const named = [
    'participant' in press ? press.participant : undefined,
    'same' in press ? press.same : undefined,
    'asker' in press ? press.asker : undefined,
    'of' in press ? press.of : undefined,
  ];
  if (press.type === 'undone') return press.pressed !== undefined;
  const isKnown = named.every((id) => id === undefined || id === press.by.id || participantOf(state, id) !== undefined);
  return isKnown && !('message' in press && own(state.findings, press.message) === undefined);
}
