import type { MeetingEvent } from '../../src/protocol/event.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import type { Chat } from '../../bot/meeting/chat.ts';
import type { Fact, Meetings, Occurrence } from '../../bot/meeting/fact.ts';
import type { Delivery } from '../../bot/meeting/performers.ts';

export const tenant = '2f0b7a51-6c1e-4d3a-9b57-0a1b2c3d4e5f';
export const otherTenant = '6e1f7c20-9b4d-4a55-8c11-7d20c3b9a002';
export const conversation = '19:meeting_MzkwYjQ0YTctZDQ2Ni00NWYyLWJmNWUtMTE0ZjY1ZjhiN2E2@thread.v2';
export const chat: Chat = { tenant, conversation };
export const call = '57dab8b1-894c-409a-b240-bd8beae78896';
export const kari = 'entra:a1c0de00-0000-4000-8000-000000000001';
export const ola = 'entra:a1c0de00-0000-4000-8000-000000000002';
export const lise = 'entra:a1c0de00-0000-4000-8000-000000000003';
export const now = Date.parse('2026-08-25T09:05:00Z');

/** The loop as the door sees it, with one occurrence; remembers what it was told, as the event log would. */
export interface GivenMeetings extends Meetings {
  readonly facts: Fact[];
  readonly events: () => readonly MeetingEvent[];
  state: MeetingState;
  /** While true nothing can be stored. */
  full: boolean;
  /** While true the occurrence is not there any more. */
  deleted: boolean;
}

export function givenMeetings(known: Partial<MeetingState> = {}, where: Chat = chat): GivenMeetings {
  const facts: Fact[] = [];
  const meetings: GivenMeetings = {
    facts,
    events: () => facts.map((fact) => fact.event),
    state: { ...initialState, ...known },
    full: false,
    deleted: false,
    handle: async (fact) => {
      if (meetings.full) throw new Error('the database is away');
      const repeated = facts.some((past) => past.event.id === fact.event.id);
      if (!repeated) facts.push(fact);
      return { result: repeated ? 'unchanged' : 'changed', meeting: occurrence(meetings.state, where) };
    },
    read: async (place) =>
      meetings.deleted || (place.in === 'meeting' && place.meeting !== 'occurrence-1')
        ? undefined
        : occurrence(meetings.state, where),
    organizedBy: async () => [],
  };
  return meetings;
}

function occurrence(state: MeetingState, where: Chat): Occurrence {
  return { id: 'occurrence-1', chat: where, state, routine: standard };
}

/** What the loop hands to a performer. */
export function delivery(known: Partial<MeetingState> = {}): Delivery {
  return { ...occurrence({ ...initialState, ...known }, chat), now, delivery: 'delivery-1' };
}
