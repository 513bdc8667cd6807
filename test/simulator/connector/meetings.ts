import { randomUUID } from 'node:crypto';
import { graphMeetingId } from '../graph/chats.ts';
import { wireRole } from '../teams/meeting-events.ts';
import { addressOf, whereIs, type Occupancy } from '../teams/state.ts';
import { list, text } from '../wire/json.ts';
import { refusal, type Asked, type Reply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { memberOf } from './members.ts';

/** The meeting's details; times are the scheduled ones. */
export function meetingDetails(world: World, { params }: Asked): Reply {
  const found = findMeeting(world, params[0], world.grants.meetingEvents);
  if ('refused' in found) return found.refused;
  const { meeting } = found;
  const { organizer } = meeting;
  const details = {
    id: meeting.meetingId,
    msGraphResourceId: graphMeetingId(meeting),
    scheduledStartTime: meeting.scheduledStart.toISOString(),
    scheduledEndTime: meeting.scheduledEnd.toISOString(),
    joinUrl: meeting.joinUrl,
    title: meeting.title,
    type: 'Scheduled',
  };
  const { address: id, objectId, tenant: tenantId } = organizer;
  return {
    status: 200,
    body: {
      details,
      conversation: conversation(meeting),
      organizer: { id, aadObjectId: objectId, objectId, tenantId },
    },
  };
}

/** One participant, by Entra object id: role, and whether in the call. */
export function participant(world: World, { params, url }: Asked): Reply {
  const found = findMeeting(world, params[0], world.grants.participantEvents);
  if ('refused' in found) return found.refused;
  const { meeting } = found;
  if (url.searchParams.get('tenantId') === null) return refusal(400, 'BadArgument', 'A tenantId is needed.');
  const person = meeting.people.find(({ objectId }) => objectId !== undefined && objectId === params[1]);
  const address = person === undefined ? undefined : addressOf(meeting, person);
  if (person === undefined || address === undefined) return refusal(404, 'NotFound', 'Participant not found.');
  const inMeeting = whereIs(meeting, person.id) === 'inside';
  return {
    status: 200,
    body: {
      user: memberOf(world, person, address),
      meeting: { role: wireRole(meeting, person), inMeeting },
      conversation: conversation(meeting),
    },
  };
}

/** A notification on top of the meeting, for some of those in it. */
export function notifyInMeeting(world: World, { params, body }: Asked): Reply {
  const found = findMeeting(world, params[0], world.grants.meetingNotifications);
  if ('refused' in found) return found.refused;
  const { meeting } = found;
  const recipients = list(body, 'value', 'recipients').filter((one) => typeof one === 'string');
  const surfaces = list(body, 'value', 'surfaces');
  const wrong = recipients.some((one) => !one.startsWith('29:'));
  if (text(body, 'type') !== 'targetedMeetingNotification' || surfaces.length === 0) return refusal(400, 'BadArgument');
  if (recipients.length === 0 || recipients.length > 50 || wrong)
    return refusal(400, 'BadArgument', 'Invalid recipients.');
  const reached = recipients.filter((one) =>
    meeting.attendances.some(({ address, where }) => address === one && where === 'inside'),
  );
  if (reached.length === 0) return refusal(404, 'NotFound', 'No recipient is in the meeting.');
  for (const address of reached) show(world, meeting, address, surfaces);
  const missed = recipients.filter((one) => !reached.includes(one));
  if (missed.length === 0) return { status: 202 };
  const failure = { errorCode: 'MemberNotFoundInConversation', failureReason: 'The recipient is not in the meeting.' };
  return { status: 207, body: { recipientsFailureInfo: missed.map((recipientMri) => ({ recipientMri, ...failure })) } };
}

function show(world: World, meeting: Occupancy, address: string, surfaces: readonly unknown[]): void {
  const attendance = meeting.attendances.find((one) => one.address === address);
  for (const surface of surfaces) {
    const content =
      typeof surface === 'object' && surface !== null && 'content' in surface ? surface.content : undefined;
    const value = typeof content === 'object' && content !== null && 'value' in content ? content.value : undefined;
    const url = text(value, 'url');
    if (attendance === undefined || url === undefined || text(surface, 'surface') !== 'meetingStage') continue;
    const title = text(value, 'title') ?? '';
    meeting.notifications.push({ id: randomUUID(), person: attendance.person.id, title, url, dismissed: false });
    meeting.journal.push({ at: world.now(), type: 'told', person: attendance.person.id, text: `[${title}] ${url}` });
  }
  world.changes.announce();
}

function conversation(meeting: Occupancy) {
  return { isGroup: true, conversationType: 'groupChat', id: meeting.chatId };
}

function findMeeting(
  world: World,
  id: string | undefined,
  granted: boolean,
): { readonly meeting: Occupancy } | { readonly refused: Reply } {
  const meeting = world.meetings.find(({ meetingId }) => meetingId === id);
  if (meeting === undefined) return { refused: refusal(404, 'NotFound', 'Meeting not found.') };
  if (!granted || !meeting.installed) {
    return { refused: refusal(403, 'NotEnoughPermissions', 'The bot does not have permission for this operation.') };
  }
  return { meeting };
}
