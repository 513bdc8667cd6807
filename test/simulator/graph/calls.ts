import { randomUUID } from 'node:crypto';
import { field, text } from '../wire/json.ts';
import { refusal, type Asked, type Reply, type Route } from '../wire/route.ts';
import type { World } from '../world.ts';
import type { Occupancy } from '../teams/state.ts';
import { callNotification, establish, rosterChanged, sendCallState } from './roster-notification.ts';
import { rosterOf } from './roster.ts';
import type { Call } from './state.ts';

const base = String.raw`^/(?:v1\.0|beta)/communications/calls`;

/** Graph's cloud communications: join, look, keep alive, leave. */
export function callRoutes(world: World): readonly Route[] {
  const route = (method: string, path: string, handle: Route['handle']): Route => ({
    method,
    pattern: new RegExp(`${base}${path}$`),
    audience: 'https://graph.microsoft.com',
    handle,
  });
  return [
    route('POST', '', (asked) => joinCall(world, asked)),
    route('GET', '/([^/]+)', ({ params }) =>
      withCall(world, params[0], (call) => ({ status: 200, body: callBody(world, call) })),
    ),
    route('GET', '/([^/]+)/participants', ({ params }) =>
      withCall(world, params[0], (call) => ({ status: 200, body: { value: rosterOf(world, call.meeting) } })),
    ),
    route('POST', '/([^/]+)/keepAlive', ({ params, raw }) =>
      withCall(world, params[0], (call) => {
        if (raw !== '') return refusal(400, 'BadRequest', 'The request takes no body.');
        call.keptAlive += 1;
        return { status: 200 };
      }),
    ),
    route('DELETE', '/([^/]+)', ({ params }) => withCall(world, params[0], (call) => hangUp(world, call))),
  ];
}

async function joinCall(world: World, { body }: Asked): Promise<Reply> {
  if (!world.grants.call || !world.grants.calling) {
    return {
      status: 403,
      body: { errorCode: '7503', message: 'Application is not registered in our store.', instanceAnnotations: [] },
    };
  }
  const callbackUri = text(body, 'callbackUri');
  const tenantId = text(body, 'tenantId');
  const media = text(body, 'mediaConfig', '@odata.type');
  if (callbackUri === undefined || tenantId === undefined || media === undefined) {
    return refusal(400, 'BadRequest', 'callbackUri, tenantId and mediaConfig are needed.');
  }
  const meeting = findMeeting(world, body);
  if (meeting === undefined || tenantId !== world.tenant) return refusal(404, 'NotFound', 'The meeting was not found.');
  const call: Call = {
    id: randomUUID(),
    meeting,
    callbackUri,
    myParticipantId: randomUUID(),
    callChainId: randomUUID(),
    tenantId,
    deltaRoster: field(body, 'callOptions', 'isDeltaRosterEnabled') === true,
    request: body,
    state: 'establishing',
    keptAlive: 0,
  };
  world.calls.push(call);
  const answer = {
    status: 201,
    headers: { location: `${world.base}/v1.0/communications/calls/${call.id}` },
    body: callBody(world, call),
  };
  if (world.trouble.callbackFirst) await establish(world, call);
  else setImmediate(() => void establish(world, call));
  return answer;
}

/** The long form names the chat and the organizer, the short form the meeting id and its passcode. */
function findMeeting(world: World, body: unknown): Occupancy | undefined {
  if (text(body, 'meetingInfo', '@odata.type') === '#microsoft.graph.joinMeetingIdMeetingInfo') {
    const id = text(body, 'meetingInfo', 'joinMeetingId');
    const passcode = text(body, 'meetingInfo', 'passcode');
    return world.meetings.find((meeting) => meeting.joinMeetingId === id && meeting.passcode === passcode);
  }
  const chatId = text(body, 'chatInfo', 'threadId');
  const organizer = text(body, 'meetingInfo', 'organizer', 'user', 'id');
  return world.meetings.find((meeting) => meeting.chatId === chatId && meeting.organizer.objectId === organizer);
}

function callBody(world: World, call: Call): unknown {
  const { request } = call;
  const application = { '@odata.type': '#microsoft.graph.identity', id: world.botId, displayName: world.botName };
  return {
    '@odata.type': '#microsoft.graph.call',
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#communications/calls/$entity',
    id: call.id,
    state: call.state,
    direction: 'outgoing',
    callbackUri: call.callbackUri,
    source: field(request, 'source') ?? {
      '@odata.type': '#microsoft.graph.participantInfo',
      identity: { '@odata.type': '#microsoft.graph.identitySet', application },
      endpointType: null,
    },
    targets: [],
    requestedModalities: field(request, 'requestedModalities') ?? ['audio'],
    mediaConfig: field(request, 'mediaConfig'),
    chatInfo: {
      '@odata.type': '#microsoft.graph.chatInfo',
      threadId: call.meeting.chatId,
      messageId: '0',
      replyChainMessageId: null,
    },
    meetingInfo: field(request, 'meetingInfo'),
    tenantId: call.tenantId,
    myParticipantId: call.myParticipantId,
    callChainId: call.callChainId,
    resultInfo: null,
  };
}

async function withCall(world: World, id: string | undefined, handle: (call: Call) => Reply): Promise<Reply> {
  const call = world.calls.find((one) => one.id === id && one.state !== 'terminated');
  return call === undefined ? refusal(404, 'NotFound', 'Call not found.') : handle(call);
}

function hangUp(world: World, call: Call): Reply {
  call.state = 'terminated';
  world.changes.announce();
  setImmediate(() => {
    void sendCallState(world, call, { state: 'terminating' });
    const resultInfo = { '@odata.type': '#microsoft.graph.resultInfo', code: 200, subcode: 7000, message: 'ended' };
    void callNotification(world, call, 'deleted', { state: 'terminated', resultInfo });
    void rosterChanged(world, call.meeting, []);
  });
  return { status: 204 };
}
