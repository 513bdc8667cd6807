import { hasAccount, type CastMember } from '../cast.ts';

/** A meeting's place: its chat, its people, and who is in the call. One chat may hold many occurrences, one after another. */
export interface Occupancy {
  /** Short, for addresses of the page. */
  readonly id: string;
  /** Teams' own id (`channelData.meeting.id`). */
  readonly meetingId: string;
  /** `19:meeting_…@thread.v2` */
  readonly chatId: string;
  readonly joinUrl: string;
  readonly joinMeetingId: string;
  readonly passcode: string;
  readonly organizer: CastMember;
  readonly people: CastMember[];
  readonly roles: Map<string, Role>;
  /** Who is in the chat with an account: invited, or come by the link. */
  readonly members: Set<string>;
  title: string;
  scheduledStart: Date;
  scheduledEnd: Date;
  /** Who walks in without waiting: the organizer's tenant, or everybody. */
  lobby: 'organization' | 'everyone';
  installed: boolean;
  occurrence: Occurrence | undefined;
  /** The address of the page that somebody shows to all. */
  shared: string | undefined;
  readonly attendances: Attendance[];
  readonly chat: Message[];
  /** All chat addresses (`29:…`) that have stood for somebody here. */
  readonly addresses: Map<string, string>;
  /** When each person was in the call: those without account see the chat of that time only. */
  readonly stays: Stay[];
  readonly notifications: Notification[];
  /** People outside the call who have the chat open all the same. */
  readonly chatOpen: Set<string>;
  readonly journal: JournalEntry[];
  rosterSequence: number;
}

export type Role = 'organizer' | 'co-organizer' | 'presenter' | 'attendee';

export interface Occurrence {
  readonly callId: string;
  readonly startedAt: Date;
  endedAt?: Date;
  recording?: { readonly startedAt: Date; readonly by: CastMember; readonly message: Message };
  /** What is said is being written down. */
  transcript?: { readonly by: CastMember; readonly message?: Message };
  /** Who recorded last: the roster says of them that they do not any more. */
  recorded?: CastMember;
}

/** One device of a person in the call or its lobby. */
export interface Attendance {
  readonly person: CastMember;
  readonly device: string;
  /** The participant's id in the call's roster. */
  readonly participantId: string;
  /** The chat address; new at each join for those without account, the number of a phone. Absent: the chat does not know them. */
  readonly address?: string;
  /** The call's id of a guest without account, new at each join. */
  readonly guestId: string;
  readonly streamBase: number;
  where: 'lobby' | 'inside';
  /** `undefined`: no camera at all. */
  camera: boolean | undefined;
  sequence: number;
}

export interface Stay {
  readonly person: string;
  readonly from: Date;
  to?: Date;
}

export interface PersonalChat {
  readonly id: string;
  readonly person: CastMember;
  readonly chat: Message[];
  readonly journal: JournalEntry[];
}

/** A message of a chat, as the service has it. */
export interface Message {
  readonly id: string;
  readonly at: Date;
  readonly from:
    | { readonly kind: 'bot' }
    | { readonly kind: 'system' }
    | { readonly kind: 'person'; readonly person: CastMember };
  /** Private: the one person who sees it. */
  readonly onlyFor?: string;
  /** The system's messages. */
  system?: SystemEvent;
  text?: string | undefined;
  html?: string | undefined;
  /** The card everybody sees who has no view of their own. */
  card?: unknown;
  /** Raised by every update of the bot. */
  version: number;
  readonly views: Map<string, { readonly card: unknown; readonly asked: number }>;
  modifiedAt: Date;
  /** When the writer changed it last. */
  editedAt?: Date;
  deleted: boolean;
  violation?: { readonly tip: string | undefined; readonly hides: boolean; readonly whole: unknown };
}

export type SystemEvent =
  | { readonly type: 'callStarted'; readonly callId: string; readonly by: CastMember }
  | { readonly type: 'callEnded'; readonly callId: string; readonly by: CastMember; readonly startedAt: Date }
  | { readonly type: 'membersAdded'; readonly by: CastMember; readonly members: readonly CastMember[] }
  | { readonly type: 'transcript'; readonly callId: string; readonly by: CastMember; readonly stored: boolean }
  | {
      readonly type: 'recording';
      readonly callId: string;
      readonly by: CastMember;
      readonly startedAt: Date;
      readonly status: 'initial' | 'chunkFinished' | 'success';
      readonly endedAt?: Date;
    };

export interface Notification {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly url: string;
  dismissed: boolean;
}

/** What was shown, for the transcript. */
export type JournalEntry =
  | {
      readonly at: Date;
      readonly type: 'message';
      readonly message: Message;
      readonly text: string | undefined;
      readonly card: unknown;
      readonly version: number;
    }
  | {
      readonly at: Date;
      readonly type: 'view';
      readonly message: Message;
      readonly person: string;
      readonly card: unknown;
      readonly version: number;
    }
  | { readonly at: Date; readonly type: 'removed' | 'hidden'; readonly message: Message }
  | { readonly at: Date; readonly type: 'told'; readonly person: string; readonly text: string };

/** Whether the meeting is under way. */
export function running(meeting: Occupancy): boolean {
  return meeting.occurrence !== undefined && meeting.occurrence.endedAt === undefined;
}

/** Where somebody is, over all their devices. */
export function whereIs(meeting: Occupancy, person: string): 'outside' | 'lobby' | 'inside' {
  const places = meeting.attendances.filter((attendance) => attendance.person.id === person);
  if (places.some(({ where }) => where === 'inside')) return 'inside';
  return places.length > 0 ? 'lobby' : 'outside';
}

/** Whether somebody is in the chat with their account, be they in the meeting or not. */
export function isMember({ members }: Occupancy, person: CastMember): boolean {
  return hasAccount(person) && members.has(person.id);
}

/** The address a person has in the chat now, if they are in it. */
export function addressOf(meeting: Occupancy, person: CastMember): string | undefined {
  if (hasAccount(person)) return isMember(meeting, person) ? person.address : undefined;
  return meeting.attendances.find(({ person: { id }, where }) => id === person.id && where === 'inside')?.address;
}

/** Who is in the chat: everybody with an account who was invited or has come, and the others while they are in the call. */
export function chatMembers(meeting: Occupancy): readonly { readonly person: CastMember; readonly address: string }[] {
  return meeting.people.flatMap((person) => {
    const address = addressOf(meeting, person);
    return address === undefined ? [] : [{ person, address }];
  });
}
