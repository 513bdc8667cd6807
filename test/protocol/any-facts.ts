import * as fc from 'fast-check';
import type { MeetingEvent, RosterEntry } from '../../src/protocol/event.ts';
import type { Person } from '../../src/protocol/person.ts';
import type { Timer } from '../../src/protocol/timer.ts';
import { amina, cast, eva, kari, lise, nils, ola } from '../people.ts';
import { pressed } from './any-press.ts';
import { health, initials, nationalId, start } from './told.ts';

/** Those who can write and press: in the chat, that is. */
const inChat: readonly Person[] = [kari, ola, eva, nils, amina, lise];

type Told<Event = MeetingEvent> = Event extends MeetingEvent ? Omit<Event, 'id' | 'at'> : never;

const person = fc.constantFrom(...cast);
const writer = fc.constantFrom(...inChat).map(inTheChat);
const id = fc.constantFrom(...cast.map((one) => one.id));
const call = fc.constantFrom('call-1', 'call-2');

/** Who writes and presses is known by id and address; what they are in the meeting is not told then. */
function inTheChat({ id: who, name, address }: Person): Person {
  return { id: who, ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) };
}

const entry: fc.Arbitrary<RosterEntry> = fc
  .record({
    person,
    device: fc.constantFrom('a', 'b'),
    where: fc.constantFrom('inside', 'inside', 'inside', 'lobby', 'gone'),
    camera: fc.constantFrom('on', 'off', 'none', undefined),
  })
  .map(({ person: who, device, where, camera }) => ({
    device: `${who.id}/${device}`,
    person: who,
    where,
    ...(camera === undefined ? {} : { camera }),
  }));

const roster: fc.Arbitrary<Told> = fc
  .record({
    call,
    complete: fc.boolean(),
    sequence: fc.option(fc.nat(9), { nil: undefined }),
    entries: fc.uniqueArray(entry, { maxLength: 5, selector: ({ device }) => device }),
  })
  .map(({ sequence, ...told }) => ({
    type: 'rosterObserved',
    ...told,
    ...(sequence === undefined ? {} : { sequence }),
  }));

const timer: fc.Arbitrary<Timer> = fc.oneof(
  id.map((participant): Timer => ({ kind: 'camera', participant })),
  fc
    .constantFrom('joinCall', 'watchChat', 'readChat', 'showRecord')
    .map((effect): Timer => ({ kind: 'ask-again', effect })),
  fc
    .constantFrom(
      ...([
        'identity',
        'end',
        'organizer-gone',
        'recording',
        'transcript',
        'empty',
        'lonely',
        'roster',
        'chat-watch',
      ] as const),
    )
    .map((kind): Timer => ({ kind })),
);

const message: fc.Arbitrary<Told> = fc
  .record({
    message: fc.constantFrom('message-1', 'message-2', 'message-3'),
    person: writer,
    change: fc.constantFrom('written', 'written', 'written', 'edited', 'restored', 'deleted'),
    findings: fc.oneof(fc.constant([]), fc.subarray([nationalId, health, initials])),
  })
  .map((told) => ({ type: 'messageChecked', ...told, findings: told.change === 'deleted' ? [] : told.findings }));

const recording: fc.Arbitrary<Told> = fc
  .record({
    recording: fc.constantFrom('message-90', 'message-91', 'transcript-92', 'roster:call-1:1', 'roster:call-1:2'),
    running: fc.boolean(),
    by: fc.option(person, { nil: undefined }),
  })
  .map(({ by, ...told }) => ({
    type: 'recordingObserved',
    source: told.recording.startsWith('roster:') ? 'roster' : 'chat',
    ...(told.recording.startsWith('transcript') && { kind: 'transcript' }),
    ...told,
    ...(by === undefined ? {} : { by }),
  }));

const attendance: fc.Arbitrary<Told> = fc.record({
  type: fc.constantFrom('participantJoined', 'participantJoined', 'participantLeft'),
  person: fc.constantFrom(...inChat),
  source: fc.constantFrom('teams', 'members'),
});

