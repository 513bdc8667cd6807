import type { Attendance, Occupancy } from '../teams/state.ts';
import type { World } from '../world.ts';
import type { Call } from './state.ts';
import { participant, removed, rosterOf } from './roster.ts';

/** Somebody came, went, or changed in the call or its lobby: everybody who follows the roster is told. */
export async function rosterChanged(world: World, meeting: Occupancy, changed: readonly Attendance[]): Promise<void> {
  meeting.rosterSequence += 1;
  for (const attendance of changed) attendance.sequence = meeting.rosterSequence;
  world.changes.announce();
  const calls = world.calls.filter((call) => call.meeting === meeting && call.state === 'established');
  await Promise.all(calls.map((call) => sendRoster(world, call, changed)));
}

/** The bot's leg comes up: two states, then the roster. */
export async function establish(world: World, call: Call): Promise<void> {
  const states = sendCallState(world, call, { state: 'establishing' });
  call.state = 'established';
  const { chatInfo, meetingInfo } = whereTo(call);
  await Promise.all([
    states,
    sendCallState(world, call, { state: 'established', chatInfo, meetingInfo, callChainId: call.callChainId }),
    rosterChanged(world, call.meeting, []),
  ]);
}

/** The platform ends every bot's leg of a meeting, with a reason code of its own. */
export async function endCalls(world: World, meeting: Occupancy, subcode: number): Promise<void> {
  const calls = world.calls.filter((call) => call.meeting === meeting && call.state !== 'terminated');
  const resultInfo = { '@odata.type': '#microsoft.graph.resultInfo', code: 200, subcode, message: 'ended' };
  await Promise.all(
    calls.flatMap((call) => {
      call.state = 'terminated';
      return [
        sendCallState(world, call, { state: 'terminating' }),
        callNotification(world, call, 'deleted', { state: 'terminated', resultInfo }),
      ];
    }),
  );
}

/** A new state of the call. */
export function sendCallState(world: World, call: Call, state: Readonly<Record<string, unknown>>): Promise<unknown> {
  return callNotification(world, call, 'updated', state);
}

/** One notification about the call itself. */
export function callNotification(
  world: World,
  call: Call,
  changeType: 'updated' | 'deleted',
  state: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const resourceData = { '@odata.type': '#microsoft.graph.call', ...state };
  return send(world, call, { kind: 'call', one: () => ({ changeType, ...resource(call, ''), resourceData }) });
}

const waiting = new WeakSet<Call>();

/** The whole roster is told as it is when it is sent; rosters still waiting to be sent become one. */
async function sendRoster(world: World, call: Call, changed: readonly Attendance[]): Promise<void> {
  const { meeting } = call;
  const shape = call.deltaRoster ? 'delta' : world.roster;
  if (shape === 'full') {
    if (waiting.has(call)) return;
    waiting.add(call);
    const whole = () => {
      waiting.delete(call);
      return { changeType: 'updated', ...resource(call, '/participants'), resourceData: rosterOf(world, meeting) };
    };
    await send(world, call, { kind: 'roster', one: whole });
    return;
  }
  const participants = changed.map((attendance) =>
    meeting.attendances.includes(attendance)
      ? participant(world, meeting, attendance)
      : removed(world, meeting, attendance),
  );
  const delta = {
    '@odata.type': '#microsoft.graph.deltaParticipants',
    sequenceNumber: meeting.rosterSequence,
    participants,
  };
  const resourceData = shape === 'delta' ? delta : participants;
  const one = () => ({ changeType: 'updated', ...resource(call, '/participants'), resourceData });
  await send(world, call, { kind: 'roster', one });
}

interface Told {
  readonly kind: 'call' | 'roster';
  readonly one: () => Readonly<Record<string, unknown>>;
}

function send(world: World, call: Call, { kind, one }: Told): Promise<unknown> {
  return world.outbox.post(`call ${call.id}`, {
    kind,
    url: call.callbackUri,
    body: () => ({
      '@odata.type': '#microsoft.graph.commsNotifications',
      value: [{ '@odata.type': '#microsoft.graph.commsNotification', ...one() }],
    }),
    authorization: async () => `Bearer ${await callbackToken(world, call.tenantId)}`,
  });
}

/** The token the calling platform puts on its callbacks. */
function callbackToken(world: World, tid: string): Promise<string> {
  return world.tokens.sign('calls', { iss: 'https://graph.microsoft.com', aud: world.botId, tid });
}

function resource(call: Call, rest: string) {
  return { resource: `/app/calls/${call.id}${rest}`, resourceUrl: `/communications/calls/${call.id}${rest}` };
}

function whereTo(call: Call) {
  const { organizer, chatId } = call.meeting;
  const user = { '@odata.type': '#microsoft.graph.identity', id: organizer.objectId, tenantId: call.tenantId };
  return {
    chatInfo: { '@odata.type': '#microsoft.graph.chatInfo', threadId: chatId, messageId: '0' },
    meetingInfo: {
      '@odata.type': '#microsoft.graph.organizerMeetingInfo',
      organizer: { '@odata.type': '#microsoft.graph.identitySet', user },
      allowConversationWithoutHost: true,
    },
  };
}
