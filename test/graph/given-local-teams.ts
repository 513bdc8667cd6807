import { afterEach, beforeEach } from 'vitest';
import { graphDoor, type GraphDoor } from '../../bot/graph/door.ts';
import type { Head, Reply } from '../../bot/http/exchange.ts';
import { routes } from '../../bot/http/routes.ts';
import { startServer, type Listening } from '../../bot/http/server.ts';
import { startLog } from '../../bot/log.ts';
import type { Chat } from '../../bot/meeting/chat.ts';
import type { Delivery, Lesson } from '../../bot/meeting/performers.ts';
import { startMetrics } from '../../bot/metrics.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { fold } from '../protocol/fold.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { botToken } from '../simulator/listening-bot.ts';
import type { Meeting } from '../simulator/meeting.ts';
import { startSimulator, type Simulator } from '../simulator/simulator.ts';
import { settings } from './given-graph.ts';
import { delivery, givenMeetings, type GivenMeetings } from './given-meetings.ts';

/** The door behind the real server, opposite the local Teams: what one end says the other understands. */
export interface GivenLocalTeams {
  readonly teams: Simulator;
  readonly meeting: Meeting;
  readonly meetings: GivenMeetings;
  readonly door: GraphDoor;
  readonly chat: () => Chat;
  /** What the loop hands to a performer. */
  readonly given: (state?: Partial<MeetingState>) => Delivery;
  /** What the protocol knows from what the door told and taught. */
  readonly known: (lessons?: readonly Lesson[]) => MeetingState;
}

/** Sets it up anew for each test of a file; the fields are there once a test runs. */
export function givenLocalTeams(): GivenLocalTeams {
  let teams: Simulator;
  let meeting: Meeting;
  let meetings: GivenMeetings;
  let door: GraphDoor;
  let server: Listening;
  const chat = () => ({ tenant: teams.tenant, conversation: meeting.chatId });
  beforeEach(async () => {
    teams = await startSimulator();
    const [first] = teams.meetings;
    if (first === undefined) throw new Error('no meeting');
    meeting = first;
    meetings = givenMeetings({ phase: 'running' }, chat());
    server = await serve(() => door);
    door = doorTo(teams, { meetings, server });
    await meeting.installBot();
  });
  afterEach(async () => {
    await teams.settled();
    await teams.close();
    await server.stop();
  });
  return {
    chat,
    get teams() {
      return teams;
    },
    get meeting() {
      return meeting;
    },
    get meetings() {
      return meetings;
    },
    get door() {
      return door;
    },
    given: (state) => ({
      ...delivery({ joinUrl: meeting.joinUrl, ...state }),
      chat: chat(),
      now: Date.now(),
    }),
    known: (lessons = []) => {
      const learned = lessons.map((lesson, at): MeetingEvent => ({ id: `lesson-${at}`, at: Date.now(), ...lesson }));
      return fold([...meetings.events(), ...learned]);
    },
  };
}

const written = { log: startLog('silent'), metrics: startMetrics(), missed: () => undefined };

function serve(door: () => GraphDoor): Promise<Listening> {
  const none = (): Promise<Reply> => Promise.resolve({ status: 404 });
  const later = (name: keyof GraphDoor['receivers']) => (head: Head) => door().receivers[name](head);
  const receivers = {
    messages: none,
    record: none,
    panel: none,
    panelStream: none,
    panelPress: none,
    panelSession: none,
    panelStage: none,
    panelStageStream: none,
    calls: later('calls'),
    notifications: later('notifications'),
    lifecycle: later('lifecycle'),
    calendars: later('calendars'),
  };
  return startServer({ port: 0 }, { routes: routes({ receivers, ready: none, isStuck: () => false }), ...written });
}

interface Opposite {
  readonly meetings: GivenMeetings;
  readonly server: Listening;
}

function doorTo(teams: Simulator, { meetings, server }: Opposite): GraphDoor {
  const { graph: url, callsOpenIdMetadataUrl: callsOpenidMetadataUrl } = teams.addresses;
  const publicUrl = `http://127.0.0.1:${server.port}`;
  const here = { publicUrl, appId: teams.appId, allowedTenants: [teams.tenant], callsOpenidMetadataUrl };
  const token = (scope: string) => botToken(teams, scope);
  return graphDoor({
    config: settings({ url }, here),
    token,
    meetings,
    learned: () => undefined,
    clock: Date.now,
    ...written,
  });
}
