import type { Instant, ParticipantId } from '../../src/protocol/person.ts';
import type { Log } from '../log.ts';
import type { Chat } from '../meeting/chat.ts';
import type { LearnedJudge } from '../meeting/check-message.ts';
import type { Meetings } from '../meeting/fact.ts';
import type { Invitations } from '../meeting/invitations.ts';
import type { Recent } from '../meeting/recent.ts';
import type { Passes } from '../passes.ts';
import type { People } from '../store/people.ts';
import type { Activity } from './read/activity.ts';
import { callerId } from './read/caller.ts';
import { participantId, type Met } from './read/person.ts';
import type { ReaderLanguage } from './reader.ts';
import type { TeamsSettings } from './settings.ts';
import type { ChatWriter, Conversation } from './wire/chat-writer.ts';

/** What taking activities in takes. */
export interface Receiving {
  readonly settings: Pick<TeamsSettings, 'allowedTenants' | 'callbackSecret' | 'publicUrl'>;
  /** Whether a service URL is Teams' own; no other is kept. */
  readonly isTeams: (serviceUrl: string) => boolean;
  readonly write: ChatWriter;
  readonly people: People;
  readonly languageFor: ReaderLanguage;
  readonly meetings: Meetings;
  /** Absent where no calendars are watched. */
  readonly invitations?: Invitations;
  readonly passes: Passes;
  readonly learned: LearnedJudge;
  readonly clock: () => Instant;
  readonly log: Log;
  readonly count: (kind: string, result: string) => void;
  /** The activities that were answered in words lately: Teams delivers some twice. */
  readonly answered: Recent<true>;
}

/** An activity of a tenant that is served. */
export interface Incoming {
  readonly activity: Activity;
  readonly tenant: string;
  /** Absent when it is not Teams' own. */
  readonly serviceUrl?: string;
}

/** The tenant an activity belongs to, when it is served. */
export function servedTenant({ settings }: Pick<Receiving, 'settings'>, { tenant }: Activity): string | undefined {
  return settings.allowedTenants.some((allowed) => allowed.toLowerCase() === tenant) ? tenant : undefined;
}

/** Whether this is somebody's own chat with the bot. */
export function isPersonal({ conversation }: Activity): boolean {
  return conversation.type === 'personal' || conversation.id.startsWith('a:');
}

/** The meeting chat an activity comes from. */
export function chatOf({ activity, tenant, serviceUrl }: Incoming): Chat {
  const { platformMeeting } = activity;
  return {
    tenant,
    conversation: activity.conversation.id,
    ...(serviceUrl !== undefined && { serviceUrl }),
    ...(platformMeeting !== undefined && { platformMeeting }),
  };
}

/** Where those are met of whom an activity tells. */
export function metIn({ settings }: Pick<Receiving, 'settings'>, { activity, tenant }: Incoming): Met {
  const chat = { tenant, conversation: activity.conversation.id };
  return { home: tenant, caller: callerId(settings.callbackSecret, chat) };
}

/** Who an activity comes from. */
export function senderOf(receiving: Pick<Receiving, 'settings'>, incoming: Incoming): ParticipantId {
  return participantId(incoming.activity.from, metIn(receiving, incoming));
}

/** The chat an activity comes from, to answer in. */
export function conversationOf({ activity, serviceUrl }: Incoming): Conversation {
  return { conversation: activity.conversation.id, ...(serviceUrl !== undefined && { serviceUrl }) };
}
