import type { CastMember } from './cast.ts';
import type { Calendar, Call, Subscription } from './graph/state.ts';
import type { Occupancy, PersonalChat } from './teams/state.ts';
import type { Changes } from './wire/changes.ts';
import type { Later } from './wire/later.ts';
import type { limits } from './wire/limits.ts';
import type { Outbox } from './wire/outbox.ts';
import type { Tokens } from './wire/tokens.ts';
import type { Fate, Trouble } from './wire/trouble.ts';

/** What the municipality has granted the bot; without a grant the wire behaves as Teams does without it. */
export interface Grants {
  /** meetingStart and meetingEnd events, and the meeting's details (`OnlineMeeting.ReadBasic.Chat`). */
  meetingEvents: boolean;
  /** Join and leave events, and single participants (`OnlineMeetingParticipant.Read.Chat`). */
  participantEvents: boolean;
  /** Every message of the chat, not only those that mention the bot (`ChatMessage.Read.Chat`). */
  chatMessages: boolean;
  /** Joining the call (`Calls.JoinGroupCall.All` and the bot's calling switch). */
  call: boolean;
  /** The bot's calling switch, beside the permission to join. */
  calling: boolean;
  chatSubscription: boolean;
  /**
   * Reading every chat of the tenant (`Chat.Read.All`). Without it a chat's messages are read by its own permission
   * (`ChatMessage.Read.Chat`), which subscriptions take in Graph's beta version alone.
   */
  allChats: boolean;
  /** The app's own installation and permissions in the chat (`TeamsAppInstallation.Read.Chat`). */
  installation: boolean;
  targetedMessages: boolean;
  meetingNotifications: boolean;
  policyViolation: boolean;
  /** The app is installed for the municipality's people, so that the bot may write to them. */
  personalChat: boolean;
  /** Reading meetings as their organizers have them (`OnlineMeetings.Read.All` and an application access policy). */
  onlineMeetings: boolean;
  /** The tenant's catalogue of apps (`AppCatalog.Read.All`). */
  catalogue: boolean;
  /** Who is in a group (`GroupMember.Read.All`). */
  groupMembers: boolean;
  /** Whose calendars may be read, by the person's id: `Application Calendars.Read` for a scope of mailboxes in Exchange. */
  calendars: readonly string[];
  /** Changes of those calendars are told, too (subscriptions). */
  calendarSubscription: boolean;
  /** And may be written in: `Application Calendars.ReadWrite`. */
  calendarWrite: boolean;
  /** Installing the app for people (`TeamsAppInstallation.ReadWriteSelfForUser.All`). */
  installForPeople: boolean;
}

/** What is not documented either way; may be changed while running. */
export interface Undocumented {
  /** How Graph's stable version refuses a subscription by the chat's own permission; default 403. */
  stableRefusal: 400 | 401 | 403;
  /**
   * Whose devices join and leave events tell of: somebody's first to come and last to go (default), all that come, or all
   * that come and go.
   */
  devices: 'first' | 'joins' | 'each';
  /**
   * Whether what tells of somebody who comes, goes or is added names the account they have (default), or Teams' own id for
   * them alone, as of somebody without account.
   */
  accounts: 'named' | 'left-out';
  /** Whether the bot's own door hears of people on the phone (default), or the call's roster alone. */
  dialIn: 'both' | 'call';
  /** When the chat's message about a transcript comes; default when it is started. */
  transcript: 'when-started' | 'when-stored';
  /** How a private message is updated: with the query that says that it is one (default), or without. */
  privateUpdate: 'with-query' | 'without-query';
  /**
   * How activities are written: as in the documentation's examples (default), or as they come otherwise: with less in them, in
   * another case, and with the tenant of who is from outside beside that of the chat.
   */
  activities: 'tidy' | 'untidy';
}

/** One request of the bot, for assertions. The path is decoded and includes the query. */
export interface Sent {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** Everything the parts of the local Teams share. */
export interface World {
  readonly tenant: string;
  readonly botId: string;
  readonly botName: string;
  readonly secret: string;
  /** The version of the bot's app, in the catalogue and in each chat. */
  appVersion: string;
  /** The certificate that was uploaded to the bot's application, as PEM. */
  readonly certificate: string | undefined;
  /** `http://127.0.0.1:<port>`, without trailing slash. */
  base: string;
  messagesUrl: string | undefined;
  readonly now: () => Date;
  readonly grants: Grants;
  readonly tokens: Tokens;
  readonly changes: Changes;
  readonly outbox: Outbox;
  readonly trouble: Trouble;
  readonly fate: Fate;
  readonly later: Later;
  readonly limits: ReturnType<typeof limits>;
  readonly sent: Sent[];
  /** What the bot asked or answered otherwise than Microsoft describes its interfaces. */
  readonly faults: string[];
  /** How the call's roster is told: all of it, only what changed, or Graph's delta shape (also on the bot's request). */
  roster: 'full' | 'changed' | 'delta';
  readonly undocumented: Undocumented;
  /** Whether Teams' own recording shows in the roster (not documented either way); default true. */
  recordingInRoster: boolean;
  readonly meetings: Occupancy[];
  readonly personalChats: Map<string, PersonalChat>;
  readonly calls: Call[];
  readonly subscriptions: Subscription[];
  /** By the person's id. */
  readonly calendars: Map<string, Calendar>;
  /** The direct members of groups, by the group's id. */
  readonly groups: Map<string, readonly string[]>;
  /** For whom the app was installed by Graph. */
  readonly installedFor: Set<string>;
  /** How often Graph has forgotten what it gave addresses for. */
  changesForgotten: number;
  /** Everybody of all meetings, by id. */
  readonly people: Map<string, CastMember>;
  /** A new message id: milliseconds since 1970, as Teams makes them, never the same twice. */
  readonly nextMessageId: () => string;
}

/** The connector's address as activities carry it, with the trailing slash. */
export function serviceUrl(world: World): string {
  return `${world.base}/emea/${world.tenant}/`;
}
