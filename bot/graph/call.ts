import type { GraphEffect } from '../../src/protocol/effect.ts';
import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import type { Delivery, Lesson, PerformersOf } from '../meeting/performers.ts';
import type { Graph } from './client.ts';
import { parseJoinUrl, type JoinLink } from './read/join-url.ts';
import { list, text } from '../outside/json.ts';
import { rosterRecording } from './read/roster-recording.ts';
import { rosterEntries, waitsInLobby } from './read/roster.ts';
import { seal } from './trust/seal.ts';
import { graphAddress, sameId, type GraphSettings } from './settings.ts';
import { ownerIn } from './to-event.ts';

type CallEffect = Extract<GraphEffect, { type: 'joinCall' | 'leaveCall' | 'readRoster' | 'keepCallAlive' }>;

/** The bot in the call: comes in as a silent participant (service-hosted media), looks at the roster, stays, leaves. */
export function callPerformers(settings: GraphSettings, graph: Graph): PerformersOf<CallEffect> {
  return {
    joinCall: (_effect, delivery) => joinCall(settings, graph, delivery),
    leaveCall: async ({ call }, { chat }) => {
      const asked = 'leaving the call';
      await graph({ asked, tenant: chat.tenant, method: 'DELETE', path: pathOf(call), expect: [404] });
      return [ended(call, 'left')];
    },
    readRoster: ({ call }, delivery) => readRoster(call, { settings, graph, delivery }),
    keepCallAlive: async ({ call }, { chat }) => {
      const asked = 'keeping the place in the call';
      const path = `${pathOf(call)}/keepAlive`;
      const answer = await graph({ asked, tenant: chat.tenant, method: 'POST', path, expect: [404] });
      return answer.status === 404 ? [ended(call, '404')] : [];
    },
  };
}

/** Where Graph tells of one occurrence's call; nobody else can guess the address. */
export function callbackAddress(
  settings: Pick<GraphSettings, 'publicUrl' | 'ownPath' | 'callbackSecret'>,
  meeting: string,
): string {
  const token = seal(settings.callbackSecret, 'call', meeting);
  return `${graphAddress(settings)}/calls/${encodeURIComponent(meeting)}/${token}`;
}

/** How long after a try whose answer got lost its call may still show itself, in milliseconds: Graph tells of it within seconds. */
const showing = 5000;

/**
 * One attempt to join. Calls cannot be listed: after a try whose answer got lost nothing is asked until its call has had the time
 * to show itself, and nothing more when it has.
 */
async function joinCall(settings: GraphSettings, graph: Graph, delivery: Delivery): Promise<readonly Lesson[]> {
  const asked = "joining the meeting's call";
  if (!settings.graphCalls) throw new SaidNo(asked, { code: 'off' });
  if (delivery.state.call.state === 'joining' || delivery.state.call.state === 'joined') return [];
  if (delivery.begun !== undefined && delivery.now - delivery.begun < showing) {
    throw new NotReached(asked, { code: 'call-may-show-itself' });
  }
  const { tenant } = delivery.chat;
  const { joinUrl, organizer } = delivery.state;
  const body = joinRequest(settings, { id: delivery.id, tenant, joinUrl, organizer }, asked);
  const answer = await graph({ asked, tenant, method: 'POST', path: '/communications/calls', body });
  const call = text(answer.body, 'id');
  if (call === undefined) throw new NotReached(asked, { code: 'no-call-id', mayBeDone: true });
  const joined = text(answer.body, 'state')?.toLowerCase() === 'established';
  return [{ type: 'callChanged', call, state: joined ? 'joined' : 'joining' }];
}

/** A meeting whose call is to be joined. */
interface Joined {
  /** What the address is made of that Graph tells of the call at. */
  readonly id: string;
  readonly tenant: string;
  readonly joinUrl: string | undefined;
  /** As a participant: `entra:` and an id. */
  readonly organizer: string | undefined;
}

