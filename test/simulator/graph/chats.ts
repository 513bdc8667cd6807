import type { Occupancy } from '../teams/state.ts';
import { field, isJson, list, text } from '../wire/json.ts';
import { refusal, type Reply, type Route } from '../wire/route.ts';
import type { World } from '../world.ts';
import { chatHistory } from './chat-history.ts';
import { notifyChat } from './chat-notification.ts';
import { catalogue, installedApps } from './apps.ts';
import { permissionGrants } from './permission-grants.ts';

const version = String.raw`^/(?:v1\.0|beta)`;

/** Graph's chats and online meetings, as far as a meeting bot asks for them. */
export function chatRoutes(world: World): readonly Route[] {
  const route = (method: string, path: string, handle: Route['handle']): Route => ({
    method,
    pattern: new RegExp(`${version}${path}$`),
    audience: 'https://graph.microsoft.com',
    handle,
  });
  return [
    route('GET', '/chats/([^/]+)', ({ params }) =>
      known(world, params[0], (meeting) => ({ status: 200, body: chatBody(world, meeting) })),
    ),
    route('GET', '/chats/([^/]+)/messages', (asked) =>
      known(world, asked.params[0], (meeting) => chatHistory(world, meeting, asked)),
    ),
    route('GET', '/chats/([^/]+)/permissionGrants', ({ params }) =>
      known(world, params[0], (meeting) => permissionGrants(world, meeting)),
    ),
    route('PATCH', '/chats/([^/]+)/messages/([^/]+)', ({ params, body }) =>
      known(world, params[0], (meeting) => violate(world, meeting, params[1], body)),
    ),
    route('GET', '/chats/([^/]+)/installedApps', ({ params }) =>
      known(world, params[0], (meeting) => installedApps(world, meeting)),
    ),
    route('GET', '/appCatalogs/teamsApps', () => catalogue(world)),
    route('GET', '/users/([^/]+)/onlineMeetings', ({ params, url }) => {
      if (!world.grants.onlineMeetings) return noAccessPolicy();
      const found = world.meetings.filter((meeting) => isAsked(meeting, params[0], url));
      return { status: 200, body: { value: found.map((one) => onlineMeeting(world, one)) } };
    }),
    route('GET', '/users/([^/]+)/onlineMeetings/([^/]+)', ({ params }) => {
      const found = world.meetings.find((meeting) => graphMeetingId(meeting) === params[1]);
      return found === undefined ? refusal(404, 'NotFound') : { status: 200, body: onlineMeeting(world, found) };
    }),
  ];
}

/** Graph's id of the meeting, which the connector's meeting details tell (`msGraphResourceId`). */
export function graphMeetingId(meeting: Occupancy): string {
  return Buffer.from(`1*${meeting.organizer.objectId ?? ''}*0**${meeting.chatId}`).toString('base64');
}

function known(
  world: World,
  chatId: string | undefined,
  handle: (meeting: Occupancy) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const found = world.meetings.find((meeting) => meeting.chatId === chatId);
  return found === undefined ? refusal(404, 'NotFound', 'The chat was not found.') : handle(found);
}

/** Data loss prevention: hides a message from its readers and tells the writer why. */
async function violate(world: World, meeting: Occupancy, id: string | undefined, body: unknown): Promise<Reply> {
  if (!world.grants.policyViolation)
    return refusal(403, 'Forbidden', 'Missing role permissions on the request: Chat.UpdatePolicyViolation.All.');
  const message = meeting.chat.find((one) => one.id === id);
  if (message === undefined) return refusal(404, 'NotFound', 'The message was not found.');
  if (!isJson(body) || Object.keys(body).some((key) => key !== 'policyViolation')) {
    return refusal(400, 'BadRequest', 'Only policyViolation can be changed.');
  }
  if (
    message.from.kind === 'person' &&
    message.from.person.tenant !== undefined &&
    message.from.person.tenant !== world.tenant
  ) {
    return refusal(403, 'Forbidden', "The message was sent from another organisation's account.");
  }
  const actions = (text(body, 'policyViolation', 'dlpAction') ?? 'none').toLowerCase().split(',');
  message.violation = {
    hides: actions.includes('blockaccess'),
    tip: actions.includes('none') ? undefined : tipOf(body),
    whole: field(body, 'policyViolation'),
  };
  message.modifiedAt = world.now();
  if (message.violation.hides) meeting.journal.push({ at: world.now(), type: 'hidden', message });
  world.changes.announce();
  setImmediate(() => void notifyChat(world, meeting, message, 'updated'));
  return { status: 204 };
}

function noAccessPolicy(): Reply {
  return refusal(403, 'Forbidden', 'No application access policy found for this app.');
}

function tipOf(body: unknown): string {
  const tip = field(body, 'policyViolation', 'policyTip');
  return [text(tip, 'generalText'), ...list(tip, 'matchedConditionDescriptions'), text(tip, 'complianceUrl')]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}

function chatBody(world: World, meeting: Occupancy): unknown {
  const organizer = { id: meeting.organizer.objectId, displayName: null, userIdentityType: 'aadUser' };
  return {
    id: meeting.chatId,
    topic: meeting.title,
    chatType: 'meeting',
    tenantId: world.tenant,
    onlineMeetingInfo: { calendarEventId: null, joinWebUrl: meeting.joinUrl, organizer },
  };
}

function isAsked(meeting: Occupancy, user: string | undefined, url: URL): boolean {
  const filter = url.searchParams.get('$filter') ?? '';
  const named = /'([^']*)'/.exec(filter)?.[1];
  return meeting.organizer.objectId === user && [meeting.joinUrl, meeting.joinMeetingId].includes(named ?? '');
}

function onlineMeeting(world: World, meeting: Occupancy): unknown {
  const { organizer } = meeting;
  const upn = (id: string) => meeting.people.find((person) => person.id === id)?.mail;
  const who = (id: string, displayName: string | null) => ({
    user: { id, displayName, tenantId: world.tenant, identityProvider: 'AAD' },
  });
  const attendees = [...meeting.roles].flatMap(([id, role]) => {
    const person = meeting.people.find((one) => one.id === id);
    if (person?.objectId === undefined || role === 'organizer') return [];
    return [{ upn: upn(id), role: role.replace('co-organizer', 'coorganizer'), identity: who(person.objectId, null) }];
  });
  return {
    id: graphMeetingId(meeting),
    subject: meeting.title,
    startDateTime: meeting.scheduledStart.toISOString(),
    endDateTime: meeting.scheduledEnd.toISOString(),
    joinWebUrl: meeting.joinUrl,
    chatInfo: { threadId: meeting.chatId, messageId: '0', replyChainMessageId: null },
    joinMeetingIdSettings: {
      isPasscodeRequired: true,
      joinMeetingId: meeting.joinMeetingId,
      passcode: meeting.passcode,
    },
    lobbyBypassSettings: { scope: meeting.lobby, isDialInBypassEnabled: false },
    participants: {
      organizer: { upn: organizer.mail, role: 'presenter', identity: who(organizer.objectId ?? '', null) },
      attendees,
    },
  };
}
