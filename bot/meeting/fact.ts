import type { Refusal } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Chat } from './chat.ts';

/** In a chat, whose occurrence the loop finds; or in one occurrence by its id (the Graph door knows it from the callback's path). */
export type Where = (Chat & { readonly in: 'chat' }) | { readonly in: 'meeting'; readonly meeting: string };

/** Whether whoever tells may tell of a tenant's meetings. */
export type Serves = (tenant: string) => boolean;

/** Something a door says has happened. */
export interface Fact {
  readonly where: Where;
  readonly event: MeetingEvent;
  /** The occurrence a pressed button says it belongs to: a claim of the card, checked, never believed. */
  readonly claimed?: string;
  /**
   * The event as the occurrence makes it that it turns out to belong to: a message is looked at by the routine and among the
   * people of its meeting. Asked each time the fact is tried, so it must only read.
   */
  readonly completed?: Completed;
  /** Absent: anybody's. In another's meeting it is nothing that happened. */
  readonly serves?: Serves;
}

/** Completes an event by what is known of its occurrence, as that is before the event. */
export type Completed = (meeting: Occurrence) => MeetingEvent;

/** What became of a fact. */
export interface Outcome {
  /** `unplaced`: no occurrence it could belong to; nothing was stored. `unchanged`: known already. */
  readonly result: 'changed' | 'unchanged' | 'refused' | 'unplaced';
  readonly refusal?: Refusal;
  /** The occurrence after the fact, for the answer at the door; absent when unplaced. */
  readonly meeting?: Occurrence;
}

/** One occurrence as the loop knows it. */
export interface Occurrence {
  readonly id: string;
  readonly chat: Chat;
  readonly state: MeetingState;
  readonly routine: Routine;
}

/** Which chat. */
export type ChatName = Pick<Chat, 'tenant' | 'conversation'>;

/**
 * Tells a reader what the current occurrence of a chat has become, each time something is stored about it in any instance, and
 * once soon after the beginning; `undefined` when there is none any more. Answers with what ends it. A reader must not throw.
 */
export type Follow = (chat: ChatName, reader: (meeting: Occurrence | undefined) => void) => () => void;

/** The loop around the protocol as the doors see it. */
export interface Meetings {
  /** One fact, one transaction: when this resolves the fact is durable and its effects are queued. Rejects when it could not be stored. */
  readonly handle: (fact: Fact) => Promise<Outcome>;
  /** The current (latest) occurrence of a chat, or an occurrence by id; nothing is changed. */
  readonly read: (where: Where) => Promise<Occurrence | undefined>;
  /** Occurrences of a tenant where this person is organizer and that are not deleted, newest first, at most `limit`. */
  readonly organizedBy: (tenant: string, participant: string, limit: number) => Promise<readonly Occurrence[]>;
}
