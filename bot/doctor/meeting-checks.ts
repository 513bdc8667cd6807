import { changesIn } from '../graph/calendar/mailbox.ts';
import { trySubscribing } from '../graph/calendar/subscribe-calendar.ts';
import { readNotificationKeys } from '../graph/trust/rich-content.ts';
import { tryCall } from '../graph/try-call.ts';
import { tryWatch } from '../graph/try-watch.ts';
import { items, field, text } from '../outside/json.ts';
import { botAccount } from '../teams/wire/message-body.ts';
import { path } from '../teams/wire/connector.ts';
import { fault, ok, type Check, type Finding } from './check.ts';
import { chatPermissions } from './chat-permissions.ts';
import type { MeetingPatient } from './meeting-patient.ts';
import { versionFinding } from './registration-checks.ts';

/** What is asked in a meeting that was chosen for it. */
export const meetingChecks: readonly Check<MeetingPatient>[] = [
  {
    id: 'app-in-chat',
    asks: 'the Bot Connector for the members of the chat',
    gives: 'everything in the meeting',
    grant:
      'in the meeting: Apps > Add an app > Møtevakt. Nobody may? Teams admin centre > Manage apps > Møtevakt > allow',
    after: ['token', 'connector'],
    find: async (patient) => ok(`in the chat, with ${(await membersOf(patient)).length} members`),
  },
  ...chatPermissions,
  {
    id: 'app-version',
    asks: 'Graph for the app in the chat, by `TeamsAppInstallation.Read.Chat`',
    gives: 'what is new in this release: a chat keeps the app as it was when it was added',
    grant:
      'motevakt package, upload the zip in the Teams admin centre > Manage apps, then update the app in the meeting',
    after: ['token', 'app-in-chat', 'TeamsAppInstallation.Read.Chat'],
    find: versionInChat,
  },
  {
    id: 'chat-watch',
    asks: "Graph to watch the chat, and lets go of it: Graph agrees when the service's public address has repeated a text to it",
    gives: 'that a recording is seen when it starts; and it shows that Microsoft reaches the service from outside',
    grant:
      'start the service and let Microsoft reach https://YOUR-HOST/api/graph/ (POST): curl -X POST ' +
      '"https://YOUR-HOST/api/graph/notifications?validationToken=seen" has to answer seen, from outside too',
    after: ['token', 'app-in-chat', 'ChatMessage.Read.Chat', 'notification-certificate'],
    wanted: ({ settings }) => settings.graphChat,
    find: watchOnce,
  },
  {
    id: 'calling',
    asks: "Graph to join the meeting's call, and leaves at once: whoever is in it sees the bot come and go",
    gives: 'who is there, cameras, the lobby',
    grant:
      'az bot msteams create --name BOT --resource-group GROUP --enable-calling --calling-web-hook https://YOUR-HOST/api/graph/calls',
    after: ['token', 'app-in-chat', 'Calls.JoinGroupCalls.Chat'],
    wanted: ({ settings }) => settings.graphCalls,
    find: async ({ settings, graph, chat, joinUrl, organizer }) => {
      await tryCall(settings, graph, { tenant: chat.tenant, joinUrl, organizer });
      return ok('it comes in, and has left again');
    },
  },
  {
    id: 'personal-chat',
    asks: 'the Bot Connector to open the personal chat of the organizer, and writes nothing in it',
    gives: 'what is told to the organizer alone: preparation, reminders, the record',
    grant: 'Teams admin centre > Setup policies > Installed apps: add Møtevakt, for all who organize meetings',
    after: ['token', 'app-in-chat'],
    find: personalChat,
  },
  {
    id: 'calendar',
    asks: "Graph for the organizer's next hour, and forgets it",
    gives: 'with `CALENDARS`: what an invitation keeps of the routine, before the meeting',
    grant:
      'pwsh: New-ServicePrincipal -AppId APPLICATION-ID -ObjectId ENTERPRISE-APP-ID; New-ManagementRoleAssignment -App ' +
      "ENTERPRISE-APP-ID -Role 'Application Calendars.Read' -CustomResourceScope SCOPE",
    after: ['token'],
    wanted: ({ settings }) => settings.calendars !== undefined,
    find: nextHour,
  },
  {
    id: 'calendar-watch',
    asks: "Graph to tell of changes in the organizer's calendar, and lets go of it",
    gives: 'that an invitation is read seconds after it was sent; without it every five minutes',
    grant:
      'start the service and let Microsoft reach https://YOUR-HOST/api/graph/ (POST). That is so? Then Graph refuses it to an ' +
      'application with a scope: nothing to do',
    after: ['token', 'calendar'],
    wanted: ({ settings }) => settings.calendars !== undefined,
    isOptional: true,
    find: calendarOnce,
  },
  {
    id: 'access-policy',
    asks: 'Graph for the meeting as the organizer has it',
    gives: 'nothing yet: options of meetings are not read in this release',
    grant:
      "pwsh: New-CsApplicationAccessPolicy -Identity Motevakt -AppIds 'APPLICATION-ID'; " +
      "Grant-CsApplicationAccessPolicy -PolicyName Motevakt -Identity 'ORGANIZER-ID'; beside it `OnlineMeetings.Read.All`",
    after: ['token'],
    isOptional: true,
    find: asOrganizerHasIt,
  },
];

