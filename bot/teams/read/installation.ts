import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Activity } from './activity.ts';
import { happened } from './happened.ts';
import { person } from './person.ts';
import type { Reading } from './reading.ts';

/** The app was added to the chat, upgraded there, or removed. Teams knows more actions than it documents: the prefix tells. */
export function installationEvents(activity: Activity, reading: Reading): readonly MeetingEvent[] {
  const { now } = reading;
  if (activity.action?.startsWith('add') === true) {
    return [{ type: 'appAdded', ...happened(activity, now), by: person(activity.from, reading, activity.locale) }];
  }
  if (activity.action?.startsWith('remove') === true) return [{ type: 'appRemoved', ...happened(activity, now) }];
  return [];
}
