/** Who may say no. */
export type Party = 'Entra' | 'Teams' | 'Graph';

/** A refusal whose cause is known. */
interface Known {
  readonly by: Party;
  readonly status?: number;
  readonly code?: string;
  /** What was asked: a path, `*` for an id, with the method where that matters. Absent: whatever it was. */
  readonly asked?: readonly string[];
  /** What to do about it. */
  readonly help: string;
}

/**
 * What an administrator can do about a refusal. The log names the key, deploy/README.md shows the table. From
 * learn.microsoft.com: "Microsoft Entra error codes", "Status codes from bot conversational APIs", Graph's reference.
 */
export const remedies = {
  'wrong-secret': {
    by: 'Entra',
    code: 'AADSTS7000215',
    help: "`MICROSOFT_APP_PASSWORD` is wrong: it takes the secret's value, not its id",
  },
  'secret-expired': {
    by: 'Entra',
    code: 'AADSTS7000222',
    help: 'the client secret has expired: make a new one under *Certificates & secrets*',
  },
  'no-such-app': {
    by: 'Entra',
    code: 'AADSTS700016',
    help: 'no such application in this tenant: check `MICROSOFT_APP_ID` and `MICROSOFT_APP_TENANT_ID`',
  },
  'no-such-tenant': { by: 'Entra', code: 'AADSTS90002', help: 'no such tenant: check `MICROSOFT_APP_TENANT_ID`' },
  'wrong-certificate': {
    by: 'Entra',
    code: 'AADSTS700027',
    help: "the certificate is not the app's: upload `MICROSOFT_APP_CERTIFICATE_FILE` under *Certificates & secrets*",
  },
  'app-disabled': {
    by: 'Entra',
    code: 'AADSTS7000112',
    help: 'the application is disabled in this tenant: enable it under *Enterprise applications*',
  },
  'conditional-access': {
    by: 'Entra',
    code: 'AADSTS53003',
    help: 'a Conditional Access policy for workload identities stops the application: leave it out there',
  },
  'not-a-bot': {
    by: 'Teams',
    code: 'BotNotRegistered',
    help: '`MICROSOFT_APP_ID` is not registered as a bot: check the Azure Bot resource and its Teams channel',
  },
  'app-blocked': {
    by: 'Teams',
    code: 'BotDisabledByAdmin',
    help: 'the tenant has blocked the app: Teams admin centre > *Manage apps*',
  },
  'no-consent': {
    by: 'Teams',
    code: 'NotEnoughPermissions',
    help: 'the app lacks a permission in this chat: add it again to consent',
  },
  'other-cloud': {
    by: 'Teams',
    code: 'InvalidBotApiHost',
    help: 'the bot belongs to another cloud: check `CONNECTOR_HOSTS` and `CONNECTOR_TOKEN_ISSUER`',
  },
  'not-in-chat': {
    by: 'Teams',
    code: 'BotNotInConversationRoster',
    help: 'the app is not in this chat: add it again',
  },
  'chat-closed': {
    by: 'Teams',
    code: 'MessageWritesBlocked',
    help: 'the chat is closed for writing: whoever has closed it can open it',
  },
  'bot-blocked': {
    by: 'Teams',
    code: 'ConversationBlockedByUser',
    help: 'the person has blocked the bot; nobody else can undo that',
  },
  'too-large': { by: 'Teams', code: 'MessageSizeTooBig', help: 'the card is larger than Teams takes: report it' },
  'calling-off': {
    by: 'Graph',
    code: '7503',
    help: 'switch on *Calling* for the Azure Bot: Channels > Microsoft Teams > Calling',
  },
  'token-not-accepted': {
    by: 'Graph',
    status: 401,
    help: 'Graph did not accept the token: check the app registration and its admin consent in this tenant',
  },
  'no-call-permission': {
    by: 'Graph',
    status: 403,
    asked: ['/communications/calls'],
    help: 'grant `Calls.JoinGroupCall.All`, or add the app anew to the chat with `Calls.JoinGroupCalls.Chat`',
  },
  'no-chat-permission': {
    by: 'Graph',
    status: 403,
    asked: ['/subscriptions', 'GET /chats/*/messages'],
    help: 'add the app anew to the chat with `ChatMessage.Read.Chat`, or grant `Chat.Read.All`',
  },
  'no-grants-permission': {
    by: 'Graph',
    status: 403,
    asked: ['/chats/*/permissionGrants'],
    help: 'add the app anew to the chat with `TeamsAppInstallation.Read.Chat`',
  },
  'no-hiding-permission': {
    by: 'Graph',
    status: 403,
    asked: ['PATCH /chats/*/messages'],
    help: 'grant `Chat.UpdatePolicyViolation.All` with admin consent; the writer needs a licence with Microsoft Communications DLP, and messages of other tenants can never be hidden',
  },
  'no-mending-permission': {
    by: 'Graph',
    status: 403,
    asked: ['PATCH /users/*/events', 'POST /users/*/events'],
    help: 'grant `Application Calendars.ReadWrite` in Exchange for these mailboxes, or set `CALENDAR_FIXES=off`',
  },
  'no-calendar-permission': {
    by: 'Graph',
    status: 403,
    asked: ['/users/*/events', '/users/*/calendarView'],
    help: 'grant `Application Calendars.Read` in Exchange for these mailboxes; it takes up to two hours to hold',
  },
  'no-group-permission': {
    by: 'Graph',
    status: 403,
    asked: ['/groups/*/members'],
    help: 'grant `GroupMember.Read.All` with admin consent; `CALENDARS=group` needs it',
  },
  'no-install-permission': {
    by: 'Graph',
    status: 403,
    asked: ['/users/*/teamwork/installedApps', '/appCatalogs/teamsApps'],
    help: 'grant `TeamsAppInstallation.ReadWriteSelfForUser.All` and `AppCatalog.Read.All` with admin consent, or install the app for these people by a setup policy',
  },
  'not-reachable': {
    by: 'Graph',
    status: 400,
    asked: ['POST /subscriptions'],
    help: 'Graph must reach `PUBLIC_URL` from outside, and the certificate must be RSA of at least 2048 bits',
  },
} as const satisfies Readonly<Record<string, Known>>;

/** The name of a remedy. */
export type Remedy = keyof typeof remedies;

/** A refusal as it came. */
interface Refused {
  readonly by: Party;
  readonly status: number;
  readonly code: string | undefined;
  readonly method: string;
  /** The path of what was asked, whole or in part. */
  readonly path: string;
}

/** What can be done about a refusal; `undefined` when its cause is not known. The first that fits is the one. */
export function remedyFor(refused: Refused): Remedy | undefined {
  return names.find((name) => fits(remedies[name], refused));
}

const names = Object.keys(remedies) as readonly Remedy[];

function fits({ by, status, code, asked }: Known, refused: Refused): boolean {
  return (
    by === refused.by &&
    (status === undefined || status === refused.status) &&
    (code === undefined || code === refused.code) &&
    (asked === undefined || asked.some((pattern) => isAsked(pattern, refused)))
  );
}

function isAsked(pattern: string, { method, path }: Pick<Refused, 'method' | 'path'>): boolean {
  const [steps = '', only = method] = pattern.split(' ').toReversed();
  return only === method && new RegExp(steps.replaceAll('*', '[^/]+')).test(path);
}