async function membersOf({ connector, chat: { conversation, serviceUrl } }: MeetingPatient) {
  const target = path`/v3/conversations/${conversation}/pagedmembers`;
  const asked = 'the members of the chat';
  const body = await connector({ asked, method: 'GET', serviceUrl, path: `${target}?pageSize=50` });
  return items(body, 'members');
}

async function versionInChat({ graph, chat, settings, granted, version }: MeetingPatient): Promise<Finding> {
  if ((await granted()) === undefined) return { standing: 'not-asked', detail: 'the permission to ask is not there' };
  const target = `/chats/${encodeURIComponent(chat.conversation)}/installedApps`;
  const query = '$expand=teamsApp,teamsAppDefinition';
  const { body } = await graph({
    asked: 'the app in the chat',
    tenant: chat.tenant,
    method: 'GET',
    path: `${target}?${query}`,
  });
  const own = items(body, 'value').filter(
    (one) => text(field(one, 'teamsApp'), 'externalId')?.toLowerCase() === settings.appId,
  );
  const versions = own.flatMap((one) => text(field(one, 'teamsAppDefinition'), 'version') ?? []);
  return versions.length === 0 ? fault('it is not among the apps of the chat') : versionFinding(versions, version);
}

async function watchOnce({ settings, graph, chat }: MeetingPatient): Promise<Finding> {
  const files = settings.notificationCertificate;
  const keys = files === undefined ? undefined : readNotificationKeys(files);
  const watched = await tryWatch({ settings, graph, keys }, chat, Date.now());
  const took = `Graph has reached the service from outside, and agrees (${watched})`;
  return ok(watched === 'stood' ? 'the service watches it already' : took);
}

async function personalChat(patient: MeetingPatient): Promise<Finding> {
  const { connector, chat, settings, organizer } = patient;
  const members = await membersOf(patient);
  const found = members.find((one) => organizer !== undefined && text(one, 'aadObjectId') === organizer);
  const address = text(found, 'id');
  if (address === undefined) return { standing: 'not-asked', detail: 'who organizes the meeting is not known' };
  const body = {
    isGroup: false,
    bot: botAccount(settings.appId),
    members: [{ id: address, name: text(found, 'name') ?? '' }],
    tenantId: chat.tenant,
    channelData: { tenant: { id: chat.tenant } },
  };
  const asked = 'opening a personal chat';
  await connector({ asked, method: 'POST', serviceUrl: chat.serviceUrl, path: '/v3/conversations', body });
  return ok('Teams opens it');
}

const hour = 3_600_000;

async function nextHour({ graph, chat: { tenant }, organizer }: MeetingPatient): Promise<Finding> {
  if (organizer === undefined) return { standing: 'not-asked', detail: 'who organizes the meeting is not known' };
  await changesIn(graph, { tenant, user: organizer }, { from: Date.now(), to: Date.now() + hour });
  return ok('it may be read');
}

async function calendarOnce({
  settings,
  graph,
  chat: { tenant },
  organizer: person,
}: MeetingPatient): Promise<Finding> {
  if (person === undefined) return { standing: 'not-asked', detail: 'who organizes the meeting is not known' };
  await trySubscribing({ graph, settings, clock: Date.now }, { tenant, person });
  return ok('Graph has reached the service from outside, and agrees');
}

async function asOrganizerHasIt({ graph, chat: { tenant }, organizer, joinUrl }: MeetingPatient): Promise<Finding> {
  if (organizer === undefined) return { standing: 'not-asked', detail: 'who organizes the meeting is not known' };
  const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl}'`);
  const target = `/users/${encodeURIComponent(organizer)}/onlineMeetings?$filter=${filter}`;
  await graph({ asked: 'the meeting as the organizer has it', tenant, method: 'GET', path: target });
  return ok('it may be read');
}
