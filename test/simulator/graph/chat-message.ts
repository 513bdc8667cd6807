import { hasAccount, wireName, type CastMember } from '../cast.ts';
import type { Message, Occupancy, SystemEvent } from '../teams/state.ts';
import type { Json } from '../wire/json.ts';
import type { World } from '../world.ts';

/** A message of a meeting's chat as Graph's `chatMessage`. */
export function chatMessage(world: World, meeting: Occupancy, message: Message): Json {
  const { system, from } = message;
  const at = message.at.toISOString();
  return {
    '@odata.context': `https://graph.microsoft.com/$metadata#chats('${encodeURIComponent(meeting.chatId)}')/messages/$entity`,
    id: message.id,
    replyToId: null,
    etag: String(message.modifiedAt.getTime()),
    messageType: system === undefined ? 'message' : 'systemEventMessage',
    createdDateTime: at,
    lastModifiedDateTime: message.modifiedAt.toISOString(),
    lastEditedDateTime: message.editedAt?.toISOString() ?? null,
    deletedDateTime: message.deleted ? message.modifiedAt.toISOString() : null,
    subject: null,
    summary: null,
    chatId: meeting.chatId,
    importance: 'normal',
    locale: from.kind === 'person' ? from.person.locale.toLowerCase() : 'en-us',
    webUrl: null,
    channelIdentity: null,
    policyViolation: message.violation?.whole ?? null,
    from: senderOf(world, message),
    body: bodyOf(message),
    attachments: attachmentsOf(message),
    mentions: [],
    reactions: [],
    eventDetail: system === undefined ? null : eventDetail(meeting, message, system),
  };
}

function senderOf(world: World, { from }: Message): Json | null {
  if (from.kind === 'system') return null;
  if (from.kind === 'bot') {
    const application = { id: world.botId, displayName: world.botName, applicationIdentityType: 'bot' };
    return { application, device: null, user: null };
  }
  const { person } = from;
  return {
    application: null,
    device: null,
    user: { ...identity(world, person), tenantId: person.tenant ?? world.tenant },
  };
}

/** A card is an attachment, its content a text. */
function attachmentsOf({ id, card, deleted }: Message): readonly Json[] {
  if (card === undefined || deleted) return [];
  const content = JSON.stringify(card);
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return [{ id, contentType, contentUrl: null, content, name: null, thumbnailUrl: null, teamsAppId: null }];
}

function bodyOf({ id, system, deleted, html, text, card }: Message): Json {
  if (system !== undefined) return { contentType: 'html', content: '<systemEventMessage/>' };
  if (deleted) return { contentType: 'text', content: '' };
  if (card !== undefined) return { contentType: 'html', content: `<attachment id="${id}"></attachment>` };
  return html === undefined ? { contentType: 'text', content: text ?? '' } : { contentType: 'html', content: html };
}

function identity(world: World, person: CastMember): Json {
  const own = person.tenant === world.tenant ? 'aadUser' : 'federatedUser';
  return {
    '@odata.type': '#microsoft.graph.teamworkUserIdentity',
    id: person.objectId ?? `anonymous-${person.id}`,
    displayName: wireName(person),
    userIdentityType: hasAccount(person) ? own : 'anonymousGuest',
  };
}

function eventDetail(meeting: Occupancy, message: Message, event: SystemEvent): Json {
  const initiator = set(event.by);
  if (event.type === 'membersAdded') {
    const members = event.members.map((person) => set(person).user);
    return detail('membersAdded', { visibleHistoryStartDateTime: '0001-01-01T00:00:00Z', members, initiator });
  }
  const { callId } = event;
  if (event.type === 'transcript') {
    const callTranscriptICalUid = event.stored ? '040000008200E00074C5B7101A82E008' : null;
    return detail('callTranscript', { callId, callTranscriptICalUid, meetingOrganizer: set(meeting.organizer) });
  }
  if (event.type === 'callStarted') return detail('callStarted', { callId, callEventType: 'meeting', initiator });
  if (event.type === 'callEnded') {
    const people = [...new Set(meeting.stays.map(({ person }) => person))];
    const callParticipants = meeting.people
      .filter(({ id }) => people.includes(id))
      .map((one) => ({ participant: set(one, one.name) }));
    return detail('callEnded', {
      callId,
      callDuration: duration(event.startedAt, message.at),
      callEventType: 'meeting',
      callParticipants,
      initiator,
    });
  }
  const stored = event.status === 'success';
  return detail('callRecording', {
    callId,
    callRecordingDisplayName: stored ? `${meeting.title}-Meeting Recording.mp4` : null,
    callRecordingUrl: stored ? 'https://kommune-my.sharepoint.example/opptak.mp4' : null,
    callRecordingDuration: event.endedAt === undefined ? null : duration(event.startedAt, event.endedAt),
    callRecordingStatus: event.status,
    meetingOrganizer: set(meeting.organizer),
    initiator,
  });
}

function detail(name: string, rest: Json): Json {
  return { '@odata.type': `#microsoft.graph.${name}EventMessageDetail`, ...rest };
}

function set(person: CastMember, displayName: string | null = null) {
  const userIdentityType = hasAccount(person) ? 'aadUser' : 'anonymousGuest';
  const id = person.objectId ?? `anonymous-${person.id}`;
  return {
    application: null,
    device: null,
    user: { '@odata.type': '#microsoft.graph.teamworkUserIdentity', id, displayName, userIdentityType },
  };
}

function duration(from: Date, to: Date): string {
  const seconds = Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
}
