import { randomUUID } from 'node:crypto';
import { hasAccount, type CastMember } from '../cast.ts';
import { endCalls, rosterChanged } from '../graph/roster-notification.ts';
import type { World } from '../world.ts';
import { fraction, meetingEvent, tellJoined, tellLeft } from './meeting-events.ts';
import { refreshFor } from '../card/refresh.ts';
import { stopRecording } from './record.ts';
import { stopTranscript } from './transcribe.ts';
import { systemMessage } from './post.ts';
import { isMember, running, whereIs, type Attendance, type Occupancy } from './state.ts';

/** Who comes in, on which of their devices, and whether with the camera on. */
export interface Joining {
  readonly person: CastMember;
  readonly device: string;
  readonly camera: boolean;
  /** The attendance whose line broke and is up again: nobody waits in the lobby for that. */
  readonly back?: Attendance;
}

/** Somebody clicks the link, on one device: into the meeting, or into the lobby. */
export async function join(world: World, meeting: Occupancy, joining: Joining): Promise<void> {
  const { person, device, back } = joining;
  if (findAttendance(meeting, person, device) !== undefined) return;
  const admitted =
    back !== undefined ||
    meeting.lobby === 'everyone' ||
    person.tenant === world.tenant ||
    whereIs(meeting, person.id) === 'inside';
  const attendance: Attendance = { ...(back ?? newAttendance(world, meeting, joining)), where: 'lobby' };
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
  await hangUp(world, meeting, attendance);
  if (running(meeting) && !meeting.attendances.some(({ where }) => where === 'inside'))
    await end(world, meeting, person);
}

/** Whose line breaks, on which device, and in how many seconds they are back on what device. */
export interface Dropping {
  readonly person: CastMember;
  readonly device: string;
  readonly back: number | undefined;
  readonly on: 'same' | 'new';
}

/** Somebody's line breaks on one device. Nobody waits for them to end the meeting; who is to come back does so if it still runs. */
export async function drop(world: World, meeting: Occupancy, dropping: Dropping): Promise<void> {
  const { person, device, back, on } = dropping;
  const attendance = findAttendance(meeting, person, device);
  if (attendance === undefined) return;
  if (back === undefined) return leave(world, meeting, person, device);
  const rejoining = { person, device, camera: attendance.camera === true };
  world.later.after(back * 1000, async () => {
    if (running(meeting)) await join(world, meeting, { ...rejoining, ...(on === 'same' && { back: attendance }) });
  });
  await hangUp(world, meeting, attendance);
}

async function hangUp(world: World, meeting: Occupancy, attendance: Attendance): Promise<void> {
  const { person } = attendance;
  meeting.attendances.splice(meeting.attendances.indexOf(attendance), 1);
  const isWhole = whereIs(meeting, person.id) === 'outside';
  const wasInside = attendance.where === 'inside';
  if (wasInside && isWhole) endStay(world, meeting, person);
  await Promise.all([
    ...(wasInside ? [tellLeft(world, meeting, { attendance, isWhole })] : []),
    rosterChanged(world, meeting, [attendance]),
  ]);
}

/** The meeting ends for all: because the organizer ended it, or because the last one left. */
export async function end(world: World, meeting: Occupancy, by: CastMember): Promise<void> {
  const { occurrence } = meeting;
  if (occurrence === undefined || occurrence.endedAt !== undefined) return;
  await stopRecording(world, meeting);
  await stopTranscript(world, meeting);
  const endedAt = world.now();
  occurrence.endedAt = endedAt;
  const left = meeting.attendances.splice(0);
  const inside = left.filter(({ where }) => where === 'inside');
  for (const { person } of inside) endStay(world, meeting, person);
  world.changes.announce();
  await Promise.all([
    meetingEvent(world, meeting, 'meetingEnd', { EndTime: fraction(endedAt) }),
    ...inside.map((attendance, index) => {
      const isWhole = !inside.slice(index + 1).some(({ person }) => person.id === attendance.person.id);
      return tellLeft(world, meeting, { attendance, isWhole });
    }),
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
  const isWhole = whereIs(meeting, person.id) !== 'inside';
  const isNew = hasAccount(person) && !isMember(meeting, person);
  attendance.where = 'inside';
  if (isNew) meeting.members.add(person.id);
  if (attendance.address !== undefined) meeting.addresses.set(attendance.address, person.id);
  if (isWhole) meeting.stays.push({ person: person.id, from: world.now() });
  world.changes.announce();
  await Promise.all([
    ...(running(meeting) ? [] : [start(world, meeting, person)]),
    tellJoined(world, meeting, { attendance, isWhole, isNew }),
    ...(isNew
      ? [systemMessage(world, meeting, { type: 'membersAdded', by: meeting.organizer, members: [person] })]
      : []),
    rosterChanged(world, meeting, [attendance]),
  ]);
  if (isWhole) refreshFor(world, meeting, person);
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

function newAttendance(world: World, meeting: Occupancy, { person, device, camera }: Joining): Attendance {
  return {
    person,
    device,
    participantId: randomUUID(),
    ...newAddress(world, person),
    guestId: randomUUID(),
    streamBase: (meeting.rosterSequence + 1) * 10,
    where: 'lobby',
    camera: person.kind === 'phone' ? undefined : camera,
    sequence: 0,
  };
}

function newAddress(world: World, person: CastMember): { address?: string } {
  if (person.kind === 'phone') {
    return world.undocumented.dialIn === 'both' ? { address: `4:${person.phoneNumber ?? ''}` } : {};
  }
  return { address: person.address ?? `29:1${Buffer.from(randomUUID()).toString('base64url')}` };
}

function endStay(world: World, meeting: Occupancy, person: CastMember): void {
  const stay = meeting.stays.findLast((one) => one.person === person.id && one.to === undefined);
  if (stay !== undefined) stay.to = world.now();
  // What lay on top of the meeting is gone with it.
  for (const notification of meeting.notifications)
    if (notification.person === person.id) notification.dismissed = true;
}
