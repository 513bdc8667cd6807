import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Instant } from '../../../src/protocol/person.ts';
import type { CheckMessage } from '../../meeting/check-message.ts';
import type { Activity } from './activity.ts';
import { installationEvents } from './installation.ts';
import { meetingEvents } from './meeting-event.ts';
import { memberEvents } from './members.ts';
import { messageEvents } from './message.ts';
import type { Met } from './person.ts';

/** What reading an activity needs beside the activity. */
export interface Reading extends Met {
  readonly now: Instant;
  readonly check: CheckMessage;
}

/** What an activity in a meeting chat tells, in no case its text. Empty: nothing the bot knows the meaning of. */
export function toEvents(activity: Activity, reading: Reading): readonly MeetingEvent[] {
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
