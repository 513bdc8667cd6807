import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { UncheckedMessage } from '../../meeting/check-message.ts';
import type { Activity } from './activity.ts';
import { installationEvents } from './installation.ts';
import { meetingEvents } from './meeting-event.ts';
import { memberEvents } from './members.ts';
import { messageEvents } from './message.ts';
import type { Reading } from './reading.ts';

/** What an activity in a meeting chat tells. Empty: nothing the bot knows the meaning of. */
export function toEvents(activity: Activity, reading: Reading): readonly (MeetingEvent | UncheckedMessage)[] {
  switch (activity.type) {
    case 'installationUpdate':
      return installationEvents(activity, reading);
    case 'conversationUpdate':
      return memberEvents(activity, reading);
    case 'event':
      return meetingEvents(activity, reading);
    case 'message':
    case 'messageUpdate':
    case 'messageDelete':
    case 'messageReaction':
      return messageEvents(activity, reading);
    default:
      return [];
  }
}
