import { hasAccount, wireName, type CastMember } from '../cast.ts';
import type { World } from '../world.ts';
import { deliverActivity, meetingActivity } from './activity.ts';
import type { Attendance, Occupancy } from './state.ts';

/** The meeting started or ended: from the organizer, with names in capitals. */
export async function meetingEvent(
  world: World,
  meeting: Occupancy,
  name: string,
  time: Record<string, string>,
): Promise<void> {
  if (!meeting.installed || !world.grants.meetingEvents) return;
  const value = {
    MeetingType: 'Scheduled',
    Title: meeting.title,
    Id: meeting.meetingId,
    JoinUrl: meeting.joinUrl,
    ...time,
  };
  const rest = { name: `application/vnd.microsoft.${name}`, value };
  const whole = meetingActivity(world, meeting, {
    type: 'event',
    from: meeting.organizer,
    channelData: { source: null },
    rest,
  });
  await deliverActivity(world, whole);
}

/** Somebody came into the call. */
export async function tellJoined(world: World, meeting: Occupancy, attendance: Attendance): Promise<void> {
  await Promise.all([
    membership(world, meeting, attendance, 'membersAdded'),
    participantEvent(world, meeting, attendance, 'meetingParticipantJoin'),
  ]);
}

/** Somebody is gone from the call, with all their devices. */
export async function tellLeft(world: World, meeting: Occupancy, attendance: Attendance): Promise<void> {
  await Promise.all([
    membership(world, meeting, attendance, 'membersRemoved'),
    participantEvent(world, meeting, attendance, 'meetingParticipantLeave'),
  ]);
}

/** People without an account are in the chat only while in the call; Teams names the organizer as the one who added them. */
async function membership(
  world: World,
  meeting: Occupancy,
  attendance: Attendance,
  change: 'membersAdded' | 'membersRemoved',
): Promise<void> {
  if (!meeting.installed || hasAccount(attendance.person) || attendance.address === undefined) return;
  const rest = { [change]: [{ id: attendance.address }] };
  const parts = { type: 'conversationUpdate', from: meeting.organizer, channelData: { source: null }, rest };
  await deliverActivity(world, meetingActivity(world, meeting, parts));
}

async function participantEvent(world: World, meeting: Occupancy, attendance: Attendance, name: string): Promise<void> {
  const { person, address } = attendance;
  if (!meeting.installed || !world.grants.participantEvents || address === undefined) return;
  const ids = hasAccount(person)
    ? { objectId: person.objectId, aadObjectId: person.objectId }
    : { userRole: 'anonymous' };
  const user = { tenantId: person.tenant ?? world.tenant, id: address, name: wireName(person), ...ids };
  const inMeeting = name === 'meetingParticipantJoin';
  const value = { members: [{ user, meeting: { inMeeting, role: wireRole(meeting, person) } }] };
  const rest = { name: `application/vnd.microsoft.${name}`, value };
  const parts = { type: 'event', from: person, address, channelData: { source: null }, rest };
  await deliverActivity(world, meetingActivity(world, meeting, parts));
}

/** The role as the participant API writes it. */
export function wireRole(meeting: Occupancy, person: CastMember): string {
  const names = { organizer: 'Organizer', 'co-organizer': 'CoOrganizer', presenter: 'Presenter', attendee: 'Attendee' };
  return names[meeting.roles.get(person.id) ?? 'attendee'];
}

/** Teams writes these instants with seven digits after the second. */
export function fraction(at: Date): string {
  return at.toISOString().replace('Z', '4567Z');
}
