import { refusal, type Reply } from '../wire/route.ts';
import type { Grants, World } from '../world.ts';
import type { Occupancy } from '../teams/state.ts';

/** The permissions of the app for one chat, and the grants they stand for. */
const permissions = {
  'OnlineMeeting.ReadBasic.Chat': 'meetingEvents',
  'OnlineMeetingParticipant.Read.Chat': 'participantEvents',
  'OnlineMeetingNotification.Send.Chat': 'meetingNotifications',
  'ChatMessage.Read.Chat': 'chatMessages',
  'Calls.JoinGroupCalls.Chat': 'call',
  'TeamsAppInstallation.Read.Chat': 'installation',
} as const satisfies Readonly<Record<string, keyof Grants>>;

/** Microsoft Graph, whose permissions they are. */
const resourceAppId = '00000003-0000-0000-c000-000000000000';

/** What this chat permits to which app: the bot's own, and those of an app that has nothing to do with it. */
export function permissionGrants(world: World, { installed }: Occupancy): Reply {
  if (!world.grants.installation || !installed) {
    return refusal(403, 'Forbidden', 'Missing role permissions on the request: TeamsAppInstallation.Read.Chat.');
  }
  const own = Object.entries(permissions).flatMap(([permission, grant]) =>
    world.grants[grant] ? [permissionGrant(world.botId, permission)] : [],
  );
  const other = permissionGrant('69024002-35ae-4574-8219-f261183580b4', 'ChatSettings.Read.Chat');
  const context = 'https://graph.microsoft.com/beta/$metadata#permissionGrants';
  return { status: 200, body: { '@odata.context': context, value: [...own, other] } };
}

function permissionGrant(clientAppId: string, permission: string) {
  const permissionType = 'Application';
  return {
    id: Buffer.from(`${clientAppId}##${permission}##${permissionType}`).toString('base64url'),
    clientAppId,
    resourceAppId,
    clientId: `5e000000${clientAppId.slice(8)}`,
    permissionType,
    permission,
  };
}
