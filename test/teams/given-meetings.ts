import type { Chat } from '../../bot/meeting/chat.ts';
import type { Fact, Meetings, Occurrence, Outcome } from '../../bot/meeting/fact.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { protocol } from '../../src/protocol/history.ts';
import { place } from '../../src/protocol/place.ts';
import { initialState, type MeetingState } from '../../src/protocol/state.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';

export const occurrenceId = 'c9a1f0de-0000-4000-8000-000000000001';

/** The loop as the door sees it, with one occurrence that lives in memory: the real protocol, and no database. */
export interface GivenMeetings extends Meetings {
  readonly facts: Fact[];
  readonly events: () => readonly MeetingEvent[];
  state: MeetingState;
  routine: Routine;
  /** Whether the occurrence has been opened. */
  known: boolean;
  /** Something wrong with storing: it fails, or waits until this resolves. */
  trouble: Promise<void> | 'away' | undefined;
}

export function givenMeetings(chat: Chat, known: Partial<MeetingState> = {}): GivenMeetings {
  const facts: Fact[] = [];
  const occurrence = (): Occurrence => ({ id: occurrenceId, chat, state: given.state, routine: given.routine });
  const given: GivenMeetings = {
    facts,
    events: () => facts.map(({ event }) => event),
    state: { ...initialState, ...known },
    routine: standard,
    known: true,
    trouble: undefined,
    handle: async (fact) => {
      if (given.trouble === 'away') throw new Error('the database is away');
      await given.trouble;
      return take(given, fact, occurrence);
    },
    read: async (where) => {
      const isHere = where.in === 'meeting' ? where.meeting === occurrenceId : where.conversation === chat.conversation;
      return given.known && isHere ? occurrence() : undefined;
    },
    organizedBy: async (_tenant, participant) => (given.state.organizer === participant ? [occurrence()] : []),
  };
  return given;
}

function take(given: GivenMeetings, fact: Fact, occurrence: () => Occurrence): Outcome {
  const { where, event: incomplete, claimed, completed } = fact;
  const event = completed?.(occurrence()) ?? incomplete;
  const current = given.known ? { id: occurrenceId, state: given.state } : undefined;
  const spot =
    where.in === 'meeting' ? (where.meeting === occurrenceId ? 'current' : 'nowhere') : place(current, event, claimed);
  if (spot === 'nowhere') return { result: 'unplaced' };
  if (spot === 'old-card') return { result: 'refused', refusal: 'old-card', meeting: occurrence() };
  if (given.facts.some((past) => past.event.id === event.id)) return { result: 'unchanged', meeting: occurrence() };
  given.facts.push({ ...fact, event });
  given.known = true;
  const before = given.state;
  const state = protocol.evolve(before, event);
  const effects = protocol.decide({ event, before, after: state, prior: before }, given.routine);
  given.state = state;
  const refusal = effects.find((effect) => effect.type === 'refuse')?.why;
  if (refusal !== undefined) return { result: 'refused', refusal, meeting: occurrence() };
  return { result: state === before ? 'unchanged' : 'changed', meeting: occurrence() };
}
