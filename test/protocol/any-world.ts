import * as fc from 'fast-check';
import type { MeetingEvent, RosterEntry } from '../../src/protocol/event.ts';
import type { Instant, Person } from '../../src/protocol/person.ts';
import type { Closed } from '../../src/protocol/state.ts';
import { kari, lise, nils, ola } from '../people.ts';
import { at, health } from './told.ts';

/** What tells of a meeting. */
export type SourceName = 'meeting events' | 'call' | 'chat watch' | 'messages';
export const sourceNames: readonly SourceName[] = ['meeting events', 'call', 'chat watch', 'messages'];

/** A meeting as it really was, and what each source told of it. */
export interface World {
  /** What was told, by source; in the order it happened. */
  readonly told: Readonly<Record<SourceName, readonly MeetingEvent[]>>;
  /** What is told whatever watches: the start, the schedule, the end, and when the service was away. */
  readonly always: readonly MeetingEvent[];
  /** When the call was really watched, and the chat. */
  readonly call: readonly Closed[];
  readonly chat: readonly Closed[];
  /** The stretches in which no instance lived. */
  readonly away: readonly Closed[];
  /** What was written there was read afterwards. */
  readonly read: readonly Closed[];
}

interface Visit {
  readonly person: Person;
  readonly from: number;
  readonly to: number;
  /** From which minute until which the camera is off. */
  readonly off: readonly [number, number];
}

const length = 60;
const minute = fc.integer({ min: 1, max: length - 1 });
const stretch = fc.tuple(minute, minute).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);

function visit(person: Person): fc.Arbitrary<Visit> {
  return fc.record({ span: stretch, off: stretch }).map(({ span: [from, to], off }) => ({ person, from, to, off }));
}

/** A meeting of four people with one visit each, watched by some sources for some of the time. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    visits: fc.tuple(visit(kari), visit(ola), visit(lise), visit(nils)),
    call: fc.option(stretch, { nil: undefined }),
    chat: fc.option(stretch, { nil: undefined }),
    isReadBack: fc.boolean(),
    events: fc.boolean(),
    written: fc.subarray([5, 15, 25, 35, 45, 55]),
    sensitive: fc.boolean(),
    recorded: fc.option(stretch, { nil: undefined }),
    away: fc.option(stretch, { nil: undefined }),
  })
  .map(worldOf);

interface Drawn {
  readonly visits: readonly Visit[];
  readonly call: readonly [number, number] | undefined;
  readonly chat: readonly [number, number] | undefined;
  readonly isReadBack: boolean;
  readonly events: boolean;
  readonly written: readonly number[];
  readonly sensitive: boolean;
  readonly recorded: readonly [number, number] | undefined;
  readonly away: readonly [number, number] | undefined;
}

function worldOf(drawn: Drawn): World {
  const { away } = drawn;
  const lived = (fact: MeetingEvent) => away === undefined || fact.at < at(away[0]) || fact.at > at(away[1]);
  const numbered = (source: string, facts: readonly MeetingEvent[]) =>
    facts.filter(lived).map((fact, index) => ({ ...fact, id: `${source}-${String(index).padStart(3, '0')}` }));
  const gone = away === undefined ? [] : [{ from: at(away[0]), to: at(away[1]) }];
  const read = readBack(drawn);
  return {
    told: {
      'meeting events': numbered('events', drawn.events ? moves(drawn) : []),
      call: numbered('call', callFacts(drawn)),
      'chat watch': numbered('chat', [...chatFacts(drawn), ...read.map(({ from, to }) => chatRead(from, to))]),
      messages: numbered('message', messages(drawn)),
    },
    always: numbered('always', [
      { type: 'meetingStarted', id: '', at: at(0), startedAt: at(0) },
      { type: 'meetingLearned', id: '', at: at(0), organizer: kari, joinUrl: 'https://teams.example/join/1' },
      ...gone.map(({ from, to }): MeetingEvent => ({ type: 'serviceAway', id: '', at: to + 1, from })),
      { type: 'meetingEnded', id: '', at: at(length), by: 'platform' },
    ]),
    call: asStretch(drawn.call),
    chat: asStretch(drawn.chat),
    away: gone,
    read,
  };
}

function asStretch(span: readonly [number, number] | undefined): readonly Closed[] {
  return span === undefined ? [] : [{ from: at(span[0]), to: at(span[1]) }];
}

function moves({ visits }: Drawn): readonly MeetingEvent[] {
  return visits.flatMap(({ person, from, to }): readonly MeetingEvent[] => {
    const source = person === nils ? 'members' : 'teams';
    return [
      { type: 'participantJoined', id: '', at: at(from), person, source },
      { type: 'participantLeft', id: '', at: at(to), person, source },
    ];
  });
}

/** The whole roster when the bot comes in and each minute; and the word that the call is over for the bot. */
function callFacts({ call: span, visits }: Drawn): readonly MeetingEvent[] {
  if (span === undefined) return [];
  const [from, to] = span;
  const minutes = Array.from({ length: to - from }, (_, index) => from + index);
  return [
    { type: 'callChanged', id: '', at: at(from), call: 'call-1', state: 'joined' },
    ...minutes.map((now): MeetingEvent => {
      const here = visits.filter((one) => one.from <= now && now < one.to);
      return rosterOf(
        here.map((one) => entryOf(one, now)),
        at(now, 1),
      );
    }),
    { type: 'callChanged', id: '', at: at(to), call: 'call-1', state: 'ended', reason: '408/8537' },
  ];
}