/** What is asked of Graph to join a meeting's call. Throws `SaidNo` where its link does not lead there. */
export function joinRequest(settings: GraphSettings, { id, joinUrl, ...meeting }: Joined, asked: string): object {
  const { tenant } = meeting;
  const link = parseJoinUrl(joinUrl ?? '');
  if (link === undefined)
    throw new SaidNo(asked, { code: joinUrl === undefined ? 'no-join-link' : 'unknown-join-link' });
  if (link.kind === 'long' && link.tenant !== undefined && !sameId(link.tenant, tenant)) {
    throw new SaidNo(asked, { code: 'other-tenant' });
  }
  return {
    '@odata.type': '#microsoft.graph.call',
    callbackUri: callbackAddress(settings, id),
    requestedModalities: ['audio'],
    mediaConfig: { '@odata.type': '#microsoft.graph.serviceHostedMediaConfig' },
    ...meetingFields(link, meeting, asked),
    tenantId: tenant,
  };
}

/** The long link names chat and organizer; the short one only the meeting's id and passcode. */
function meetingFields(link: JoinLink, meeting: Pick<Joined, 'tenant' | 'organizer'>, asked: string): object {
  if (link.kind === 'short') {
    return {
      meetingInfo: {
        '@odata.type': '#microsoft.graph.joinMeetingIdMeetingInfo',
        joinMeetingId: link.meetingId,
        passcode: link.passcode,
      },
    };
  }
  const organizer = link.organizer ?? /^entra:(.+)$/.exec(meeting.organizer ?? '')?.[1];
  if (organizer === undefined) throw new SaidNo(asked, { code: 'no-organizer' });
  const user = { '@odata.type': '#microsoft.graph.identity', id: organizer, tenantId: link.tenant ?? meeting.tenant };
  return {
    chatInfo: { '@odata.type': '#microsoft.graph.chatInfo', threadId: link.thread, messageId: link.message },
    meetingInfo: {
      '@odata.type': '#microsoft.graph.organizerMeetingInfo',
      organizer: { '@odata.type': '#microsoft.graph.identitySet', user },
      allowConversationWithoutHost: true,
    },
  };
}

interface Reading {
  readonly settings: GraphSettings;
  readonly graph: Graph;
  readonly delivery: Delivery;
}

/**
 * The whole roster as Graph has it now: what lost notifications left wrong is mended by it. It carries no sequence, since the
 * newest number may have left with the one who carried it. A list that is empty, or one that shows the bot in the lobby,
 * tells nothing about the others.
 */
async function readRoster(call: string, { settings, graph, delivery }: Reading): Promise<readonly Lesson[]> {
  const { tenant } = delivery.chat;
  const participants = await wholeRoster(call, graph, tenant);
  if (participants === undefined) return [ended(call, '404')];
  if (participants.length === 0 || waitsInLobby(participants, settings.appId)) return [];
  const { state } = delivery;
  const { pilot } = settings;
  const entries = rosterEntries(participants, { tenant, owner: ownerIn(state), pilot });
  const recording = rosterRecording({ participants, complete: true, call, tenant, state, pilot });
  const observed: Lesson = { type: 'rosterObserved', call, complete: true, entries };
  return recording === undefined ? [observed] : [observed, recording];
}

/** `undefined` when the call is over. */
async function wholeRoster(call: string, graph: Graph, tenant: string): Promise<readonly unknown[] | undefined> {
  const asked = 'reading the call roster';
  const participants: unknown[] = [];
  let path: string | undefined = `${pathOf(call)}/participants`;
  for (let page = 0; path !== undefined && page < 20; page += 1) {
    const answer = await graph({ asked, tenant, method: 'GET', path, expect: [404] });
    if (answer.status === 404) return undefined;
    participants.push(...(list(answer.body, 'value') ?? []));
    path = text(answer.body, '@odata.nextLink');
  }
  if (path !== undefined) throw new NotReached(asked, { code: 'too-many-pages' });
  return participants;
}

function pathOf(call: string): string {
  return `/communications/calls/${encodeURIComponent(call)}`;
}

function ended(call: string, reason: string): Lesson {
  return { type: 'callChanged', call, state: 'ended', reason };
}
