import type { RegistrationSettings } from '../settings/registration-settings.ts';

/** What may not be asked by the service: a person looks, by this command. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly command: string;
  /** Whether the settings make it a question; absent: always. */
  readonly wanted?: (settings: RegistrationSettings) => boolean;
}

/** What the service has no permission to ask, and is given none for. */
export const questions: readonly Question[] = [
  {
    id: 'secret-expiry',
    question: 'Until when is the client secret good?',
    command: 'az ad app credential list --id APPLICATION-ID --query "[].{name: displayName, until: endDateTime}"',
    wanted: ({ credential }) => credential.kind === 'secret',
  },
  {
    id: 'messaging-endpoint',
    question: 'Is the messaging endpoint https://YOUR-HOST/api/messages?',
    command: 'az bot show --name BOT --resource-group GROUP --query properties.endpoint',
  },
  {
    id: 'participant-events',
    question: 'Are both kinds of participant events on? (Teams Developer Portal > Tools > Bot management > the bot)',
    command: 'open https://dev.teams.microsoft.com/tools/bots/APPLICATION-ID',
  },
  {
    id: 'single-sign-on',
    question:
      'Is api://YOUR-HOST/botid-APPLICATION-ID there, with the scope access_as_user and the two clients of Teams?',
    command:
      'az ad app show --id APPLICATION-ID --query "{uris: identifierUris, scopes: api.oauth2PermissionScopes[].value, ' +
      'clients: api.preAuthorizedApplications[].appId}"',
  },
  {
    id: 'meeting-policy',
    question: 'May bots come in without waiting, and is the chat of meetings on?',
    command:
      'pwsh: Get-CsTeamsMeetingPolicy | Format-Table Identity, ExternalBotAccessMode, MeetingChatEnabledType, AutoRecording',
  },
  {
    id: 'anonymous-people',
    question: 'May people without an account use apps in meetings? (DisableAppInteractionForAnonymousUsers is False)',
    command: 'pwsh: Get-CsTeamsMeetingConfiguration | Format-List DisableAppInteractionForAnonymousUsers',
  },
  {
    id: 'app-policy',
    question: 'Is the app allowed, and for whom?',
    command:
      'pwsh: Get-TeamsApp -ExternalId APPLICATION-ID; Get-CsTeamsAppPermissionPolicy | Format-Table Identity, PrivateCatalogAppsType',
  },
  {
    id: 'calendar-mending',
    question:
      'May the application write in the calendars that are watched? (Application Calendars.ReadWrite, InScope True)',
    command: "pwsh: Test-ServicePrincipalAuthorization -Identity ENTERPRISE-APP-ID -Resource 'ORGANIZER-ID'",
    wanted: ({ calendars }) => calendars?.fixes === true,
  },
  {
    id: 'hiding-licence',
    question: 'Have those who write the plan Microsoft Communications DLP?',
    command:
      "pwsh: (Get-MgUserLicenseDetail -UserId 'ORGANIZER-ID').ServicePlans | Where-Object ServicePlanName -like '*COMMUNICATIONS_DLP*'",
    wanted: ({ graphHideMessages }) => graphHideMessages,
  },
  {
    id: 'private-messages',
    question: 'Is what is for one person alone seen by nobody else?',
    command: 'in a meeting of your own with two accounts: write @Møtevakt hjelp in the chat, and look at both',
    wanted: ({ privateMessages }) => privateMessages,
  },
];
