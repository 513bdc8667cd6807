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

/** What somebody's coming or going is for the others. */
export interface Move {
  readonly attendance: Attendance;
  /** It is on the first of their devices to come, or on the last to go. */
  readonly isWhole: boolean;
  /** They come by a link, and were not in the chat before. */
  readonly isNew?: boolean;
}

/** Somebody came into the call on one device. */
export async function tellJoined(world: World, meeting: Occupancy, move: Move): Promise<void> {
  const { attendance, isWhole, isNew = false } = move;
  const joinsChat = isNew || (isWhole && !hasAccount(attendance.person));
  await Promise.all([
    ...(joinsChat ? [membership(world, meeting, attendance, 'membersAdded')] : []),
    ...(isWhole || world.undocumented.devices !== 'first'
      ? [participantEvent(world, meeting, attendance, 'meetingParticipantJoin')]
      : []),
  ]);
}

/** Somebody is gone from the call on one device. */
export async function tellLeft(world: World, meeting: Occupancy, { attendance, isWhole }: Move): Promise<void> {
  const leavesChat = isWhole && !hasAccount(attendance.person);
  await Promise.all([
    ...(leavesChat ? [membership(world, meeting, attendance, 'membersRemoved')] : []),
    ...(isWhole || world.undocumented.devices === 'each'
      ? [participantEvent(world, meeting, attendance, 'meetingParticipantLeave')]
      : []),
  ]);
}

/** Who comes into the chat with the meeting, or leaves it; Teams names the organizer as the one who added or removed them. */
async function membership(
  world: World,
  meeting: Occupancy,
  attendance: Attendance,
  change: 'membersAdded' | 'membersRemoved',
): Promise<void> {
  const { address, person } = attendance;
  if (!meeting.installed || address === undefined) return;
  const isNamed = hasAccount(person) && world.undocumented.accounts === 'named';
  const account = { id: address, ...(isNamed && { aadObjectId: person.objectId }) };
  const rest = { [change]: [account] };
  const parts = { type: 'conversationUpdate', from: meeting.organizer, channelData: { source: null }, rest };
  await deliverActivity(world, meetingActivity(world, meeting, parts));
}

async function participantEvent(world: World, meeting: Occupancy, attendance: Attendance, name: string): Promise<void> {
  const { person, address } = attendance;
  if (!meeting.installed || !world.grants.participantEvents || address === undefined) return;
  const user = { id: address, name: wireName(person), ...accountOf(world, person) };
  const inMeeting = name === 'meetingParticipantJoin';
  const value = { members: [{ user, meeting: { inMeeting, role: wireRole(meeting, person) } }] };
  const rest = { name: `application/vnd.microsoft.${name}`, value };
  const parts = { type: 'event', from: person, address, channelData: { source: null }, rest };
  await deliverActivity(world, meetingActivity(world, meeting, parts));
}

/** What an event tells of an account beside its id and name: of somebody on the phone nothing. */
function accountOf(world: World, person: CastMember) {
  if (person.kind === 'phone') return {};
  const tenantId = person.tenant ?? world.tenant;
  if (!hasAccount(person)) return { tenantId, userRole: 'anonymous' };
  if (world.undocumented.accounts === 'left-out') return {};
  return { tenantId, objectId: person.objectId, aadObjectId: person.objectId };
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
