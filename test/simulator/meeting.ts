import { randomUUID } from 'node:crypto';
import { cast, type CastMember } from './cast.ts';
import { sendLifecycle } from './graph/lifecycle.ts';
import type { Answer, Doing, PersonView } from './person-view.ts';
import { act } from './teams/doing.ts';
import { installBot, removeBot } from './teams/install.ts';
import { storePiece } from './teams/record.ts';
import { refreshFor } from './card/refresh.ts';
import type { Occupancy, Role } from './teams/state.ts';
import { transcriptOf } from './seen/transcript.ts';
import { viewOf } from './seen/view.ts';
import type { World } from './world.ts';

/** What a meeting is made of; everything has a default. */
export interface MeetingOptions {
  readonly title?: string;
  readonly people?: readonly CastMember[];
  readonly scheduledStart?: Date;
  readonly scheduledEnd?: Date;
  readonly lobby?: Occupancy['lobby'];
}

/** A meeting of the local Teams, and what can be done in it. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  /** `channelData.meeting.id` */
  readonly meetingId: string;
  readonly chatId: string;
  readonly joinUrl: string;
  readonly people: readonly PersonView['me'][];
  readonly has: (person: string) => boolean;
  /** Does what a person does; resolves when the bot has taken all that Teams and Graph tell it of it. */
  readonly do: (person: string, doing: Doing, on?: { readonly device?: string }) => Promise<Answer>;
  /** The organizer adds the app to the chat. */
  readonly installBot: () => Promise<void>;
  readonly removeBot: () => Promise<void>;
  /** The organizer makes somebody co-organizer; Teams says so in the roles it tells when asked. */
  readonly promote: (person: string) => void;
  /** The next occurrence's time, in the same chat. */
  readonly schedule: (start: Date, end: Date) => void;
  /** Somebody outside the call has the chat before them, or no longer. */
  readonly openChat: (person: string, open: boolean) => void;
  /** Teams stores a piece of the recording that runs. */
  readonly storePiece: () => Promise<void>;
  readonly lifecycle: (event: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed') => Promise<void>;
  readonly seenBy: (person: string) => PersonView;
  readonly transcript: (person: string) => readonly string[];
  /** The chat address (`29:…`) a person has now. */
  readonly addressOf: (person: string) => string | undefined;
}

/** Plans a meeting; the first person is its organizer. */
export function planMeeting(world: World, options: MeetingOptions = {}): Meeting {
  const meeting = occupancy(world, options);
  world.meetings.push(meeting);
  for (const person of meeting.people) world.people.set(person.id, person);
  const named = (id: string): CastMember => {
    const person = meeting.people.find((one) => one.id === id);
    if (person === undefined) throw new Error(`Nobody here is called ${id}.`);
    return person;
  };
  return {
    id: meeting.id,
    title: meeting.title,
    meetingId: meeting.meetingId,
    chatId: meeting.chatId,
    joinUrl: meeting.joinUrl,
    get people() {
      return meeting.people.map(({ id, name, kind, locale }) => ({ id, name, kind, locale }));
    },
    has: (id) => meeting.people.some((person) => person.id === id),
    do: (id, doing, on) => act(world, meeting, { person: named(id), device: on?.device ?? 'first' }, doing),
    installBot: () => installBot(world, meeting),
    removeBot: () => removeBot(world, meeting),
    promote: (id) => void meeting.roles.set(named(id).id, 'co-organizer'),
    schedule: (start, end) => {
      meeting.scheduledStart = start;
      meeting.scheduledEnd = end;
      world.changes.announce();
    },
    openChat: (id, open) => {
      if (!open) {
        meeting.chatOpen.delete(id);
      } else if (!meeting.chatOpen.has(id)) {
        meeting.chatOpen.add(id);
        refreshFor(world, meeting, named(id));
      }
    },
    storePiece: () => storePiece(world, meeting),
    lifecycle: async (event) => {
      const told = world.subscriptions.filter(({ chatId }) => chatId === meeting.chatId);
      await Promise.all(told.map((subscription) => sendLifecycle(world, subscription, event)));
    },
    seenBy: (id) => viewOf(world, meeting, named(id)),
    transcript: (id) => transcriptOf(world, meeting, named(id)),
    addressOf: (id) => named(id).address ?? meeting.attendances.find(({ person }) => person.id === id)?.address,
  };
}

function occupancy(world: World, options: MeetingOptions): Occupancy {
  const people = [...(options.people ?? cast(world.tenant))];
  const [organizer] = people;
  if (organizer === undefined) throw new Error('A meeting needs an organizer.');
  const number = world.meetings.length + 1;
  const chatId = `19:meeting_${Buffer.from(randomUUID()).toString('base64url')}@thread.v2`;
  const context = encodeURIComponent(JSON.stringify({ Tid: world.tenant, Oid: organizer.objectId }));
  const scheduledStart = options.scheduledStart ?? world.now();
  return {
    id: `meeting-${number}`,
    meetingId: Buffer.from(`0#${chatId}#0`).toString('base64'),
    chatId,
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chatId)}/0?context=${context}`,
    joinMeetingId: String(399_876_543_210 + number),
    passcode: 'Ab3dEf',
    organizer,
    people,
    roles: new Map(people.map((person) => [person.id, roleOf(person)])),
    members: new Set(people.filter((person) => person.byLink !== true).map(({ id }) => id)),
    title: options.title ?? 'Samtale om skolestart',
    scheduledStart,
    scheduledEnd: options.scheduledEnd ?? new Date(scheduledStart.getTime() + 3_600_000),
    lobby: options.lobby ?? 'organization',
    installed: false,
    occurrence: undefined,
    shared: undefined,
    attendances: [],
    chat: [],
    addresses: new Map(people.flatMap(({ address, id }) => (address === undefined ? [] : [[address, id] as const]))),
    stays: [],
    notifications: [],
    chatOpen: new Set(),
    journal: [],
    rosterSequence: 0,
  };
}

function roleOf(person: CastMember): Role {
  if (person.kind === 'organizer') return 'organizer';
  return person.kind === 'colleague' ? 'presenter' : 'attendee';
}
