import { meetingId } from '../teams/say/meeting-id.ts';
import { path } from '../teams/wire/connector.ts';
import { fault, ok, type Check, type Finding } from './check.ts';
import type { MeetingPatient } from './meeting-patient.ts';

/** A permission that whoever adds the app to a chat gives it there (resource-specific consent). */
interface ChatPermission {
  readonly name: string;
  readonly gives: string;
  /** What gives the same in the whole tenant. */
  readonly orRole?: string;
  /** Finds out by using it, where it may not be asked what is granted. */
  readonly use?: (patient: MeetingPatient) => Promise<unknown>;
}

const permissions: readonly ChatPermission[] = [
  {
    name: 'TeamsAppInstallation.Read.Chat',
    gives: 'which of these the chat has given, so that the card says what is seen',
  },
  {
    name: 'OnlineMeeting.ReadBasic.Chat',
    gives: 'start, end, schedule, organizer',
    use: ({ connector, chat: { serviceUrl, ...chat } }) =>
      connector({ asked: 'the meeting', method: 'GET', serviceUrl, path: path`/v1/meetings/${meetingId(chat) ?? ''}` }),
  },
  {
    name: 'OnlineMeetingParticipant.Read.Chat',
    gives: 'who joins and leaves',
    use: async ({ connector, organizer = '', chat: { serviceUrl, ...chat } }) => {
      const target = path`/v1/meetings/${meetingId(chat) ?? ''}/participants/${organizer}?tenantId=${chat.tenant}`;
      await connector({ asked: 'the organizer', method: 'GET', serviceUrl, path: target });
    },
  },
  {
    name: 'ChatMessage.Read.Chat',
    gives: 'the chat: sensitive words, and with `GRAPH_CHAT=on` that a recording started',
    orRole: 'Chat.Read.All',
    use: ({ graph, chat: { tenant, conversation } }) =>
      graph({
        asked: 'a message of the chat',
        tenant,
        method: 'GET',
        path: `/chats/${encodeURIComponent(conversation)}/messages?$top=1`,
      }),
  },
  { name: 'OnlineMeetingNotification.Send.Chat', gives: "notifications on the meeting's stage" },
  {
    name: 'Calls.JoinGroupCalls.Chat',
    gives: 'with `GRAPH_CALLS=on`: who is in the call, cameras, lobby, recording',
    orRole: 'Calls.JoinGroupCall.All',
  },
];

/** Each of them by its name, so that the one that lacks is named. */
export const chatPermissions: readonly Check<MeetingPatient>[] = permissions.map((permission) => ({
  id: permission.name,
  asks: 'Graph for what the app is permitted in the chat; where that may not be asked, by using it, where that shows nothing',
  gives: permission.gives,
  grant:
    'in the meeting: Apps > Møtevakt > remove, then add it again and consent. The consent is refused? pwsh: ' +
    "New-MgBetaTeamAppPreapproval -TeamsAppId APPLICATION-ID -ResourceSpecificApplicationPermissionsAllowedForChats @('" +
    `${permission.name}')`,
  after: ['token', 'app-in-chat'],
  ...(permission.name === 'Calls.JoinGroupCalls.Chat' && {
    wanted: ({ settings }: MeetingPatient) => settings.graphCalls,
  }),
  find: (patient) => findIn(patient, permission),
}));

async function findIn(patient: MeetingPatient, { name, orRole, use }: ChatPermission): Promise<Finding> {
  if (orRole !== undefined && (await patient.roles())?.includes(orRole) === true) return ok(`by ${orRole}`);
  const granted = await patient.granted();
  if (granted !== undefined) return granted.includes(name) ? ok('granted') : fault('not granted in this chat');
  if (name === 'TeamsAppInstallation.Read.Chat') return fault('not granted in this chat');
  if (use === undefined) return { standing: 'not-asked', detail: 'only TeamsAppInstallation.Read.Chat shows it' };
  await use(patient);
  return ok('it works');
}
