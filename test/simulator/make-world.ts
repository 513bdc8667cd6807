import type { MeetingOptions } from './meeting.ts';
import { changes } from './wire/changes.ts';
import { later } from './wire/later.ts';
import { limits } from './wire/limits.ts';
import { outbox } from './wire/outbox.ts';
import { tokens } from './wire/tokens.ts';
import { fate, type Trouble } from './wire/trouble.ts';
import type { Grants, World } from './world.ts';

/** How the local Teams is set up; everything has a default. */
export interface SimulatorOptions {
  readonly port?: number;
  readonly tenant?: string;
  /** The bot's Entra application id, and its name in the chat. */
  readonly appId?: string;
  readonly botName?: string;
  /** The version of the bot's app; default 1.0.0. */
  readonly appVersion?: string;
  /** The client secret that the token endpoint accepts. */
  readonly secret?: string;
  /** The certificate that it accepts tokens of the bot by, as PEM; default none. */
  readonly certificate?: string;
  /** The bot's messaging endpoint; can be given later with `connect`. */
  readonly messagesUrl?: string;
  readonly grants?: Partial<Grants>;
  /** The direct members of groups, by the group's id. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly now?: () => Date;
  /** The first meeting, the demo's. */
  readonly meeting?: MeetingOptions;
}

/** An empty world: no meeting yet, not yet listening. */
export async function makeWorld(options: SimulatorOptions): Promise<World> {
  const happened = changes();
  const luck = fate();
  const box = outbox(() => trouble.duplicate, happened.announce);
  const shuffle: Trouble['shuffle'] = (seed, hold = 5, kinds = /./) => box.shuffle({ seed, hold, kinds });
  const { answer, slow } = luck;
  const none = { duplicate: false, callbackFirst: false, latency: 0 };
  const trouble: Trouble = { answer, slow, ...none, shuffle, release: box.release };
  const now = options.now ?? (() => new Date());
  let lastId = 0;
  return {
    tenant: options.tenant ?? '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c',
    botId: options.appId ?? 'b07a0000-0000-4000-8000-0000000000aa',
    botName: options.botName ?? 'Møtevakt',
    appVersion: options.appVersion ?? '1.0.0',
    secret: options.secret ?? 'rehearsal-secret',
    certificate: options.certificate,
    base: '',
    messagesUrl: options.messagesUrl,
    now,
    later: later(now),
    grants: { ...everything, ...options.grants },
    tokens: await tokens(now),
    changes: happened,
    outbox: box,
    trouble,
    fate: luck,
    limits: limits(),
    sent: [],
    faults: [],
    roster: 'full',
    undocumented: {
      stableRefusal: 403,
      devices: 'first',
      accounts: 'named',
      dialIn: 'both',
      transcript: 'when-started',
      privateUpdate: 'with-query',
      activities: 'tidy',
    },
    recordingInRoster: true,
    meetings: [],
    personalChats: new Map(),
    calls: [],
    subscriptions: [],
    calendars: new Map(),
    groups: new Map(Object.entries(options.groups ?? {})),
    installedFor: new Set(),
    changesForgotten: 0,
    people: new Map(),
    nextMessageId: () => {
      lastId = Math.max(Date.now(), lastId + 1);
      return String(lastId);
    },
  };
}

/** What the app's manifest asks for, and an administrator has consented to; nothing for the whole tenant's chats. */
const everything: Grants = {
  meetingEvents: true,
  participantEvents: true,
  chatMessages: true,
  call: true,
  calling: true,
  chatSubscription: true,
  allChats: false,
  installation: true,
  targetedMessages: true,
  meetingNotifications: true,
  policyViolation: true,
  personalChat: true,
  onlineMeetings: true,
  catalogue: false,
  groupMembers: true,
  calendars: [],
  calendarSubscription: true,
  calendarWrite: true,
  installForPeople: true,
};
