import { afterEach, beforeAll, beforeEach } from 'vitest';
import type { TeamsEffect } from '../../../src/protocol/effect.ts';
import { initialState, stranger, type MeetingState, type Participant } from '../../../src/protocol/state.ts';
import { standard } from '../../../src/routine/standard.ts';
import type { OwnMessage } from '../../../bot/meeting/own-messages.ts';
import type { Delivery, PerformersOf } from '../../../bot/meeting/performers.ts';
import { teamsPerformers } from '../../../bot/teams/door.ts';
import type { TeamsSettings } from '../../../bot/teams/settings.ts';
import { listeningBot } from '../../simulator/listening-bot.ts';
import type { Meeting } from '../../simulator/meeting.ts';
import { givenPeople, type GivenPeople } from '../given-people.ts';
import { givenTeams, type GivenTeams } from '../given-teams.ts';

export const kari = 'entra:a1c0de00-0000-4000-8000-000000000001';
export const ola = 'entra:a1c0de00-0000-4000-8000-000000000002';
export const lise = 'entra:a1c0de00-0000-4000-8000-000000000003';

/** A running meeting of the local Teams for each test, and the performers that act in it. */
export interface GivenSaying {
  readonly teams: GivenTeams['teams'];
  readonly people: GivenPeople;
  readonly meeting: Meeting;
  readonly perform: PerformersOf<TeamsEffect>;
  /** What the loop hands to a performer, with Kari, Ola, Nils and Amina inside and Lise expected. */
  readonly delivery: (over?: Partial<MeetingState>, more?: Partial<Delivery>) => Delivery;
  /** The id Nils, who is anonymous, has in this meeting. */
  readonly nils: () => string;
  readonly person: (id: string, name: string, more?: Partial<Participant>) => Participant;
  /** What the bot asked of Teams since the test began, or since `mark`: in short, and the bodies. */
  readonly asked: () => readonly string[];
  readonly bodies: () => readonly unknown[];
  readonly mark: () => void;
  /** What the bot finds of its own in the chat; `undefined`: it may not read there. */
  ownMessages: readonly OwnMessage[] | undefined;
}

/** Sets it up for the tests of a file; the fields are there once a test runs. `other`: settings beside those of every test. */
export function givenSaying(other: Partial<TeamsSettings> = {}): GivenSaying {
  const people = givenPeople();
  let given: GivenTeams;
  let meeting: Meeting;
  let perform: PerformersOf<TeamsEffect>;
  let from = 0;
  beforeAll(async () => {
    given = await givenTeams(people);
    await listeningBot(given.teams);
    const settings = { ...given.parts.config, ...other };
    perform = teamsPerformers({ ...given.parts, config: settings, ownMessages: async () => saying.ownMessages });
  });
  beforeEach(async () => {
    people.all.clear();
    saying.ownMessages = undefined;
    meeting = given.teams.addMeeting({ lobby: 'everyone' });
    await meeting.installBot();
    for (const person of ['kari', 'ola', 'nils', 'amina']) await meeting.do(person, { do: 'join' });
    from = given.teams.sent.length;
  });
  afterEach(() => {
    Object.assign(given.teams.grants, { targetedMessages: true, personalChat: true, meetingNotifications: true });
  });
  const sent = () => given.teams.sent.slice(from);
  const saying: GivenSaying = {
    people,
    ownMessages: undefined,
    get teams() {
      return given.teams;
    },
    get meeting() {
      return meeting;
    },
    get perform() {
      return perform;
    },
    delivery: (over, more) => ({ ...delivered(given, meeting, over), ...more }),
    nils: () => `teams:${meeting.addressOf('nils')}`,
    person: (id, name, more) => participant(meeting, { id, name, ...more }),
    asked: () => sent().map(({ method, path, status }) => `${method} ${shortly(path)} ${status}`),
    bodies: () => sent().map(({ body }) => body),
    mark: () => {
      from = given.teams.sent.length;
    },
  };
  return saying;
}

function shortly(path: string): string {
  const words = ['isTargeted', 'notification', 'pagedmembers', '/v1/meetings', 'activities', 'conversations'];
  return words.find((word) => path.includes(word)) ?? path;
}

function participant(
  meeting: Meeting,
  { id, name, ...more }: Partial<Participant> & { id: string; name: string },
): Participant {
  const address = meeting.addressOf(name) ?? '';
  const here = { devices: { teams: { where: 'inside' } }, stays: [{ from: 1 }] } as const;
  return { ...stranger(id), address, ...here, ...more };
}

function delivered({ teams }: GivenTeams, meeting: Meeting, over: Partial<MeetingState> = {}): Delivery {
  const nils = `teams:${meeting.addressOf('nils')}`;
  const amina = `teams:${meeting.addressOf('amina')}`;
  const participants = [
    participant(meeting, { id: kari, name: 'kari', affiliation: 'own', locale: 'nb-NO' }),
    participant(meeting, { id: ola, name: 'ola', affiliation: 'own', locale: 'nn-NO' }),
    participant(meeting, { id: lise, name: 'lise', affiliation: 'other', devices: {} }),
    participant(meeting, { id: nils, name: 'nils', affiliation: 'anonymous' }),
    participant(meeting, { id: amina, name: 'amina', affiliation: 'anonymous', locale: 'en-GB' }),
  ];
  const state: MeetingState = {
    ...initialState,
    phase: 'running',
    startedAt: 1,
    organizer: kari,
    participants: Object.fromEntries(participants.map((one) => [one.id, one])),
    ...over,
  };
  return {
    id: 'c9a1f0de-0000-4000-8000-000000000001',
    chat: {
      tenant: teams.tenant,
      conversation: meeting.chatId,
      serviceUrl: teams.addresses.serviceUrl,
      platformMeeting: meeting.meetingId,
    },
    state,
    routine: standard,
    now: Date.parse('2026-11-23T08:30:00Z'),
    delivery: `${meeting.id}:1:1`,
  };
}
