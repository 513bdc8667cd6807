import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Person } from '../../../src/protocol/person.ts';
import { field, instant, items, text } from '../../outside/json.ts';
import { account, type Activity } from './activity.ts';
import { happened } from './happened.ts';
import { isSomebody, person } from './person.ts';
import type { Reading } from './reading.ts';

/** The meeting's own events. Which one is told by its name alone: `inMeeting` is shown as true on leaving, too. */
export function meetingEvents(activity: Activity, reading: Reading): readonly MeetingEvent[] {
  const { now } = reading;
  switch (activity.name) {
    case 'application/vnd.microsoft.meetingStart': {
      const startedAt = instant(activity.value, 'StartTime') ?? activity.at ?? now;
      return [{ type: 'meetingStarted', ...happened(activity, now), at: startedAt, startedAt }];
    }
    case 'application/vnd.microsoft.meetingEnd': {
      const at = instant(activity.value, 'EndTime') ?? activity.at ?? now;
      return [{ type: 'meetingEnded', ...happened(activity, now), at, by: 'platform' }];
    }
    case 'application/vnd.microsoft.meetingParticipantJoin':
      return participants(activity, reading).map(({ id, ...told }) => ({
        type: 'participantJoined',
        ...happened(activity, now, id),
        ...told,
      }));
    case 'application/vnd.microsoft.meetingParticipantLeave':
      return participants(activity, reading).map(({ id, ...told }) => ({
        type: 'participantLeft',
        ...happened(activity, now, id),
        ...told,
      }));
    case undefined:
    default:
      return [];
  }
}

interface Told {
  readonly id: string;
  readonly person: Person;
  readonly source: 'teams';
}

/** The locale of an activity is that of whom it comes from: who comes in, as far as is known. */
function participants({ value, from, locale }: Activity, reading: Reading): readonly Told[] {
  return items(value, 'members')
    .map((member) => ({ user: account(field(member, 'user')), role: text(field(member, 'meeting'), 'role') }))
    .filter(({ user }) => isSomebody(user))
    .map(({ user, role }) => {
      const known = person(user, reading, user.id === from.id ? locale : undefined);
      return { id: known.id, person: { ...known, ...roleOf(role) }, source: 'teams' };
    });
}

function roleOf(role: string | undefined): Pick<Person, 'role'> {
  switch (role?.toLowerCase()) {
    case 'organizer':
      return { role: 'organizer' };
    case 'coorganizer':
    case 'co-organizer':
      return { role: 'co-organizer' };
    case undefined:
    default:
      return {};
  }
}