const service: fc.Arbitrary<Told> = fc.oneof(
  fc.constant<Told>({ type: 'appAdded', by: ola }),
  fc.constant<Told>({ type: 'appRemoved' }),
  fc.record({
    type: fc.constant('meetingLearned'),
    organizer: fc.constantFrom(kari, ola),
    scheduledEnd: fc.constantFrom(start + 1_800_000, start + 3_600_000),
    joinUrl: fc.constant('https://teams.example/join/1'),
  }),
  fc.record({ type: fc.constant('membersLearned'), people: fc.subarray([kari, ola, eva, lise]) }),
  fc.record({ type: fc.constant('cardPosted'), card: fc.constant('checklist'), activity: fc.constantFrom('1', '2') }),
  fc.constant<Told>({ type: 'cardLost', card: 'checklist' }),
  fc.constant<Told>({ type: 'chatWatched', subscription: 's', expires: start + 7_200_000 }),
  fc.constant<Told>({ type: 'chatWatchLost', subscription: 's' }),
  fc.record({ type: fc.constant('messageHidden'), message: fc.constantFrom('message-1', 'message-2') }),
  fc.record({
    type: fc.constant('deliveryRefused'),
    effect: fc.constantFrom('tell', 'joinCall', 'hideMessage', 'watchChat', 'readChat', 'showRecord'),
    code: fc.constantFrom('Forbidden', 'not-reached'),
  }),
);

const platform: fc.Arbitrary<Told> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Told>({ type: 'meetingStarted', startedAt: start }) },
  { weight: 1, arbitrary: fc.constantFrom<Told>({ type: 'meetingEnded', by: 'platform' }) },
  { weight: 6, arbitrary: attendance },
  { weight: 2, arbitrary: writer.map((one): Told => ({ type: 'participantSeen', person: one })) },
  { weight: 6, arbitrary: roster },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('callChanged'),
      call,
      state: fc.constantFrom('joining', 'joined', 'ended'),
      reason: fc.constantFrom('left', '408/8537', '200/5001', '200/5000'),
    }),
  },
  { weight: 3, arbitrary: recording },
  { weight: 5, arbitrary: message },
);

const pressing: fc.Arbitrary<Told> = fc.tuple(writer, pressed).map(([by, what]) => ({ ...what, by }));

const anyTold: fc.Arbitrary<Told> = fc.oneof(
  { weight: 6, arbitrary: platform },
  { weight: 4, arbitrary: pressing },
  { weight: 2, arbitrary: timer.map((one): Told => ({ type: 'timerFired', timer: one })) },
  { weight: 2, arbitrary: service },
);

/**
 * Made-up facts of one meeting, in the order they happened: whatever the platform, people and the clock may come up with, many
 * at the same time. A message is written before anything else happens to it.
 */
function anyFacts(most: number): fc.Arbitrary<readonly MeetingEvent[]> {
  const timed = fc.tuple(fc.nat(240), anyTold);
  return fc
    .array(timed, { minLength: 1, maxLength: most, size: 'max' })
    .map((all) =>
      all
        .toSorted(([a], [b]) => a - b)
        .map(([tens, told], index): MeetingEvent => {
          const fact = { ...told, id: `fact-${String(index).padStart(3, '0')}`, at: start + tens * 10_000 };
          return fact;
        }),
    )
    .map(writtenOnce);
}

/** Many facts of which most are such that something comes of them: people are there and somebody leads. */
export function livelyFacts(most: number): fc.Arbitrary<readonly MeetingEvent[]> {
  const opening: readonly Told[] = [
    { type: 'meetingStarted', startedAt: start },
    { type: 'meetingLearned', organizer: kari, joinUrl: 'https://teams.example/join/1' },
    { type: 'participantJoined', person: kari, source: 'teams' },
  ];
  // What is pressed is pressed on a card, which shows only who is known: so everybody is known by then.
  const members: Told = { type: 'membersLearned', people: cast.map(({ id: who }) => ({ id: who })) };
  return fc
    .tuple(fc.subarray([...opening]), anyFacts(most))
    .map(([first, rest]) => [
      ...[members, ...first].map((told, index) => ({ ...told, id: `begin-${index}`, at: start })),
      ...rest,
    ]);
}

function writtenOnce(facts: readonly MeetingEvent[]): readonly MeetingEvent[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (fact.type !== 'messageChecked') return true;
    const isFirst = !seen.has(fact.message);
    seen.add(fact.message);
    return isFirst === (fact.change === 'written');
  });
}