function rosterOf(entries: readonly RosterEntry[], when: Instant): MeetingEvent {
  return { type: 'rosterObserved', id: '', at: when, call: 'call-1', complete: true, entries };
}

function entryOf({ person, off }: Visit, now: number): RosterEntry {
  const camera = off[0] <= now && now < off[1] ? 'off' : 'on';
  return { device: `${person.id}/1`, person, where: 'inside', camera };
}

function chatFacts({ chat, recorded }: Drawn): readonly MeetingEvent[] {
  if (chat === undefined) return [];
  const [from, to] = chat;
  const seen = recorded === undefined || recorded[0] < from || recorded[0] >= to ? [] : [recorded[0]];
  return [
    { type: 'chatWatched', id: '', at: at(from), subscription: 'sub-1', expires: at(2000) },
    ...seen.map((start): MeetingEvent => ({
      type: 'recordingObserved',
      id: '',
      at: at(start),
      recording: 'message-90',
      source: 'chat',
      running: true,
    })),
    { type: 'chatWatchLost', id: '', at: at(to), subscription: 'sub-1' },
  ];
}

/** What stood there when the watch began, and what was written while the service was away, where it was watched before and after. */
function readBack({ chat, isReadBack, away }: Drawn): readonly Closed[] {
  if (chat === undefined || !isReadBack) return [];
  const [from, to] = chat;
  const first = { from: at(-1), to: at(from, 1) };
  const isMissed = away !== undefined && away[0] > from && away[1] < to;
  return [first, ...(isMissed ? [{ from: at(away[0] - 1), to: at(away[1], 1) }] : [])];
}

function chatRead(since: Instant, when: Instant): MeetingEvent {
  return { type: 'chatRead', id: '', at: when, since };
}

/** Who writes is in the meeting. */
function messages({ written, sensitive, visits }: Drawn): readonly MeetingEvent[] {
  const isInside = (now: number) => visits.some(({ person, from, to }) => person === lise && from <= now && now < to);
  return written.filter(isInside).map((now, index) => ({
    type: 'messageChecked',
    id: '',
    at: at(now),
    message: `message-${index}`,
    person: { id: lise.id, name: lise.name ?? '' },
    change: 'written',
    findings: sensitive && index === 0 ? [health] : [],
  }));
}
