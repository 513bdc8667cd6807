import { isAsking, readAction, type Action } from '../../../src/view/action.ts';
import type { PressEvent } from '../../../src/protocol/event.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import { field } from '../../outside/json.ts';
import type { Activity } from './activity.ts';
import { happened } from './happened.ts';
import { participantId, person, type Met } from './person.ts';

/** A button as it came back: what it claims to belong to, and what it asks. Neither is believed before it is checked. */
export interface Press {
  /** The occurrence the button says it was drawn for. */
  readonly claimed: string;
  readonly action: Action;
}

/** Reads a pressed button: Action.Execute (an invoke) or its fallback Action.Submit (a message with a value and no text). */
export function readPress(activity: Activity): Press | undefined {
  const read = readAction(dataOf(activity));
  return read && { claimed: read.meeting, action: read.action };
}

/** What a pressed button carries. */
export function dataOf(activity: Activity): unknown {
  return activity.type === 'invoke' ? field(field(activity.value, 'action'), 'data') : activity.value;
}

/** Whether a message is no message but the fallback of a button. */
export function isSubmit(activity: Activity): boolean {
  return (
    activity.type === 'message' && activity.text === '' && typeof activity.value === 'object' && activity.value !== null
  );
}

/** What making an event of a press takes. */
export interface PressReading extends Met {
  readonly now: Instant;
  /** The keyed hashes of the forms of a name that is to be watched for. */
  readonly watch: (name: string) => readonly string[];
}

/**
 * What was pressed, as a fact. Who pressed is who Teams says, never what the card carries; `undefined` where something is only to
 * be shown.
 */
export function toPressEvent(activity: Activity, action: Action, reading: PressReading): PressEvent | undefined {
  if (isAsking(action)) return undefined;
  const pressed = { ...happened(activity, reading.now), by: person(activity.from, reading, activity.locale) };
  if (action.type === 'watchName') return { type: 'nameWatched', ...pressed, forms: reading.watch(action.name) };
  const self = participantId(activity.from, reading);
  const meant = 'participant' in action && action.participant === 'self' ? { ...action, participant: self } : action;
  return { ...meant, ...pressed };
}
