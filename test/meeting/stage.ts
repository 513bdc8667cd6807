import type { Log } from '../../bot/log.ts';
import type { Fact } from '../../bot/meeting/fact.ts';
import { outboundLimit } from '../../bot/meeting/outbound-limit.ts';
import type { Delivery, Lesson, Performers } from '../../bot/meeting/performers.ts';
import type { Registrations } from '../../bot/meeting/registration.ts';
import type { Effect, GraphEffect, TeamsEffect } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Protocol } from '../../src/protocol/history.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';

/** What was performed, and what performing answers. */
export interface Stage {
  readonly performed: {
    readonly effect: TeamsEffect | GraphEffect;
    readonly delivery: Delivery;
    readonly at: number;
  }[];
  /** Resolves when this many have been performed in all. */
  readonly until: (count: number) => Promise<void>;
  answer: (effect: TeamsEffect | GraphEffect, delivery: Delivery) => Promise<readonly Lesson[]> | readonly Lesson[];
  readonly performers: Performers;
}

/** Performers that write down what they are asked. */
export function stage(answer: Stage['answer'] = () => []): Stage {
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const performed: Stage['performed'] = [];
  const perform = async (effect: TeamsEffect | GraphEffect, delivery: Delivery) => {
    performed.push({ effect, delivery, at: performance.now() });
    try {
      return await self.answer(effect, delivery);
    } finally {
      for (const { count, resolve } of waiting) if (performed.length >= count) resolve();
    }
  };
  const self: Stage = {
    performed,
    answer,
    until: (count) =>
      new Promise((resolve) => (performed.length >= count ? resolve() : waiting.push({ count, resolve }))),
    performers: new Proxy({} as Performers, { get: () => perform }),
  };
  return self;
}

/**
 * A protocol small enough to see through: every fact is counted (`reminders.identity`), a chat message about `does` says what
 * to do, and the meeting starts, ends and knows its cards as the real one does.
 */
export function tinyProtocol(does: (event: MeetingEvent) => readonly Effect[]): Protocol {
  return {
    evolve: (state, event) => {
      const told = { ...state, reminders: { ...state.reminders, identity: [...state.reminders.identity, event.at] } };
      if (event.type === 'meetingStarted')
        return { ...told, phase: 'running', startedAt: event.startedAt, reportedStart: event.startedAt };
      if (event.type === 'serviceAway')
        return {
          ...told,
          coverage: { ...state.coverage, away: [...state.coverage.away, { from: event.from, to: event.at }] },
        };
      if (event.type === 'meetingEnded') return { ...told, phase: 'ended', endedAt: event.at, endedBy: event.by };
      if (event.type === 'meetingLearned') return { ...told, organizer: event.organizer.id };
      if (event.type === 'deliveryRefused')
        return { ...told, refused: { ...told.refused, [event.effect]: { code: event.code ?? '', at: 0, times: 1 } } };
      if (event.type === 'participantSeen') return state;
      return told;
    },
    decide: ({ event }) => does(event),
  };
}

export const silent: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

function quiet(): void {
  // Nobody reads along.
}

export const chat = {
  in: 'chat',
  tenant: '11111111-2222-3333-4444-555555555555',
  conversation: '19:meeting_invented@thread.v2',
  serviceUrl: 'https://smba.example/no/',
} as const;

let told = 0;

/** A chat message that somebody wrote; `message` is what the tiny protocol looks at. */
export function written(message: string, more: { readonly id?: string; readonly at?: number } = {}): Fact {
  told += 1;
  const person = { id: 'entra:kari' };
  const event: MeetingEvent = {
    type: 'messageChecked',
    id: `written-${told}`,
    at: Date.now(),
    message,
    person,
    change: 'written',
    findings: [],
    ...more,
  };
  return { where: chat, event };
}

/** One registration that serves every tenant by one routine. */
export function oneRegistration(performers: Performers, routine: Routine = standard): Registrations {
  let answers = 0;
  const answering: ProxyHandler<Performers> = {
    get: (performs, kind: keyof Performers) => async (effect: never, delivery: Delivery) => {
      const lessons = await performs[kind](effect, delivery);
      answers += 1;
      return lessons;
    },
  };
  const only = {
    app: 'b07a0000-0000-4000-8000-000000000001',
    performers: new Proxy(performers, answering),
    routineFor: () => routine,
    limit: outboundLimit(() => performance.now()),
    answers: () => answers,
    log: silent,
  };
  return { of: () => only, all: () => [only] };
}
