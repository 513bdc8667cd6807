import { randomUUID } from 'node:crypto';
import type { CastMember } from '../cast.ts';
import { endCalls, rosterChanged } from '../graph/roster-notification.ts';
import type { World } from '../world.ts';
import { fraction, meetingEvent, tellJoined, tellLeft } from './meeting-events.ts';
import { refreshFor } from '../card/refresh.ts';
import { stopRecording } from './record.ts';
import { systemMessage } from './post.ts';
import { running, whereIs, type Attendance, type Occupancy } from './state.ts';

/** Who comes in, on which of their devices, and whether with the camera on. */
export interface Joining {
  readonly person: CastMember;
  readonly device: string;
  readonly camera: boolean;
}

/** Somebody clicks the link, on one device: into the meeting, or into the lobby. */
export async function join(world: World, meeting: Occupancy, joining: Joining): Promise<void> {
  const { person, device, camera } = joining;
  if (findAttendance(meeting, person, device) !== undefined) return;
  const admitted =
    meeting.lobby === 'everyone' || person.tenant === world.tenant || whereIs(meeting, person.id) === 'inside';
  const attendance: Attendance = {
    person,
    device,
    participantId: randomUUID(),
    ...newAddress(person),
    guestId: randomUUID(),
    streamBase: (meeting.rosterSequence + 1) * 10,
    where: 'lobby',
    camera: person.kind === 'phone' ? undefined : camera,
    sequence: 0,
  };
  meeting.attendances.push(attendance);
  if (admitted) await enter(world, meeting, attendance);
  else await rosterChanged(world, meeting, [attendance]);
}

/** Somebody inside lets a person in from the lobby. */
export async function admit(world: World, meeting: Occupancy, person: string): Promise<void> {
  const waiting = meeting.attendances.filter((one) => one.person.id === person && one.where === 'lobby');
  for (const attendance of waiting) await enter(world, meeting, attendance);
}

/** Somebody hangs up on one device. */
export async function leave(world: World, meeting: Occupancy, person: CastMember, device: string): Promise<void> {
  const attendance = findAttendance(meeting, person, device);
  if (attendance === undefined) return;
  meeting.attendances.splice(meeting.attendances.indexOf(attendance), 1);
  const gone = attendance.where === 'inside' && whereIs(meeting, person.id) === 'outside';
  if (gone) endStay(world, meeting, person);
  await Promise.all([
    ...(gone ? [tellLeft(world, meeting, attendance)] : []),
    rosterChanged(world, meeting, [attendance]),
  ]);
  if (running(meeting) && !meeting.attendances.some(({ where }) => where === 'inside'))
    await end(world, meeting, person);
}

/** The meeting ends for all: because the organizer ended it, or because the last one left. */
export async function end(world: World, meeting: Occupancy, by: CastMember): Promise<void> {
  const { occurrence } = meeting;
  if (occurrence === undefined || occurrence.endedAt !== undefined) return;
  await stopRecording(world, meeting);
  const endedAt = world.now();
  occurrence.endedAt = endedAt;
  const left = meeting.attendances.splice(0);
  const inside = left.filter(({ where }) => where === 'inside');
  for (const { person } of inside) endStay(world, meeting, person);
  world.changes.announce();
  await Promise.all([
    meetingEvent(world, meeting, 'meetingEnd', { EndTime: fraction(endedAt) }),
    ...inside.map((attendance) => tellLeft(world, meeting, attendance)),
    systemMessage(world, meeting, {
      type: 'callEnded',
      callId: occurrence.callId,
      by,
      startedAt: occurrence.startedAt,
    }),
    ...(left.length > 0 ? [endCalls(world, meeting, 4097)] : []),
  ]);
}

async function enter(world: World, meeting: Occupancy, attendance: Attendance): Promise<void> {
  const { person } = attendance;
  const first = whereIs(meeting, person.id) !== 'inside';
  attendance.where = 'inside';
  if (attendance.address !== undefined) meeting.addresses.set(attendance.address, person.id);
  if (first) meeting.stays.push({ person: person.id, from: world.now() });
  world.changes.announce();
  await Promise.all([
    ...(running(meeting) ? [] : [start(world, meeting, person)]),
    ...(first ? [tellJoined(world, meeting, attendance)] : []),
    rosterChanged(world, meeting, [attendance]),
  ]);
  if (first) refreshFor(world, meeting, person);
}

/** The first one in starts the meeting. */
async function start(world: World, meeting: Occupancy, by: CastMember): Promise<void> {
  const startedAt = world.now();
  const callId = randomUUID();
  meeting.occurrence = { callId, startedAt };
  await Promise.all([
    meetingEvent(world, meeting, 'meetingStart', { StartTime: fraction(startedAt) }),
    systemMessage(world, meeting, { type: 'callStarted', callId, by }),
  ]);
}

function findAttendance(meeting: Occupancy, person: CastMember, device: string): Attendance | undefined {
  return meeting.attendances.find((one) => one.person.id === person.id && one.device === device);
}

function newAddress(person: CastMember): { address?: string } {
  if (person.kind === 'phone') return {};
  return { address: person.address ?? `29:1${Buffer.from(randomUUID()).toString('base64url')}` };
}

function endStay(world: World, meeting: Occupancy, person: CastMember): void {
  const stay = meeting.stays.findLast((one) => one.person === person.id && one.to === undefined);
  if (stay !== undefined) stay.to = world.now();
}
