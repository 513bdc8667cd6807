import { hasAccount, wireName, type CastMember } from '../cast.ts';
import type { Attendance, Occupancy } from '../teams/state.ts';
import type { Json } from '../wire/json.ts';
import type { World } from '../world.ts';

/** Everybody in the call and its lobby, and the bots that joined, as Graph's `participant` objects. */
export function rosterOf(world: World, meeting: Occupancy): readonly Json[] {
  const bots = world.calls.filter((call) => call.meeting === meeting && call.state === 'established');
  return [
    ...meeting.attendances.map((attendance) => participant(world, meeting, attendance)),
    ...bots.map((call) => ({
      '@odata.type': '#microsoft.graph.participant',
      id: call.myParticipantId,
      info: participantInfo({ application: identity({ id: world.botId, displayName: world.botName }) }, null),
      mediaStreams: [stream('audio', 'main-audio', '1', 'receiveOnly')],
      isMuted: true,
      isInLobby: false,
      rosterSequenceNumber: meeting.rosterSequence,
    })),
  ];
}

/** One device of somebody. Directions are from the person's own point of view: who shows their camera sends video. */
export function participant(world: World, meeting: Occupancy, attendance: Attendance): Json {
  const { person, where } = attendance;
  const { recording, recorded } = meeting.occurrence ?? {};
  const records = recording?.by.id === person.id;
  const tells = world.recordingInRoster && (records || recorded?.id === person.id);
  return {
    '@odata.type': '#microsoft.graph.participant',
    id: attendance.participantId,
    info: participantInfo(identityOf(attendance), person.locale),
    mediaStreams: where === 'lobby' ? [] : streams(attendance),
    isMuted: where === 'lobby',
    isInLobby: where === 'lobby',
    rosterSequenceNumber: attendance.sequence,
    meetingRole: (meeting.roles.get(person.id) ?? 'attendee').replace('co-organizer', 'coorganizer'),
    ...(tells && {
      recordingInfo: {
        '@odata.type': '#microsoft.graph.recordingInfo',
        recordingStatus: records ? 'recording' : 'notRecording',
        initiator: { '@odata.type': '#microsoft.graph.identitySet', ...identityOf(attendance) },
      },
    }),
  };
}

/** The same participant as gone. */
export function removed(world: World, meeting: Occupancy, attendance: Attendance): Json {
  const { mediaStreams: _none, ...rest } = participant(world, meeting, attendance);
  return { ...rest, removedState: { '@odata.type': '#microsoft.graph.removedState', reason: 'Removed' } };
}

function participantInfo(who: Json, languageId: string | null): Json {
  return {
    '@odata.type': '#microsoft.graph.participantInfo',
    identity: { '@odata.type': '#microsoft.graph.identitySet', ...who },
    endpointType: 'default',
    region: null,
    languageId,
    countryCode: null,
  };
}

function identityOf({ person, guestId }: Attendance): Json {
  if (hasAccount(person)) return { user: userIdentity(person) };
  if (person.kind === 'phone') return { phone: identity({ id: person.phoneNumber, displayName: null }) };
  return { guest: identity({ id: guestId, displayName: wireName(person) }) };
}

function userIdentity(person: CastMember): Json {
  return identity({ id: person.objectId, displayName: person.name, tenantId: person.tenant, identityProvider: 'AAD' });
}

function identity(of: Json): Json {
  return { '@odata.type': '#microsoft.graph.identity', ...of };
}

function streams({ person, camera, streamBase }: Attendance): readonly Json[] {
  const audio = stream('audio', 'main-audio', String(streamBase + 1), 'sendReceive');
  if (camera === undefined) return [audio];
  const off = hasAccount(person) ? 'receiveOnly' : 'inactive';
  return [audio, stream('video', 'main-video', String(streamBase + 2), camera ? 'sendReceive' : off)];
}

function stream(mediaType: string, label: string, sourceId: string, direction: string): Json {
  return { '@odata.type': '#microsoft.graph.mediaStream', mediaType, label, sourceId, direction, serverMuted: false };
}
