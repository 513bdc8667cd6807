import { isDeepStrictEqual } from 'node:util';
import { field, list, text, type Json } from '../simulator/wire/json.ts';
import { syntheticNationalId } from './national-id.ts';

/** Who has no name: the one on the phone. */
const caller = 'somebody';

/** What the record of the scripted meeting must say, in the words of somebody who was there. */
const expected: readonly Expectation[] = [
  is('the meeting is over', 'ended', (record) => field(record, 'meeting', 'phase')),
  is('Kari is the organizer', 'Kari Nordmann', (record) => field(record, 'organizer', 'name')),
  is('all six were there, and nobody else', ['Amina', 'Kari', 'Lise', 'Nils', 'Ola', caller], (record) =>
    present(record).map(firstName).toSorted(),
  ),
  is(
    'Nils, Amina and Lise are guests, Ola is staff, and one is on the phone',
    { Amina: 'guest', Lise: 'guest', Nils: 'guest', Ola: 'staff', Kari: 'organizer', [caller]: 'phone' },
    (record) => each(present(record), (person) => [firstName(person), text(person, 'role')]),
  ),
  is('Kari was there twice, the others once', { Amina: 1, Lise: 1, Nils: 1, Ola: 1, Kari: 2, [caller]: 1 }, (record) =>
    each(present(record), (person) => [firstName(person), list(person, 'stays').length]),
  ),
  is("Nils's camera was off for longer than the routine bears, Ola's was not", ['Nils'], (record) =>
    present(record)
      .filter((person) => list(person, 'camera', 'off').length > 0)
      .map(firstName)
      .toSorted(),
  ),
  people(
    'guest-shows-id',
    'Kari saw the ID of Nils and knows Amina, Lise and the voice on the phone',
    { Nils: 'seen', Amina: 'known', Lise: 'known', [caller]: 'voice' },
    'answer',
  ),
  people('guest-shows-id', 'it is Kari who says so', {
    Nils: 'confirmed-by-organizer',
    Amina: 'confirmed-by-organizer',
    Lise: 'confirmed-by-organizer',
    [caller]: 'confirmed-by-organizer',
  }),
  people('camera-on', 'the cameras of the others were seen on all the time', {
    ...all('observed'),
    Nils: 'not-kept',
  }),
  people('introductions', 'Kari said that all were introduced, Amina when she came', {
    ...all('confirmed-by-organizer'),
    [caller]: 'confirmed-by-organizer',
    Kari: 'confirmed-by-person',
  }),
  people('screened', 'all said themselves that they sit screened, and Kari for who could not press', {
    ...all('confirmed-by-person'),
    [caller]: 'confirmed-by-organizer',
  }),
  people('consent', 'all were told that it is on video, and nobody is said to have consented', {
    ...all('informed'),
    [caller]: 'informed',
  }),
  meeting('no-recording', 'there was a recording', 'not-kept'),
  is('Ola recorded once and stopped', [['Ola', true]], (record) =>
    list(record, 'recordings').map((one) => [firstName(field(one, 'by')), text(one, 'to') !== undefined]),
  ),
  meeting('chat-not-sensitive', 'something sensitive was written', 'not-kept'),
  is('Nils wrote one national identity number and deleted it', [['Nils', 'national-id', 'deleted']], (record) =>
    list(record, 'findings').map((one) => [
      firstName(field(one, 'by')),
      text(list(one, 'kinds')[0], 'category'),
      text(one, 'closed', 'how'),
    ]),
  ),
  is('it is the Nils who was there', true, (record) => {
    const nils = present(record).find((person) => firstName(person) === 'Nils');
    return text(nils, 'id') === text(list(record, 'findings')[0], 'by', 'id');
  }),
  meeting('organizer-leaves-last', 'Kari was the last to leave', 'observed'),
  is(
    'Kari had left while two remained, was told, and came back',
    [{ remaining: 2, endedBy: 'back', told: true }],
    (record) =>
      list(record, 'organizerAbsences').map((one) => ({
        remaining: field(one, 'remaining'),
        endedBy: field(one, 'endedBy'),
        told: Number(field(one, 'told')) > 0,
      })),
  ),
  is('people, cameras, recording and chat were watched without a break since Nils came', [], (record) => {
    const nils = present(record).find((person) => firstName(person) === 'Nils');
    const since = text(list(nils, 'stays')[0], 'from') ?? '';
    const sights = ['presence', 'camera', 'recording', 'chat'];
    return sights.filter((sight) =>
      list(record, 'unobserved', sight).some((stretch) => (text(stretch, 'to') ?? '') > since),
    );
  }),
  is('nothing was refused', {}, (record) => field(record, 'refused')),
  is('the number that was written is not in it', false, (record) =>
    JSON.stringify(record).includes(syntheticNationalId()),
  ),
];

/** What is wrong with the record of the scripted meeting; nothing when it is as it should be. */
export function problemsOf(record: unknown): readonly string[] {
  return expected.flatMap(({ that, wanted, found }) => {
    const have = found(record);
    if (isDeepStrictEqual(have, wanted)) return [];
    return [`It should say that ${that}: ${JSON.stringify(wanted)}, but it says ${JSON.stringify(have) ?? 'nothing'}.`];
  });
}

interface Expectation {
  readonly that: string;
  readonly wanted: unknown;
  readonly found: (record: unknown) => unknown;
}

function is(that: string, wanted: unknown, found: (record: unknown) => unknown): Expectation {
  return { that, wanted, found };
}

/** A clause kept by each person. */
function people(demand: string, that: string, wanted: Json, what = 'evidence'): Expectation {
  return is(`${that} (${demand})`, wanted, (record) => evidenceOf(record, demand, what));
}

function evidenceOf(record: unknown, demand: string, what: string): Json {
  return each(list(clause(record, demand), 'people'), (one) => [
    nameOf(record, text(one, 'participant')),
    field(one, what),
  ]);
}

/** A clause kept by the meeting as a whole. */
function meeting(demand: string, that: string, wanted: string): Expectation {
  return is(`${that} (${demand})`, wanted, (record) => field(clause(record, demand), 'evidence'));
}

function clause(record: unknown, demand: string): unknown {
  return list(record, 'demands').find((one) => text(one, 'demand') === demand);
}

function all(evidence: string): Json {
  return { Amina: evidence, Kari: evidence, Lise: evidence, Nils: evidence, Ola: evidence };
}

function present(record: unknown): readonly unknown[] {
  return list(record, 'participants').filter((person) => list(person, 'stays').length > 0);
}

function nameOf(record: unknown, id: string | undefined): string {
  return firstName(list(record, 'participants').find((person) => text(person, 'id') === id));
}

function firstName(person: unknown): string {
  return text(person, 'name')?.split(' ')[0] ?? caller;
}

function each(of: readonly unknown[], entry: (one: unknown) => readonly [string, unknown]): Json {
  return Object.fromEntries(of.map(entry));
}
